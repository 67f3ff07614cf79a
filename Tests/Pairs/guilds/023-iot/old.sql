CREATE SCHEMA iot;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA public;
CREATE TABLE iot.site (
    id serial PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE iot.device (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    site_id integer NOT NULL REFERENCES iot.site,
    serial varchar(40) NOT NULL UNIQUE,
    firmware varchar(20),
    config json,
    last_seen timestamptz
);
CREATE TABLE iot.sensor (
    device_id uuid NOT NULL REFERENCES iot.device ON DELETE CASCADE,
    channel smallint NOT NULL,
    kind varchar(20) NOT NULL,
    unit varchar(10),
    calibration real NOT NULL DEFAULT 1,
    PRIMARY KEY (device_id, channel)
);
CREATE TABLE iot.reading (
    id bigserial PRIMARY KEY,
    device_id uuid NOT NULL,
    channel smallint NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    value real,
    FOREIGN KEY (device_id, channel) REFERENCES iot.sensor
);
CREATE INDEX reading_at ON iot.reading (at);
CREATE VIEW iot.latest AS SELECT DISTINCT ON (device_id, channel) device_id, channel, at, value FROM iot.reading ORDER BY device_id, channel, at DESC;
CREATE FUNCTION iot.ingest(dev uuid, chan integer, val real) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO iot.reading (device_id, channel, value) VALUES (dev, chan, val);
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
    area box NOT NULL
);
CREATE INDEX geofence_area ON iot.geofence USING spgist (area);
