CREATE TABLE conf (id integer PRIMARY KEY, t regclass DEFAULT 'conf'::regclass);
CREATE TABLE kinds (r regtype, p regprocedure, c text);
CREATE TYPE shade AS ENUM ('a', 'b');
CREATE FUNCTION hook(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT $1 $$;
ALTER TABLE kinds ALTER COLUMN p SET DEFAULT 'hook(integer)'::regprocedure, ALTER COLUMN r SET DEFAULT 'shade'::regtype,
    ADD CONSTRAINT known CHECK (p <> 'hook(integer)'::regprocedure OR r = 'conf'::regtype);
CREATE SEQUENCE cnt;
CREATE TABLE counted (n bigint DEFAULT nextval('cnt'::regclass), t bigint DEFAULT nextval('public.cnt'::text));
CREATE VIEW pins AS SELECT 'conf'::regclass AS a, 'kinds'::regclass::oid AS b, 'hook'::regproc AS c, 'shade'::regtype AS d, 'conf_pkey'::regclass AS e;
CREATE INDEX kinds_i ON kinds (c) WHERE r = 'shade'::regtype;
