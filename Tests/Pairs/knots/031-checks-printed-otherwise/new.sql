-- check constraints which PostgreSQL prints otherwise; precedence, casts, not valid, no inherit, and same name on other content
CREATE SCHEMA q;
CREATE DOMAIN q.pct AS numeric(5,2);
CREATE TYPE q.lvl AS ENUM ('lo', 'mid', 'hi');
CREATE FUNCTION q.ok(a integer, b integer DEFAULT 3) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN a < b;
CREATE TABLE q.t (
  a integer, b integer, c text, d varchar(10), e timestamptz, f timestamptz, g q.lvl, h numeric, i jsonb, j text[], k boolean, l date, m q.pct,
  CONSTRAINT c01 CHECK (a > 1 AND a <= 10),
  CONSTRAINT c02 CHECK (a NOT BETWEEN SYMMETRIC b AND 10),
  CONSTRAINT c03 CHECK (c = 'x' OR c = 'y' OR c = 'z'),
  CONSTRAINT c04 CHECK (c NOT LIKE 'a%' AND c ILIKE '%b' ESCAPE '\'),
  CONSTRAINT c05 CHECK (NOT a > 1 OR b > 2 AND k),
  CONSTRAINT c06 CHECK (a - b - 1 > 0),
  CONSTRAINT c07 CHECK ((e, f) OVERLAPS (e, f + INTERVAL '1 day')),
  CONSTRAINT c08 CHECK (g::text = ANY ('{lo,hi}')),
  CONSTRAINT c09 CHECK (a IS NOT DISTINCT FROM b),
  CONSTRAINT c10 CHECK (CASE a > 1 WHEN true THEN b > 1 ELSE k END),
  CONSTRAINT c11 CHECK ((e AT TIME ZONE 'UTC') = l),
  CONSTRAINT c12 CHECK (h = a::integer),
  CONSTRAINT c13 CHECK (NOT k),
  CONSTRAINT c14 CHECK (i ->> ('a' || c) = 'x'),
  CONSTRAINT c15 CHECK (c SIMILAR TO '[a-z]+' ESCAPE '#'),
  CONSTRAINT c16 CHECK (d = 'abc'::char(3)),
  CONSTRAINT c17 CHECK (COALESCE(a, COALESCE(b, 0)) > 0 AND q.ok(a, 3)),
  CONSTRAINT c18 CHECK (j[1] = 'x' AND j[:3] <> '{}'),
  CONSTRAINT c19 CHECK (a < b),
  CONSTRAINT c20 CHECK (substring(c FROM '#"%#"_' FOR '#') = upper(d)),
  CONSTRAINT c21 CHECK (m > 0 AND m <= 100) NOT VALID,
  CONSTRAINT c22 CHECK (a::bigint * 2 > 0)
);
CREATE TABLE q.child (z integer, CONSTRAINT z1 CHECK (z < a)) INHERITS (q.t);
ALTER TABLE q.t ADD CONSTRAINT late CHECK (a IS NOT NULL);
ALTER TABLE q.child ADD CONSTRAINT local_and_inherited CHECK (b > 0);
ALTER TABLE q.t ADD CONSTRAINT local_and_inherited CHECK (b > 0);
CREATE VIEW q.v AS SELECT a, b, c FROM q.t WHERE q.ok(a);
COMMENT ON CONSTRAINT c01 ON q.t IS 'one to ten';
COMMENT ON CONSTRAINT c22 ON q.t IS 'even';
COMMENT ON CONSTRAINT z1 ON q.child IS 'z below a';
