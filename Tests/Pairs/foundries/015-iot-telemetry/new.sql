CREATE SCHEMA iot;
CREATE TABLE iot.metrics (
  code text PRIMARY KEY,
  unit text NOT NULL,
  lo double precision,
  hi double precision,
  CHECK (lo < hi));
CREATE DOMAIN iot.mac AS macaddr;
CREATE TABLE iot.sites (id integer PRIMARY KEY, name text NOT NULL, tz text NOT NULL DEFAULT 'UTC');
CREATE TABLE iot.devices (
  mac macaddr8 NOT NULL, site integer NOT NULL REFERENCES iot.sites ON DELETE CASCADE, firmware integer[] NOT NULL DEFAULT '{0,0,0}', net cidr, seen timestamptz, CONSTRAINT devices_pkey PRIMARY KEY (mac)
);
CREATE TABLE iot.readings (
  device macaddr8 NOT NULL REFERENCES iot.devices ON UPDATE CASCADE,
  metric text NOT NULL REFERENCES iot.metrics,
  at timestamptz NOT NULL DEFAULT now(),
  value double precision NOT NULL,
  quality smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (metric, at, device)) PARTITION BY LIST (metric);
CREATE TABLE iot.readings_temperature PARTITION OF iot.readings FOR VALUES IN (
  'temperature') PARTITION BY RANGE (at);
CREATE TABLE iot.readings_2023q1 PARTITION OF iot.readings_temperature FOR VALUES FROM (
  '2023-01-01 00:00:00+00') TO ('2023-04-01 00:00:00+00');
CREATE TABLE iot.readings_2023q2 PARTITION OF iot.readings_temperature FOR VALUES FROM (
  '2023-04-01 00:00:00+00') TO ('2023-07-01 00:00:00+00');
CREATE TABLE iot.readings_archive PARTITION OF iot.readings_temperature FOR VALUES FROM (
  MINVALUE) TO ('2023-01-01 00:00:00+00');
CREATE TABLE iot.readings_default PARTITION OF iot.readings (
  CONSTRAINT readings_default_value_check CHECK (value < 1e12)) DEFAULT;
CREATE TABLE iot.readings_2023q2_x (
  device macaddr8 NOT NULL,
  metric text NOT NULL,
  at timestamptz NOT NULL,
  value double precision NOT NULL,
  quality smallint);
CREATE INDEX readings_at ON iot.readings USING brin (at) WITH (autosummarize = true);
CREATE INDEX readings_bad ON iot.readings (device, quality) WHERE quality < 0;
CREATE FUNCTION iot.flag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT FROM iot.metrics m WHERE m.code = NEW.metric AND NEW.value NOT BETWEEN m.lo AND m.hi) THEN NEW.quality := -1; END IF; RETURN NEW; END $$;
CREATE TRIGGER flag BEFORE INSERT ON iot.readings FOR EACH ROW WHEN (NEW.quality = 0) EXECUTE FUNCTION iot.flag();
CREATE MATERIALIZED VIEW iot.hourly AS
  SELECT device, metric, date_trunc('hour', at, 'UTC') AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max, count(*) AS n
  FROM iot.readings
  WHERE quality >= 0
  GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX hourly_pk ON iot.hourly (device, metric, hour);
CREATE VIEW iot.site_hourly AS
  SELECT d.site, h.metric, h.hour, sum(h.avg * h.n) / sum(h.n) AS avg
  FROM iot.hourly h
  JOIN iot.devices d ON d.mac = h.device
  GROUP BY 1, 2, 3;
