CREATE EXTENSION btree_gist;
CREATE SCHEMA iot;
CREATE TYPE iot.kind AS ENUM ('temp', 'hum', 'co2');
CREATE TYPE iot.span AS RANGE (subtype = timestamptz);
CREATE TABLE iot.site (id int PRIMARY KEY, name text NOT NULL, geo point
  , note text
);
CREATE TABLE iot.device (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  site int NOT NULL REFERENCES iot.site ON DELETE CASCADE,
  kind iot.kind NOT NULL,
  live iot.span,
  CONSTRAINT one_live EXCLUDE USING gist (site WITH =, live WITH &&)
);
CREATE TABLE iot.reading (
  device uuid NOT NULL,
  at timestamptz NOT NULL,
  kind iot.kind NOT NULL,
  v real,
  raw jsonb
) PARTITION BY RANGE (at);
ALTER TABLE iot.reading ADD PRIMARY KEY (device, at);
CREATE INDEX reading_at ON iot.reading USING brin (at) WITH (pages_per_range = 32);
CREATE TABLE iot.reading_2023 PARTITION OF iot.reading FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE iot.reading_2024 PARTITION OF iot.reading FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE iot.reading_rest PARTITION OF iot.reading DEFAULT;
CREATE INDEX rest_v ON iot.reading_rest (v);
ALTER TABLE iot.reading_2023 ALTER raw SET STORAGE EXTERNAL;
ALTER TABLE ONLY iot.reading ALTER COLUMN kind SET STATISTICS 500;
CREATE FUNCTION iot.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.raw := coalesce(NEW.raw, '{}'); RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT ON iot.reading FOR EACH ROW EXECUTE FUNCTION iot.stamp();
CREATE FUNCTION iot.fsum(state float8, v float8) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT coalesce(state,0) + coalesce(v,0)';
CREATE AGGREGATE iot.total(float8) (SFUNC = iot.fsum, STYPE = float8);
COMMENT ON AGGREGATE iot.total(float8) IS 'null safe total';
GRANT EXECUTE ON FUNCTION iot.total(float8) TO pair_etl;
CREATE VIEW iot.daily AS SELECT device, kind, date_trunc('day', at) AS d, iot.total(v) AS t FROM iot.reading GROUP BY 1, 2, 3;
GRANT SELECT ON iot.daily TO pair_ro;
CREATE MATERIALIZED VIEW iot.monthly AS SELECT device, date_trunc('month', d) AS m, sum(t) AS t FROM iot.daily GROUP BY 1, 2 WITH NO DATA;
CREATE INDEX monthly_m ON iot.monthly (m);
ALTER MATERIALIZED VIEW iot.monthly OWNER TO pair_owner;
GRANT SELECT ON iot.monthly TO pair_ro, pair_etl;
CREATE PUBLICATION iot_pub FOR TABLE iot.reading WITH (publish_via_partition_root = true);
