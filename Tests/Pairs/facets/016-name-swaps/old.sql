-- tables, columns, views, functions and constraints that swap names
CREATE TABLE a (id int PRIMARY KEY, x int, y text);
CREATE TABLE b (id int PRIMARY KEY, a_id int CONSTRAINT link REFERENCES a, z text);
CREATE VIEW v1 AS SELECT id, x FROM a;
CREATE VIEW v2 AS SELECT id, z, v1.x FROM b JOIN v1 USING (id);
CREATE FUNCTION f(i int) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT i::text';
CREATE FUNCTION g(t text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT length(t)';
ALTER TABLE a ADD CONSTRAINT c1 CHECK (x > 0), ADD CONSTRAINT c2 CHECK (g(y) < 10);
CREATE INDEX i1 ON a (x);
CREATE INDEX i2 ON a (f(x), g(y));
CREATE TYPE t1 AS ENUM ('p', 'q'); CREATE TYPE t2 AS ENUM ('r', 's');
CREATE TABLE u (one t1, two t2 DEFAULT 'r');
