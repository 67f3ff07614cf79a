CREATE SEQUENCE tgt;
CREATE TABLE sq (id bigint, nm text);
CREATE FUNCTION fn(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE t (a oid DEFAULT 'tgt'::regclass, b regclass DEFAULT 'sq'::regclass, c regprocedure DEFAULT 'fn(int,int)'::regprocedure, d regtype DEFAULT 'sq'::regtype, e text DEFAULT 'tgt'::text::regclass::text, f bigint DEFAULT nextval('tgt'::regclass), CONSTRAINT ct CHECK (b <> 'sq'::regclass));
CREATE TABLE v2 (x regclass DEFAULT 't'::regclass);
CREATE VIEW v AS SELECT relname FROM pg_class WHERE oid = 'v2'::regclass AND relnamespace = 'pg_catalog'::regnamespace;
CREATE INDEX ti ON t ((b = 'v2'::regclass));
CREATE FUNCTION q() RETURNS regclass LANGUAGE sql STABLE RETURN 'tgt'::regclass;
