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

-- 2023.1: primary key on the parent, existing keys adopted; 2022 first half goes
DROP TABLE reading_2022h1;
ALTER TABLE reading ADD CONSTRAINT reading_pk PRIMARY KEY (meter_id, read_at);
CREATE TABLE reading_2023q1 PARTITION OF reading FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2023-04-01 00:00+00');
CREATE TABLE reading_2023q2 (LIKE reading INCLUDING ALL);
ALTER TABLE reading ATTACH PARTITION reading_2023q2 FOR VALUES FROM ('2023-04-01 00:00+00') TO ('2023-07-01 00:00+00');
CREATE INDEX reading_estimated ON reading (read_at) WHERE estimated;

-- 2023.2: estimated -> quality
CREATE TYPE read_quality AS ENUM ('actual', 'customer', 'estimated', 'disputed');
DROP VIEW last_reading, estimated_share;
DROP INDEX reading_estimated;
ALTER TABLE reading ADD COLUMN quality read_quality NOT NULL DEFAULT 'actual';
UPDATE reading SET quality = 'estimated' WHERE estimated;
ALTER TABLE reading DROP COLUMN estimated;
CREATE INDEX reading_quality ON ONLY reading (quality, read_at);
CREATE INDEX reading_2022h2_quality ON reading_2022h2 (quality, read_at);
ALTER INDEX reading_quality ATTACH PARTITION reading_2022h2_quality;
CREATE INDEX reading_2023q1_quality ON reading_2023q1 (quality, read_at);
ALTER INDEX reading_quality ATTACH PARTITION reading_2023q1_quality;
CREATE INDEX reading_2023q2_quality ON reading_2023q2 (quality, read_at);
ALTER INDEX reading_quality ATTACH PARTITION reading_2023q2_quality;
CREATE VIEW last_reading AS
    SELECT m.meter_id, m.serial, r.read_at, r.value, r.quality
    FROM meter m LEFT JOIN LATERAL (SELECT * FROM reading WHERE reading.meter_id = m.meter_id ORDER BY read_at DESC LIMIT 1) r ON true;
CREATE VIEW quality_share AS
    SELECT meter_id, quality, count(*)::numeric / sum(count(*)) OVER (PARTITION BY meter_id) AS share FROM reading GROUP BY meter_id, quality;

-- 2023.3: contracts as ranges; rates by time of use
ALTER TABLE contract ADD COLUMN term daterange GENERATED ALWAYS AS (daterange(start_on, end_on, '[]')) STORED;
ALTER TABLE contract ADD CONSTRAINT contract_one_at_a_time EXCLUDE USING gist ((mpan::text) WITH =, term WITH &&) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE tariff_rate (
    tariff_code text NOT NULL REFERENCES tariff ON UPDATE CASCADE ON DELETE CASCADE,
    from_time time NOT NULL DEFAULT '00:00',
    to_time time NOT NULL DEFAULT '24:00',
    unit_rate numeric(8,4) NOT NULL,
    PRIMARY KEY (tariff_code, from_time),
    CHECK (to_time > from_time)
);
INSERT INTO tariff_rate (tariff_code, unit_rate) SELECT tariff_code, unit_rate FROM tariff;
ALTER TABLE tariff DROP COLUMN unit_rate;
DROP FUNCTION consumption(integer, timestamptz, timestamptz);
ALTER DOMAIN kwh DROP CONSTRAINT kwh_check;
ALTER DOMAIN kwh ADD CONSTRAINT kwh_sane CHECK (VALUE >= 0 AND VALUE < 1e8);
CREATE FUNCTION consumption(p_meter integer, p_span tstzrange) RETURNS TABLE (from_at timestamptz, to_at timestamptz, used kwh)
LANGUAGE sql STABLE AS $$
    SELECT lag(read_at) OVER w, read_at, (value - lag(value) OVER w)::grid.kwh
    FROM grid.reading WHERE meter_id = p_meter AND read_at <@ p_span WINDOW w AS (ORDER BY read_at)
$$;
ALTER TYPE meter_kind ADD VALUE 'smets2' BEFORE 'ct';
ALTER TABLE supply_point ADD COLUMN gsp_group char(2);
ALTER TABLE supply_point RENAME CONSTRAINT supply_point_profile_class_check TO profile_class_known;
