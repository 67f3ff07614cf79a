CREATE EXTENSION btree_gist;
CREATE TYPE dev_state AS ENUM ('new', 'online', 'offline', 'broken');
CREATE TABLE sites (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    tz text DEFAULT 'UTC' NOT NULL
);
CREATE TABLE gateways (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    mac macaddr NOT NULL UNIQUE,
    fw character varying(20),
    ip inet
);
CREATE INDEX gateways_site_id_idx ON gateways (site_id);
CREATE TABLE devices (
    id serial PRIMARY KEY,
    gateway_id integer,
    serial character varying(30) NOT NULL UNIQUE,
    model text NOT NULL,
    state dev_state DEFAULT 'new' NOT NULL,
    config jsonb DEFAULT '{}' NOT NULL
);
CREATE INDEX devices_gateway_id_idx ON devices (gateway_id);
CREATE TABLE assignments (
    id serial PRIMARY KEY,
    device_id integer NOT NULL,
    room text NOT NULL,
    during tsrange NOT NULL,
    CONSTRAINT assignments_excl EXCLUDE USING gist (device_id WITH =, during WITH &&)
);
CREATE TABLE readings (
    device_id integer NOT NULL,
    at timestamp without time zone NOT NULL,
    kind text NOT NULL,
    value real NOT NULL
) PARTITION BY RANGE (at);
CREATE TABLE firmware (
    id serial PRIMARY KEY,
    model text NOT NULL,
    version text NOT NULL,
    image bytea NOT NULL,
    UNIQUE (model, version)
);
CREATE TABLE commands (
    id bigserial PRIMARY KEY,
    device_id integer NOT NULL,
    name text NOT NULL,
    args json,
    sent timestamp without time zone,
    acked timestamp without time zone
);
CREATE INDEX commands_device_id_idx ON commands (device_id);
ALTER TABLE gateways ADD CONSTRAINT gateways_site_id_fkey FOREIGN KEY (site_id) REFERENCES sites;
ALTER TABLE devices ADD CONSTRAINT devices_gateway_id_fkey FOREIGN KEY (gateway_id) REFERENCES gateways ON DELETE SET NULL;
ALTER TABLE assignments ADD CONSTRAINT assignments_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices ON DELETE CASCADE;
ALTER TABLE commands ADD CONSTRAINT commands_device_id_fkey FOREIGN KEY (device_id) REFERENCES devices ON DELETE CASCADE;
CREATE TABLE readings_2024q1 PARTITION OF readings FOR VALUES FROM ('2024-01-01') TO ('2024-04-01');
CREATE TABLE readings_2024q2 PARTITION OF readings FOR VALUES FROM ('2024-04-01') TO ('2024-07-01');
CREATE INDEX readings_dev ON readings (device_id, at);
CREATE FUNCTION alarm() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.value > 100 THEN RAISE WARNING 'hot'; END IF; RETURN NEW; END $$;
CREATE TRIGGER readings_alarm AFTER INSERT ON readings FOR EACH ROW EXECUTE FUNCTION alarm();
