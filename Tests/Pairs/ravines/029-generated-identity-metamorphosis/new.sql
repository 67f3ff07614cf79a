CREATE SCHEMA g;
CREATE FUNCTION g.norm(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select lower(trim($1)) $$;
CREATE FUNCTION g.dflt() RETURNS text LANGUAGE plpgsql VOLATILE AS $$ begin return 'x'; end $$;
CREATE TABLE g.a (
  id integer PRIMARY KEY,
  first text,
  last text,
  full_name text DEFAULT 'nobody',
  norm text GENERATED ALWAYS AS (g.norm(first) || g.norm(last)) STORED,
  x integer GENERATED ALWAYS AS (z + 1) STORED,
  y integer DEFAULT 2,
  z integer,
  num integer GENERATED ALWAYS AS (id + 1) STORED,
  ser integer NOT NULL GENERATED ALWAYS AS IDENTITY,
  CONSTRAINT nn CHECK (norm IS NOT NULL)
);
CREATE UNIQUE INDEX a_norm ON g.a (norm);
CREATE INDEX a_full ON g.a (full_name text_pattern_ops)
  WHERE y > 3;
CREATE VIEW g.va AS
  SELECT id, full_name, norm, x, y, z, num, ser
  FROM g.a;
ALTER VIEW g.va ALTER COLUMN full_name SET DEFAULT g.dflt();
CREATE TABLE g.p (
  k integer NOT NULL,
  v numeric,
  vat numeric GENERATED ALWAYS AS (v * 0.07) STORED,
  tot numeric GENERATED ALWAYS AS (v * 1.07) STORED
) PARTITION BY LIST (k);
CREATE TABLE g.p1 PARTITION OF g.p
  FOR VALUES IN (1);
CREATE TABLE g.p2 (k integer NOT NULL,
  v numeric,
  vat numeric GENERATED ALWAYS AS (v * 0.07) STORED,
  tot numeric GENERATED ALWAYS AS (v * 1.07) STORED);
ALTER TABLE g.p ATTACH PARTITION g.p2
  FOR VALUES IN (2);
CREATE TABLE g.base (m integer,
  n integer DEFAULT 1);
CREATE TABLE g.kid (o text)
  INHERITS (g.base);
CREATE TABLE g.kid2 (n integer GENERATED ALWAYS AS (m + 2) STORED)
  INHERITS (g.base);
ALTER TABLE g.p1 ALTER COLUMN v SET NOT NULL;
COMMENT ON COLUMN g.a.norm IS 'normalised';
COMMENT ON COLUMN g.a.ser IS 'serial';
COMMENT ON COLUMN g.p.vat IS 'vat';
CREATE FUNCTION g.a_of(g.a) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select ($1).norm $$;
CREATE INDEX a_of_i ON g.a (g.a_of(a.*));
CREATE TABLE g.copy (LIKE g.a INCLUDING GENERATED INCLUDING DEFAULTS);
