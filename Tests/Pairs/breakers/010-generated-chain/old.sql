CREATE FUNCTION f(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT x *
  2
';
CREATE FUNCTION g(x int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT f(x)';
CREATE TABLE t (a
  int
, plain
  int GENERATED ALWAYS AS (g(a)) STORED,
 gen
  int DEFAULT 7,
 gen2 text GENERATED ALWAYS AS (
  'x' || f(a)::text
 ) STORED, CHECK (f(a) > 0), CHECK (length(gen2) < 100));
CREATE INDEX t_gen2 ON t (gen2) INCLUDE (gen);
CREATE UNIQUE INDEX t_g ON t (g(a)) WHERE gen2 <> 'x0';
CREATE STATISTICS t_s ON gen2, a FROM t;
CREATE VIEW v AS SELECT gen, gen2, plain FROM t;
CREATE TABLE c (extra int) INHERITS (t);
CREATE TABLE id1 (i
  serial, j int GENERATED ALWAYS AS IDENTITY, k int DEFAULT 1, l int
);

