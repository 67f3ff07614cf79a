CREATE TYPE kind AS ENUM ('a','b');
CREATE DOMAIN code AS text CHECK (VALUE ~ '^[a-z]+$');
CREATE TYPE pair AS (x int, y int);
CREATE TYPE span AS RANGE (subtype = int4);
CREATE TABLE t (
  id int PRIMARY KEY,
  k kind DEFAULT 'a',
  c code DEFAULT 'abc',
  p pair DEFAULT ROW(1,2),
  s span,
  ks kind[],
  ps pair[]
);
CREATE INDEX t_k ON t (k);
CREATE INDEX t_p ON t (p);
CREATE INDEX t_s ON t USING gist (s);
CREATE VIEW v AS SELECT id, k, c, (p).x AS px, lower(s) AS lo FROM t;
CREATE FUNCTION f(k kind, VARIADIC cs code[]) RETURNS pair IMMUTABLE LANGUAGE sql AS 'SELECT ROW(1, 2)::pair';
CREATE CAST (pair AS int4range) WITH INOUT AS ASSIGNMENT;
