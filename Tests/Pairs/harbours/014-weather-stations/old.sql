CREATE TABLE stations (
    id serial PRIMARY KEY,
    name text NOT NULL,
    lat numeric(8,5) NOT NULL,
    lon numeric(8,5) NOT NULL,
    CHECK (lat BETWEEN -90 AND 90)
);
CREATE TABLE sensors (
    id serial PRIMARY KEY,
    station_id int NOT NULL REFERENCES stations,
    kind text NOT NULL,
    UNIQUE (station_id, kind)
);
CREATE TABLE readings (
    id bigserial PRIMARY KEY,
    sensor_id int NOT NULL REFERENCES sensors,
    at timestamptz NOT NULL,
    value double precision NOT NULL,
    flag char(1),
    CONSTRAINT readings_once UNIQUE (sensor_id, at)
);
CREATE INDEX readings_at ON readings (at);
CREATE INDEX readings_flagged ON readings (sensor_id) WHERE flag IS NOT NULL;
CREATE TABLE reading_notes (
    reading_id bigint PRIMARY KEY REFERENCES readings ON DELETE CASCADE,
    note text NOT NULL
);
CREATE VIEW latest AS SELECT DISTINCT ON (sensor_id) sensor_id, at, value FROM readings ORDER BY sensor_id, at DESC;
CREATE VIEW latest_by_station AS SELECT s.station_id, s.kind, l.at, l.value FROM latest l JOIN sensors s ON s.id = l.sensor_id;
CREATE MATERIALIZED VIEW daily AS SELECT sensor_id, at::date AS day, min(value) AS lo, max(value) AS hi FROM readings GROUP BY 1, 2;
CREATE UNIQUE INDEX daily_key ON daily (sensor_id, day);
CREATE FUNCTION reading_check() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.value IS NULL THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER reading_check BEFORE INSERT ON readings FOR EACH ROW EXECUTE FUNCTION reading_check();
COMMENT ON TABLE readings IS 'raw readings';
COMMENT ON COLUMN readings.flag IS 'quality flag';
COMMENT ON VIEW latest IS 'last value';
