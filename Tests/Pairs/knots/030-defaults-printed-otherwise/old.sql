-- defaults which PostgreSQL prints otherwise than written; some change only in writing, some only in meaning
CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TYPE pair AS (a integer, b text);
CREATE DOMAIN pos AS integer DEFAULT 1 CHECK (VALUE > 0);
CREATE SEQUENCE no_seq;
CREATE FUNCTION pick(a integer, b integer DEFAULT 2, VARIADIC c integer[] DEFAULT '{}') RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT a + b $$;
CREATE TABLE d (
  a integer DEFAULT '1', b bigint DEFAULT 1, c numeric DEFAULT -1, d text DEFAULT 'x'::varchar(3), e char(5) DEFAULT 'ab',
  f interval DEFAULT '1 mon 2 days', g interval(0) DEFAULT '90 minutes', h timestamptz DEFAULT now() + '1 day', i date DEFAULT 'now'::text::date,
  j text[] DEFAULT '{}', k integer[] DEFAULT ARRAY[1, 2], l mood DEFAULT 'ok', m mood[] DEFAULT '{sad,ok}', n pair DEFAULT '(1,x)', o pos, p pos DEFAULT 5,
  q jsonb DEFAULT '{"a": 1}', r boolean DEFAULT 'yes', s bit(3) DEFAULT B'101', t varbit DEFAULT B'1', u uuid DEFAULT gen_random_uuid(), v oid DEFAULT 'd'::regclass,
  w integer DEFAULT pick(1), x integer DEFAULT pick(a => 1, b => 3, VARIADIC c => '{}'), y bigint DEFAULT nextval('no_seq'), z text DEFAULT current_user || '@' || current_database(),
  aa time DEFAULT LOCALTIME(0), ab float8 DEFAULT 'NaN', ac real DEFAULT 1e10, ad int4range DEFAULT '[1,5)', ae text DEFAULT NULL, af int DEFAULT (2 + 3) * 4, ag text DEFAULT E'tab\there'
);
CREATE VIEW dv AS SELECT a, b, y, n, (n).a AS na, w FROM d;
ALTER VIEW dv ALTER a SET DEFAULT 7, ALTER n SET DEFAULT '(2,y)';
CREATE FUNCTION fd(a integer DEFAULT '1', b pair DEFAULT '(1,x)', c timestamptz DEFAULT now(), d mood[] DEFAULT '{ok}', e text DEFAULT $$it's$$) RETURNS integer LANGUAGE sql AS 'SELECT 1';
ALTER TABLE d ALTER v DROP DEFAULT;
CREATE TABLE d2 (i integer DEFAULT fd(), j integer DEFAULT fd(e => 'x', a => 3), k regproc DEFAULT 'fd'::regproc, l regtype DEFAULT 'mood'::regtype);
