-- tables, columns, views, functions and constraints that swap names
CREATE TABLE b (id int PRIMARY KEY, x text, y int);
CREATE TABLE a (id int PRIMARY KEY, b_id int CONSTRAINT link REFERENCES b, z text);
CREATE VIEW v2 AS SELECT id, y FROM b;
CREATE VIEW v1 AS SELECT id, z, v2.y FROM a JOIN v2 USING (id);
CREATE FUNCTION g(i int) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT i::text';
CREATE FUNCTION f(t text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT length(t)';
ALTER TABLE b ADD CONSTRAINT c2 CHECK (y > 0), ADD CONSTRAINT c1 CHECK (f(x) < 10);
CREATE INDEX i2 ON b (y);
CREATE INDEX i1 ON b (g(y), f(x));
CREATE TYPE t2 AS ENUM ('p', 'q'); CREATE TYPE t1 AS ENUM ('r', 's');
CREATE TABLE u (two t2, one t1 DEFAULT 'r');
