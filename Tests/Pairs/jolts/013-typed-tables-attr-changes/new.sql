CREATE TYPE addr AS (street varchar(80), pos point, zip text, country text);
CREATE TABLE home OF addr (PRIMARY KEY (zip, street), country DEFAULT 'nl');
CREATE TABLE office (street varchar(80), pos point, zip text CHECK (zip > '0'), country text, floor int);
CREATE TABLE untyped OF addr (country NOT NULL DEFAULT 'be');
CREATE TABLE visit (a addr, h home, n int DEFAULT 1);
CREATE FUNCTION zip_of(addr) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1.zip';
CREATE INDEX visit_zip ON visit (zip_of(a));
CREATE VIEW all_addr AS SELECT street, zip FROM home UNION ALL SELECT street, zip FROM office;
