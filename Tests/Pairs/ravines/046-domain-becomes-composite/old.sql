CREATE SCHEMA dc;
CREATE DOMAIN dc.money AS numeric(10,2) DEFAULT 0 CONSTRAINT nonneg CHECK (VALUE >= 0);
CREATE TYPE dc.span AS (lo integer,
  hi integer);
CREATE DOMAIN dc.code AS text CHECK (VALUE <> '');
CREATE TABLE dc.status (id integer,
  name text);
CREATE FUNCTION dc.cheap(dc.money) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select $1 < 5 $$;
CREATE FUNCTION dc.wide(dc.span) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select ($1).hi > 5 $$;
CREATE TABLE dc.t (
  id integer PRIMARY KEY,
  m dc.money,
  s dc.span,
  c dc.code,
  st dc.status,
  ms dc.money[],
  cheap boolean GENERATED ALWAYS AS (dc.cheap(m)) STORED,
  CONSTRAINT wide CHECK (dc.wide(s)),
  CONSTRAINT st_nn CHECK (st IS NOT NULL)
);
CREATE INDEX t_wide ON dc.t (dc.wide(s))
  WHERE dc.cheap(m);
CREATE UNIQUE INDEX t_c ON dc.t (c, m);
CREATE VIEW dc.v AS
  SELECT id, m * 2 AS dbl, (s).lo AS lo, c || 'x' AS c, (st).name AS n FROM dc.t;
CREATE TYPE dc.pack AS (a dc.money,
  b dc.span[],
  c dc.code);
CREATE TABLE dc.packs (p dc.pack,
  ps dc.pack[],
  CONSTRAINT pa CHECK (dc.cheap((p).a)));
CREATE FUNCTION dc.all_t(a dc.status, OUT m dc.money, OUT s dc.span) RETURNS SETOF record LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT t.m, t.s
  FROM dc.t
  WHERE t.st = a;
END;
CREATE VIEW dc.v2 AS
  SELECT x.m, x.s, v.dbl
  FROM dc.v, dc.all_t(NULL) x;
CREATE TABLE dc.kid (extra dc.pack)
  INHERITS (dc.t);
CREATE FUNCTION dc.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER g BEFORE UPDATE OF m ON dc.t FOR EACH ROW WHEN (dc.cheap(new.m))
  EXECUTE FUNCTION dc.trg();
COMMENT ON COLUMN dc.t.m IS 'money';
COMMENT ON TYPE dc.money IS 'money type';
COMMENT ON TYPE dc.span IS 'span';
COMMENT ON FUNCTION dc.cheap(dc.money) IS 'cheap?';
