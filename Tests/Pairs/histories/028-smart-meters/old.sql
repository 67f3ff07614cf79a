CREATE SCHEMA grid;
CREATE EXTENSION IF NOT EXISTS btree_gist;
SET search_path = grid, public;

CREATE TYPE meter_kind AS ENUM ('single_phase', 'three_phase', 'ct');
CREATE DOMAIN mpan AS char(13) CHECK (VALUE ~ '^\d{13}$');
CREATE DOMAIN kwh AS numeric(12,3) CHECK (VALUE >= 0);

CREATE TABLE supply_point (
    mpan mpan PRIMARY KEY,
    address text NOT NULL,
    profile_class smallint NOT NULL CHECK (profile_class BETWEEN 1 AND 8),
    energised boolean NOT NULL DEFAULT true
);
CREATE TABLE meter (
    meter_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    serial text NOT NULL,
    kind meter_kind NOT NULL,
    mpan mpan REFERENCES supply_point,
    fitted daterange NOT NULL,
    CONSTRAINT meter_one_at_a_time EXCLUDE USING gist ((mpan::text) WITH =, fitted WITH &&)
);
CREATE TABLE reading (
    meter_id integer NOT NULL REFERENCES meter,
    read_at timestamptz NOT NULL,
    value kwh NOT NULL,
    estimated boolean NOT NULL DEFAULT false
) PARTITION BY RANGE (read_at);
CREATE TABLE reading_2022h1 PARTITION OF reading FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2022-07-01 00:00+00');
CREATE TABLE reading_2022h2 PARTITION OF reading FOR VALUES FROM ('2022-07-01 00:00+00') TO ('2023-01-01 00:00+00');
ALTER TABLE reading_2022h1 ADD CONSTRAINT reading_2022h1_pk PRIMARY KEY (meter_id, read_at);
ALTER TABLE reading_2022h2 ADD CONSTRAINT reading_2022h2_pk PRIMARY KEY (meter_id, read_at);

CREATE TABLE tariff (
    tariff_code text PRIMARY KEY,
    unit_rate numeric(8,4) NOT NULL,
    standing_charge numeric(8,4) NOT NULL DEFAULT 0
);
CREATE TABLE contract (
    contract_id serial PRIMARY KEY,
    mpan mpan NOT NULL REFERENCES supply_point,
    tariff_code text NOT NULL REFERENCES tariff ON UPDATE CASCADE,
    start_on date NOT NULL,
    end_on date
);
CREATE FUNCTION consumption(p_meter integer, p_from timestamptz, p_to timestamptz) RETURNS kwh
LANGUAGE sql STABLE AS $$
    SELECT (max(value) - min(value))::grid.kwh FROM grid.reading WHERE meter_id = p_meter AND read_at BETWEEN p_from AND p_to
$$;
CREATE VIEW last_reading AS
    SELECT DISTINCT ON (meter_id) meter_id, read_at, value, estimated FROM reading ORDER BY meter_id, read_at DESC;
CREATE VIEW estimated_share AS
    SELECT meter_id, avg(estimated::int) AS share FROM reading GROUP BY meter_id;
