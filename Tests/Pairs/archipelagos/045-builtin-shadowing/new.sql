CREATE SCHEMA sh;
CREATE TYPE sh.text AS ENUM ('a', 'b');
CREATE DOMAIN sh."integer" AS pg_catalog.int8 CHECK (VALUE > 0);
CREATE DOMAIN sh.int4 AS pg_catalog.numeric(10,2);
CREATE TYPE sh."date" AS (y pg_catalog.int4, m pg_catalog.int4
, d pg_catalog.int4
);
CREATE FUNCTION sh.lower(pg_catalog.text) RETURNS pg_catalog.text LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.upper($1) $$;
CREATE FUNCTION sh.now() RETURNS
  timestamp
  LANGUAGE sql STABLE AS 'SELECT NULL::timestamp';
CREATE FUNCTION sh.count(pg_catalog.int4) RETURNS pg_catalog.int4 LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE AGGREGATE sh.sum(pg_catalog.int4) (SFUNC = int4larger, STYPE = pg_catalog.int4);
CREATE FUNCTION sh.plus(pg_catalog.int4, pg_catalog.int4) RETURNS pg_catalog.int4 LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE OPERATOR sh.+ (LEFTARG = pg_catalog.int4, RIGHTARG = pg_catalog.int4, FUNCTION = sh.plus);
CREATE FUNCTION sh.teq(sh.text, pg_catalog.text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
CREATE OPERATOR sh.= (LEFTARG = sh.text, RIGHTARG = pg_catalog.text, FUNCTION = sh.teq);
CREATE COLLATION sh."C" (provider = icu, locale = 'en');
CREATE TABLE sh.pg_class (oid pg_catalog.int4 PRIMARY KEY, relname sh.text DEFAULT 'a', k sh."integer", n sh.int4, d sh."date", dd pg_catalog.date);
CREATE TABLE sh."user" (id pg_catalog.int4 DEFAULT (1 OPERATOR(sh.+) 2), name pg_catalog.text COLLATE sh."C", builtin pg_catalog.text COLLATE pg_catalog."C",
  t
  timestamp
  DEFAULT sh.now(),
  CONSTRAINT c1 CHECK (id + 1 > 2 AND (id OPERATOR(sh.+) 1) >
  5
  ));
CREATE INDEX user_l ON sh."user" (sh.lower(name), pg_catalog.lower(name), (id OPERATOR(sh.+) id), (id + id));
CREATE VIEW sh.pg_stats AS SELECT sh.sum(u.id) AS s, pg_catalog.sum(u.id) AS s2, sh.count(1) AS c, count(*) AS n, max(sh.now()) AS nw FROM sh."user" u;
CREATE VIEW sh.pg_namespace AS SELECT c.relname = 'b'::sh.text AS e1, c.relname OPERATOR(sh.=) 'b'::pg_catalog.text AS e2, x.relname AS real FROM sh.pg_class c, pg_catalog.pg_class x;
COMMENT ON COLUMN sh.pg_namespace.e2 IS 'odd';
GRANT SELECT ON sh.pg_namespace TO k21_sh;
SET search_path = sh, pg_catalog;
CREATE FUNCTION f1(text, "integer", "date") RETURNS int4 LANGUAGE sql IMMUTABLE AS 'SELECT NULL::sh.int4';
CREATE TABLE arr (a text[], b "integer"[], c int4, d pg_catalog.text[]
, e "date"[]
);
CREATE VIEW cur AS SELECT lower('X'::pg_catalog.text) AS l, now() AS n, (1 + 2) AS three, f1('a', 1, NULL) AS f;
RESET search_path;
CREATE TABLE public.pg_type (typname pg_catalog.text, x sh.text[]);
CREATE RULE r AS ON INSERT TO sh.pg_class DO ALSO INSERT INTO public.pg_type (typname) VALUES (new.relname::pg_catalog.text);
CREATE POLICY p ON sh.pg_class TO k21_sh USING (relname OPERATOR(sh.=) CURRENT_USER::pg_catalog.text);
CREATE STATISTICS sh.st ON (sh.lower(name)), (pg_catalog.lower(name)) FROM sh."user";
