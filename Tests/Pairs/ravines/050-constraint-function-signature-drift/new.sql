CREATE SCHEMA k;
CREATE FUNCTION k.rate(currency text, at date DEFAULT '2024-01-01') RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ select 1.0::float8 $$;
CREATE FUNCTION k.mk_id(pre text DEFAULT 'Q', len integer DEFAULT 4) RETURNS varchar LANGUAGE sql VOLATILE AS $$ select pre::varchar $$;
CREATE FUNCTION k.valid(xs integer[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select xs[1] > 0 $$;
CREATE FUNCTION k.valid(x bigint, y bigint DEFAULT 0) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select x > y $$;
CREATE FUNCTION k.slug(title text) RETURNS name LANGUAGE sql IMMUTABLE AS $$ select lower(title)::name $$;
CREATE DOMAIN k.slugged AS text CONSTRAINT s CHECK (k.slug(VALUE) = VALUE);
CREATE TABLE k.t (
  id text DEFAULT k.mk_id() PRIMARY KEY,
  cur text NOT NULL,
  n integer,
  s k.slugged DEFAULT k.slug('X'),
  conv double precision GENERATED ALWAYS AS (n * k.rate(cur, '2025-01-01')) STORED,
  CONSTRAINT v CHECK (k.valid(n::bigint)),
  CONSTRAINT r CHECK (k.rate(cur) > 0),
  CONSTRAINT x EXCLUDE USING btree (k.slug(cur) WITH =)
  WHERE (k.rate(cur) <> 1)
);
CREATE UNIQUE INDEX t_slug ON k.t (k.slug(id), cur) WHERE k.slug(cur) <> '';
CREATE INDEX t_rate ON k.t (k.rate(cur) DESC);
CREATE TABLE k.p (s text,
  n integer) PARTITION BY LIST (k.slug(s));
CREATE TABLE k.p_a PARTITION OF k.p FOR VALUES IN ('a', 'b');
CREATE TABLE k.p_d PARTITION OF k.p DEFAULT;
CREATE VIEW k.v AS
  SELECT t.id, k.rate(t.cur) AS r, k.slug(t.id) AS sl, t.conv
 
  FROM k.t
 
  WHERE k.rate(t.cur) > 0.5;
CREATE MATERIALIZED VIEW k.m AS
  SELECT sl, max(r) AS r
 
  FROM k.v
 
  GROUP BY sl;
CREATE UNIQUE INDEX m_i ON k.m (sl);
CREATE FUNCTION k.total() RETURNS numeric LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT sum(v.r)::numeric FROM k.v WHERE v.sl <> 'z';
END;
CREATE FUNCTION k.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER t BEFORE UPDATE OF cur ON k.t FOR EACH ROW WHEN (k.rate(new.cur) <> k.rate(old.cur))
  EXECUTE FUNCTION k.trg();
COMMENT ON COLUMN k.v.r IS 'rate';
COMMENT ON CONSTRAINT r ON k.t IS 'rate positive';
COMMENT ON INDEX k.t_rate IS 'by rate';
COMMENT ON FUNCTION k.slug(text) IS 'slug';
