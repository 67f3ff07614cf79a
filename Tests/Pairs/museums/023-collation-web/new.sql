-- collations redefined while indexes, ranges, partitions and views depend on them
CREATE SCHEMA coll;
SET search_path = coll, public;
CREATE COLLATION ci (provider = icu, locale =
'und-u-ks-level1', deterministic = false);
CREATE COLLATION nat (provider = icu, locale = 'en-u-kn-true'
, deterministic = true
);
CREATE COLLATION de_pb (provider = icu, locale =
'de-AT-u-co-phonebk');
CREATE COLLATION pos FROM
"POSIX";
CREATE DOMAIN ci_text AS text COLLATE ci CHECK (VALUE <> '');
CREATE DOMAIN nat_text AS varchar(40) COLLATE
"C";
CREATE TYPE pair AS (a text COLLATE ci, b text COLLATE
nat
);
CREATE TYPE nat_range AS RANGE (SUBTYPE = text, COLLATION = nat);
CREATE TABLE people (
  id int PRIMARY KEY,
  login ci_text NOT NULL,
  name text COLLATE de_pb NOT NULL,
  code
varchar(20) COLLATE pos
,
  rooms nat_range,
  pr pair,
  tags text[] COLLATE ci,
  plain text
  COLLATE "C"
,
  key text COLLATE "C" GENERATED ALWAYS AS (lower(name COLLATE "C")) STORED,
  CONSTRAINT people_login_key UNIQUE (login),
  CONSTRAINT name_rng CHECK (name < 'zzz' COLLATE de_pb),
  EXCLUDE USING gist (rooms WITH &&)
);
CREATE INDEX people_name ON people (name, name COLLATE "C" text_pattern_ops);
CREATE INDEX people_code ON people (code COLLATE
nat);
CREATE INDEX people_expr ON people ((name || code) COLLATE nat) WHERE (login = 'root');
CREATE STATISTICS people_st ON (upper(name COLLATE de_pb)), id FROM people;
CREATE TABLE child (login ci_text NOT NULL REFERENCES people (login)
ON UPDATE CASCADE
, kind text COLLATE nat) PARTITION BY RANGE (kind COLLATE
"C");
CREATE TABLE child_1 PARTITION OF child FOR VALUES FROM (MINVALUE) TO ('item 9');
CREATE TABLE child_2 PARTITION OF child FOR VALUES FROM ('item 9') TO (MAXVALUE);
CREATE TABLE lst (k text COLLATE de_pb) PARTITION BY LIST (k);
CREATE TABLE lst_1 PARTITION OF lst FOR VALUES IN ('a', 'ä');
CREATE TABLE lst_2 PARTITION OF lst DEFAULT;
CREATE FUNCTION same(a text, b text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a COLLATE coll.ci = b COLLATE coll.ci;
CREATE FUNCTION first_name(VARIADIC n text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT x FROM unnest(n) x ORDER BY x COLLATE coll.de_pb LIMIT 1 $$;
CREATE VIEW by_name AS SELECT id, name COLLATE
de_pb
 AS name, login, upper(plain) AS up FROM people ORDER BY name COLLATE de_pb, login;
CREATE MATERIALIZED VIEW logins AS SELECT login, count(*) AS n, max(code COLLATE nat) AS m FROM people GROUP BY login WITH NO DATA;
CREATE UNIQUE INDEX logins_u ON logins (login);
CREATE VIEW deep AS SELECT b.name, l.m, same(b.name, l.m::text) AS eq FROM by_name b JOIN logins l USING (login);
CREATE POLICY p ON people USING (login = CURRENT_USER::text COLLATE ci);
COMMENT ON COLLATION ci IS
'case and accent insensitive';
