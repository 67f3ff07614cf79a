CREATE SCHEMA iot;
CREATE DOMAIN iot.celsius AS 
double precision
 CHECK (VALUE > -273.15);
CREATE DOMAIN iot.pct AS smallint 
DEFAULT 0 CHECK (VALUE >= 0) CHECK (VALUE <= 100);
CREATE DOMAIN iot.mac AS macaddr8
NOT NULL
;
CREATE DOMAIN iot.tags AS text[] 
CHECK (array_length(VALUE, 1) <= 20 AND array_position(VALUE, NULL) IS NULL);
CREATE TYPE iot.reading AS (t iot.celsius, humidity iot.pct
, battery iot.pct
);
CREATE FUNCTION iot.valid_reading(r iot.reading) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT r.t IS NOT NULL $$;
CREATE TABLE iot.device (mac iot.mac PRIMARY KEY, model text, tags iot.tags DEFAULT '{}', last iot.reading CHECK (iot.valid_reading(last)), firmware int[] 
CHECK (array_length(firmware, 1) = 3)
);
CREATE TABLE iot.sample (mac iot.mac REFERENCES iot.device, at timestamptz, temp iot.celsius, hum iot.pct DEFAULT 50, raw bytea) PARTITION BY RANGE (at);
CREATE TABLE iot.sample_p0 PARTITION OF iot.sample FOR VALUES FROM (MINVALUE) TO ('2025-01-01');
CREATE TABLE iot.sample_p1 PARTITION OF iot.sample FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
CREATE INDEX sample_hot ON iot.sample (at) WHERE temp > 
60.0::double precision;
CREATE VIEW iot.hourly AS SELECT mac, date_trunc('hour', at) AS h, avg(temp) AS avg_t, percentile_cont(0.95) WITHIN GROUP (ORDER BY temp) AS p95, max(hum) AS hum FROM iot.sample GROUP BY 1, 2;
CREATE FUNCTION iot.fahrenheit(c iot.celsius) RETURNS real LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (c * 9 / 5 + 32)::real';
CREATE VIEW iot.hourly_f AS SELECT mac, h, iot.fahrenheit(
avg_t
) AS f FROM iot.hourly;
