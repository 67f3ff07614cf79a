-- domain over domain over base type; the lowest one changes its type
CREATE DOMAIN code AS varchar(8) COLLATE "C" CONSTRAINT code_upper CHECK (VALUE = upper(VALUE));
CREATE DOMAIN country_code AS code CHECK (length(VALUE) = 2);
CREATE DOMAIN eu_country AS country_code DEFAULT 'DE' NOT NULL CHECK (VALUE::text <> 'US' AND VALUE::text <> 'CN');
CREATE DOMAIN code_list AS code[] DEFAULT '{}' CHECK (array_length(VALUE, 1) < 10);
CREATE TYPE site AS (country eu_country, plant code, halls code[]);
COMMENT ON DOMAIN code IS 'upper case code';
COMMENT ON DOMAIN country_code IS 'ISO 3166';
COMMENT ON COLUMN site.plant IS 'plant code';
CREATE TABLE plants (
  plant code PRIMARY KEY,
  country eu_country NOT NULL,
  aliases code_list,
  where_is site,
  CONSTRAINT plants_alias CHECK (NOT plant = ANY (aliases)),
  tag text GENERATED ALWAYS AS (country::text || '-' || plant::text) STORED
);
CREATE TABLE machines (
  id integer PRIMARY KEY,
  plant code NOT NULL REFERENCES plants ON UPDATE CASCADE,
  kind code DEFAULT 'CNC',
  UNIQUE (plant, kind) DEFERRABLE
);
CREATE INDEX plants_country ON plants (lower(country::text), plant);
CREATE INDEX plants_halls ON plants USING gin (((where_is).halls));
CREATE FUNCTION plants_of(c eu_country DEFAULT 'DE') RETURNS SETOF plants LANGUAGE sql STABLE
  BEGIN ATOMIC SELECT p.* FROM plants p WHERE p.country = c; END;
CREATE FUNCTION norm(c text) RETURNS code LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT upper(c)::code $$;
CREATE VIEW plant_machines AS
  SELECT p.plant, p.country, m.kind, (p.where_is).plant AS site_plant, norm(m.kind) AS kind_norm
  FROM plants p LEFT JOIN machines m USING (plant);
CREATE MATERIALIZED VIEW codes AS SELECT plant AS c FROM plants UNION SELECT kind FROM machines;
CREATE UNIQUE INDEX codes_c ON codes (c);
ALTER TABLE machines ADD CONSTRAINT machines_kind_chk CHECK (kind <> 'X'::code) NOT VALID;
