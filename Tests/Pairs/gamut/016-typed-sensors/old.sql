CREATE SCHEMA iot;
CREATE TYPE iot.unit AS ENUM ('C', 'F', 'K');
CREATE TYPE iot.reading AS (
    sensor integer,
    at timestamptz,
    value double precision
);
CREATE TYPE iot.place AS (
    name varchar(40),
    lat numeric(8,5), lon numeric(8,5)
);
CREATE TABLE iot.raw OF iot.reading (
    PRIMARY KEY (sensor, at),
    value WITH OPTIONS NOT NULL
);
CREATE TABLE iot.clean OF iot.reading (
    sensor WITH OPTIONS NOT NULL,
    at WITH OPTIONS DEFAULT now()
) WITH (fillfactor = 70);
CREATE UNLOGGED TABLE iot.scratch OF iot.reading;
CREATE TABLE iot.site OF iot.place (PRIMARY KEY (name));
CREATE TABLE iot.formerly_typed OF iot.place;
CREATE INDEX clean_at ON iot.clean USING brin (at
);
CREATE FUNCTION iot.to_kelvin(r iot.reading) RETURNS double precision LANGUAGE sql IMMUTABLE
    AS $$ SELECT r.value + 273.15 $$;
CREATE FUNCTION iot.latest(s integer) RETURNS iot.reading LANGUAGE sql STABLE
    AS $$ SELECT r FROM iot.raw r WHERE sensor = s ORDER BY at DESC LIMIT 1 $$;
CREATE VIEW iot.hourly AS
    SELECT sensor, date_trunc('hour', at) AS h, avg(value) AS v FROM iot.clean GROUP BY 1, 2;
CREATE POLICY own_sensor ON iot.raw TO gm_app
    USING (sensor < 1000);
ALTER TABLE iot.raw ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER raw_same BEFORE UPDATE OF value
    ON iot.raw FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TYPE iot.reading IS 'one measurement';
COMMENT ON COLUMN iot.reading.value IS 'in degrees';
COMMENT ON TABLE iot.raw IS 'as received';
GRANT SELECT, INSERT ON iot.raw TO gm_app;
GRANT SELECT ON iot.scratch TO gm_app;
