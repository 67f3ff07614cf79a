-- Airline reservation core. DBA style.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA ops;
CREATE SCHEMA res;

CREATE TYPE res.cabin AS ENUM ('F', 'J', 'Y');
CREATE TYPE res.pnr_status AS ENUM ('hold', 'ticketed', 'cancelled', 'noshow');

CREATE DOMAIN ops.iata_airport AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN ops.flight_no AS varchar(7)
  CHECK (VALUE ~ '^[A-Z0-9]{2}[0-9]{1,4}$');

CREATE TABLE ops.airport (
    code ops.iata_airport PRIMARY KEY,
    city text NOT NULL,
    tz text NOT NULL DEFAULT 'UTC',
    lat numeric(8,5), lon numeric(8,5)
);

CREATE TABLE ops.aircraft (
    tail varchar(8) PRIMARY KEY,
    model text NOT NULL,
    seats smallint NOT NULL CHECK (seats > 0)
);

CREATE TABLE ops.leg (
    leg_id serial PRIMARY KEY,
    flight ops.flight_no NOT NULL,
    dep ops.iata_airport NOT NULL REFERENCES ops.airport,
    arr ops.iata_airport NOT NULL REFERENCES ops.airport,
    sched tstzrange NOT NULL,
    tail varchar(8) REFERENCES ops.aircraft ON UPDATE CASCADE,
    CHECK (dep <> arr),
    CONSTRAINT leg_tail_no_overlap EXCLUDE USING gist (tail WITH =, sched WITH &&)
);
CREATE INDEX leg_flight_idx ON ops.leg (flight, lower(sched));

CREATE TABLE res.pnr (
    locator char(6) PRIMARY KEY,
    status res.pnr_status NOT NULL DEFAULT 'hold',
    created_at timestamptz NOT NULL DEFAULT now(),
    contact_email text,
    expires_at timestamptz
);
CREATE INDEX pnr_hold_expiry ON res.pnr (expires_at) WHERE status = 'hold';

CREATE TABLE res.segment (
    locator char(6) NOT NULL REFERENCES res.pnr ON DELETE CASCADE,
    seq smallint NOT NULL,
    leg_id integer NOT NULL REFERENCES ops.leg,
    cabin res.cabin NOT NULL DEFAULT 'Y',
    fare numeric(10,2) NOT NULL,
    PRIMARY KEY (locator, seq)
);

CREATE FUNCTION res.seats_sold(p_leg integer) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT count(*) FROM res.segment s JOIN res.pnr p USING (locator)
  WHERE s.leg_id = p_leg AND p.status <> 'cancelled'
$$;

CREATE VIEW res.load_factor AS
SELECT l.leg_id, l.flight, lower(l.sched) AS departs, a.seats,
       count(s.*) FILTER (WHERE p.status = 'ticketed') AS sold,
       round(100.0 * count(s.*) FILTER (WHERE p.status = 'ticketed') / a.seats, 1) AS pct
FROM ops.leg l
JOIN ops.aircraft a USING (tail)
LEFT JOIN res.segment s USING (leg_id)
LEFT JOIN res.pnr p USING (locator)
GROUP BY l.leg_id, a.seats;

CREATE VIEW res.oversold AS SELECT * FROM res.load_factor WHERE sold > seats;
