CREATE SCHEMA d;
CREATE FUNCTION d.valid_code(text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ select $1 ~ '^[A-Z]+$' $$;
CREATE DOMAIN d.base AS text COLLATE "C";
CREATE DOMAIN d.code AS d.base DEFAULT 'ZZ' NOT NULL CONSTRAINT ok CHECK (d.valid_code(VALUE::text)) CONSTRAINT length CHECK (length(VALUE) > 0);
CREATE DOMAIN d.codes AS d.code[] NOT NULL CONSTRAINT few CHECK (cardinality(VALUE) < 12);
CREATE DOMAIN d.amount AS numeric(12,4) CHECK (VALUE >= 0);
CREATE DOMAIN d.price AS d.amount DEFAULT 1.5 CONSTRAINT price_max CHECK (VALUE < 1000000);
ALTER DOMAIN d.price ADD CONSTRAINT price_min CHECK (VALUE > 0.01) NOT VALID;
COMMENT ON DOMAIN d.code IS 'code';
COMMENT ON CONSTRAINT ok ON DOMAIN d.code IS 'calls function';
CREATE TYPE d.line AS (c d.code, p d.price, all_c d.codes);
CREATE DOMAIN d.lines AS d.line[] CHECK (VALUE IS NULL OR cardinality(VALUE) > 0);
CREATE FUNCTION d.total(d.lines) RETURNS d.price LANGUAGE sql IMMUTABLE
  AS $$ select coalesce(sum((x).p), 1)::d.price from unnest($1) x $$;
CREATE TABLE d.sale (
  code d.code PRIMARY KEY,
  lines d.lines,
  total d.price GENERATED ALWAYS AS (d.total(lines)) STORED,
  list d.price DEFAULT 3,
  cs d.codes DEFAULT '{A,B}',
  CONSTRAINT sane CHECK ((list)::numeric > (total)::numeric / 2)
);
CREATE TABLE d.sale_ref (code d.code REFERENCES d.sale ON UPDATE CASCADE, p d.price);
CREATE TABLE d.part (code d.code, v d.amount) PARTITION BY LIST (code);
CREATE TABLE d.part_a PARTITION OF d.part FOR VALUES IN ('A', 'B');
CREATE TABLE d.part_x PARTITION OF d.part DEFAULT;
CREATE INDEX sale_lower ON d.sale (lower(code::text));
CREATE VIEW d.v AS SELECT code, list * 2 AS dbl, list::d.price AS p, cs[1] AS first_code FROM d.sale WHERE code = 'A';
CREATE MATERIALIZED VIEW d.mv AS SELECT s.code, v.p FROM d.sale s JOIN d.v USING (code);
CREATE INDEX mv_code ON d.mv (code);
CREATE FUNCTION d.mk(c d.code DEFAULT 'Q', p d.price DEFAULT 2) RETURNS d.line LANGUAGE sql RETURN ROW(c, p, ARRAY[c])::d.line;

CREATE TABLE d.tree (
  id integer PRIMARY KEY,
  parent integer REFERENCES d.tree,
  c d.code,
  codes d.codes DEFAULT ARRAY['A']::d.code[]
);
CREATE UNIQUE INDEX tree_c ON d.tree (c) WHERE c <> 'A';
CREATE INDEX tree_codes ON d.tree USING gin (codes);
ALTER TABLE d.tree ALTER COLUMN c SET STATISTICS 300;
COMMENT ON COLUMN d.line.p IS 'price attribute';
COMMENT ON COLUMN d.sale.total IS 'generated';
