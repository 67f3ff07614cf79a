CREATE TYPE crew_rank AS ENUM ('CPT', 'FO', 'SO', 'CC', 'PU');
CREATE TYPE duty_kind AS ENUM ('flight', 'standby', 'training', 'off'
);
CREATE DOMAIN iata AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN flight_no AS varchar(7) CHECK (VALUE ~ '^[A-Z0-9]{2}[0-9]{1,4}[A-Z]?$');
CREATE TABLE country (
    id serial PRIMARY KEY,
    code char(2) NOT NULL UNIQUE,
    name varchar(60) NOT NULL
);

CREATE TABLE airport (
    id serial PRIMARY KEY,
    iata iata NOT NULL UNIQUE,
    icao char(4),
    name varchar(100) NOT NULL,
    country_id integer NOT NULL REFERENCES country(id),
    utc_offset integer DEFAULT 0 NOT NULL
);

CREATE TABLE base (
    id serial PRIMARY KEY,
    airport_id integer NOT NULL REFERENCES airport(id) UNIQUE,
    name varchar(50) NOT NULL,
    opened date
);

CREATE TABLE aircraft_type (
    id serial PRIMARY KEY,
    icao varchar(4) NOT NULL UNIQUE,
    name varchar(60) NOT NULL,
    seats integer NOT NULL,
    min_crew integer DEFAULT 2 NOT NULL
);

CREATE TABLE aircraft (
    id serial PRIMARY KEY,
    reg varchar(8) NOT NULL UNIQUE,
    type_id integer NOT NULL REFERENCES aircraft_type(id),
    base_id integer REFERENCES base(id),
    in_service boolean DEFAULT true NOT NULL
);

CREATE TABLE crew_member (
    id serial PRIMARY KEY,
    staff_no integer NOT NULL UNIQUE,
    first_name varchar(50) NOT NULL,
    last_name varchar(50) NOT NULL,
    rank crew_rank NOT NULL,
    base_id integer NOT NULL REFERENCES base(id),
    born date,
    hired date NOT NULL,
    left_on date,
    email varchar(120) UNIQUE
);

CREATE TABLE licence (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id),
    number varchar(20) NOT NULL,
    kind varchar(10) NOT NULL,
    issued date NOT NULL,
    expires date NOT NULL
);

CREATE TABLE type_rating (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id) ON DELETE CASCADE,
    type_id integer NOT NULL REFERENCES aircraft_type(id),
    checked date NOT NULL,
    expires date NOT NULL,
    UNIQUE (crew_id, type_id)
);

CREATE TABLE medical (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id) ON DELETE CASCADE,
    class smallint NOT NULL,
    examined date NOT NULL,
    expires date NOT NULL,
    restrictions varchar(200),
    CHECK (class IN (1, 2))
);

CREATE TABLE visa (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id) ON DELETE CASCADE,
    country_id integer NOT NULL REFERENCES country(id),
    number varchar(20) NOT NULL,
    expires date NOT NULL
);

CREATE TABLE passport (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id) ON DELETE CASCADE,
    country_id integer NOT NULL REFERENCES country(id),
    number varchar(20) NOT NULL,
    expires date NOT NULL
);

CREATE TABLE language (
    id serial PRIMARY KEY,
    code char(2) NOT NULL UNIQUE,
    name varchar(40) NOT NULL
);

CREATE TABLE crew_language (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id) ON DELETE CASCADE,
    language_id integer NOT NULL REFERENCES language(id),
    level smallint NOT NULL,
    CHECK (level BETWEEN 1 AND 6)
);

CREATE TABLE flight (
    id serial PRIMARY KEY,
    no flight_no NOT NULL,
    dep_id integer NOT NULL REFERENCES airport(id),
    arr_id integer NOT NULL REFERENCES airport(id),
    std timestamp without time zone NOT NULL,
    sta timestamp without time zone NOT NULL,
    atd timestamp without time zone,
    ata timestamp without time zone,
    aircraft_id integer REFERENCES aircraft(id) ON DELETE SET NULL,
    cancelled boolean DEFAULT false NOT NULL,
    CHECK (sta > std),
    CONSTRAINT flight_leg UNIQUE (no, dep_id, std)
);
CREATE INDEX flight_std_idx ON flight (std);

CREATE TABLE pairing (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    base_id integer NOT NULL REFERENCES base(id),
    starts timestamp without time zone NOT NULL,
    ends timestamp without time zone NOT NULL,
    days integer
);

CREATE TABLE pairing_leg (
    id serial PRIMARY KEY,
    pairing_id integer NOT NULL REFERENCES pairing(id) ON DELETE CASCADE,
    seq smallint NOT NULL,
    flight_id integer NOT NULL REFERENCES flight(id),
    deadhead boolean DEFAULT false NOT NULL,
    UNIQUE (pairing_id, seq)
);

CREATE TABLE roster_period (
    id serial PRIMARY KEY,
    label varchar(20) NOT NULL UNIQUE,
    starts date NOT NULL,
    ends date NOT NULL,
    published_at timestamp without time zone
);

