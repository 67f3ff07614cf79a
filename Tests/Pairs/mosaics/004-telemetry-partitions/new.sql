-- telemetry storage 3.x
CREATE SCHEMA ts;
CREATE SCHEMA ts_parts;
CREATE EXTENSION btree_gin SCHEMA public;

CREATE DOMAIN ts.device_key AS text CHECK (VALUE ~ '^[A-F0-9]{16}$');
CREATE TYPE ts.quality AS ENUM ('good', 'uncertain', 'bad');
CREATE TYPE ts.sample AS (at timestamptz, value double precision);

CREATE TABLE ts.device (
    device_id integer GENERATED ALWAYS AS IDENTITY,
    key ts.device_key NOT NULL,
    label text,
    tags jsonb DEFAULT '{}'::jsonb NOT NULL,
    location point,
    firmware text COLLATE "C",
    CONSTRAINT device_pk PRIMARY KEY (device_id),
    CONSTRAINT device_key_uq UNIQUE (key)
);
ALTER TABLE ts.device ALTER tags SET STORAGE EXTERNAL;
ALTER TABLE ts.device ALTER label SET (n_distinct = -0.5);
CREATE INDEX device_tags_gin ON ts.device USING gin (tags jsonb_path_ops) WITH (fastupdate = off);
CREATE INDEX device_loc ON ts.device USING gist (location) WHERE location IS NOT NULL;
ALTER TABLE ts.device REPLICA IDENTITY USING INDEX device_key_uq;

CREATE TABLE ts.reading (
    device_id integer NOT NULL,
    at timestamptz NOT NULL,
    metric smallint NOT NULL,
    value double precision,
    quality ts.quality DEFAULT 'good' NOT NULL,
    raw bytea,
    ingested_at timestamptz DEFAULT now()
) PARTITION BY RANGE (at);
ALTER TABLE ts.reading ADD CONSTRAINT reading_pk PRIMARY KEY (device_id, metric, at);
CREATE INDEX reading_at_brin ON ts.reading USING brin (at) WITH (pages_per_range = 64);
CREATE INDEX reading_bad ON ts.reading (at DESC, device_id) WHERE quality <> 'good';
ALTER TABLE ts.reading ADD CONSTRAINT reading_device_fk FOREIGN KEY (device_id) REFERENCES ts.device ON DELETE NO ACTION DEFERRABLE;

-- archived, kept detached
CREATE TABLE ts_parts.reading_2023_q1 (
    device_id integer NOT NULL,
    at timestamptz NOT NULL,
    metric smallint NOT NULL,
    value double precision,
    quality ts.quality DEFAULT 'good' NOT NULL,
    raw bytea,
    ingested_at timestamptz DEFAULT now(),
    CONSTRAINT reading_2023_q1_pkey PRIMARY KEY (device_id, metric, at)
);
CREATE INDEX reading_2023_q1_at_idx ON ts_parts.reading_2023_q1 USING brin (at) WITH (pages_per_range = 64);
COMMENT ON TABLE ts_parts.reading_2023_q1 IS 'detached 2024-05';
CREATE TABLE ts_parts.reading_2023_q2 PARTITION OF ts.reading FOR VALUES FROM ('2023-04-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE TABLE ts_parts.reading_2023_q3 PARTITION OF ts.reading FOR VALUES FROM ('2023-07-01 00:00+00') TO ('2023-10-01 00:00+00') WITH (fillfactor = 100, autovacuum_enabled = false);
CREATE TABLE ts_parts.reading_2023_q4 PARTITION OF ts.reading FOR VALUES FROM ('2023-10-01 00:00+00') TO ('2024-01-01 00:00+00') PARTITION BY HASH (device_id);
CREATE TABLE ts_parts.reading_2023_q4_h0 PARTITION OF ts_parts.reading_2023_q4 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE ts_parts.reading_2023_q4_h1 PARTITION OF ts_parts.reading_2023_q4 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE ts_parts.reading_future PARTITION OF ts.reading (value DEFAULT 0, CONSTRAINT future_only CHECK (at >= '2024-01-01 00:00+00')) FOR VALUES FROM ('2024-01-01 00:00+00') TO (MAXVALUE);

CREATE UNLOGGED TABLE ts.staging (payload jsonb COMPRESSION pglz, received timestamptz DEFAULT now(), attempt smallint NOT NULL DEFAULT 0) WITH (autovacuum_vacuum_scale_factor = 0.4, toast.autovacuum_enabled = off);

CREATE FUNCTION ts.slope_accum(acc float8[], x float8, y float8) RETURNS float8[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  'SELECT ARRAY[acc[1]+1, acc[2]+x, acc[3]+y, acc[4]+x*y, acc[5]+x*x]';
CREATE FUNCTION ts.slope_unaccum(acc float8[], x float8, y float8) RETURNS float8[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  'SELECT ARRAY[acc[1]-1, acc[2]-x, acc[3]-y, acc[4]-x*y, acc[5]-x*x]';
CREATE FUNCTION ts.slope_final(acc float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  'SELECT (acc[1]*acc[4]-acc[2]*acc[3]) / nullif(acc[1]*acc[5]-acc[2]*acc[2], 0)';
CREATE AGGREGATE ts.slope(x float8, y float8) (
    SFUNC = ts.slope_accum, STYPE = float8[], INITCOND = '{0,0,0,0,0}', FINALFUNC = ts.slope_final,
    MSFUNC = ts.slope_accum, MINVFUNC = ts.slope_unaccum, MSTYPE = float8[], MINITCOND = '{0,0,0,0,0}', MFINALFUNC = ts.slope_final,
    PARALLEL = SAFE
);

CREATE MATERIALIZED VIEW ts.hourly AS
  SELECT device_id, metric, date_trunc('hour', at) AS hour, avg(value) AS avg,
         ts.slope(extract(epoch FROM at)::float8, value) AS slope
       , count(*) FILTER (WHERE quality = 'bad') AS bad
  FROM ts.reading GROUP BY 1, 2, 3
WITH NO DATA;
CREATE UNIQUE INDEX hourly_uq ON ts.hourly (device_id, metric, hour);
CREATE INDEX hourly_hour ON ts.hourly USING brin (hour);
ALTER MATERIALIZED VIEW ts.hourly ALTER COLUMN avg SET STATISTICS 10;
ALTER MATERIALIZED VIEW ts.hourly CLUSTER ON hourly_uq;

CREATE FUNCTION ts.last_sample(_device integer, _metric smallint) RETURNS ts.sample LANGUAGE sql STABLE AS $$
  SELECT (at, value)::ts.sample FROM ts.reading WHERE device_id = _device AND metric = _metric ORDER BY at DESC LIMIT 1
$$;
CREATE STATISTICS ts.reading_dm (mcv) ON device_id, metric, quality FROM ts.reading;
ALTER STATISTICS ts.reading_dm SET STATISTICS 400;

CREATE PUBLICATION ts_pub FOR TABLE ts.device, ts.reading WHERE (metric > 0 AND device_id <> 0) WITH (publish = 'insert', publish_via_partition_root = true);
CREATE PUBLICATION ts_meta FOR TABLES IN SCHEMA ts_parts;
