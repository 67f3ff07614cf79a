CREATE SCHEMA iot;
CREATE TYPE iot.metric AS ENUM ('temperature','humidity','pressure','voltage');
CREATE DOMAIN iot.mac AS macaddr;
CREATE TABLE iot.sites (id integer PRIMARY KEY, name text NOT NULL, tz text NOT NULL DEFAULT 'UTC');
CREATE TABLE iot.devices (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, mac iot.mac UNIQUE, site integer REFERENCES iot.sites, firmware varchar(20), ip inet, seen timestamp
);
CREATE TABLE iot.readings (
  device integer NOT NULL REFERENCES iot.devices,
  metric iot.metric NOT NULL,
  at timestamp NOT NULL DEFAULT now(),
  value real NOT NULL,
  bad boolean NOT NULL DEFAULT false,
  PRIMARY KEY (device, metric, at)) PARTITION BY RANGE (at);
CREATE TABLE iot.readings_2023q1 PARTITION OF iot.readings FOR VALUES FROM ('2023-01-01') TO ('2023-04-01');
CREATE TABLE iot.readings_2023q2 PARTITION OF iot.readings FOR VALUES FROM (
  '2023-04-01') TO ('2023-07-01') PARTITION BY LIST (metric);
CREATE TABLE iot.readings_2023q2_th PARTITION OF iot.readings_2023q2 FOR VALUES IN ('temperature','humidity');
CREATE TABLE iot.readings_2023q2_x PARTITION OF iot.readings_2023q2 DEFAULT;
CREATE TABLE iot.readings_default PARTITION OF iot.readings (CHECK (value < 1e9)) DEFAULT;
CREATE TABLE iot.readings_archive (
  device integer NOT NULL,
  metric iot.metric NOT NULL,
  at timestamp NOT NULL,
  value real NOT NULL,
  bad boolean NOT NULL DEFAULT false);
CREATE INDEX readings_at ON iot.readings USING brin (at);
CREATE INDEX readings_bad ON iot.readings (device) WHERE bad;
CREATE FUNCTION iot.in_range(m iot.metric, v real) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT CASE m WHEN 'temperature' THEN v BETWEEN -50 AND 150 WHEN 'humidity' THEN v BETWEEN 0 AND 100 ELSE true END $$;
ALTER TABLE iot.readings ADD CONSTRAINT plausible CHECK (bad OR iot.in_range(metric, value));
CREATE FUNCTION iot.flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT iot.in_range(NEW.metric, NEW.value) THEN NEW.bad := true; END IF; RETURN NEW; END $$;
CREATE TRIGGER flag BEFORE INSERT ON iot.readings FOR EACH ROW EXECUTE FUNCTION iot.flag();
CREATE VIEW iot.hourly AS
  SELECT device, metric, date_trunc('hour', at) AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max
  FROM iot.readings
  WHERE NOT bad
  GROUP BY 1, 2, 3;
CREATE VIEW iot.site_hourly AS
  SELECT d.site, h.metric, h.hour, avg(h.avg) AS avg
  FROM iot.hourly h
  JOIN iot.devices d ON d.id = h.device
  GROUP BY 1, 2, 3;
