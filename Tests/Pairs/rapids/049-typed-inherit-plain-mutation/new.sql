CREATE TYPE rec AS (id int, name varchar(60));
CREATE TABLE b1 (id int NOT NULL, name varchar(60));
CREATE TABLE a1 (id int PRIMARY KEY) INHERITS (b1);
CREATE TABLE c1 (id int NOT NULL, name text, extra int, more int);
CREATE TABLE d1 OF rec (name WITH OPTIONS DEFAULT 'd');
CREATE TABLE e1 (id int NOT NULL, name text) PARTITION BY LIST (id);
CREATE TABLE f1 PARTITION OF e1 (CONSTRAINT f1_id_fkey FOREIGN KEY (id) REFERENCES a1) FOR VALUES IN (1);
CREATE FUNCTION as_rec(rec) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT $1.name $$;
CREATE VIEW rv AS SELECT as_rec(ROW(a.id, a.name)::rec) AS n, b.tableoid::regclass AS src FROM a1 a, b1 b;
