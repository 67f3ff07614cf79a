CREATE TABLE blocker (t_a_seq int);
CREATE SEQUENCE t_a_seq MAXVALUE 99;
CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY, b int NOT NULL DEFAULT nextval('t_a_seq'), c int GENERATED ALWAYS AS (a + b) STORED, d smallserial);
CREATE TABLE kid (b int DEFAULT 5, d smallint DEFAULT 7) INHERITS (t);
CREATE VIEW v AS SELECT a, c, pg_get_serial_sequence('t', 'a') AS s FROM t WHERE c > d;
CREATE INDEX ci ON t (c) WHERE d IS NOT NULL;
ALTER TABLE t ADD CONSTRAINT cc CHECK (c > 0 OR d > 0);
CREATE FUNCTION bump(t) RETURNS int LANGUAGE sql STABLE AS 'SELECT $1.c';
COMMENT ON SEQUENCE t_a_seq1 IS 'identity seq';
