CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE device (id serial PRIMARY KEY, imei varchar(15) NOT NULL, firmware text, tags hstore, last_seen timestamptz, CONSTRAINT device_imei_key UNIQUE (imei));
CREATE TABLE vehicle (id serial PRIMARY KEY, vin char(17) UNIQUE, device_id integer UNIQUE REFERENCES device ON DELETE SET NULL, odometer_km integer DEFAULT 0, fuel text CHECK (fuel IN ('petrol','diesel')));
CREATE TABLE driver (id serial PRIMARY KEY, name text NOT NULL, licence text, phone varchar(20));
CREATE TABLE position_report (
  device_id integer NOT NULL, ts timestamptz NOT NULL, lat real NOT NULL, lon real NOT NULL, speed_kmh smallint, heading smallint CHECK (heading >= 0 AND heading < 360), raw bytea,
  PRIMARY KEY (device_id, ts)) PARTITION BY RANGE (ts);
CREATE TABLE position_report_2023_01 PARTITION OF position_report FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2023-02-01 00:00:00+00');
CREATE TABLE position_report_2023_02 PARTITION OF position_report FOR VALUES FROM ('2023-02-01 00:00:00+00') TO ('2023-03-01 00:00:00+00');
CREATE TABLE position_report_2023_03 PARTITION OF position_report FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-04-01 00:00:00+00');
CREATE INDEX position_report_ts_brin ON position_report USING brin (ts);
CREATE TABLE trip (id bigserial PRIMARY KEY, vehicle_id integer NOT NULL REFERENCES vehicle, driver_id integer REFERENCES driver, started timestamptz NOT NULL, ended timestamptz, distance_km numeric(9,2), CONSTRAINT trip_chk CHECK (ended > started));
CREATE TABLE alert_rule (id serial PRIMARY KEY, name text NOT NULL, kind text NOT NULL, threshold numeric, enabled boolean DEFAULT true);
CREATE TABLE alert (id bigserial PRIMARY KEY, rule_id integer NOT NULL REFERENCES alert_rule, vehicle_id integer NOT NULL REFERENCES vehicle, ts timestamptz NOT NULL DEFAULT now(), acked boolean NOT NULL DEFAULT false, ack_by text);
CREATE INDEX alert_unacked ON alert (vehicle_id) WHERE NOT acked;
CREATE FUNCTION haversine_km(lat1 real, lon1 real, lat2 real, lon2 real) RETURNS real LANGUAGE sql IMMUTABLE AS $$ SELECT (6371 * 2 * asin(sqrt(power(sin(radians(lat2-lat1)/2),2) + cos(radians(lat1))*cos(radians(lat2))*power(sin(radians(lon2-lon1)/2),2))))::real $$;
CREATE VIEW last_position AS SELECT DISTINCT ON (device_id) device_id, ts, lat, lon, speed_kmh FROM position_report ORDER BY device_id, ts DESC;
CREATE VIEW fleet_map AS SELECT v.id AS vehicle_id, v.vin, p.ts, p.lat, p.lon, p.speed_kmh > 120 AS speeding, haversine_km(p.lat, p.lon, 52.37, 4.89) AS km_from_depot FROM vehicle v JOIN last_position p ON p.device_id = v.device_id;
CREATE MATERIALIZED VIEW daily_distance AS SELECT vehicle_id, started::date AS day, sum(distance_km) AS km FROM trip GROUP BY 1, 2;
CREATE INDEX daily_distance_ix ON daily_distance (vehicle_id, day);
CREATE FUNCTION touch_device() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE device SET last_seen = NEW.ts WHERE id = NEW.device_id; RETURN NULL; END $$;
CREATE TRIGGER touch_device AFTER INSERT ON position_report FOR EACH ROW EXECUTE FUNCTION touch_device();
