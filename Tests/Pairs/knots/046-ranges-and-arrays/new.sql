-- columns of range, multirange and array types change their element types
CREATE EXTENSION btree_gist;
CREATE DOMAIN span AS int4range CHECK (NOT isempty(VALUE));
CREATE TYPE slot AS (room integer, during tstzrange);
CREATE TABLE lease (
  id integer PRIMARY KEY,
  during tsrange NOT NULL,
  floors int8range DEFAULT '[0,1)',
  pauses tsmultirange DEFAULT '{}',
  rates numeric(8,4)[] DEFAULT '{1.5}',
  grid bigint[],
  codes text[] NOT NULL,
  slots slot[],
  since timestamp GENERATED ALWAYS AS (lower(during)) STORED,
  total bigint GENERATED ALWAYS AS (upper(floors) - lower(floors)) STORED
);
ALTER TABLE lease ADD CONSTRAINT lease_no_overlap EXCLUDE USING gist (floors WITH &&, during WITH &&, id WITH <>);
ALTER TABLE lease ADD CONSTRAINT lease_during CHECK (during @> '2020-01-01'::timestamp OR isempty(during));
CREATE INDEX lease_floors ON lease USING spgist (floors);
CREATE INDEX lease_pauses ON lease USING gist (pauses);
CREATE INDEX lease_codes ON lease USING gin (codes);
CREATE INDEX lease_lower ON lease (lower(during), (rates[1]));
CREATE INDEX lease_since ON lease (since) WHERE NOT upper_inf(during);
CREATE VIEW lease_v AS SELECT id, during, floors * '[0,10)' AS low, upper(during) AS ends, codes[1] AS code, (slots[1]).during AS slot, rates[1:2] AS r2, total FROM lease;
CREATE VIEW lease_w AS SELECT range_agg(during) AS all_time, array_agg(DISTINCT code) AS codes, max(total) AS t FROM lease_v;
CREATE FUNCTION overlap(a lease_v, d tsrange DEFAULT '[2020-01-01,2020-02-01)') RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT a.during && d $$;
CREATE VIEW lease_x AS SELECT v.id, overlap(v.*) AS o FROM lease_v v;
CREATE MATERIALIZED VIEW lease_m AS SELECT v.id, v.low, v.ends, x.o FROM lease_v v JOIN lease_x x USING (id);
CREATE INDEX lease_m_low ON lease_m USING gist (low);
CREATE FUNCTION widen(span, VARIADIC span[]) RETURNS span LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN $1; END $$;
CREATE TABLE plan (s span DEFAULT '[1,4]', ss span[] DEFAULT ARRAY['[1,2)']::span[], EXCLUDE USING gist (s WITH &&), w span DEFAULT widen('[1,2)', '[2,3)'));
COMMENT ON CONSTRAINT lease_no_overlap ON lease IS 'one tenant per floor';
COMMENT ON COLUMN lease.since IS 'first day';
