CREATE SCHEMA iot;
CREATE TYPE iot.unit AS ENUM ('C', 'F', 'K');
CREATE TYPE iot.reading AS (
    sensor integer,
    at timestamptz,
    value double precision
  , unit iot.unit
  , quality smallint
);
CREATE TYPE iot.place AS (
    name text,
    lat numeric(8,5), lon numeric(8,5)
);
CREATE TABLE iot.raw OF iot.reading (
    PRIMARY KEY (sensor, at),
    value WITH OPTIONS NOT NULL
  , quality WITH OPTIONS DEFAULT 0
  , CONSTRAINT raw_quality CHECK (quality BETWEEN 0 AND 9)
);
CREATE TABLE iot.clean OF iot.reading (
    sensor WITH OPTIONS NOT NULL,
    at WITH OPTIONS NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 70);
CREATE TABLE iot.scratch OF iot.reading;
CREATE TABLE iot.site OF iot.place (PRIMARY KEY (name));
CREATE TABLE iot.formerly_typed (name text, lat numeric(8,5), lon numeric(8,5), note text);
CREATE INDEX clean_at ON iot.clean USING brin (at
    timestamptz_minmax_multi_ops) WITH (autosummarize = true);
CREATE FUNCTION iot.to_kelvin(r iot.reading) RETURNS double precision LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE r.unit WHEN 'K' THEN r.value WHEN 'F' THEN (r.value + 459.67) * 5 / 9 ELSE r.value + 273.15 END $$;
CREATE FUNCTION iot.latest(s integer) RETURNS iot.reading LANGUAGE sql STABLE
    AS $$ SELECT r FROM iot.raw r WHERE sensor = s ORDER BY at DESC LIMIT 1 $$;
CREATE VIEW iot.hourly AS
    SELECT sensor, date_trunc('hour', at) AS h, unit, avg(value) AS v FROM iot.clean WHERE quality > 2 GROUP BY 1, 2, 3;
CREATE POLICY own_sensor ON iot.raw TO gm_app
    USING (sensor < 1000 AND unit IS NOT NULL);
ALTER TABLE iot.raw ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER raw_same BEFORE UPDATE OF value
    , quality
    ON iot.raw FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TYPE iot.reading IS 'one measurement';
COMMENT ON COLUMN iot.reading.value IS 'in degrees';
COMMENT ON COLUMN iot.reading.unit IS 'C unless told';
COMMENT ON TABLE iot.raw IS 'as received';
ALTER TYPE iot.reading OWNER TO gm_owner;
GRANT SELECT, INSERT ON iot.raw TO gm_app;
