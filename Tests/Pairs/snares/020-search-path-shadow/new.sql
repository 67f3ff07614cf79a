-- "clever" app: own versions of built-ins, tables named as catalogs
CREATE SCHEMA mine;
CREATE FUNCTION mine.lower(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT pg_catalog.lower($1) || '!' $$;
CREATE FUNCTION public.upper(text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT pg_catalog.upper($1) $$;
CREATE TYPE mine.text AS (t pg_catalog.text, lang char(2));
CREATE DOMAIN public.int4 AS pg_catalog.int8;
CREATE TYPE public.date AS ENUM ('today','tomorrow'
,'never'
);
CREATE TABLE mine.pg_class (oid int PRIMARY KEY, relname text);
CREATE VIEW mine.pg_attribute AS SELECT oid AS attrelid, relname AS attname FROM mine.pg_class;
SET search_path = mine, public, pg_catalog;
CREATE TABLE t (
    a text, b pg_catalog.text DEFAULT
pg_catalog.lower('X')
,
    c int4, d
pg_catalog.date
, e date DEFAULT 'today',
    f pg_catalog.date DEFAULT CURRENT_DATE,
    CHECK (
pg_catalog.length(b) < 100
),
    CHECK (upper(b) <> 'NO'));
CREATE INDEX i1 ON t (lower(b));
CREATE INDEX i2 ON t (pg_catalog.lower(b));
CREATE INDEX i3 ON t (public.upper(b), pg_catalog.
reverse
(b));
CREATE FUNCTION eq_ti(pg_catalog.text, pg_catalog.int4) RETURNS boolean IMMUTABLE LANGUAGE sql AS 'SELECT $1 OPERATOR(pg_catalog.=) $2::pg_catalog.text';
CREATE OPERATOR mine.= (LEFTARG = pg_catalog.text, RIGHTARG = pg_catalog.int4, FUNCTION = mine.eq_ti);
CREATE VIEW w AS SELECT b, f, c FROM t WHERE
b OPERATOR(pg_catalog.=) '5'
 AND lower(b) <> upper(b);
CREATE VIEW cls AS SELECT relname FROM
mine.pg_class
 WHERE oid < 100;
CREATE FUNCTION public.now() RETURNS timestamptz STABLE LANGUAGE sql AS 'SELECT ''2000-01-01''::timestamptz';
CREATE TABLE public.log (at timestamptz DEFAULT
pg_catalog.now()
, at2 timestamptz DEFAULT pg_catalog.now(), len pg_catalog.int4 GENERATED ALWAYS AS (
pg_catalog.length('abc'::pg_catalog.text)
) STORED);
CREATE TABLE mine.log (x pg_catalog.int4, y mine.text[]);
CREATE FUNCTION latest() RETURNS SETOF log LANGUAGE sql SET search_path TO
mine, public
 AS $$ SELECT * FROM mine.log $$;
CREATE FUNCTION count_them() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT count(*) FROM
public.log
; END;
RESET search_path;
