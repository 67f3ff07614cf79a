CREATE TYPE pair AS (a int, b int);
CREATE FUNCTION pair_lt(pair, pair) RETURNS bool LANGUAGE sql IMMUTABLE AS 'SELECT $1.a < $2.a';
CREATE OPERATOR <<< (LEFTARG = pair, RIGHTARG = pair, FUNCTION = pair_lt);
CREATE FUNCTION to_int(pair) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1.a + $1.b';
CREATE CAST (pair AS int) WITH FUNCTION to_int(pair) AS ASSIGNMENT;
CREATE TABLE t (p pair, q pair, n int GENERATED ALWAYS AS (p::int) STORED, CHECK (p <<< q));
CREATE INDEX t_p ON t ((p::int));
CREATE VIEW v AS SELECT p <<< q AS l, q::int AS i FROM t;
