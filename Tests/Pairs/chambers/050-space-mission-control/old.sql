CREATE SCHEMA mc; CREATE SCHEMA tm;
CREATE EXTENSION cube SCHEMA public;
SET search_path = mc, tm, public;
CREATE DOMAIN tm.apid AS integer CHECK (VALUE BETWEEN 0 AND 2047);
CREATE DOMAIN tm.hex AS text CHECK (VALUE ~ '^[0-9a-fA-F]*$');
CREATE TYPE tm.limit_state AS ENUM ('green', 'yellow', 'red');
CREATE TYPE tm.calib AS (kind text, coeff real[]);
CREATE TYPE mc.vec AS (x float8, y float8, z float8);
CREATE TABLE mc.spacecraft (
    id serial NOT NULL,
    code varchar(8) NOT NULL,
    name text NOT NULL,
    launched timestamp,
    mass_kg real,
    constraint pk_spacecraft PRIMARY KEY (id),
    CONSTRAINT uq_spacecraft_code UNIQUE (code)
);
CREATE TABLE mc.subsystem (
    id serial NOT NULL,
    spacecraft_id integer NOT NULL,
    code text NOT NULL,
    parent_id integer,
    constraint pk_subsystem PRIMARY KEY (id),
    CONSTRAINT uq_subsystem_spacecraft_id_code UNIQUE (spacecraft_id, code)
);
CREATE TABLE mc.station (
    id serial NOT NULL,
    name text NOT NULL,
    lat real NOT NULL,
    lon real NOT NULL,
    antenna_m real,
    constraint pk_station PRIMARY KEY (id),
    CONSTRAINT uq_station_name UNIQUE (name)
);
CREATE TABLE mc.pass (
    id serial NOT NULL,
    spacecraft_id integer NOT NULL,
    station_id integer NOT NULL,
    aos timestamp NOT NULL,
    los timestamp NOT NULL,
    max_elev real,
    constraint pk_pass PRIMARY KEY (id)
);
CREATE TABLE mc.orbit (
    id serial NOT NULL,
    spacecraft_id integer NOT NULL,
    epoch timestamp NOT NULL,
    pos mc.vec NOT NULL,
    vel mc.vec NOT NULL,
    constraint pk_orbit PRIMARY KEY (id),
    CONSTRAINT uq_orbit_spacecraft_id_epoch UNIQUE (spacecraft_id, epoch)
);
CREATE TABLE mc.command (
    id serial NOT NULL,
    code text NOT NULL,
    subsystem_id integer NOT NULL,
    template tm.hex NOT NULL,
    critical boolean DEFAULT false NOT NULL,
    constraint pk_command PRIMARY KEY (id),
    CONSTRAINT uq_command_code UNIQUE (code)
);
CREATE TABLE mc.timeline (
    id serial NOT NULL,
    spacecraft_id integer NOT NULL,
    command_id integer NOT NULL,
    at timestamp NOT NULL,
    sent timestamp,
    ack timestamp,
    state integer DEFAULT 0 NOT NULL,
    constraint pk_timeline PRIMARY KEY (id)
);
CREATE INDEX ix_timeline_at ON mc.timeline USING btree (at);
CREATE TABLE mc.anomaly (
    id serial NOT NULL,
    spacecraft_id integer NOT NULL,
    opened timestamp DEFAULT now() NOT NULL,
    closed timestamp,
    title text NOT NULL,
    sev integer,
    constraint pk_anomaly PRIMARY KEY (id)
);
CREATE TABLE tm.packet (
    id serial NOT NULL,
    apid tm.apid NOT NULL,
    subsystem_id integer,
    len integer NOT NULL,
    constraint pk_packet PRIMARY KEY (id),
    CONSTRAINT uq_packet_apid UNIQUE (apid)
);
CREATE TABLE tm.param (
    id serial NOT NULL,
    code text NOT NULL,
    packet_id integer NOT NULL,
    bit_off integer NOT NULL,
    bits smallint NOT NULL,
    cal tm.calib,
    unit text,
    lo real,
    hi real,
    constraint pk_param PRIMARY KEY (id),
    CONSTRAINT uq_param_code UNIQUE (code),
    CONSTRAINT ck_param_1 CHECK (lo<hi)
);
ALTER TABLE ONLY mc.subsystem ADD CONSTRAINT fk_subsystem_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mc.spacecraft(id) ON DELETE CASCADE;
ALTER TABLE ONLY mc.subsystem ADD CONSTRAINT fk_subsystem_parent_id FOREIGN KEY (parent_id) REFERENCES mc.subsystem(id);
ALTER TABLE ONLY mc.pass ADD CONSTRAINT fk_pass_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mc.spacecraft(id);
ALTER TABLE ONLY mc.pass ADD CONSTRAINT fk_pass_station_id FOREIGN KEY (station_id) REFERENCES mc.station(id);
ALTER TABLE ONLY mc.orbit ADD CONSTRAINT fk_orbit_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mc.spacecraft(id);
ALTER TABLE ONLY mc.command ADD CONSTRAINT fk_command_subsystem_id FOREIGN KEY (subsystem_id) REFERENCES mc.subsystem(id);
ALTER TABLE ONLY mc.timeline ADD CONSTRAINT fk_timeline_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mc.spacecraft(id);
ALTER TABLE ONLY mc.timeline ADD CONSTRAINT fk_timeline_command_id FOREIGN KEY (command_id) REFERENCES mc.command(id);
ALTER TABLE ONLY mc.anomaly ADD CONSTRAINT fk_anomaly_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mc.spacecraft(id);
ALTER TABLE ONLY tm.packet ADD CONSTRAINT fk_packet_subsystem_id FOREIGN KEY (subsystem_id) REFERENCES mc.subsystem(id);
ALTER TABLE ONLY tm.param ADD CONSTRAINT fk_param_packet_id FOREIGN KEY (packet_id) REFERENCES tm.packet(id);
CREATE TABLE tm.sample (param_id integer NOT NULL, at timestamp NOT NULL, raw bigint NOT NULL, eng real, st tm.limit_state) PARTITION BY RANGE (at);
CREATE TABLE tm.sample_2021 PARTITION OF tm.sample FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE tm.sample_2022 PARTITION OF tm.sample FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE INDEX sample_pa ON tm.sample (param_id, at);
CREATE FUNCTION tm.calibrate(c tm.calib, raw bigint) RETURNS real LANGUAGE plpgsql IMMUTABLE AS $$ DECLARE r float8 := 0; BEGIN FOR i IN 1..cardinality(c.coeff) LOOP r := r + c.coeff[i] * power(raw, i - 1); END LOOP; RETURN r; END $$;
CREATE FUNCTION tm.on_sample() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE p tm.param; BEGIN SELECT * INTO p FROM tm.param WHERE id = NEW.param_id; NEW.eng := tm.calibrate(p.cal, NEW.raw); NEW.st := CASE WHEN NEW.eng BETWEEN p.lo AND p.hi THEN 'green' ELSE 'red' END; RETURN NEW; END $$;
CREATE TRIGGER on_sample BEFORE INSERT ON tm.sample FOR EACH ROW EXECUTE FUNCTION tm.on_sample();
CREATE VIEW tm.latest AS SELECT DISTINCT ON (s.param_id) p.code, s.at, s.eng, s.st, p.unit FROM tm.sample s JOIN tm.param p ON p.id = s.param_id ORDER BY s.param_id, s.at DESC;
CREATE VIEW tm.alarms AS SELECT * FROM tm.latest WHERE st <> 'green';
CREATE MATERIALIZED VIEW tm.hourly AS SELECT param_id, date_trunc('hour', at) AS h, avg(eng) AS av, min(eng) AS mn, max(eng) AS mx FROM tm.sample GROUP BY 1, 2 WITH NO DATA;
CREATE VIEW mc.upcoming AS SELECT sc.code, st.name AS station, p.aos, p.los FROM mc.pass p JOIN mc.spacecraft sc ON sc.id = p.spacecraft_id JOIN mc.station st ON st.id = p.station_id;
CREATE PROCEDURE mc.plan(p_sc text, p_cmd text, p_at timestamp) LANGUAGE sql AS $$ INSERT INTO mc.timeline(spacecraft_id, command_id, at) SELECT s.id, c.id, p_at FROM mc.spacecraft s, mc.command c WHERE s.code = p_sc AND c.code = p_cmd $$;
COMMENT ON PROCEDURE mc.plan IS 'queue a command';
