CREATE SCHEMA mission; CREATE SCHEMA tm;
CREATE EXTENSION btree_gist SCHEMA public;
SET search_path = mission, tm, public;
CREATE DOMAIN tm.apid AS smallint CHECK (VALUE BETWEEN 0 AND 2047);
CREATE DOMAIN tm.hex AS text CHECK (VALUE ~ '^[0-9a-fA-F]*$' AND length(VALUE) % 2 = 0);
CREATE TYPE tm.limit_state AS ENUM ('nominal', 'warning', 'critical');
CREATE TYPE tm.calib AS (kind text, coeff double precision[]);
CREATE TYPE mission.vec AS (x float8, y float8, z float8);
CREATE TABLE mission.spacecraft (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code varchar(8) NOT NULL,
    name text NOT NULL,
    launched timestamptz(3),
    mass_kg numeric(9,3),
    norad integer,
    state text DEFAULT 'operational' NOT NULL,
    constraint pk_spacecraft PRIMARY KEY (id),
    CONSTRAINT uq_spacecraft_code UNIQUE (code),
    CONSTRAINT uq_spacecraft_norad UNIQUE (norad)
);
CREATE TABLE mission.subsystem (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    spacecraft_id bigint NOT NULL,
    code text NOT NULL,
    parent_id bigint,
    constraint pk_subsystem PRIMARY KEY (id),
    CONSTRAINT uq_subsystem_spacecraft_id_code UNIQUE (spacecraft_id, code)
);
CREATE TABLE mission.station (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    antenna_m numeric(4,1),
    bands text[] DEFAULT '{S}' NOT NULL,
    constraint pk_station PRIMARY KEY (id),
    CONSTRAINT uq_station_name UNIQUE (name)
);
CREATE TABLE mission.pass (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    spacecraft_id bigint NOT NULL,
    station_id bigint NOT NULL,
    win tstzrange NOT NULL,
    max_elev numeric(4,1),
    constraint pk_pass PRIMARY KEY (id),
    CONSTRAINT pass_excl EXCLUDE USING gist (station_id WITH =,win WITH &&)
);
CREATE TABLE mission.orbit (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    spacecraft_id bigint NOT NULL,
    epoch timestamptz(3) NOT NULL,
    pos mission.vec NOT NULL,
    vel mission.vec NOT NULL,
    cov numeric[],
    constraint pk_orbit PRIMARY KEY (id),
    CONSTRAINT uq_orbit_spacecraft_id_epoch UNIQUE (spacecraft_id, epoch)
);
CREATE TABLE mission.command (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    subsystem_id bigint NOT NULL,
    template tm.hex NOT NULL,
    critical boolean DEFAULT false NOT NULL,
    args jsonb DEFAULT '[]' NOT NULL,
    constraint pk_command PRIMARY KEY (id),
    CONSTRAINT uq_command_code UNIQUE (code)
);
CREATE TABLE mission.timeline (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    spacecraft_id bigint NOT NULL,
    command_id bigint NOT NULL,
    at timestamptz(3) NOT NULL,
    sent timestamptz(3),
    ack timestamptz(3),
    state text DEFAULT 'planned' NOT NULL,
    pass_id bigint,
    by_user text DEFAULT CURRENT_USER NOT NULL,
    constraint pk_timeline PRIMARY KEY (id)
);
CREATE INDEX ix_timeline_at ON mission.timeline USING btree (at);
CREATE TABLE mission.anomaly (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    spacecraft_id bigint NOT NULL,
    opened timestamptz(3) DEFAULT now() NOT NULL,
    closed timestamptz(3),
    title text NOT NULL,
    sev tm.limit_state DEFAULT 'warning' NOT NULL,
    constraint pk_anomaly PRIMARY KEY (id)
);
CREATE TABLE tm.packet (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    apid tm.apid NOT NULL,
    subsystem_id bigint,
    len integer NOT NULL,
    constraint pk_packet PRIMARY KEY (id),
    CONSTRAINT uq_packet_apid UNIQUE (apid)
);
CREATE TABLE tm.param (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    code text NOT NULL,
    packet_id bigint NOT NULL,
    bit_off integer NOT NULL,
    bits smallint NOT NULL,
    cal tm.calib,
    unit text,
    lo double precision,
    hi double precision,
    descr_fts tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig,code||' '||COALESCE(unit,''))) STORED,
    constraint pk_param PRIMARY KEY (id),
    CONSTRAINT uq_param_code UNIQUE (code),
    CONSTRAINT ck_param_1 CHECK (lo<=hi)
);
ALTER TABLE ONLY mission.subsystem ADD CONSTRAINT fk_subsystem_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mission.spacecraft(id) ON DELETE CASCADE;
ALTER TABLE ONLY mission.subsystem ADD CONSTRAINT fk_subsystem_parent_id FOREIGN KEY (parent_id) REFERENCES mission.subsystem(id);
ALTER TABLE ONLY mission.pass ADD CONSTRAINT fk_pass_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mission.spacecraft(id);
ALTER TABLE ONLY mission.pass ADD CONSTRAINT fk_pass_station_id FOREIGN KEY (station_id) REFERENCES mission.station(id);
ALTER TABLE ONLY mission.orbit ADD CONSTRAINT fk_orbit_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mission.spacecraft(id);
ALTER TABLE ONLY mission.command ADD CONSTRAINT fk_command_subsystem_id FOREIGN KEY (subsystem_id) REFERENCES mission.subsystem(id);
ALTER TABLE ONLY mission.timeline ADD CONSTRAINT fk_timeline_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mission.spacecraft(id);
ALTER TABLE ONLY mission.timeline ADD CONSTRAINT fk_timeline_command_id FOREIGN KEY (command_id) REFERENCES mission.command(id);
ALTER TABLE ONLY mission.timeline ADD CONSTRAINT fk_timeline_pass_id FOREIGN KEY (pass_id) REFERENCES mission.pass(id) ON DELETE SET NULL;
ALTER TABLE ONLY mission.anomaly ADD CONSTRAINT fk_anomaly_spacecraft_id FOREIGN KEY (spacecraft_id) REFERENCES mission.spacecraft(id);
ALTER TABLE ONLY tm.packet ADD CONSTRAINT fk_packet_subsystem_id FOREIGN KEY (subsystem_id) REFERENCES mission.subsystem(id);
ALTER TABLE ONLY tm.param ADD CONSTRAINT fk_param_packet_id FOREIGN KEY (packet_id) REFERENCES tm.packet(id);
CREATE TABLE tm.sample (param_id bigint NOT NULL, at timestamptz(3) NOT NULL, raw bigint NOT NULL, eng double precision, st tm.limit_state, onboard_at timestamptz(6)) PARTITION BY HASH (param_id);
CREATE TABLE tm.sample_h0 PARTITION OF tm.sample FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE tm.sample_h1 PARTITION OF tm.sample FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX sample_pa ON tm.sample (param_id, at DESC);
CREATE FUNCTION tm.calibrate(c tm.calib, raw bigint) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS $$ DECLARE r float8 := 0; BEGIN FOR i IN 1..cardinality(c.coeff) LOOP r := r + c.coeff[i] * power(raw, i - 1); END LOOP; RETURN r; END $$;
CREATE FUNCTION tm.on_sample() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE p tm.param; BEGIN SELECT * INTO p FROM tm.param WHERE id = NEW.param_id; NEW.eng := tm.calibrate(p.cal, NEW.raw); NEW.st := CASE WHEN NEW.eng BETWEEN p.lo AND p.hi THEN 'nominal' ELSE 'critical' END; RETURN NEW; END $$;
CREATE TRIGGER on_sample BEFORE INSERT ON tm.sample FOR EACH ROW EXECUTE FUNCTION tm.on_sample();
CREATE VIEW tm.latest AS SELECT DISTINCT ON (s.param_id) p.code, s.at, s.eng, s.st, p.unit FROM tm.sample s JOIN tm.param p ON p.id = s.param_id ORDER BY s.param_id, s.at DESC;
CREATE VIEW tm.alarms AS SELECT * FROM tm.latest WHERE st >= 'warning';
CREATE MATERIALIZED VIEW tm.hourly AS SELECT param_id, date_trunc('hour', at) AS h, avg(eng) AS av, min(eng) AS mn, max(eng) AS mx, stddev(eng) AS sd FROM tm.sample GROUP BY 1, 2 WITH NO DATA;
CREATE VIEW mission.upcoming AS SELECT sc.code, st.name AS station, lower(p.win) AS aos, upper(p.win) AS los FROM mission.pass p JOIN mission.spacecraft sc ON sc.id = p.spacecraft_id JOIN mission.station st ON st.id = p.station_id;
CREATE PROCEDURE mission.plan(p_sc text, p_cmd text, p_at timestamptz, p_force boolean DEFAULT false) LANGUAGE sql AS $$ INSERT INTO mission.timeline(spacecraft_id, command_id, at) SELECT s.id, c.id, p_at FROM mission.spacecraft s, mission.command c WHERE s.code = p_sc AND c.code = p_cmd AND (p_force OR NOT c.critical) $$;
COMMENT ON PROCEDURE mission.plan IS 'queue one command; critical ones need p_force';
