CREATE SCHEMA mdm;
SET search_path = mdm, public;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE DOMAIN mdm.kwh AS numeric(16,6);
CREATE DOMAIN mdm.obis AS text CHECK (VALUE ~ '^\d+-\d+:\d+\.\d+\.\d+(\*\d+)?$');
CREATE TYPE mdm.quality AS ENUM ('raw', 'substituted', 'estimated', 'validated', 'rejected');
CREATE TYPE mdm.reading_t AS (at timestamptz, v mdm.kwh, q mdm.quality);
CREATE TABLE mdm.grid_area (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    eic char(16) NOT NULL,
    name text NOT NULL,
    constraint pk_grid_area PRIMARY KEY (id),
    CONSTRAINT uq_grid_area_eic UNIQUE (eic)
);
CREATE TABLE mdm.metering_point (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    malo char(11) NOT NULL,
    grid_area_id bigint NOT NULL,
    street text,
    zip char(5),
    level smallint DEFAULT 7 NOT NULL,
    location point,
    constraint pk_metering_point PRIMARY KEY (id),
    CONSTRAINT uq_metering_point_malo UNIQUE (malo)
);
CREATE TABLE mdm.meter (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    serial text NOT NULL,
    vendor text,
    kind text NOT NULL,
    installed date,
    firmware text,
    gateway_id bigint,
    constraint pk_meter PRIMARY KEY (id),
    CONSTRAINT uq_meter_serial UNIQUE (serial)
);
CREATE TABLE mdm.installation (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    metering_point_id bigint NOT NULL,
    meter_id bigint NOT NULL,
    period daterange NOT NULL,
    constraint pk_installation PRIMARY KEY (id),
    CONSTRAINT installation_meter_excl EXCLUDE USING gist (meter_id WITH =,period WITH &&) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE mdm.register (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    meter_id bigint NOT NULL,
    obis mdm.obis NOT NULL,
    digits smallint,
    factor numeric(10,4) DEFAULT 1 NOT NULL,
    constraint pk_register PRIMARY KEY (id),
    CONSTRAINT uq_register_meter_id_obis UNIQUE (meter_id, obis)
);
CREATE TABLE mdm.tariff (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    base numeric(8,2) NOT NULL,
    work numeric(10,6) NOT NULL,
    valid daterange NOT NULL,
    constraint pk_tariff PRIMARY KEY (id),
    CONSTRAINT uq_tariff_name UNIQUE (name)
);
CREATE TABLE mdm.contract (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    metering_point_id bigint NOT NULL,
    tariff_id bigint NOT NULL,
    customer text NOT NULL,
    valid daterange NOT NULL,
    constraint pk_contract PRIMARY KEY (id),
    EXCLUDE USING gist (metering_point_id WITH =,valid WITH &&)
);
CREATE TABLE mdm.invoice (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    contract_id bigint NOT NULL,
    net numeric(12,2) NOT NULL,
    vat_pct numeric(4,1) DEFAULT 19 NOT NULL,
    gross numeric GENERATED ALWAYS AS (round(net*(1+vat_pct/100),2)) STORED,
    issued date NOT NULL,
    constraint pk_invoice PRIMARY KEY (id),
    CONSTRAINT uq_invoice_contract_id_issued UNIQUE (contract_id, issued)
);
ALTER TABLE ONLY mdm.metering_point ADD CONSTRAINT fk_metering_point_grid_area_id FOREIGN KEY (grid_area_id) REFERENCES mdm.grid_area(id);
ALTER TABLE ONLY mdm.installation ADD CONSTRAINT fk_installation_metering_point_id FOREIGN KEY (metering_point_id) REFERENCES mdm.metering_point(id);
ALTER TABLE ONLY mdm.installation ADD CONSTRAINT fk_installation_meter_id FOREIGN KEY (meter_id) REFERENCES mdm.meter(id);
ALTER TABLE ONLY mdm.register ADD CONSTRAINT fk_register_meter_id FOREIGN KEY (meter_id) REFERENCES mdm.meter(id) ON DELETE CASCADE;
ALTER TABLE ONLY mdm.contract ADD CONSTRAINT fk_contract_metering_point_id FOREIGN KEY (metering_point_id) REFERENCES mdm.metering_point(id);
ALTER TABLE ONLY mdm.contract ADD CONSTRAINT fk_contract_tariff_id FOREIGN KEY (tariff_id) REFERENCES mdm.tariff(id);
ALTER TABLE ONLY mdm.invoice ADD CONSTRAINT fk_invoice_contract_id FOREIGN KEY (contract_id) REFERENCES mdm.contract(id);
CREATE TABLE mdm.reading (register_id bigint NOT NULL REFERENCES mdm.register, at timestamptz NOT NULL, v mdm.kwh NOT NULL, q mdm.quality NOT NULL DEFAULT 'raw', received timestamptz DEFAULT now(), CONSTRAINT pk_reading PRIMARY KEY (register_id, at), CONSTRAINT ck_reading_v CHECK (v::numeric >= 0)) PARTITION BY RANGE (at);
-- 2022:2023
-- 2023:2024
CREATE TABLE mdm.reading_2022 PARTITION OF mdm.reading FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00');
CREATE TABLE mdm.reading_2023 PARTITION OF mdm.reading (received DEFAULT clock_timestamp()) FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE INDEX ix_reading_at ON mdm.reading USING brin (at);
CREATE INDEX ix_reading_2023_bad ON mdm.reading_2023 (register_id) WHERE q = 'rejected';
CREATE VIEW mdm.v_delta AS SELECT register_id, at, v - lag(v) OVER (PARTITION BY register_id ORDER BY at) AS delta FROM mdm.reading WHERE q >= 'substituted' AND q <> 'rejected';
CREATE VIEW mdm.v_daily AS SELECT register_id, (at AT TIME ZONE 'Europe/Berlin')::date AS day, sum(delta) AS kwh FROM mdm.v_delta GROUP BY 1, 2;
CREATE MATERIALIZED VIEW mdm.mv_monthly AS SELECT register_id, date_trunc('month', day::timestamp) AS month, sum(kwh) AS kwh, max(kwh) AS peak FROM mdm.v_daily GROUP BY 1, 2;
CREATE UNIQUE INDEX ux_mv_monthly ON mdm.mv_monthly (register_id, month);
CREATE FUNCTION mdm.load(p_register bigint, p_rows mdm.reading_t[]) RETURNS integer LANGUAGE plpgsql AS $$ DECLARE n integer; BEGIN INSERT INTO mdm.reading(register_id, at, v, q) SELECT p_register, r.at, r.v, COALESCE(r.q, 'raw') FROM unnest(p_rows) r ON CONFLICT (register_id, at) DO UPDATE SET v = EXCLUDED.v; GET DIAGNOSTICS n = ROW_COUNT; RETURN n; END $$;
COMMENT ON COLUMN mdm.reading.v IS 'meter reading in kWh, already multiplied';
COMMENT ON DOMAIN mdm.obis IS 'OBIS identifier';
