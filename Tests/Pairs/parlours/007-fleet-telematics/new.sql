CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE device (id serial PRIMARY KEY, imei varchar(15) NOT NULL, firmware text, tags jsonb DEFAULT '{}' NOT NULL, last_seen timestamptz, CONSTRAINT device_imei_key UNIQUE (imei));
CREATE TABLE vehicle (id serial PRIMARY KEY, vin char(17) UNIQUE, device_id integer REFERENCES device ON DELETE SET NULL, odometer_km double precision DEFAULT 0, fuel text CHECK (fuel IN ('petrol','diesel','hybrid','electric')));
CREATE UNIQUE INDEX vehicle_device_active ON vehicle (device_id) WHERE device_id IS NOT NULL;
CREATE TABLE driver (id serial PRIMARY KEY, name text NOT NULL, licence text, phone text, deactivated_at timestamptz);
CREATE TABLE position_report (
  device_id integer NOT NULL, ts timestamptz NOT NULL, lat double precision NOT NULL, lon double precision NOT NULL, speed_kmh real, heading smallint CHECK (heading >= 0 AND heading < 360), raw bytea,
  PRIMARY KEY (device_id, ts)) PARTITION BY RANGE (ts);
CREATE TABLE position_report_2023_03 PARTITION OF position_report FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-04-01 00:00:00+00');
CREATE TABLE position_report_2023_q2 PARTITION OF position_report FOR VALUES FROM ('2023-04-01 00:00:00+00') TO ('2023-07-01 00:00:00+00') PARTITION BY HASH (device_id);
CREATE TABLE position_report_2023_q2_0 PARTITION OF position_report_2023_q2 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE position_report_2023_q2_1 PARTITION OF position_report_2023_q2 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE position_report_rest PARTITION OF position_report DEFAULT;
CREATE INDEX position_report_ts_brin ON position_report USING brin (ts) WITH (pages_per_range=64);
CREATE TABLE trip (id bigserial PRIMARY KEY, vehicle_id integer NOT NULL REFERENCES vehicle, driver_id integer REFERENCES driver, started timestamptz NOT NULL, ended timestamptz, distance_km numeric(9,2), duration interval GENERATED ALWAYS AS (ended - started) STORED, CONSTRAINT trip_chk CHECK (ended IS NULL OR ended > started));
CREATE TABLE alert_rule (id serial PRIMARY KEY, name text NOT NULL, kind text NOT NULL, threshold numeric, enabled boolean DEFAULT true);
CREATE TABLE alert (id bigserial PRIMARY KEY, rule_id integer NOT NULL REFERENCES alert_rule ON DELETE CASCADE, vehicle_id integer NOT NULL REFERENCES vehicle, ts timestamptz NOT NULL DEFAULT now(), acked boolean NOT NULL DEFAULT false, acked_by integer REFERENCES driver);
CREATE INDEX alert_unacked ON alert (vehicle_id, ts) WHERE NOT acked;
CREATE FUNCTION haversine_km(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT (6371 * 2 * asin(sqrt(power(sin(radians(lat2-lat1)/2),2) + cos(radians(lat1))*cos(radians(lat2))*power(sin(radians(lon2-lon1)/2),2)))) $$;
CREATE VIEW last_position AS SELECT DISTINCT ON (device_id) device_id, ts, lat, lon, speed_kmh FROM position_report ORDER BY device_id, ts DESC;
CREATE VIEW fleet_map AS SELECT v.id AS vehicle_id, v.vin, p.ts, p.lat, p.lon, p.speed_kmh > 120 AS speeding, haversine_km(p.lat, p.lon, 52.37, 4.89) AS km_from_depot FROM vehicle v JOIN last_position p ON p.device_id = v.device_id;
CREATE MATERIALIZED VIEW daily_distance AS SELECT vehicle_id, started::date AS day, sum(distance_km) AS km, sum(duration) AS driving FROM trip GROUP BY 1, 2;
CREATE UNIQUE INDEX daily_distance_ix ON daily_distance (vehicle_id, day);
CREATE FUNCTION touch_device() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE device SET last_seen = greatest(last_seen, NEW.ts) WHERE id = NEW.device_id; RETURN NULL; END $$;
CREATE TRIGGER touch_device AFTER INSERT ON position_report FOR EACH ROW EXECUTE FUNCTION touch_device();
CREATE STATISTICS trip_stats (dependencies, ndistinct) ON vehicle_id, driver_id FROM trip;
ALTER TABLE device ALTER COLUMN imei SET STATISTICS 500;
