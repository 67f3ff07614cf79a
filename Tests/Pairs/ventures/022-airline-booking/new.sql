CREATE DOMAIN iata AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE TYPE cabin AS ENUM ('economy','business'
,'premium','first'
);
CREATE TABLE airport (code iata PRIMARY KEY, name text NOT NULL, tz text NOT NULL DEFAULT 'UTC', coords point);
CREATE TABLE aircraft (tail text PRIMARY KEY, model text NOT NULL, range_km int CHECK (range_km > 0));
CREATE TABLE seat (model text, no varchar(4), cabin cabin NOT NULL DEFAULT 'economy', CONSTRAINT seat_pk PRIMARY KEY (model, no));
CREATE TABLE flight (id bigint GENERATED ALWAYS AS IDENTITY, no varchar(6) NOT NULL, dep iata NOT NULL REFERENCES airport, arr iata NOT NULL REFERENCES airport, std timestamptz NOT NULL, sta timestamptz NOT NULL, tail text REFERENCES aircraft, CONSTRAINT flight_pk PRIMARY KEY (id), CONSTRAINT flight_u UNIQUE (no, std)
, CONSTRAINT flight_time CHECK (sta > std AND sta < std + interval '24 hours'), CONSTRAINT flight_route CHECK (dep <> arr)
);
CREATE INDEX flight_tail ON flight USING
gist (tstzrange(std, sta))
;
CREATE TABLE booking (pnr char(6) PRIMARY KEY, booked timestamptz DEFAULT now(), total numeric(10,2)
, contact jsonb
);
CREATE TABLE ticket (no char(13) PRIMARY KEY, pnr char(6) NOT NULL REFERENCES booking ON DELETE CASCADE, passenger text NOT NULL, dob date);
CREATE TABLE coupon (ticket char(13) REFERENCES ticket ON DELETE CASCADE, flight bigint REFERENCES flight
ON DELETE RESTRICT
, cabin cabin NOT NULL, fare_basis varchar(
15
), amount numeric(10,2) CHECK (amount >= 0), PRIMARY KEY (ticket, flight));
CREATE TABLE boarding_pass (ticket char(13), flight bigint, boarding_no int NOT NULL, seat varchar(4) NOT NULL, PRIMARY KEY (ticket, flight), UNIQUE (flight, boarding_no), UNIQUE (flight, seat), FOREIGN KEY (ticket, flight) REFERENCES coupon
ON DELETE CASCADE
);
CREATE TABLE irregularity (flight bigint REFERENCES flight, kind text, minutes int, reason text, PRIMARY KEY (flight, kind));
CREATE VIEW departures AS SELECT f.no, a.name AS destination, f.std AT TIME ZONE d.tz AS local_time FROM flight f JOIN airport a ON a.code = f.arr JOIN airport d ON d.code = f.dep;
CREATE VIEW load_factor AS SELECT f.id, count(c.ticket) AS sold, (SELECT count(*) FROM seat s JOIN aircraft x ON x.model = s.model WHERE x.tail = f.tail) AS seats FROM flight f LEFT JOIN coupon c ON c.flight = f.id GROUP BY f.id;
CREATE FUNCTION connections(a iata, b iata, max_wait interval DEFAULT
'4 hours'
) RETURNS TABLE (f1 bigint, f2 bigint) STABLE LANGUAGE sql BEGIN ATOMIC SELECT x.id, y.id FROM flight x JOIN flight y ON y.dep::text = x.arr::text AND y.std BETWEEN x.sta AND x.sta + max_wait WHERE x.dep::text = a::text AND y.arr::text = b::text; END;
CREATE FUNCTION gen_pnr() RETURNS char(6) LANGUAGE sql VOLATILE AS $$ SELECT upper(substr(md5(random()::text), 1, 6)) $$;
ALTER TABLE booking ALTER pnr SET DEFAULT gen_pnr();
CREATE MATERIALIZED VIEW routes AS SELECT dep, arr, count(*) AS n, min(sta - std) AS fastest FROM flight GROUP BY dep, arr;
