CREATE SCHEMA dm;
CREATE FUNCTION dm.ok(t text)
  RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t ~ '^[a-z]+$' $$;
CREATE DOMAIN dm.slug AS
text DEFAULT 'none' CONSTRAINT slug_ok CHECK (dm.ok(VALUE));
CREATE DOMAIN dm.nslug AS dm.slug NOT NULL
DEFAULT NULL;
CREATE FUNCTION dm.ok2(s dm.nslug)
  RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN s <> 'zz'; END $$;
CREATE DOMAIN dm.pslug AS dm.nslug CONSTRAINT pk
  CHECK (dm.ok2(VALUE));
CREATE DOMAIN dm.slugs AS dm.
slug[] CHECK (cardinality(VALUE) < 5);
CREATE DOMAIN dm.amount AS numeric(10,2) NOT NULL DEFAULT 0;
CREATE DOMAIN dm.pct AS dm.amount
  CHECK (VALUE BETWEEN 0 AND 100);
ALTER DOMAIN dm.slug ADD CONSTRAINT late
  CHECK (VALUE NOT LIKE '%-%') NOT VALID;
CREATE TABLE dm.t (
  s dm.slug, n dm.nslug DEFAULT 'abc',
  p dm.pslug, ss dm.slugs DEFAULT '{}',
  a dm.amount, pc dm.pct[]
, plain text DEFAULT 'p'
, dom dm.slug
  , g text GENERATED ALWAYS AS (upper(n)) STORED
);
CREATE FUNCTION dm.mk(s dm.slug DEFAULT 'q', VARIADIC ss dm.slug[] DEFAULT NULL)
  RETURNS dm.slugs LANGUAGE sql IMMUTABLE
RETURN ss;
CREATE INDEX t_i ON dm.t (s, lower(p), (ss[1]));
CREATE UNIQUE INDEX t_u ON dm.t (n) WHERE dm.ok(s);
ALTER TABLE dm.t ADD CONSTRAINT ck CHECK (s <> n AND a < 100
AND dm.ok(plain)
);
CREATE VIEW dm.v AS SELECT s,
  n::dm.slug AS ns, 'lit'::dm.nslug AS lit,
  a * 2 AS a2, ss[2] AS s2,
  dm.mk('a', 'b'::dm.slug) AS mk
  FROM dm.t;
CREATE TYPE dm.comp AS (x dm.slug, y dm.amount, z dm.slugs);
CREATE DOMAIN dm.dcomp AS dm.comp CHECK ((VALUE).y >
0);
CREATE TABLE dm.u (c dm.dcomp, cs dm.dcomp[], PRIMARY KEY (c));
CREATE FUNCTION dm.trg() RETURNS trigger
  LANGUAGE plpgsql AS $$ DECLARE z dm.pslug := NEW.p; BEGIN RETURN NEW; END $$;
CREATE TRIGGER trg BEFORE INSERT ON dm.t
  FOR EACH ROW WHEN (NEW.s = 'x'
) EXECUTE FUNCTION dm.trg();
COMMENT ON CONSTRAINT slug_ok ON DOMAIN dm.slug IS 'ok';
COMMENT ON DOMAIN dm.pct IS 'percent';
