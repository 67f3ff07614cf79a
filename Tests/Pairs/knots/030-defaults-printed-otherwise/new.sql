-- defaults which PostgreSQL prints otherwise than written; some change only in writing, some only in meaning
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TYPE pair AS (a integer, b text);
CREATE DOMAIN pos AS integer DEFAULT 1 CHECK (VALUE > 0);
CREATE SEQUENCE no_seq;
CREATE FUNCTION pick(a integer, b integer DEFAULT 2, VARIADIC c integer[] DEFAULT '{}') RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a + b $$;
CREATE TABLE d (
  a integer DEFAULT 1, b bigint DEFAULT '1', c numeric DEFAULT (-1), d text DEFAULT 'x', e char(5) DEFAULT 'ab'::text,
  f interval DEFAULT INTERVAL '1-0' YEAR TO MONTH, g interval DEFAULT '01:30:00', h timestamptz DEFAULT (now() AT TIME ZONE 'utc') + '1 day', i date DEFAULT CURRENT_DATE,
  j text[] DEFAULT ARRAY[]::text[], k integer[] DEFAULT '{1,2}', l mood DEFAULT 'sad', m mood[] DEFAULT ARRAY['sad', 'ok']::mood[], n pair DEFAULT ROW(1, 'x'), o pos DEFAULT NULL, p pos DEFAULT 5::pos,
  q jsonb DEFAULT jsonb_build_object('a', 1), r boolean DEFAULT (NOT false), s bit(3) DEFAULT '101', t varbit DEFAULT X'1F', u uuid DEFAULT '00000000-0000-0000-0000-000000000000', v regclass DEFAULT 'd'::regclass,
  w integer DEFAULT pick(1, 2, VARIADIC ARRAY[3]), x integer DEFAULT pick(1, 3, 4, 5), y bigint DEFAULT nextval('no_seq') + 0, z text DEFAULT (SESSION_USER)::text,
  aa time DEFAULT LOCALTIME, ab float8 DEFAULT 'Infinity', ac real DEFAULT 1e10::real, ad int4range DEFAULT int4range(1, 5), ae text, af int DEFAULT 2 + 3 * 4, ag text DEFAULT 'tab' || chr(9) || 'here'
);
CREATE VIEW dv AS SELECT a, b, y, n, (n).a AS na, w FROM d;
ALTER VIEW dv ALTER b SET DEFAULT 7, ALTER n SET DEFAULT ROW(2, 'y'), ALTER w SET DEFAULT pick(9);
CREATE FUNCTION fd(a integer DEFAULT -1, b pair DEFAULT ROW(1, 'x'), c timestamptz DEFAULT CURRENT_TIMESTAMP, d mood[] DEFAULT ARRAY['ok'::mood], e text DEFAULT U&'\0041') RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER TABLE d ALTER v DROP DEFAULT;
CREATE TABLE d2 (i integer DEFAULT fd(), j integer DEFAULT fd(e => 'x', a => 3), k regproc DEFAULT 'fd'::regproc, l regtype DEFAULT 'mood'::regtype);
