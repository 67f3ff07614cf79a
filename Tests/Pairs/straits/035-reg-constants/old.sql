CREATE SEQUENCE sq;
CREATE TABLE tgt (id int, nm text);
CREATE FUNCTION fn(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE t (a oid DEFAULT 'tgt'::regclass, b regclass DEFAULT 'sq'::regclass, c regprocedure DEFAULT 'fn(int)'::regprocedure, d regtype DEFAULT 'tgt'::regtype, e text DEFAULT 'tgt'::text::regclass::text, f bigint DEFAULT nextval('sq'::text), CONSTRAINT ct CHECK (b <> 'tgt'::regclass));
CREATE VIEW v AS SELECT relname FROM pg_class WHERE oid = 'tgt'::regclass AND relnamespace = 'public'::regnamespace;
CREATE VIEW v2 AS SELECT 'v'::regclass AS r, 'fn'::regproc AS p;
CREATE INDEX ti ON t ((b = 'v2'::regclass));
CREATE FUNCTION q() RETURNS regclass LANGUAGE sql STABLE RETURN 'tgt'::regclass;
