CREATE SCHEMA a; CREATE SCHEMA b;
CREATE TYPE a.rec AS (id int, name text, at timestamptz);
CREATE TABLE a.t1 OF a.rec (PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT 'n');
CREATE TABLE a.t2 OF a.rec;
CREATE TABLE a.holder (r a.rec, rs a.rec[], CHECK ((r).id > 0));
CREATE FUNCTION a.f(a.rec) RETURNS text IMMUTABLE LANGUAGE sql AS 'SELECT $1.name';
CREATE INDEX h_i ON a.holder (((r).name));
CREATE VIEW b.v AS SELECT a.f(r) AS nm, (r).at FROM a.holder;
