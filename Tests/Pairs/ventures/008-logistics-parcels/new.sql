CREATE SCHEMA log;
CREATE TYPE log.parcel_state AS ENUM ('announced','received','in_transit','delivered'
,'returned','lost'
);
CREATE TYPE log.dims AS (l smallint, w smallint, h smallint);
CREATE TABLE log.depot (code char(3) PRIMARY KEY, city text NOT NULL, lat numeric(8,5), lon numeric(8,5)
, UNIQUE (lat, lon)
);
CREATE TABLE log.route (id int PRIMARY KEY, src char(3) NOT NULL REFERENCES log.depot, dst char(3) NOT NULL REFERENCES log.depot, km int, CHECK (src <> dst), UNIQUE (src, dst));
CREATE TABLE log.vehicle (plate text PRIMARY KEY, payload_kg int DEFAULT 1000, home char(3) REFERENCES log.depot ON DELETE SET NULL);
CREATE TABLE log.van (doors int NOT NULL DEFAULT 4, PRIMARY KEY (plate)) INHERITS (log.vehicle);
CREATE TABLE log.ebike (battery_wh int) INHERITS (log.vehicle);
CREATE TABLE log.tour (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, route int REFERENCES log.route, plate text
, day date NOT NULL DEFAULT CURRENT_DATE, UNIQUE (plate, day));
CREATE TABLE log.parcel (no char(14) PRIMARY KEY, state log.parcel_state NOT NULL DEFAULT 'announced', size log.dims, grams
bigint
 CHECK (grams > 0), volume int GENERATED ALWAYS AS ((size).l * (size).w * (size).h) STORED, tour bigint REFERENCES log.tour, cod numeric(8,2));
CREATE TABLE log.scan (parcel char(14) NOT NULL REFERENCES log.parcel ON DELETE CASCADE, at timestamptz NOT NULL, depot char(3), state log.parcel_state, PRIMARY KEY (parcel, at));
CREATE INDEX scan_recent ON log.scan (at DESC) WHERE state
IN ('received', 'in_transit')
;
CREATE FUNCTION log.on_scan() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE log.parcel SET state = NEW.state WHERE no = NEW.parcel
AND state <> NEW.state
; RETURN NULL; END $$;
CREATE TRIGGER on_scan AFTER INSERT ON log.scan FOR EACH ROW
WHEN (NEW.state IS NOT NULL)
 EXECUTE FUNCTION log.on_scan();
CREATE VIEW log.track AS SELECT p.no, p.state, s.at, d.city FROM log.parcel p LEFT JOIN LATERAL (SELECT * FROM log.scan x WHERE x.parcel = p.no ORDER BY at DESC LIMIT 1) s ON true LEFT JOIN log.depot d ON d.code = s.depot;
CREATE FUNCTION log.fee(grams
bigint
, cod numeric DEFAULT 0) RETURNS numeric IMMUTABLE LANGUAGE sql RETURN 3.5 + grams / 1000.0 + CASE WHEN cod > 0 THEN 5 ELSE 0 END;
