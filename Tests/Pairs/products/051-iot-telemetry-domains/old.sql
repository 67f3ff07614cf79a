CREATE SCHEMA iot;
CREATE DOMAIN iot.celsius AS 
real
 CHECK (VALUE > -273.15);
CREATE DOMAIN iot.pct AS smallint 
CHECK (VALUE BETWEEN 0 AND 100);
CREATE DOMAIN iot.mac AS macaddr8
;
CREATE DOMAIN iot.tags AS text[] 
;
CREATE TYPE iot.reading AS (t iot.celsius, humidity iot.pct
);
CREATE FUNCTION iot.valid_reading(r iot.reading) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT r.t IS NOT NULL $$;
CREATE TABLE iot.device (mac iot.mac PRIMARY KEY, model text, tags iot.tags DEFAULT '{}', last iot.reading CHECK (iot.valid_reading(last)), firmware int[] 
);
CREATE TABLE iot.sample (mac iot.mac REFERENCES iot.device, at timestamptz, temp iot.celsius, hum iot.pct DEFAULT 50, raw bytea) PARTITION BY RANGE (at);
CREATE TABLE iot.sample_p0 PARTITION OF iot.sample FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
CREATE INDEX sample_hot ON iot.sample (at) WHERE temp > 
60;
CREATE VIEW iot.hourly AS SELECT mac, date_trunc('hour', at) AS h, avg(temp) AS avg_t, percentile_cont(0.95) WITHIN GROUP (ORDER BY temp) AS p95, max(hum) AS hum FROM iot.sample GROUP BY 1, 2;
CREATE FUNCTION iot.fahrenheit(c iot.celsius) RETURNS real LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (c * 9 / 5 + 32)::real';
CREATE VIEW iot.hourly_f AS SELECT mac, h, iot.fahrenheit(
avg_t::real
) AS f FROM iot.hourly;