CREATE TABLE roster_entry (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id),
    period_id integer NOT NULL REFERENCES roster_period(id),
    pairing_id integer REFERENCES pairing(id),
    kind duty_kind DEFAULT 'off' NOT NULL,
    starts timestamp without time zone NOT NULL,
    ends timestamp without time zone NOT NULL,
    note varchar(200)
);

CREATE TABLE standby (
    id serial PRIMARY KEY,
    entry_id integer NOT NULL REFERENCES roster_entry(id) ON DELETE CASCADE,
    airport_id integer NOT NULL REFERENCES airport(id),
    called_at timestamp without time zone,
    called_flight_id integer REFERENCES flight(id)
);

CREATE TABLE leave_request (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id),
    from_day date NOT NULL,
    to_day date NOT NULL,
    status varchar(10) DEFAULT 'new' NOT NULL,
    decided_by integer REFERENCES crew_member(id),
    decided_at timestamp without time zone
);

CREATE TABLE swap_request (
    id serial PRIMARY KEY,
    entry_a integer NOT NULL REFERENCES roster_entry(id) ON DELETE CASCADE,
    entry_b integer NOT NULL REFERENCES roster_entry(id) ON DELETE CASCADE,
    accepted boolean,
    requested timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE hotel (
    id serial PRIMARY KEY,
    airport_id integer NOT NULL REFERENCES airport(id),
    name varchar(100) NOT NULL,
    phone varchar(30),
    rate numeric(8,2)
);

CREATE TABLE hotel_booking (
    id serial PRIMARY KEY,
    hotel_id integer NOT NULL REFERENCES hotel(id),
    crew_id integer NOT NULL REFERENCES crew_member(id),
    night date NOT NULL,
    pairing_id integer REFERENCES pairing(id) ON DELETE SET NULL
);

CREATE TABLE training_course (
    id serial PRIMARY KEY,
    code varchar(12) NOT NULL UNIQUE,
    title varchar(100) NOT NULL,
    valid_months integer
);

CREATE TABLE training_record (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id) ON DELETE CASCADE,
    course_id integer NOT NULL REFERENCES training_course(id),
    done date NOT NULL,
    score numeric(5,2),
    instructor_id integer REFERENCES crew_member(id)
);

CREATE TABLE ftl_rule (
    id serial PRIMARY KEY,
    name varchar(40) NOT NULL UNIQUE,
    window_days integer NOT NULL,
    max_minutes integer NOT NULL
);

CREATE TABLE ftl_violation (
    id serial PRIMARY KEY,
    crew_id integer NOT NULL REFERENCES crew_member(id),
    rule_id integer NOT NULL REFERENCES ftl_rule(id),
    at timestamp without time zone NOT NULL,
    minutes integer NOT NULL,
    waived_by integer REFERENCES crew_member(id)
);

CREATE TABLE import_log (
    id serial PRIMARY KEY,
    source varchar(20) NOT NULL,
    payload json,
    at timestamp without time zone DEFAULT now()
);

CREATE VIEW crew AS SELECT c.id, c.staff_no, c.last_name || ', ' || c.first_name AS name, c.rank, a.iata AS base
FROM crew_member c JOIN base b ON b.id = c.base_id JOIN airport a ON a.id = b.airport_id WHERE c.left_on IS NULL;
CREATE VIEW expiring AS
SELECT crew_id, 'licence' AS what, expires FROM licence UNION ALL SELECT crew_id, 'medical', expires FROM medical
UNION ALL SELECT crew_id, 'rating', expires FROM type_rating
;
CREATE VIEW expiring_soon AS SELECT c.staff_no, c.name, c.rank, e.what, e.expires FROM expiring e JOIN crew c ON c.id = e.crew_id WHERE e.expires < CURRENT_DATE + 60;
CREATE FUNCTION block_minutes(p_crew integer, p_from timestamp, p_to timestamp) RETURNS integer LANGUAGE sql STABLE AS $$
SELECT coalesce(sum(extract(epoch FROM f.ata - f.atd) / 60), 0)::integer
FROM roster_entry r JOIN pairing_leg l ON l.pairing_id = r.pairing_id JOIN flight f ON f.id = l.flight_id
WHERE r.crew_id = p_crew AND NOT l.deadhead AND f.atd >= p_from AND f.ata <= p_to
$$;
CREATE FUNCTION roster_guard() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE r ftl_rule;
BEGIN
  FOR r IN SELECT * FROM ftl_rule LOOP
    IF block_minutes(NEW.crew_id, NEW.starts - r.window_days * interval '1 day', NEW.ends) > r.max_minutes THEN
      RAISE EXCEPTION 'FTL rule % exceeded', r.name;
    END IF;
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER roster_guard BEFORE INSERT OR UPDATE ON roster_entry FOR EACH ROW
 EXECUTE FUNCTION roster_guard();
CREATE INDEX roster_entry_crew ON roster_entry (crew_id, starts);

