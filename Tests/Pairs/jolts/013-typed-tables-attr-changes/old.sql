CREATE TYPE addr AS (street text, zip int, pos point);
CREATE TABLE home OF addr (PRIMARY KEY (zip), street NOT NULL DEFAULT '?');
CREATE TABLE office OF addr (zip WITH OPTIONS CHECK (zip > 0));
CREATE TABLE untyped (street text, zip int, pos point);
CREATE TABLE visit (a addr, h home, n int DEFAULT 1);
CREATE FUNCTION zip_of(addr) RETURNS int LANGUAGE sql IMMUTABLE AS 'select $1.zip';
CREATE INDEX visit_zip ON visit (zip_of(a));
CREATE VIEW all_addr AS SELECT street, zip FROM home UNION ALL SELECT street, zip FROM office;
