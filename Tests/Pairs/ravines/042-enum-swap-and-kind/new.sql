CREATE SCHEMA en;
CREATE TYPE en.a AS ENUM ('p', 'q');
CREATE TYPE en.b AS ENUM ('x', 'y2', 'z', 'w');
CREATE TYPE en.c AS ENUM ('two', 'one');
CREATE DOMAIN en.gone AS text CHECK (VALUE IN ('g1', 'g2'));
CREATE DOMAIN en.da AS en.a[] DEFAULT '{}' CHECK (array_position(VALUE, NULL) IS NULL);
CREATE TABLE en.t (
  id integer PRIMARY KEY,
  a en.b DEFAULT 'x',
  b en.a DEFAULT 'p',
  c en.c DEFAULT 'one',
  cs en.c[] DEFAULT '{one,two}'::en.c[],
  g en.gone DEFAULT 'g1',
  das en.da,
  CONSTRAINT ord CHECK (c < 'two'::en.c OR cs @> '{one}'::en.c[]),
  CONSTRAINT gg CHECK (g <> 'g2')
);
CREATE INDEX t_c ON en.t (c) WHERE c = 'one';
CREATE UNIQUE INDEX t_cs ON en.t (cs, (c::en.c));
CREATE INDEX t_case ON en.t ((CASE c WHEN 'one' THEN 1 ELSE 2 END));
CREATE FUNCTION en.f(x en.c DEFAULT 'two', VARIADIC y en.c[] DEFAULT '{one}') RETURNS en.c LANGUAGE sql IMMUTABLE RETURN greatest(x, y[1], 'one'::en.c);
CREATE FUNCTION en.g(en.gone) RETURNS TABLE (a en.a, b en.b) LANGUAGE sql STABLE
  AS $$ select null::en.a, null::en.b $$;
CREATE TABLE en.r (c en.c NOT NULL,
  v en.c GENERATED ALWAYS AS (en.f(c, c)) STORED) PARTITION BY RANGE (c);
CREATE TABLE en.r1 PARTITION OF en.r FOR VALUES FROM ('two') TO ('one');
CREATE TABLE en.r2 PARTITION OF en.r FOR VALUES FROM ('one') TO (MAXVALUE);
CREATE VIEW en.v AS
  SELECT t.c, en.f(t.c) AS f, x.a, x.b FROM en.t t, en.g('g1') x WHERE t.c IN ('one', 'two') ORDER BY t.c;
CREATE FUNCTION en.trg() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER tc BEFORE UPDATE ON en.t
  FOR EACH ROW WHEN (old.c = 'one' AND new.c > 'one') EXECUTE FUNCTION en.trg();
COMMENT ON TYPE en.a IS 'type a';
COMMENT ON TYPE en.b IS 'type b';
COMMENT ON COLUMN en.t.c IS 'c';

CREATE MATERIALIZED VIEW en.m AS
  SELECT c, count(*) AS n
  FROM en.v
  GROUP BY c;
CREATE UNIQUE INDEX m_c ON en.m (c);
