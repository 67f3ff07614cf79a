CREATE EXTENSION btree_gist;
CREATE TYPE dev_state AS ENUM ('new', 'online', 'offline', 'maintenance', 'retired');
CREATE TABLE sites (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    tz text DEFAULT 'UTC' NOT NULL,
    location point
);
CREATE TABLE gateways (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    mac macaddr8 NOT NULL UNIQUE,
    fw character varying(20),
    ip inet
);
CREATE INDEX gateways_site_id_idx ON gateways (site_id);
CREATE TABLE devices (
    id serial PRIMARY KEY,
    gateway_id integer,
    serial character varying(30) NOT NULL UNIQUE,
    model_id integer NOT NULL,
    name text,
    state dev_state DEFAULT 'new' NOT NULL,
    config jsonb DEFAULT '{}' NOT NULL
);
CREATE INDEX devices_gateway_id_idx ON devices (gateway_id);
CREATE INDEX devices_model_id_idx ON devices (model_id);
CREATE TABLE assignments (
    id serial PRIMARY KEY,
    device_id integer NOT NULL,
    room text NOT NULL,
    zone text,
    during tstzrange NOT NULL,
    CONSTRAINT assignments_excl EXCLUDE USING gist (device_id WITH =, during WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE readings (
    device_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    kind text NOT NULL,
    value double precision NOT NULL,
    quality smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (device_id, at, kind)
) PARTITION BY RANGE (at);
CREATE TABLE firmware (
    id serial PRIMARY KEY,
    model_id integer NOT NULL,
    version text NOT NULL,
    image bytea NOT NULL,
    UNIQUE (model_id, version),
    CHECK (octet_length(image) > 0)
);
CREATE TABLE commands (
    id bigserial PRIMARY KEY,
    device_id integer NOT NULL,
    name text NOT NULL,
    args jsonb DEFAULT '{}' NOT NULL,
    sent timestamp with time zone,
    acked timestamp with time zone,
    expires timestamp with time zone
);
CREATE INDEX commands_device_id_idx ON commands (device_id);
CREATE TABLE models (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    vendor text
);
ALTER TABLE gateways ADD CONSTRAINT gateways_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites;
ALTER TABLE devices ADD CONSTRAINT devices_gateway_id_fkey FOREIGN KEY (gateway_id) REFERENCES gateways ON DELETE SET NULL;
ALTER TABLE devices ADD CONSTRAINT devices_model_id_fkey FOREIGN KEY (model_id) REFERENCES models;
ALTER TABLE assignments ADD CONSTRAINT assignments_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices ON DELETE CASCADE;
ALTER TABLE firmware ADD CONSTRAINT firmware_model_id_fkey FOREIGN KEY (model_id) REFERENCES models;
ALTER TABLE commands ADD CONSTRAINT commands_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices ON DELETE CASCADE;
CREATE TABLE readings_2024q1 PARTITION OF readings FOR VALUES FROM (MINVALUE) TO ('2024-04-01');
CREATE TABLE readings_2024q2 PARTITION OF readings FOR VALUES FROM ('2024-04-01') TO ('2024-07-01');
CREATE TABLE readings_2024q3 PARTITION OF readings FOR VALUES FROM ('2024-07-01') TO ('2024-10-01');
CREATE FUNCTION alarm() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'device % reads %', NEW.device_id, NEW.value; RETURN NULL; END $$;
CREATE TRIGGER readings_alarm AFTER INSERT ON readings FOR EACH ROW WHEN (NEW.value > 100) EXECUTE FUNCTION alarm();
CREATE INDEX readings_kind ON readings (kind);
