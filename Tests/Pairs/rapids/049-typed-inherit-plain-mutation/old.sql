CREATE TYPE rec AS (id int, name text);
CREATE TABLE a1 OF rec (id WITH OPTIONS PRIMARY KEY);
CREATE TABLE b1 (id int NOT NULL, name text, extra int);
CREATE TABLE c1 (more int) INHERITS (b1);
CREATE TABLE d1 (id int NOT NULL, name text) PARTITION BY LIST (id);
CREATE TABLE e1 PARTITION OF d1 FOR VALUES IN (1);
CREATE TABLE f1 (id int REFERENCES a1, name text);
CREATE FUNCTION as_rec(rec) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.name $$;
CREATE VIEW rv AS SELECT as_rec(ROW(a.id, a.name)::rec) AS n, b.tableoid::regclass AS src FROM a1 a, b1 b;
