CREATE SCHEMA k;
CREATE FUNCTION k.rate(cur text) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ select 1.0 $$;
CREATE FUNCTION k.mk_id(prefix text DEFAULT 'P') RETURNS text LANGUAGE sql VOLATILE AS $$ select prefix || '1' $$;
CREATE FUNCTION k.valid(VARIADIC xs integer[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select xs[1] > 0 $$;
CREATE FUNCTION k.slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select lower(t) $$;
CREATE DOMAIN k.slugged AS text CONSTRAINT s CHECK (k.slug(VALUE) = VALUE);
CREATE TABLE k.t (
  id text DEFAULT k.mk_id() PRIMARY KEY,
  cur text NOT NULL,
  n integer,
  s k.slugged DEFAULT k.slug('X'),
  conv numeric GENERATED ALWAYS AS (n * k.rate(cur)) STORED,
  CONSTRAINT v CHECK (k.valid(n, 2, 3)),
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
