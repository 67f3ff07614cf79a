CREATE SCHEMA fl; CREATE SCHEMA arch;
CREATE TYPE fl.fix AS (lat real, lon real, q
int
);
CREATE TYPE fl.state AS ENUM ('idle', 'moving'
, 'off', 'stolen'
);
CREATE TABLE fl.unit (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, vin char(17) UNIQUE, st fl.state DEFAULT 'off' NOT NULL, last fl.fix, odo
int
DEFAULT 0 NOT NULL);
ALTER TABLE fl.unit OWNER TO pair_owner;
CREATE TABLE fl.event (unit uuid NOT NULL, at timestamptz NOT NULL, st fl.state, f fl.fix, payload
text
) PARTITION BY RANGE (at, unit);
CREATE TABLE fl.event_1 PARTITION OF fl.event FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2024-01-01 00:00+00', MINVALUE);
CREATE TABLE fl.event_2 PARTITION OF fl.event FOR VALUES FROM ('2024-01-01 00:00+00', MINVALUE) TO (
MAXVALUE, MAXVALUE);
CREATE TABLE arch.event_0 (LIKE fl.event_1);
ALTER TABLE fl.event ADD CONSTRAINT ev_unit FOREIGN KEY (unit) REFERENCES fl.unit
;
ALTER TABLE fl.event ADD CONSTRAINT ev_q CHECK ((f).q
> 0);
CREATE INDEX ev_unit_at ON fl.event (unit, at DESC);
CREATE INDEX ev_move ON fl.event_2 (at) WHERE st = 'moving';
CREATE FUNCTION fl.apply() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN UPDATE fl.unit SET last = NEW.f, st = coalesce(NEW.st, st) WHERE id = NEW.unit
; RETURN NEW; END $$;
ALTER FUNCTION fl.apply() OWNER TO pair_owner;
CREATE TRIGGER apply AFTER INSERT ON fl.event FOR EACH ROW EXECUTE FUNCTION fl.apply(
);
ALTER TABLE fl.event_1 DISABLE TRIGGER apply;
CREATE VIEW fl.board AS SELECT u.vin, u.st, (u.last).lat, (u.last).lon, (SELECT max(e.at) FROM fl.event e WHERE e.unit = u.id) AS seen FROM fl.unit u;
CREATE VIEW fl.lost AS SELECT vin FROM fl.board WHERE seen < now() - interval '1 day' AND st
IN ('moving', 'stolen');
CREATE FUNCTION fl.path_s(fl.fix[], fl.fix) RETURNS fl.fix[] LANGUAGE sql IMMUTABLE AS 'SELECT array_append($1, $2)';
CREATE FUNCTION fl.path_c(fl.fix[], fl.fix[]) RETURNS fl.fix[] LANGUAGE sql IMMUTABLE AS 'SELECT array_cat($1, $2)';
CREATE AGGREGATE fl.path(fl.fix) (SFUNC = fl.path_s, STYPE = fl.fix[], INITCOND = '{}'
);
CREATE MATERIALIZED VIEW fl.trips AS SELECT unit, at::date AS d, fl.path(f ORDER BY at) AS p FROM (SELECT unit, (at AT TIME ZONE 'UTC') AS at, f FROM fl.event) e GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX trips_u ON fl.trips (unit, d);
GRANT SELECT ON fl.board, fl.lost TO pair_app; GRANT INSERT ON fl.event TO pair_etl
;
ALTER TABLE fl.event_2 ALTER payload SET STORAGE EXTERNAL;
CREATE PUBLICATION fl_pub FOR TABLE fl.unit (id, vin
), fl.event_2
WHERE (at > '2024-03-01 00:00:00+00'::timestamptz)
;
CREATE STATISTICS fl.ust ON st, odo FROM fl.unit;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_owner IN SCHEMA fl
GRANT SELECT ON TABLES TO pair_app;
COMMENT ON AGGREGATE fl.path(fl.fix) IS 'trip';
