CREATE EXTENSION btree_gist;
CREATE EXTENSION hstore;
CREATE SCHEMA iot;
CREATE TYPE iot.kind AS ENUM ('temp', 'hum', 'co2');
CREATE FUNCTION iot.span_diff(timestamptz, timestamptz) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS 'SELECT extract(epoch FROM $1 - $2)::float8';
CREATE TYPE iot.span AS RANGE (subtype = timestamptz, subtype_diff = iot.span_diff, multirange_type_name = iot.spans);
CREATE TABLE iot.site (id int PRIMARY KEY, name text NOT NULL, geo point
  , attrs public.hstore DEFAULT ''::public.hstore NOT NULL
);
CREATE TABLE iot.device (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  site int NOT NULL REFERENCES iot.site ON DELETE CASCADE,
  kind iot.kind NOT NULL,
  live iot.span,
  serial_no text,
  CONSTRAINT one_live EXCLUDE USING gist (site WITH =, kind WITH =, live WITH &&) WHERE (serial_no IS NOT NULL) DEFERRABLE
);
CREATE TABLE iot.reading (
  device uuid NOT NULL,
  at timestamptz NOT NULL,
  kind iot.kind NOT NULL,
  v double precision,
  raw jsonb
) PARTITION BY RANGE (at);
ALTER TABLE iot.reading ADD PRIMARY KEY (device, at, kind);
ALTER TABLE iot.reading ADD CONSTRAINT reading_device FOREIGN KEY (device) REFERENCES iot.device ON DELETE CASCADE;
CREATE INDEX reading_at ON iot.reading USING brin (at) WITH (pages_per_range = 32);
CREATE TABLE iot.reading_2023 PARTITION OF iot.reading FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE iot.reading_2024 PARTITION OF iot.reading FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE iot.reading_2024_t PARTITION OF iot.reading_2024 FOR VALUES IN ('temp', 'hum');
CREATE TABLE iot.reading_2024_c PARTITION OF iot.reading_2024 (v DEFAULT 400 NOT NULL) FOR VALUES IN ('co2');
CREATE TABLE iot.reading_2025 PARTITION OF iot.reading FOR VALUES FROM ('2025-01-01 00:00+00') TO (MAXVALUE);
CREATE TABLE iot.reading_rest (device uuid NOT NULL, at timestamptz NOT NULL, kind iot.kind NOT NULL, v double precision, raw jsonb);
COMMENT ON TABLE iot.reading_rest IS 'detached in autumn';
ALTER TABLE iot.reading_2023 ALTER raw SET STORAGE EXTERNAL;
ALTER TABLE ONLY iot.reading ALTER COLUMN raw SET COMPRESSION pglz;
ALTER TABLE ONLY iot.reading_2023 ALTER COLUMN kind SET STATISTICS 50;
CREATE FUNCTION iot.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.raw := coalesce(NEW.raw, '{}'); RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT ON iot.reading FOR EACH ROW EXECUTE FUNCTION iot.stamp();
CREATE TRIGGER stamp_kind BEFORE INSERT OR UPDATE OF v, raw ON iot.reading_2024_c FOR EACH ROW WHEN (NEW.v IS NOT NULL) EXECUTE FUNCTION iot.stamp('co2', 'x');
ALTER TABLE iot.reading_2023 DISABLE TRIGGER stamp;
CREATE FUNCTION iot.fsum(state float8, v float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT coalesce(state,0) + coalesce(v,0)';
CREATE FUNCTION iot.fsub(state float8, v float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT coalesce(state,0) - coalesce(v,0)';
CREATE AGGREGATE iot.total(float8) (SFUNC = iot.fsum, STYPE = float8, INITCOND = '0', MSFUNC = iot.fsum, MINVFUNC = iot.fsub, MSTYPE = float8, MINITCOND = '0', PARALLEL = SAFE);
COMMENT ON AGGREGATE iot.total(float8) IS 'null safe total';
GRANT EXECUTE ON FUNCTION iot.total(float8) TO pair_etl;
CREATE VIEW iot.daily AS SELECT device, kind, date_trunc('day', at) AS d, iot.total(v) AS t FROM iot.reading GROUP BY 1, 2, 3;
GRANT SELECT ON iot.daily TO pair_ro;
CREATE MATERIALIZED VIEW iot.monthly AS SELECT device, date_trunc('month', d) AS m, sum(t) AS t FROM iot.daily GROUP BY 1, 2 WITH NO DATA;
CREATE INDEX monthly_m ON iot.monthly (m);
ALTER MATERIALIZED VIEW iot.monthly CLUSTER ON monthly_m;
ALTER MATERIALIZED VIEW iot.monthly OWNER TO pair_owner;
GRANT SELECT ON iot.monthly TO pair_ro, pair_etl;
CREATE PUBLICATION iot_pub FOR TABLES IN SCHEMA iot WITH (publish_via_partition_root = false, publish = 'insert');
COMMENT ON PUBLICATION iot_pub IS 'everything';
