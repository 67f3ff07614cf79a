CREATE SCHEMA bookings;
CREATE SCHEMA crew;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE EXTENSION cube SCHEMA public; CREATE EXTENSION earthdistance SCHEMA public;
SET search_path = bookings, crew, public;
CREATE TYPE flight_status AS ENUM ('Scheduled', 'On Time', 'Delayed', 'Departed', 'Arrived', 'Cancelled');
CREATE TYPE cabin AS ENUM ('Economy', 'Comfort', 'Business');
CREATE DOMAIN iata AS char(3) CHECK (length(VALUE) = 3);
CREATE DOMAIN pnr AS char(6);
CREATE TYPE geo AS (lat float8, lon float8);
CREATE TABLE bookings.countries (
    id serial NOT NULL,
    iso char(2) NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (iso)
);
CREATE TABLE bookings.airports (
    code iata NOT NULL,
    name jsonb NOT NULL,
    city text NOT NULL,
    pos point,
    tz text NOT NULL,
    country_id integer,
    PRIMARY KEY (code)
);
CREATE TABLE bookings.runways (
    id serial NOT NULL,
    airport iata NOT NULL,
    designator varchar(3) NOT NULL,
    length_m integer NOT NULL,
    surface text,
    PRIMARY KEY (id),
    UNIQUE (airport, designator),
    CONSTRAINT runways_check_6adf8 CHECK (length_m>0)
);
CREATE TABLE bookings.gates (
    id serial NOT NULL,
    airport iata NOT NULL,
    label text NOT NULL,
    terminal text,
    PRIMARY KEY (id),
    UNIQUE (airport, label)
);
CREATE TABLE bookings.aircraft_types (
    code char(3) NOT NULL,
    model text NOT NULL,
    range_km integer NOT NULL,
    PRIMARY KEY (code),
    CONSTRAINT aircraft_types_check_0dc2a CHECK (range_km>0)
);
CREATE TABLE bookings.aircraft (
    id serial NOT NULL,
    tail varchar(10) NOT NULL,
    type_code char(3) NOT NULL,
    delivered date,
    retired date,
    PRIMARY KEY (id),
    UNIQUE (tail)
);
CREATE TABLE bookings.seats (
    type_code char(3) NOT NULL,
    seat_no varchar(4) NOT NULL,
    cabin cabin NOT NULL,
    PRIMARY KEY (type_code, seat_no)
);
CREATE TABLE bookings.routes (
    id serial NOT NULL,
    dep iata NOT NULL,
    arr iata NOT NULL,
    distance_km double precision,
    PRIMARY KEY (id),
    UNIQUE (dep, arr),
    CONSTRAINT routes_check_4c01c CHECK (dep<>arr)
);
CREATE TABLE bookings.schedules (
    id serial NOT NULL,
    route_id integer NOT NULL,
    flight_no varchar(8) NOT NULL,
    days integer[] NOT NULL,
    dep_time time NOT NULL,
    arr_time time NOT NULL,
    valid daterange NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.flights (
    id serial NOT NULL,
    flight_no varchar(8) NOT NULL,
    route_id integer NOT NULL,
    aircraft_id integer,
    status flight_status DEFAULT 'Scheduled' NOT NULL,
    sched_dep timestamptz NOT NULL,
    sched_arr timestamptz NOT NULL,
    act_dep timestamptz,
    act_arr timestamptz,
    gate_id integer,
    delay_min integer,
    PRIMARY KEY (id),
    CONSTRAINT flights_check_c65a7 CHECK (sched_arr>sched_dep),
    UNIQUE (flight_no, sched_dep)
);
CREATE TABLE bookings.passengers (
    id serial NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    doc_no varchar(20),
    born date,
    contact json,
    PRIMARY KEY (id),
    UNIQUE (doc_no)
);
CREATE TABLE bookings.bookings (
    ref pnr NOT NULL,
    booked timestamptz NOT NULL,
    total numeric(10,2) NOT NULL,
    PRIMARY KEY (ref)
);
CREATE TABLE bookings.tickets (
    no char(13) NOT NULL,
    ref pnr NOT NULL,
    passenger_id integer NOT NULL,
    PRIMARY KEY (no)
);
CREATE INDEX tickets_ref_idx ON bookings.tickets USING btree (ref);
CREATE TABLE bookings.segments (
    ticket char(13) NOT NULL,
    flight_id integer NOT NULL,
    fare cabin NOT NULL,
    amount numeric(10,2) NOT NULL,
    PRIMARY KEY (ticket, flight_id),
    CONSTRAINT segments_check_74163 CHECK (amount>=0)
);
CREATE TABLE bookings.boarding_passes (
    ticket char(13) NOT NULL,
    flight_id integer NOT NULL,
    boarding_no integer NOT NULL,
    seat_no varchar(4) NOT NULL,
    PRIMARY KEY (ticket, flight_id),
    UNIQUE (flight_id, boarding_no),
    UNIQUE (flight_id, seat_no)
);
CREATE TABLE bookings.fares (
    id serial NOT NULL,
    route_id integer NOT NULL,
    cabin cabin NOT NULL,
    price numeric(10,2) NOT NULL,
    valid daterange NOT NULL,
    PRIMARY KEY (id),
    EXCLUDE USING gist (route_id WITH =,valid WITH &&)
);
CREATE TABLE bookings.baggage (
    id serial NOT NULL,
    ticket char(13) NOT NULL,
    tag varchar(12) NOT NULL,
    kg numeric(4,1) NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (tag)
);
CREATE TABLE bookings.payments (
    id serial NOT NULL,
    ref pnr NOT NULL,
    amount numeric(10,2) NOT NULL,
    method text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    auth_code text,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.catering_orders (
    id serial NOT NULL,
    flight_id integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details json,
    done boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.fuel_orders (
    id serial NOT NULL,
    flight_id integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details json,
    done boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.cleaning_jobs (
    id serial NOT NULL,
    flight_id integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details json,
    done boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.deicing_jobs (
    id serial NOT NULL,
    flight_id integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details json,
    done boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.maintenance_checks (
    id serial NOT NULL,
    flight_id integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details json,
    done boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.incident_reports (
    id serial NOT NULL,
    flight_id integer NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details json,
    done boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE TYPE crew.duty_role AS ENUM ('captain', 'fo', 'purser', 'cabin');
CREATE TABLE crew.members (
    id serial NOT NULL,
    staff_no varchar(10) NOT NULL,
    name text NOT NULL,
    role crew.duty_role NOT NULL,
    base iata NOT NULL,
    hired date NOT NULL,
    left_on date,
    PRIMARY KEY (id),
    UNIQUE (staff_no)
);
CREATE TABLE crew.licences (
    id serial NOT NULL,
    member_id integer NOT NULL,
    type_code char(3) NOT NULL,
    expires date NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (member_id, type_code)
);
CREATE TABLE crew.duties (
    id serial NOT NULL,
    member_id integer NOT NULL,
    flight_id integer NOT NULL,
    role crew.duty_role NOT NULL,
    report timestamptz NOT NULL,
    release timestamptz NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (member_id, flight_id)
);
CREATE TABLE crew.rest_rules (
    id serial NOT NULL,
    name text NOT NULL,
    min_rest interval NOT NULL,
    max_duty interval NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name),
    CONSTRAINT rest_rules_check_f0243 CHECK (max_duty>'00:00:00'::interval)
);
CREATE TABLE crew.absences (
    id serial NOT NULL,
    member_id integer NOT NULL,
    kind integer NOT NULL,
    days daterange NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE crew.trainings (
    id serial NOT NULL,
    member_id integer NOT NULL,
    course text NOT NULL,
    passed boolean,
    taken date,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.tiers (
    id serial NOT NULL,
    name text NOT NULL,
    min_points integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE bookings.accounts (
    id serial NOT NULL,
    passenger_id integer NOT NULL,
    tier_id integer NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    joined date DEFAULT CURRENT_DATE NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (passenger_id)
);
CREATE TABLE bookings.point_moves (
    id serial NOT NULL,
    account_id integer NOT NULL,
    delta integer NOT NULL,
    reason text,
    at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE bookings.coupons (
    id serial NOT NULL,
    code text NOT NULL,
    pct integer NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (code)
);
ALTER TABLE ONLY bookings.airports ADD CONSTRAINT airports_country_id_fkey FOREIGN KEY (country_id) REFERENCES bookings.countries(id);
ALTER TABLE ONLY bookings.runways ADD CONSTRAINT runways_airport_fkey FOREIGN KEY (airport) REFERENCES bookings.airports(code) ON DELETE CASCADE;
ALTER TABLE ONLY bookings.gates ADD CONSTRAINT gates_airport_fkey FOREIGN KEY (airport) REFERENCES bookings.airports(code);
ALTER TABLE ONLY bookings.aircraft ADD CONSTRAINT aircraft_type_code_fkey FOREIGN KEY (type_code) REFERENCES bookings.aircraft_types(code);
ALTER TABLE ONLY bookings.seats ADD CONSTRAINT seats_type_code_fkey FOREIGN KEY (type_code) REFERENCES bookings.aircraft_types(code) ON DELETE CASCADE;
ALTER TABLE ONLY bookings.routes ADD CONSTRAINT routes_dep_fkey FOREIGN KEY (dep) REFERENCES bookings.airports(code);
ALTER TABLE ONLY bookings.routes ADD CONSTRAINT routes_arr_fkey FOREIGN KEY (arr) REFERENCES bookings.airports(code);
ALTER TABLE ONLY bookings.schedules ADD CONSTRAINT schedules_route_id_fkey FOREIGN KEY (route_id) REFERENCES bookings.routes(id);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_route_id_fkey FOREIGN KEY (route_id) REFERENCES bookings.routes(id);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_aircraft_id_fkey FOREIGN KEY (aircraft_id) REFERENCES bookings.aircraft(id);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_gate_id_fkey FOREIGN KEY (gate_id) REFERENCES bookings.gates(id);
ALTER TABLE ONLY bookings.tickets ADD CONSTRAINT tickets_ref_fkey FOREIGN KEY (ref) REFERENCES bookings.bookings(ref);
ALTER TABLE ONLY bookings.tickets ADD CONSTRAINT tickets_passenger_id_fkey FOREIGN KEY (passenger_id) REFERENCES bookings.passengers(id);
ALTER TABLE ONLY bookings.segments ADD CONSTRAINT segments_ticket_fkey FOREIGN KEY (ticket) REFERENCES bookings.tickets(no) ON DELETE CASCADE;
ALTER TABLE ONLY bookings.segments ADD CONSTRAINT segments_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY bookings.fares ADD CONSTRAINT fares_route_id_fkey FOREIGN KEY (route_id) REFERENCES bookings.routes(id);
ALTER TABLE ONLY bookings.baggage ADD CONSTRAINT baggage_ticket_fkey FOREIGN KEY (ticket) REFERENCES bookings.tickets(no);
ALTER TABLE ONLY bookings.payments ADD CONSTRAINT payments_ref_fkey FOREIGN KEY (ref) REFERENCES bookings.bookings(ref);
ALTER TABLE ONLY bookings.catering_orders ADD CONSTRAINT catering_orders_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY bookings.fuel_orders ADD CONSTRAINT fuel_orders_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY bookings.cleaning_jobs ADD CONSTRAINT cleaning_jobs_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY bookings.deicing_jobs ADD CONSTRAINT deicing_jobs_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY bookings.maintenance_checks ADD CONSTRAINT maintenance_checks_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY bookings.incident_reports ADD CONSTRAINT incident_reports_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY crew.members ADD CONSTRAINT members_base_fkey FOREIGN KEY (base) REFERENCES bookings.airports(code);
ALTER TABLE ONLY crew.licences ADD CONSTRAINT licences_member_id_fkey FOREIGN KEY (member_id) REFERENCES crew.members(id) ON DELETE CASCADE;
ALTER TABLE ONLY crew.licences ADD CONSTRAINT licences_type_code_fkey FOREIGN KEY (type_code) REFERENCES bookings.aircraft_types(code);
ALTER TABLE ONLY crew.duties ADD CONSTRAINT duties_member_id_fkey FOREIGN KEY (member_id) REFERENCES crew.members(id);
ALTER TABLE ONLY crew.duties ADD CONSTRAINT duties_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(id);
ALTER TABLE ONLY crew.absences ADD CONSTRAINT absences_member_id_fkey FOREIGN KEY (member_id) REFERENCES crew.members(id);
ALTER TABLE ONLY crew.trainings ADD CONSTRAINT trainings_member_id_fkey FOREIGN KEY (member_id) REFERENCES crew.members(id);
ALTER TABLE ONLY bookings.accounts ADD CONSTRAINT accounts_passenger_id_fkey FOREIGN KEY (passenger_id) REFERENCES bookings.passengers(id);
ALTER TABLE ONLY bookings.accounts ADD CONSTRAINT accounts_tier_id_fkey FOREIGN KEY (tier_id) REFERENCES bookings.tiers(id);
ALTER TABLE ONLY bookings.point_moves ADD CONSTRAINT point_moves_account_id_fkey FOREIGN KEY (account_id) REFERENCES bookings.accounts(id);
SET search_path = bookings, crew, public;
ALTER TABLE boarding_passes ADD CONSTRAINT bp_segment_fk FOREIGN KEY (ticket, flight_id) REFERENCES segments;
CREATE FUNCTION now_utc() RETURNS timestamp LANGUAGE sql STABLE AS $$ SELECT now() AT TIME ZONE 'utc' $$;
CREATE FUNCTION dist(a point, b point) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT (a <-> b) * 111.2 $$;
CREATE VIEW v_flights AS SELECT f.id, f.flight_no, r.dep, r.arr, a.name AS dep_name, b.name AS arr_name, f.status, f.sched_dep, COALESCE(f.act_dep, f.sched_dep) AS eff_dep, f.sched_arr FROM flights f JOIN routes r ON r.id = f.route_id JOIN airports a ON a.code = r.dep JOIN airports b ON b.code = r.arr;
CREATE VIEW v_board AS SELECT flight_no, arr_name AS destination, to_char(sched_dep, 'HH24:MI') AS t, status FROM v_flights WHERE sched_dep BETWEEN now() AND now() + '12:00:00'::interval;
CREATE VIEW v_delayed AS SELECT * FROM v_flights WHERE status = 'Delayed';
CREATE VIEW v_load AS SELECT s.flight_id, s.fare, count(*) AS sold, sum(s.amount) AS revenue FROM segments s GROUP BY 1,2;
CREATE VIEW v_route_revenue AS SELECT f.route_id, l.fare, sum(l.revenue) AS revenue FROM v_load l JOIN flights f ON f.id = l.flight_id GROUP BY CUBE (f.route_id, l.fare);
CREATE MATERIALIZED VIEW mv_punctuality AS SELECT flight_no, date_trunc('month', sched_dep) AS m, avg(act_dep - sched_dep) AS avg_delay FROM flights WHERE act_dep IS NOT NULL GROUP BY 1,2;
CREATE UNIQUE INDEX mv_punctuality_key ON mv_punctuality (flight_no, m);
CREATE VIEW crew.v_roster AS SELECT m.staff_no, m.name, d.role, f.flight_no, f.sched_dep FROM crew.duties d JOIN crew.members m ON m.id = d.member_id JOIN flights f ON f.id = d.flight_id;
CREATE FUNCTION seat_free(p_flight int, p_seat text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT NOT EXISTS (SELECT FROM bookings.boarding_passes WHERE flight_id = p_flight AND seat_no = p_seat) $$;
CREATE FUNCTION new_pnr() RETURNS text LANGUAGE plpgsql AS $$ DECLARE r text := ''; BEGIN FOR i IN 1..6 LOOP r := r || substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 1 + floor(random()*32)::int, 1); END LOOP; RETURN r; END $$;
ALTER TABLE bookings ALTER ref SET DEFAULT bookings.new_pnr();
CREATE FUNCTION check_cancel() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.status IN ('Arrived') THEN RAISE EXCEPTION 'flight % already closed', OLD.flight_no; END IF; RETURN NEW; END $$;
CREATE TRIGGER flight_status_guard BEFORE UPDATE OF status ON flights FOR EACH ROW WHEN (NEW.status = 'Cancelled') EXECUTE FUNCTION check_cancel();
CREATE FUNCTION points_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE bookings.accounts SET points = points + NEW.delta WHERE id = NEW.account_id; RETURN NULL; END $$;
CREATE TRIGGER points_upd AFTER INSERT ON bookings.point_moves FOR EACH ROW EXECUTE FUNCTION points_upd();
CREATE PROCEDURE rebook(p_from int, p_to int) LANGUAGE plpgsql AS $$ BEGIN UPDATE segments SET flight_id = p_to WHERE flight_id = p_from; END $$;
