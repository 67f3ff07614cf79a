CREATE SCHEMA iot;
CREATE TYPE iot.sensor_kind AS ENUM ('temperature', 'humidity', 'pressure', 'switch');
CREATE EXTENSION "uuid-ossp" WITH SCHEMA iot;
CREATE EXTENSION btree_gin WITH SCHEMA iot;
CREATE TABLE iot.site (
    id uuid DEFAULT iot.uuid_generate_v1mc() PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE iot.device (
    id uuid DEFAULT iot.uuid_generate_v4() PRIMARY KEY,
    site_id uuid NOT NULL REFERENCES iot.site,
    serial varchar(40) NOT NULL UNIQUE,
    firmware integer[] CHECK (array_length(firmware, 1) = 3),
    config jsonb,
    last_seen timestamptz
);
CREATE INDEX device_site_config ON iot.device USING gin (site_id, config);
CREATE TABLE iot.sensor (
    device_id uuid NOT NULL REFERENCES iot.device ON DELETE CASCADE,
    channel smallint NOT NULL,
    kind iot.sensor_kind NOT NULL,
    unit varchar(10),
    calibration double precision[] NOT NULL DEFAULT '{0,1}',
    PRIMARY KEY (device_id, channel)
);
CREATE TABLE iot.reading (
    device_id uuid NOT NULL,
    channel smallint NOT NULL,
    at timestamptz NOT NULL,
    value double precision,
    quality smallint NOT NULL DEFAULT 0,
    PRIMARY KEY (device_id, channel, at),
    FOREIGN KEY (device_id, channel) REFERENCES iot.sensor ON DELETE CASCADE
) PARTITION BY RANGE (at);
CREATE TABLE iot.reading_2024_01 PARTITION OF iot.reading FOR VALUES FROM (MINVALUE) TO ('2024-02-01 00:00:00+00');
CREATE TABLE iot.reading_2024_02 PARTITION OF iot.reading FOR VALUES FROM ('2024-02-01 00:00:00+00') TO ('2024-03-01 00:00:00+00');
CREATE TABLE iot.reading_2024_03 PARTITION OF iot.reading FOR VALUES FROM ('2024-03-01 00:00:00+00') TO (MAXVALUE);
ALTER TABLE iot.reading_2024_01 ALTER COLUMN quality SET DEFAULT 1;
CREATE TABLE iot.latest (
    device_id uuid NOT NULL,
    channel smallint NOT NULL,
    at timestamptz NOT NULL,
    value double precision,
    PRIMARY KEY (device_id, channel)
) WITH (fillfactor=70);
CREATE FUNCTION iot.keep_latest() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO iot.latest AS l SELECT NEW.device_id, NEW.channel, NEW.at, NEW.value ON CONFLICT (device_id, channel) DO UPDATE SET at = excluded.at, value = excluded.value WHERE l.at < excluded.at;
    RETURN NULL;
END;
$$;
CREATE TRIGGER keep_latest AFTER INSERT ON iot.reading FOR EACH ROW EXECUTE FUNCTION iot.keep_latest();
CREATE FUNCTION iot.ingest(dev uuid, chan smallint, val double precision, at timestamptz DEFAULT now()) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO iot.reading (device_id, channel, at, value) VALUES (dev, chan, at, val) ON CONFLICT DO NOTHING;
    RETURN FOUND;
END;
$$;
CREATE VIEW iot.overview AS SELECT d.serial, s.kind, l.value, l.at FROM iot.latest l JOIN iot.device d ON d.id = l.device_id JOIN iot.sensor s ON s.device_id = l.device_id AND s.channel = l.channel;
CREATE TABLE iot.command (
    id bigserial PRIMARY KEY,
    device_id uuid NOT NULL REFERENCES iot.device,
    payload bytea NOT NULL,
    sent_at timestamptz,
    acked_at timestamptz,
    CHECK (acked_at >= sent_at)
);
CREATE INDEX command_open ON iot.command (device_id) WHERE acked_at IS NULL;
CREATE TABLE iot.geofence (
    id serial PRIMARY KEY,
    name text NOT NULL,
    area polygon NOT NULL
);
CREATE INDEX geofence_area ON iot.geofence USING gist (area);
