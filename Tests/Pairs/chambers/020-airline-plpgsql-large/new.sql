CREATE SCHEMA ops;
CREATE SCHEMA crew;
CREATE SCHEMA loyalty;
CREATE EXTENSION btree_gist SCHEMA public;
SET search_path = ops, crew, loyalty, public;
CREATE TYPE flight_status AS ENUM ('Scheduled', 'Delayed', 'Boarding', 'Departed', 'Arrived', 'Diverted', 'Cancelled');
CREATE TYPE cabin AS ENUM ('Economy', 'Premium', 'Business', 'First');
CREATE DOMAIN iata AS char(3) CONSTRAINT iata_upper CHECK (VALUE = upper(VALUE));
CREATE DOMAIN pnr AS varchar(8);
CREATE TYPE geo AS (lat numeric(9,6), lon numeric(9,6), alt_ft integer);
CREATE TABLE ops.countries (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    iso char(2) NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_countries PRIMARY KEY (id),
    CONSTRAINT uq_countries_iso UNIQUE (iso)
);
CREATE TABLE ops.airports (
    code iata NOT NULL,
    name varchar(100) NOT NULL,
    city varchar(100) NOT NULL,
    pos geo,
    tz varchar(100) NOT NULL,
    country_id bigint,
    icao char(4),
    closed_on date,
    constraint pk_airports PRIMARY KEY (code),
    CONSTRAINT uq_airports_icao UNIQUE (icao)
);
CREATE TABLE ops.runways (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    airport iata NOT NULL,
    designator varchar(3) NOT NULL,
    length_m integer NOT NULL,
    surface varchar(100),
    constraint pk_runways PRIMARY KEY (id),
    CONSTRAINT uq_runways_airport_designator UNIQUE (airport, designator),
    CONSTRAINT ck_runways_1 CHECK (length_m>300)
);
CREATE TABLE ops.gates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    airport iata NOT NULL,
    label varchar(100) NOT NULL,
    terminal varchar(100),
    constraint pk_gates PRIMARY KEY (id),
    CONSTRAINT uq_gates_airport_terminal_label UNIQUE (airport, terminal, label)
);
CREATE TABLE ops.aircraft_types (
    code char(3) NOT NULL,
    model varchar(100) NOT NULL,
    range_km integer NOT NULL,
    mtow_kg integer,
    constraint pk_aircraft_types PRIMARY KEY (code),
    CONSTRAINT ck_aircraft_types_1 CHECK (range_km>0)
);
CREATE TABLE ops.aircraft (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    tail varchar(10) NOT NULL,
    type_code char(3) NOT NULL,
    delivered date,
    retired date,
    msn integer,
    lease daterange,
    constraint pk_aircraft PRIMARY KEY (id),
    CONSTRAINT uq_aircraft_tail UNIQUE (tail),
    CONSTRAINT uq_aircraft_msn UNIQUE (msn)
);
CREATE TABLE ops.seats (
    type_code char(3) NOT NULL,
    seat_no varchar(4) NOT NULL,
    cabin cabin DEFAULT 'Economy' NOT NULL,
    constraint pk_seats PRIMARY KEY (type_code, seat_no)
);
CREATE TABLE ops.routes (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    dep iata NOT NULL,
    arr iata NOT NULL,
    distance_km numeric(8,1),
    constraint pk_routes PRIMARY KEY (id),
    CONSTRAINT uq_routes_dep_arr UNIQUE (dep, arr),
    CONSTRAINT ck_routes_1 CHECK (dep<>arr)
);
CREATE TABLE ops.schedules (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    route_id bigint NOT NULL,
    flight_no varchar(8) NOT NULL,
    days smallint NOT NULL,
    dep_time time NOT NULL,
    arr_time time NOT NULL,
    valid daterange NOT NULL,
    constraint pk_schedules PRIMARY KEY (id),
    EXCLUDE USING gist (flight_no WITH =,valid WITH &&)
);
CREATE TABLE ops.flights (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_no varchar(8) NOT NULL,
    route_id bigint NOT NULL,
    aircraft_id bigint,
    status flight_status DEFAULT 'Scheduled' NOT NULL,
    sched_dep timestamptz NOT NULL,
    sched_arr timestamptz NOT NULL,
    act_dep timestamptz,
    act_arr timestamptz,
    gate_id bigint,
    dep_day date GENERATED ALWAYS AS (((sched_dep AT TIME ZONE 'UTC')::date)) STORED,
    constraint pk_flights PRIMARY KEY (id),
    CONSTRAINT ck_flights_1 CHECK (sched_arr>sched_dep),
    CONSTRAINT uq_flights_flight_no_dep_day UNIQUE (flight_no, dep_day)
);
CREATE TABLE ops.passengers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    first_name varchar(100) NOT NULL,
    last_name varchar(100) NOT NULL,
    doc_no varchar(40),
    born date,
    contact jsonb,
    doc_country char(2),
    constraint pk_passengers PRIMARY KEY (id),
    CONSTRAINT uq_passengers_doc_no UNIQUE (doc_no)
);
CREATE TABLE ops.bookings (
    ref pnr NOT NULL,
    booked timestamptz NOT NULL,
    total numeric(10,2) NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    channel varchar(100) DEFAULT 'web' NOT NULL,
    constraint pk_bookings PRIMARY KEY (ref)
);
CREATE TABLE ops.tickets (
    no char(13) NOT NULL,
    ref pnr NOT NULL,
    passenger_id bigint NOT NULL,
    refunded_at timestamptz,
    constraint pk_tickets PRIMARY KEY (no)
);
CREATE INDEX ix_tickets_ref ON ops.tickets USING btree (ref);
CREATE TABLE ops.segments (
    ticket char(13) NOT NULL,
    flight_id bigint NOT NULL,
    fare cabin NOT NULL,
    amount numeric(10,2) NOT NULL,
    constraint pk_segments PRIMARY KEY (ticket, flight_id),
    CONSTRAINT ck_segments_1 CHECK (amount>=0)
);
CREATE TABLE ops.boarding_passes (
    ticket char(13) NOT NULL,
    flight_id bigint NOT NULL,
    boarding_no integer NOT NULL,
    seat_no varchar(4) NOT NULL,
    constraint pk_boarding_passes PRIMARY KEY (ticket, flight_id),
    CONSTRAINT uq_boarding_passes_flight_id_boarding_no UNIQUE (flight_id, boarding_no),
    CONSTRAINT uq_boarding_passes_flight_id_seat_no UNIQUE (flight_id, seat_no)
);
CREATE TABLE ops.fares (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    route_id bigint NOT NULL,
    cabin cabin NOT NULL,
    price numeric(10,2) NOT NULL,
    valid daterange NOT NULL,
    constraint pk_fares PRIMARY KEY (id),
    EXCLUDE USING gist (route_id WITH =,valid WITH &&,cabin WITH =)
);
CREATE TABLE ops.baggage (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ticket char(13) NOT NULL,
    tag varchar(12) NOT NULL,
    kg numeric(4,1) NOT NULL,
    status varchar(100) DEFAULT 'checked' NOT NULL,
    last_scan timestamptz,
    constraint pk_baggage PRIMARY KEY (id),
    CONSTRAINT uq_baggage_tag UNIQUE (tag)
);
CREATE TABLE ops.payments (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    ref pnr NOT NULL,
    amount numeric(10,2) NOT NULL,
    method varchar(100) NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    auth_code varchar(100),
    constraint pk_payments PRIMARY KEY (id)
);
CREATE TABLE ops.catering_orders (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_id bigint NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details jsonb,
    state varchar(100) DEFAULT 'open' NOT NULL,
    done_at timestamptz,
    supplier varchar(100),
    constraint pk_catering_orders PRIMARY KEY (id)
);
CREATE TABLE ops.fuel_orders (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_id bigint NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details jsonb,
    state varchar(100) DEFAULT 'open' NOT NULL,
    done_at timestamptz,
    supplier varchar(100),
    constraint pk_fuel_orders PRIMARY KEY (id)
);
CREATE TABLE ops.cleaning_jobs (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_id bigint NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details jsonb,
    state varchar(100) DEFAULT 'open' NOT NULL,
    done_at timestamptz,
    supplier varchar(100),
    constraint pk_cleaning_jobs PRIMARY KEY (id)
);
CREATE TABLE ops.deicing_jobs (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_id bigint NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details jsonb,
    state varchar(100) DEFAULT 'open' NOT NULL,
    done_at timestamptz,
    supplier varchar(100),
    constraint pk_deicing_jobs PRIMARY KEY (id)
);
CREATE TABLE ops.maintenance_checks (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_id bigint NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details jsonb,
    state varchar(100) DEFAULT 'open' NOT NULL,
    done_at timestamptz,
    supplier varchar(100),
    constraint pk_maintenance_checks PRIMARY KEY (id)
);
CREATE TABLE ops.incident_reports (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    flight_id bigint NOT NULL,
    created timestamptz DEFAULT now() NOT NULL,
    details jsonb,
    state varchar(100) DEFAULT 'open' NOT NULL,
    done_at timestamptz,
    supplier varchar(100),
    constraint pk_incident_reports PRIMARY KEY (id)
);
CREATE TYPE crew.duty_role AS ENUM ('captain', 'first_officer', 'purser', 'cabin', 'relief');
CREATE TABLE crew.members (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    staff_no varchar(10) NOT NULL,
    name varchar(100) NOT NULL,
    role crew.duty_role NOT NULL,
    base iata NOT NULL,
    hired date NOT NULL,
    left_on date,
    seniority integer,
    constraint pk_members PRIMARY KEY (id),
    CONSTRAINT uq_members_staff_no UNIQUE (staff_no)
);
CREATE TABLE crew.licences (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    type_code char(3) NOT NULL,
    expires date NOT NULL,
    constraint pk_licences PRIMARY KEY (id),
    CONSTRAINT uq_licences_member_id_type_code UNIQUE (member_id, type_code)
);
CREATE TABLE crew.duties (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    flight_id bigint NOT NULL,
    role crew.duty_role NOT NULL,
    span tstzrange NOT NULL,
    constraint pk_duties PRIMARY KEY (id),
    EXCLUDE USING gist (member_id WITH =,span WITH &&),
    CONSTRAINT uq_duties_member_id_flight_id UNIQUE (member_id, flight_id)
);
CREATE TABLE crew.rest_rules (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(100) NOT NULL,
    min_rest interval NOT NULL,
    max_duty interval NOT NULL,
    constraint pk_rest_rules PRIMARY KEY (id),
    CONSTRAINT uq_rest_rules_name UNIQUE (name),
    CONSTRAINT ck_rest_rules_1 CHECK (max_duty>'00:00:00'::interval)
);
CREATE TABLE crew.absences (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    kind varchar(100) NOT NULL,
    days daterange NOT NULL,
    constraint pk_absences PRIMARY KEY (id)
);
CREATE TABLE crew.trainings (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    member_id bigint NOT NULL,
    course varchar(100) NOT NULL,
    passed boolean,
    taken date,
    constraint pk_trainings PRIMARY KEY (id)
);
CREATE TABLE loyalty.tiers (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(100) NOT NULL,
    min_points integer DEFAULT 0 NOT NULL,
    constraint pk_tiers PRIMARY KEY (id),
    CONSTRAINT uq_tiers_name UNIQUE (name)
);
CREATE TABLE loyalty.accounts (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    passenger_id bigint NOT NULL,
    tier_id bigint NOT NULL,
    points bigint DEFAULT 0 NOT NULL,
    joined date DEFAULT CURRENT_DATE NOT NULL,
    constraint pk_accounts PRIMARY KEY (id),
    CONSTRAINT uq_accounts_passenger_id UNIQUE (passenger_id)
);
CREATE TABLE loyalty.point_moves (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    account_id bigint NOT NULL,
    delta integer NOT NULL,
    reason varchar(100),
    at timestamptz DEFAULT now() NOT NULL,
    expires date,
    ref pnr,
    constraint pk_point_moves PRIMARY KEY (id)
);
CREATE TABLE loyalty.rewards (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name varchar(100) NOT NULL,
    cost integer NOT NULL,
    stock integer,
    constraint pk_rewards PRIMARY KEY (id)
);
ALTER TABLE ONLY ops.airports ADD CONSTRAINT fk_airports_country_id FOREIGN KEY (country_id) REFERENCES ops.countries(id);
ALTER TABLE ONLY ops.runways ADD CONSTRAINT fk_runways_airport FOREIGN KEY (airport) REFERENCES ops.airports(code) ON DELETE CASCADE;
ALTER TABLE ONLY ops.gates ADD CONSTRAINT fk_gates_airport FOREIGN KEY (airport) REFERENCES ops.airports(code);
ALTER TABLE ONLY ops.aircraft ADD CONSTRAINT fk_aircraft_type_code FOREIGN KEY (type_code) REFERENCES ops.aircraft_types(code);
ALTER TABLE ONLY ops.seats ADD CONSTRAINT fk_seats_type_code FOREIGN KEY (type_code) REFERENCES ops.aircraft_types(code) ON DELETE CASCADE;
ALTER TABLE ONLY ops.routes ADD CONSTRAINT fk_routes_dep FOREIGN KEY (dep) REFERENCES ops.airports(code);
ALTER TABLE ONLY ops.routes ADD CONSTRAINT fk_routes_arr FOREIGN KEY (arr) REFERENCES ops.airports(code);
ALTER TABLE ONLY ops.schedules ADD CONSTRAINT fk_schedules_route_id FOREIGN KEY (route_id) REFERENCES ops.routes(id);
ALTER TABLE ONLY ops.flights ADD CONSTRAINT fk_flights_route_id FOREIGN KEY (route_id) REFERENCES ops.routes(id);
ALTER TABLE ONLY ops.flights ADD CONSTRAINT fk_flights_aircraft_id FOREIGN KEY (aircraft_id) REFERENCES ops.aircraft(id);
ALTER TABLE ONLY ops.flights ADD CONSTRAINT fk_flights_gate_id FOREIGN KEY (gate_id) REFERENCES ops.gates(id);
ALTER TABLE ONLY ops.tickets ADD CONSTRAINT fk_tickets_ref FOREIGN KEY (ref) REFERENCES ops.bookings(ref);
ALTER TABLE ONLY ops.tickets ADD CONSTRAINT fk_tickets_passenger_id FOREIGN KEY (passenger_id) REFERENCES ops.passengers(id);
ALTER TABLE ONLY ops.segments ADD CONSTRAINT fk_segments_ticket FOREIGN KEY (ticket) REFERENCES ops.tickets(no) ON DELETE CASCADE;
ALTER TABLE ONLY ops.segments ADD CONSTRAINT fk_segments_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY ops.fares ADD CONSTRAINT fk_fares_route_id FOREIGN KEY (route_id) REFERENCES ops.routes(id);
ALTER TABLE ONLY ops.baggage ADD CONSTRAINT fk_baggage_ticket FOREIGN KEY (ticket) REFERENCES ops.tickets(no);
ALTER TABLE ONLY ops.payments ADD CONSTRAINT fk_payments_ref FOREIGN KEY (ref) REFERENCES ops.bookings(ref);
ALTER TABLE ONLY ops.catering_orders ADD CONSTRAINT fk_catering_orders_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY ops.fuel_orders ADD CONSTRAINT fk_fuel_orders_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY ops.cleaning_jobs ADD CONSTRAINT fk_cleaning_jobs_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY ops.deicing_jobs ADD CONSTRAINT fk_deicing_jobs_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY ops.maintenance_checks ADD CONSTRAINT fk_maintenance_checks_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY ops.incident_reports ADD CONSTRAINT fk_incident_reports_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY crew.members ADD CONSTRAINT fk_members_base FOREIGN KEY (base) REFERENCES ops.airports(code);
ALTER TABLE ONLY crew.licences ADD CONSTRAINT fk_licences_member_id FOREIGN KEY (member_id) REFERENCES crew.members(id) ON DELETE CASCADE;
ALTER TABLE ONLY crew.licences ADD CONSTRAINT fk_licences_type_code FOREIGN KEY (type_code) REFERENCES ops.aircraft_types(code);
ALTER TABLE ONLY crew.duties ADD CONSTRAINT fk_duties_member_id FOREIGN KEY (member_id) REFERENCES crew.members(id);
ALTER TABLE ONLY crew.duties ADD CONSTRAINT fk_duties_flight_id FOREIGN KEY (flight_id) REFERENCES ops.flights(id);
ALTER TABLE ONLY crew.absences ADD CONSTRAINT fk_absences_member_id FOREIGN KEY (member_id) REFERENCES crew.members(id);
ALTER TABLE ONLY crew.trainings ADD CONSTRAINT fk_trainings_member_id FOREIGN KEY (member_id) REFERENCES crew.members(id);
ALTER TABLE ONLY loyalty.accounts ADD CONSTRAINT fk_accounts_passenger_id FOREIGN KEY (passenger_id) REFERENCES ops.passengers(id);
ALTER TABLE ONLY loyalty.accounts ADD CONSTRAINT fk_accounts_tier_id FOREIGN KEY (tier_id) REFERENCES loyalty.tiers(id);
ALTER TABLE ONLY loyalty.point_moves ADD CONSTRAINT fk_point_moves_account_id FOREIGN KEY (account_id) REFERENCES loyalty.accounts(id);
ALTER TABLE ONLY loyalty.point_moves ADD CONSTRAINT fk_point_moves_ref FOREIGN KEY (ref) REFERENCES ops.bookings(ref);
SET search_path = ops, crew, loyalty, public;
ALTER TABLE boarding_passes ADD CONSTRAINT bp_segment_fk FOREIGN KEY (ticket, flight_id) REFERENCES segments MATCH FULL ON UPDATE CASCADE;
CREATE FUNCTION now_utc() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT now() $$;
CREATE FUNCTION dist(a geo, b geo) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (6371 * 2 * asin(sqrt(power(sin(radians((b.lat-a.lat)::float8/2)),2) + cos(radians(a.lat::float8))*cos(radians(b.lat::float8))*power(sin(radians((b.lon-a.lon)::float8/2)),2))))::numeric $$;
CREATE VIEW v_flights AS SELECT f.id, f.flight_no, r.dep, r.arr, a.name AS dep_name, b.name AS arr_name, f.status, f.sched_dep, COALESCE(f.act_dep, f.sched_dep) AS eff_dep, f.sched_arr FROM flights f JOIN routes r ON r.id = f.route_id JOIN airports a ON a.code = r.dep JOIN airports b ON b.code = r.arr;
CREATE VIEW v_board AS SELECT flight_no, arr_name AS destination, to_char(sched_dep, 'DD Mon HH24:MI') AS t, status FROM v_flights WHERE sched_dep BETWEEN now() AND now() + '24:00:00'::interval;
CREATE VIEW v_delayed AS SELECT * FROM v_flights WHERE status = 'Delayed';
CREATE VIEW v_load AS SELECT s.flight_id, s.fare, count(*) AS sold, sum(s.amount) AS revenue FROM segments s GROUP BY 1,2;
CREATE VIEW v_route_revenue AS SELECT f.route_id, l.fare, sum(l.revenue) AS revenue FROM v_load l JOIN flights f ON f.id = l.flight_id GROUP BY CUBE (f.route_id, l.fare);
CREATE MATERIALIZED VIEW mv_punctuality AS SELECT flight_no, date_trunc('month', sched_dep) AS m, avg(act_dep - sched_dep) AS avg_delay, percentile_disc(0.9) WITHIN GROUP (ORDER BY act_dep - sched_dep) AS p90 FROM flights WHERE act_dep IS NOT NULL GROUP BY 1,2;
CREATE UNIQUE INDEX mv_punctuality_key ON mv_punctuality (flight_no, m);
CREATE VIEW crew.v_roster AS SELECT m.staff_no, m.name, d.role, f.flight_no, f.sched_dep FROM crew.duties d JOIN crew.members m ON m.id = d.member_id JOIN flights f ON f.id = d.flight_id;
CREATE FUNCTION seat_free(p_flight bigint, p_seat text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT NOT EXISTS (SELECT FROM ops.boarding_passes WHERE flight_id = p_flight AND seat_no = p_seat) $$;
CREATE FUNCTION new_pnr() RETURNS pnr LANGUAGE plpgsql AS $$ DECLARE r text := ''; BEGIN FOR i IN 1..6 LOOP r := r || substr('ABCDEFGHJKLMNPQRSTUVWXYZ23456789', 1 + floor(random()*32)::int, 1); END LOOP; RETURN r; END $$;
ALTER TABLE bookings ALTER ref SET DEFAULT ops.new_pnr();
CREATE FUNCTION check_cancel() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.status IN ('Arrived', 'Diverted') THEN RAISE EXCEPTION 'flight % already closed', OLD.flight_no; END IF; RETURN NEW; END $$;
CREATE TRIGGER flight_status_guard BEFORE UPDATE OF status ON flights FOR EACH ROW WHEN (NEW.status = 'Cancelled') EXECUTE FUNCTION check_cancel();
CREATE FUNCTION points_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE loyalty.accounts SET points = points + NEW.delta WHERE id = NEW.account_id; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER points_upd AFTER INSERT ON loyalty.point_moves DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION points_upd();
CREATE PROCEDURE rebook(p_from bigint, p_to bigint) LANGUAGE plpgsql AS $$ BEGIN UPDATE segments SET flight_id = p_to WHERE flight_id = p_from; COMMIT; END $$;
