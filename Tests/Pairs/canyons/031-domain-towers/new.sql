CREATE SCHEMA dm;
CREATE FUNCTION dm.ok(t text, max int DEFAULT 10)
  RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t ~ '^[a-z]+$' AND length(t) < max $$;
CREATE DOMAIN dm.slug AS
varchar(60) COLLATE "C" DEFAULT 'new' CONSTRAINT slug_ok
  CHECK (dm.ok(VALUE, 60)) CONSTRAINT slug_len
  CHECK (length(VALUE) > 1);
CREATE DOMAIN dm.nslug AS dm.slug NOT NULL
CONSTRAINT not_x CHECK (VALUE::text <> 'x');
CREATE FUNCTION dm.ok2(s dm.nslug)
  RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN s <> 'zz'; END $$;
CREATE DOMAIN dm.pslug AS dm.nslug CONSTRAINT pk
  CHECK (dm.ok2(VALUE));
CREATE DOMAIN dm.slugs AS dm.
nslug[] CHECK (cardinality(VALUE) < 6 AND array_position(VALUE, NULL) IS NULL);
CREATE DOMAIN dm.amount AS numeric(12,3) DEFAULT 0.001;
CREATE DOMAIN dm.pct AS numeric(12,3)
  CHECK (VALUE BETWEEN 0 AND 1);
ALTER DOMAIN dm.slug ADD CONSTRAINT late
  CHECK (VALUE NOT LIKE '%-%');
ALTER DOMAIN dm.amount ADD CONSTRAINT nonneg
  CHECK (VALUE >= 0) NOT VALID;
CREATE TABLE dm.t (
  s dm.slug, n dm.nslug DEFAULT 'abc',
  p dm.pslug, ss dm.slugs DEFAULT '{}',
  a dm.amount, pc dm.pct[]
, plain dm.nslug DEFAULT 'pp'
, dom text
  , g text GENERATED ALWAYS AS (upper(n)) STORED
);
CREATE FUNCTION dm.mk(s dm.slug DEFAULT 'q', VARIADIC ss dm.slug[] DEFAULT NULL)
  RETURNS dm.slugs LANGUAGE sql IMMUTABLE
RETURN ss::dm.nslug[]::dm.slugs;
CREATE INDEX t_i ON dm.t (s, lower(p), (ss[1]));
CREATE UNIQUE INDEX t_u ON dm.t (n)
  WHERE dm.ok(s) AND a > 1;
ALTER TABLE dm.t ADD CONSTRAINT ck CHECK (s <> n AND a < 100
AND dm.ok(max => 3, t => dom)
);
CREATE VIEW dm.v AS SELECT s,
  n::dm.slug AS ns, 'lit'::dm.nslug AS lit,
  a * 2 AS a2, ss[2] AS s2,
  dm.mk('a', 'b'::dm.slug) AS mk
  FROM dm.t;
CREATE TYPE dm.comp AS (x dm.slug, y dm.amount, z dm.slugs);
CREATE DOMAIN dm.dcomp AS dm.comp CHECK ((VALUE).y >
0.5 OR (VALUE).x IS NULL);
CREATE TABLE dm.u (c dm.dcomp, cs dm.dcomp[], PRIMARY KEY (c));
CREATE FUNCTION dm.trg() RETURNS trigger
  LANGUAGE plpgsql AS $$ DECLARE z dm.pslug := NEW.p; BEGIN RETURN NEW; END $$;
CREATE TRIGGER trg BEFORE INSERT ON dm.t
  FOR EACH ROW WHEN (NEW.s = 'x'
::dm.slug AND dm.ok2(NEW.p)) EXECUTE FUNCTION dm.trg();
COMMENT ON CONSTRAINT slug_ok ON DOMAIN dm.slug IS 'ok';
COMMENT ON DOMAIN dm.pct IS 'percent';
