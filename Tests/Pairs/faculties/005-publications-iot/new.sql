-- IoT hub; data is replicated to analytics by publications
CREATE SCHEMA iot; CREATE SCHEMA ref;
CREATE TABLE ref.site (id int PRIMARY KEY, name text NOT NULL, country char(2) NOT NULL DEFAULT 'CH');
CREATE TABLE ref.sensor_type (code text PRIMARY KEY, unit text NOT NULL, min_val float8, max_val float8
, CHECK (min_val < max_val)
);
CREATE TABLE iot.sensor (
  id bigint PRIMARY KEY, site_id int NOT NULL REFERENCES ref.site, type text NOT NULL REFERENCES ref.sensor_type,
  secret_key bytea, label text, active bool NOT NULL DEFAULT true
  , firmware text
);
CREATE TABLE iot.measurement (
  sensor_id bigint NOT NULL REFERENCES iot.sensor, ts timestamptz NOT NULL, value float8, quality smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (sensor_id, ts)
) PARTITION BY RANGE (ts);
CREATE TABLE iot.measurement_2023h1 PARTITION OF iot.measurement FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE TABLE iot.measurement_2023h2 PARTITION OF iot.measurement FOR VALUES FROM ('2023-07-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE iot.measurement_2024h1 PARTITION OF iot.measurement FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-07-01 00:00+00') WITH (fillfactor = 90);
CREATE TABLE iot.alarm (id bigserial PRIMARY KEY, sensor_id bigint REFERENCES iot.sensor, raised timestamptz NOT NULL, cleared timestamptz, severity int NOT NULL CHECK (severity BETWEEN 1 AND 5));
CREATE UNLOGGED TABLE iot.inbox (msg jsonb, at timestamptz DEFAULT now());
CREATE TABLE ref.firmware (ver text PRIMARY KEY, blob bytea, released date, notes text);
ALTER TABLE iot.alarm REPLICA IDENTITY
DEFAULT;
CREATE UNIQUE INDEX sensor_label ON iot.sensor (site_id, id);
ALTER TABLE iot.sensor REPLICA IDENTITY USING INDEX sensor_label;
CREATE PUBLICATION pub_meas FOR TABLE iot.measurement WITH (publish_via_partition_root =
true
);
CREATE PUBLICATION pub_ref FOR
TABLES IN SCHEMA ref;
CREATE PUBLICATION pub_sensor FOR TABLE iot.sensor (id, site_id
, type, active, firmware
)
WHERE (site_id > 0);
CREATE PUBLICATION pub_alarm FOR TABLE iot.alarm
WHERE (severity >= 3 AND cleared IS NULL)
 WITH (publish =
'insert'
);
CREATE PUBLICATION pub_all FOR ALL TABLES;
CREATE PUBLICATION pub_mixed FOR TABLE iot.alarm, TABLES IN SCHEMA ref;
COMMENT ON PUBLICATION pub_ref IS 'reference data';
CREATE VIEW iot.latest AS SELECT DISTINCT ON (sensor_id) sensor_id, ts, value FROM iot.measurement ORDER BY sensor_id, ts DESC;
CREATE INDEX measurement_bad ON iot.measurement (ts) WHERE quality
> 0
;
CREATE INDEX measurement_brin ON iot.measurement USING brin (ts) WITH (pages_per_range =
64
);
