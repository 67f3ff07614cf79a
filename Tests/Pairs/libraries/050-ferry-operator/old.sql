CREATE SCHEMA ops;
CREATE SCHEMA 
booking
;
CREATE TYPE ops.vessel_type AS ENUM ('ropax', 'fast', 
'freight'
);
CREATE TABLE ops.port (code char(3) PRIMARY KEY, name text NOT NULL, tz text NOT NULL
);
CREATE TABLE ops.vessel (imo integer PRIMARY KEY CHECK (imo BETWEEN 1000000 AND 9999999), name text NOT NULL UNIQUE, type ops.vessel_type NOT NULL, pax integer NOT NULL, lane_m 
integer
);
CREATE TABLE ops.route (
from_port char(3) REFERENCES ops.port, to_port char(3) REFERENCES ops.port, nm numeric(5,1), PRIMARY KEY (from_port, to_port)
);
CREATE TABLE ops.sailing (id 
serial
PRIMARY KEY, 
from_port char(3) NOT NULL, to_port char(3) NOT NULL, FOREIGN KEY (from_port, to_port) REFERENCES ops.route,
imo integer REFERENCES ops.vessel ON DELETE SET NULL, departs timestamptz NOT NULL, 
arrives timestamptz, cancelled boolean DEFAULT false
);
CREATE INDEX sailing_dep ON ops.sailing (departs);
CREATE TABLE 
booking.customer (id serial PRIMARY KEY, name varchar(100), email varchar(100));
CREATE TABLE booking.booking (ref char(6) PRIMARY KEY, customer_id integer REFERENCES booking.customer, sailing_id integer REFERENCES ops.sailing, made timestamp DEFAULT now(), paid boolean DEFAULT false);
CREATE TABLE booking.passenger (ref char(6) REFERENCES booking.booking ON DELETE CASCADE, n smallint, name varchar(100), age smallint, PRIMARY KEY (ref, n));
CREATE TABLE booking.vehicle (ref char(6) REFERENCES booking.booking ON DELETE CASCADE, plate varchar(12), length_m numeric(4,1), PRIMARY KEY (ref, plate));
CREATE FUNCTION booking.new_ref() RETURNS char LANGUAGE sql AS $$ SELECT upper(substr(md5(random()::text), 1, 6))::char(6) $$;
ALTER TABLE booking.booking ALTER ref SET DEFAULT booking.new_ref();
CREATE VIEW ops.load AS SELECT s.id, s.departs, (SELECT count(*) FROM booking.passenger p JOIN booking.booking b USING (ref) WHERE b.sailing_id = s.id) AS pax, v.pax AS capacity FROM ops.sailing s JOIN ops.vessel v USING (imo) WHERE NOT s.cancelled;
CREATE VIEW ops.overbooked AS SELECT id, departs, pax - capacity AS over FROM ops.load WHERE pax > capacity;
CREATE FUNCTION ops.check_overlap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM ops.sailing s WHERE s.imo = NEW.imo AND s.id <> NEW.id 
AND NOT s.cancelled
AND tstzrange(s.departs, s.arrives) && tstzrange(NEW.departs, NEW.arrives)) THEN RAISE EXCEPTION 'vessel % is busy', NEW.imo; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_overlap BEFORE INSERT OR UPDATE ON ops.sailing FOR EACH ROW EXECUTE FUNCTION ops.check_overlap();
