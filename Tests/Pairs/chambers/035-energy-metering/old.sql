CREATE SCHEMA mdm;
SET search_path = mdm, public;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN mdm.kwh AS numeric(12,3);
CREATE DOMAIN mdm.obis AS text CHECK (VALUE ~ '^\d+-\d+:');
CREATE TYPE mdm.quality AS ENUM ('raw', 'estimated', 'validated');
CREATE TYPE mdm.reading_t AS (at timestamp, v mdm.kwh);
CREATE TABLE mdm.grid_area (
    id serial NOT NULL,
    eic char(16) NOT NULL,
    name text NOT NULL,
    constraint pk_grid_area PRIMARY KEY (id),
    CONSTRAINT uq_grid_area_eic UNIQUE (eic)
);
CREATE TABLE mdm.metering_point (
    id serial NOT NULL,
    malo char(11) NOT NULL,
    grid_area_id integer NOT NULL,
    street text,
    zip integer,
    voltage integer,
    constraint pk_metering_point PRIMARY KEY (id),
    CONSTRAINT uq_metering_point_malo UNIQUE (malo)
);
CREATE TABLE mdm.meter (
    id serial NOT NULL,
    serial text NOT NULL,
    vendor text,
    kind integer NOT NULL,
    installed date,
    constraint pk_meter PRIMARY KEY (id),
    CONSTRAINT uq_meter_serial UNIQUE (serial)
);
CREATE TABLE mdm.installation (
    id serial NOT NULL,
    metering_point_id integer NOT NULL,
    meter_id integer NOT NULL,
    from_d date NOT NULL,
    to_d date,
    constraint pk_installation PRIMARY KEY (id)
);
CREATE TABLE mdm.register (
    id serial NOT NULL,
    meter_id integer NOT NULL,
    obis mdm.obis NOT NULL,
    digits smallint,
    factor integer DEFAULT 1 NOT NULL,
    constraint pk_register PRIMARY KEY (id),
    CONSTRAINT uq_register_meter_id_obis UNIQUE (meter_id, obis)
);
CREATE TABLE mdm.tariff (
    id serial NOT NULL,
    name text NOT NULL,
    base numeric(8,2) NOT NULL,
    work numeric(10,6) NOT NULL,
    valid daterange NOT NULL,
    constraint pk_tariff PRIMARY KEY (id),
    CONSTRAINT uq_tariff_name UNIQUE (name)
);
CREATE TABLE mdm.contract (
    id serial NOT NULL,
    metering_point_id integer NOT NULL,
    tariff_id integer NOT NULL,
    customer text NOT NULL,
    valid daterange NOT NULL,
    constraint pk_contract PRIMARY KEY (id),
    EXCLUDE USING gist (metering_point_id WITH =,valid WITH &&)
);
CREATE TABLE mdm.bill (
    id serial NOT NULL,
    contract_id integer NOT NULL,
    total numeric(10,2) NOT NULL,
    pdf bytea,
    constraint pk_bill PRIMARY KEY (id)
);
ALTER TABLE ONLY mdm.metering_point ADD CONSTRAINT fk_metering_point_grid_area_id FOREIGN KEY (grid_area_id) REFERENCES mdm.grid_area(id);
ALTER TABLE ONLY mdm.installation ADD CONSTRAINT fk_installation_metering_point_id FOREIGN KEY (metering_point_id) REFERENCES mdm.metering_point(id);
ALTER TABLE ONLY mdm.installation ADD CONSTRAINT fk_installation_meter_id FOREIGN KEY (meter_id) REFERENCES mdm.meter(id);
ALTER TABLE ONLY mdm.register ADD CONSTRAINT fk_register_meter_id FOREIGN KEY (meter_id) REFERENCES mdm.meter(id) ON DELETE CASCADE;
ALTER TABLE ONLY mdm.contract ADD CONSTRAINT fk_contract_metering_point_id FOREIGN KEY (metering_point_id) REFERENCES mdm.metering_point(id);
ALTER TABLE ONLY mdm.contract ADD CONSTRAINT fk_contract_tariff_id FOREIGN KEY (tariff_id) REFERENCES mdm.tariff(id);
ALTER TABLE ONLY mdm.bill ADD CONSTRAINT fk_bill_contract_id FOREIGN KEY (contract_id) REFERENCES mdm.contract(id);
CREATE TABLE mdm.reading (register_id integer NOT NULL REFERENCES mdm.register, at timestamp NOT NULL, v mdm.kwh NOT NULL, q mdm.quality NOT NULL DEFAULT 'raw', CONSTRAINT pk_reading PRIMARY KEY (register_id, at));
CREATE INDEX ix_reading_at ON mdm.reading (at);
CREATE VIEW mdm.v_delta AS SELECT register_id, at, v - lag(v) OVER (PARTITION BY register_id ORDER BY at) AS delta FROM mdm.reading WHERE q <> 'raw';
CREATE VIEW mdm.v_daily AS SELECT register_id, at::date AS day, sum(delta) AS kwh FROM mdm.v_delta GROUP BY 1, 2;
CREATE MATERIALIZED VIEW mdm.mv_monthly AS SELECT register_id, date_trunc('month', day::timestamp) AS month, sum(kwh) AS kwh FROM mdm.v_daily GROUP BY 1, 2;
CREATE UNIQUE INDEX ux_mv_monthly ON mdm.mv_monthly (register_id, month);
CREATE FUNCTION mdm.load(p_register integer, p_rows mdm.reading_t[]) RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO mdm.reading(register_id, at, v) SELECT p_register, r.at, r.v FROM unnest(p_rows) r ON CONFLICT (register_id, at) DO UPDATE SET v = EXCLUDED.v; END $$;
COMMENT ON COLUMN mdm.reading.v IS 'kWh';
COMMENT ON DOMAIN mdm.obis IS 'OBIS code';
