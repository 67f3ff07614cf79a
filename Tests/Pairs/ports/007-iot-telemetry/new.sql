CREATE SCHEMA iot;
CREATE SCHEMA iot_archive;
CREATE TYPE iot.device_state AS ENUM ('provisioned','online','degraded','offline','retired');
CREATE TYPE iot.geo AS (lat double precision, lon double precision, alt real);
CREATE DOMAIN iot.celsius AS double precision CHECK (VALUE > -273.15);
CREATE DOMAIN iot.pct AS smallint CHECK (VALUE BETWEEN 0 AND 100);
CREATE TABLE iot.site (
  site_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code char(6) NOT NULL UNIQUE,
  position iot.geo,
  tz text NOT NULL DEFAULT 'UTC'
);
CREATE TABLE iot.device (
  device_id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 1 CACHE 20) PRIMARY KEY,
  parent_id bigint REFERENCES iot.device,
  site_id int NOT NULL REFERENCES iot.site,
  serial text NOT NULL,
  state iot.device_state NOT NULL DEFAULT 'provisioned',
  battery iot.pct,
  firmware text,
  mac macaddr8 UNIQUE,
  ip inet,
  seen_at timestamptz
);
CREATE INDEX device_ip ON iot.device USING gist (ip inet_ops);
CREATE INDEX device_state ON iot.device (state) WHERE state IN ('online','degraded');
CREATE TABLE iot.reading (
  device_id bigint NOT NULL,
  at timestamptz NOT NULL,
  temp iot.celsius,
  humidity iot.pct,
  co2 int CHECK (co2 >= 0),
  PRIMARY KEY (device_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE iot_archive.reading_2023 (
  device_id bigint NOT NULL,
  at timestamptz NOT NULL,
  temp iot.celsius,
  humidity iot.pct,
  co2 int,
  PRIMARY KEY (device_id, at)
);
CREATE TABLE iot.reading_2024 PARTITION OF iot.reading FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (device_id);
CREATE TABLE iot.reading_2024_0 PARTITION OF iot.reading_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE iot.reading_2024_1 PARTITION OF iot.reading_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 90);
CREATE TABLE iot.reading_2025 PARTITION OF iot.reading FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
CREATE TABLE iot.reading_default PARTITION OF iot.reading DEFAULT;
CREATE INDEX reading_at_brin ON iot.reading USING brin (at timestamptz_minmax_multi_ops);
ALTER TABLE iot.reading ADD CONSTRAINT reading_device_fk FOREIGN KEY (device_id) REFERENCES iot.device;
CREATE TABLE iot.alarm (
  id bigserial PRIMARY KEY,
  device_id bigint REFERENCES iot.device,
  reading_at timestamptz,
  level smallint NOT NULL DEFAULT 1,
  msg varchar(200),
  FOREIGN KEY (device_id, reading_at) REFERENCES iot.reading (device_id, at) MATCH FULL ON DELETE CASCADE
);
CREATE FUNCTION iot.touch_device() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE iot.device SET seen_at = NEW.at WHERE device_id = NEW.device_id;
  RETURN NULL;
END $$;
CREATE TRIGGER reading_touch AFTER INSERT OR UPDATE OF temp ON iot.reading FOR EACH ROW WHEN (NEW.temp IS NOT NULL) EXECUTE FUNCTION iot.touch_device();
CREATE FUNCTION iot.fahrenheit(c iot.celsius) RETURNS double precision IMMUTABLE PARALLEL SAFE LANGUAGE sql AS 'SELECT c * 9 / 5 + 32';
CREATE VIEW iot.reading_f AS
  SELECT device_id, at, iot.fahrenheit(temp) AS temp_f, co2, humidity
  FROM iot.reading;
CREATE MATERIALIZED VIEW iot.hourly AS
  SELECT device_id, date_trunc('hour', at) AS hour, avg(temp::float8) AS avg_temp, min(temp::float8) AS min_temp, max(humidity) AS max_h FROM iot.reading GROUP BY 1, 2 WITH NO DATA;
CREATE INDEX hourly_idx ON iot.hourly (device_id, hour);
CREATE VIEW iot.daily AS
  SELECT device_id, hour::date AS day, avg(avg_temp) AS t
  FROM iot.hourly GROUP BY 1, 2;
CREATE PROCEDURE iot.retire(d bigint, INOUT n int DEFAULT 0) LANGUAGE sql AS $$ UPDATE iot.device SET state = 'retired' WHERE device_id = d; SELECT n + 1 $$;
COMMENT ON DOMAIN iot.celsius IS 'temperature';
COMMENT ON TABLE iot.reading IS 'raw';
