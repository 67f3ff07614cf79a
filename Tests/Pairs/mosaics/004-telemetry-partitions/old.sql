-- telemetry storage 3.x
CREATE SCHEMA ts;
CREATE SCHEMA ts_parts;

CREATE DOMAIN ts.device_key AS text CHECK (VALUE ~ '^[A-F0-9]{16}$');
CREATE TYPE ts.quality AS ENUM ('good', 'uncertain', 'bad');
CREATE TYPE ts.sample AS (at timestamptz, value double precision);

CREATE TABLE ts.device (
    device_id integer GENERATED ALWAYS AS IDENTITY,
    key ts.device_key NOT NULL,
    label text,
    tags jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT device_pk PRIMARY KEY (device_id),
    CONSTRAINT device_key_uq UNIQUE (key)
);
ALTER TABLE ts.device ALTER tags SET STORAGE EXTENDED;

CREATE TABLE ts.reading (
    device_id integer NOT NULL,
    at timestamptz NOT NULL,
    metric smallint NOT NULL,
    value double precision,
    quality ts.quality DEFAULT 'good' NOT NULL,
    raw bytea
) PARTITION BY RANGE (at);
ALTER TABLE ts.reading ADD CONSTRAINT reading_pk PRIMARY KEY (device_id, metric, at);
CREATE INDEX reading_at_brin ON ts.reading USING brin (at) WITH (pages_per_range = 64);
ALTER TABLE ts.reading ADD CONSTRAINT reading_device_fk FOREIGN KEY (device_id) REFERENCES ts.device ON DELETE CASCADE;

CREATE TABLE ts_parts.reading_2023_q1 PARTITION OF ts.reading FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2023-04-01 00:00+00');
CREATE TABLE ts_parts.reading_2023_q2 PARTITION OF ts.reading FOR VALUES FROM ('2023-04-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE TABLE ts_parts.reading_2023_q3 PARTITION OF ts.reading FOR VALUES FROM ('2023-07-01 00:00+00') TO ('2023-10-01 00:00+00') WITH (fillfactor = 100, autovacuum_enabled = false);
CREATE TABLE ts_parts.reading_2023_q4 PARTITION OF ts.reading FOR VALUES FROM ('2023-10-01 00:00+00') TO ('2024-01-01 00:00+00');

CREATE TABLE ts.staging (payload jsonb, received timestamptz DEFAULT now());

CREATE FUNCTION ts.slope_accum(acc float8[], x float8, y float8) RETURNS float8[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  'SELECT ARRAY[acc[1]+1, acc[2]+x, acc[3]+y, acc[4]+x*y, acc[5]+x*x]';
CREATE FUNCTION ts.slope_final(acc float8[]) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
  'SELECT (acc[1]*acc[4]-acc[2]*acc[3]) / nullif(acc[1]*acc[5]-acc[2]*acc[2], 0)';
CREATE AGGREGATE ts.slope(x float8, y float8) (
    SFUNC = ts.slope_accum, STYPE = float8[], INITCOND = '{0,0,0,0,0}', FINALFUNC = ts.slope_final,
    PARALLEL = SAFE
);

CREATE MATERIALIZED VIEW ts.hourly AS
  SELECT device_id, metric, date_trunc('hour', at) AS hour, avg(value) AS avg,
         ts.slope(extract(epoch FROM at)::float8, value) AS slope
  FROM ts.reading GROUP BY 1, 2, 3
WITH NO DATA;
CREATE UNIQUE INDEX hourly_uq ON ts.hourly (device_id, metric, hour);
CREATE INDEX hourly_hour ON ts.hourly (hour);

CREATE FUNCTION ts.last_sample(_device integer, _metric smallint) RETURNS ts.sample LANGUAGE sql STABLE AS $$
  SELECT (at, value)::ts.sample FROM ts.reading WHERE device_id = _device AND metric = _metric ORDER BY at DESC LIMIT 1
$$;
CREATE STATISTICS ts.reading_dm ON device_id, metric FROM ts.reading;

CREATE PUBLICATION ts_pub FOR TABLE ts.device;
