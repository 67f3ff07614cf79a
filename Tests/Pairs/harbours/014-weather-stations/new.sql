CREATE TABLE stations (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    pos point NOT NULL
);
CREATE TABLE sensors (
    id bigserial PRIMARY KEY,
    station_id bigint NOT NULL REFERENCES stations ON DELETE CASCADE,
    kind text NOT NULL,
    UNIQUE (station_id, kind)
);
CREATE TABLE readings (
    sensor_id bigint NOT NULL REFERENCES sensors,
    at timestamptz NOT NULL,
    value real NOT NULL,
    flag char(1),
    CONSTRAINT readings_pkey PRIMARY KEY (sensor_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE readings_old PARTITION OF readings FOR VALUES FROM (MINVALUE) TO ('2020-01-01 00:00+00');
CREATE TABLE readings_2020 PARTITION OF readings FOR VALUES FROM ('2020-01-01 00:00+00') TO ('2021-01-01 00:00+00')
  PARTITION BY HASH (sensor_id);
CREATE TABLE readings_2020_a PARTITION OF readings_2020 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE readings_2020_b PARTITION OF readings_2020 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE readings_rest PARTITION OF readings DEFAULT;
ALTER TABLE readings_rest ADD CONSTRAINT sane CHECK (value > -1000);
CREATE INDEX readings_at ON readings USING brin (at);
CREATE INDEX readings_flagged ON readings (sensor_id, flag) WHERE flag IS NOT NULL;
CREATE TABLE reading_notes (
    sensor_id bigint,
    at timestamptz,
    note text NOT NULL,
    PRIMARY KEY (sensor_id, at),
    FOREIGN KEY (sensor_id, at) REFERENCES readings ON DELETE CASCADE
);
CREATE MATERIALIZED VIEW latest AS SELECT DISTINCT ON (sensor_id) sensor_id, at, value FROM readings ORDER BY sensor_id, at DESC;
CREATE VIEW latest_by_station AS SELECT s.station_id, s.kind, l.at, l.value FROM latest l JOIN sensors s ON s.id = l.sensor_id;
CREATE TABLE daily (
    sensor_id bigint NOT NULL REFERENCES sensors,
    day date NOT NULL,
    lo real, hi real,
    PRIMARY KEY (sensor_id, day)
);
CREATE FUNCTION reading_daily() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO daily VALUES (NEW.sensor_id, NEW.at::date, NEW.value, NEW.value)
  ON CONFLICT (sensor_id, day) DO UPDATE SET lo = least(daily.lo, EXCLUDED.lo), hi = greatest(daily.hi, EXCLUDED.hi);
  RETURN NULL;
END $$;
CREATE TRIGGER reading_daily AFTER INSERT ON readings FOR EACH ROW EXECUTE FUNCTION reading_daily();
COMMENT ON TABLE readings IS 'raw readings by year';
COMMENT ON TABLE readings_rest IS 'catch all';
COMMENT ON MATERIALIZED VIEW latest IS 'last value, refreshed';
