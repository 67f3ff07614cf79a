CREATE SCHEMA ops;
CREATE SCHEMA 
sales
;
CREATE TYPE ops.vessel_type AS ENUM ('ropax', 'fast', 
'cargo', 'island_hopper'
);
CREATE TABLE ops.port (code char(3) PRIMARY KEY, name text NOT NULL, tz text NOT NULL
, linkspans smallint NOT NULL DEFAULT 1
);
CREATE TABLE ops.vessel (imo integer PRIMARY KEY CHECK (imo BETWEEN 1000000 AND 9999999), name text NOT NULL UNIQUE, type ops.vessel_type NOT NULL, pax integer NOT NULL, lane_m 
numeric(7,1) NOT NULL DEFAULT 0
);
CREATE TABLE ops.route (
id smallint GENERATED ALWAYS AS IDENTITY (START WITH 10 INCREMENT BY 10 MAXVALUE 9990) PRIMARY KEY, from_port char(3) NOT NULL REFERENCES ops.port ON UPDATE CASCADE, to_port char(3) NOT NULL REFERENCES ops.port ON UPDATE CASCADE, nm numeric(5,1) CHECK (nm > 0), CONSTRAINT route_pair UNIQUE (from_port, to_port), CHECK (from_port <> to_port)
);
CREATE TABLE ops.sailing (id 
bigserial
PRIMARY KEY, 
route_id smallint NOT NULL REFERENCES ops.route,
imo integer REFERENCES ops.vessel ON DELETE SET NULL, departs timestamptz NOT NULL, 
arrives timestamptz NOT NULL, status text NOT NULL DEFAULT 'planned' CONSTRAINT sailing_status CHECK (status IN ('planned', 'boarding', 'sailed', 'arrived', 'cancelled')), CHECK (arrives > departs)
);
CREATE INDEX sailing_dep ON ops.sailing (route_id, departs) WHERE status <> 'cancelled';
CREATE TABLE 
sales.customer (id serial PRIMARY KEY, name text NOT NULL, email text CHECK (email LIKE '%@%'), loyalty boolean NOT NULL DEFAULT false);
CREATE TABLE sales.booking (ref char(6) PRIMARY KEY, customer_id integer NOT NULL REFERENCES sales.customer, made timestamptz NOT NULL DEFAULT now(), paid_at timestamptz);
CREATE TABLE sales.leg (ref char(6) REFERENCES sales.booking ON DELETE CASCADE, leg smallint DEFAULT 1 CHECK (leg IN (1, 2)), sailing_id bigint NOT NULL REFERENCES ops.sailing ON DELETE RESTRICT, PRIMARY KEY (ref, leg));
CREATE INDEX leg_sailing ON sales.leg (sailing_id);
CREATE TABLE sales.passenger (ref char(6) REFERENCES sales.booking ON DELETE CASCADE, n smallint, name text NOT NULL, born date, kind text GENERATED ALWAYS AS (CASE WHEN born > '2012-01-01'::date THEN 'child' ELSE 'adult' END) STORED, PRIMARY KEY (ref, n));
CREATE TABLE sales.vehicle (ref char(6), leg smallint, plate varchar(12), length_m numeric(4,1) NOT NULL CHECK (length_m > 0), height_m numeric(3,1), PRIMARY KEY (ref, leg, plate), FOREIGN KEY (ref, leg) REFERENCES sales.leg ON DELETE CASCADE);
CREATE FUNCTION sales.new_ref(len integer DEFAULT 6) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT string_agg(substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 1 + floor(random() * 32)::integer, 1), '') FROM generate_series(1, len) $$;
ALTER TABLE sales.booking ALTER ref SET DEFAULT sales.new_ref();
CREATE VIEW ops.load AS SELECT s.id, s.departs, v.pax AS capacity, count(DISTINCT (p.ref, p.n)) AS pax, (SELECT coalesce(sum(x.length_m), 0) FROM sales.vehicle x JOIN sales.leg y USING (ref, leg) WHERE y.sailing_id = s.id) AS lane_m FROM ops.sailing s JOIN ops.vessel v USING (imo) LEFT JOIN sales.leg l ON l.sailing_id = s.id LEFT JOIN sales.passenger p ON p.ref = l.ref WHERE s.status <> 'cancelled' GROUP BY s.id, v.pax;
CREATE VIEW ops.overbooked AS SELECT id, departs, pax - capacity AS over FROM ops.load WHERE pax > capacity;
CREATE FUNCTION ops.check_overlap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF EXISTS (SELECT 1 FROM ops.sailing s WHERE s.imo = NEW.imo AND s.id <> NEW.id 
AND s.status <> 'cancelled'
AND tstzrange(s.departs, s.arrives) && tstzrange(NEW.departs, NEW.arrives)) THEN RAISE EXCEPTION 'vessel % is busy', NEW.imo; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_overlap BEFORE INSERT OR UPDATE ON ops.sailing FOR EACH ROW EXECUTE FUNCTION ops.check_overlap();
