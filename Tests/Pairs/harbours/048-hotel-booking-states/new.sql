CREATE TABLE states (
    code text PRIMARY KEY,
    pos smallint NOT NULL UNIQUE,
    final boolean NOT NULL DEFAULT false
);
CREATE TABLE state_moves (
    from_state text REFERENCES states ON UPDATE CASCADE,
    to_state text REFERENCES states ON UPDATE CASCADE,
    PRIMARY KEY (from_state, to_state)
);
CREATE TYPE board AS ENUM ('none','breakfast','full');
CREATE TABLE hotels (
    id serial PRIMARY KEY,
    name text NOT NULL,
    stars numeric(2,1) CHECK (stars BETWEEN 0.5 AND 5)
);
CREATE TABLE rooms (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hotel_id int NOT NULL REFERENCES hotels ON DELETE CASCADE,
    no varchar(6) NOT NULL,
    type varchar(4) NOT NULL,
    beds smallint NOT NULL DEFAULT 2,
    UNIQUE (hotel_id, no)
);
CREATE VIEW room_types AS SELECT DISTINCT hotel_id, type AS code, beds FROM rooms;
CREATE TABLE guests (
    id serial PRIMARY KEY,
    name text NOT NULL,
    passport bytea
);
CREATE TABLE bookings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hotel_id int NOT NULL REFERENCES hotels,
    room_id bigint REFERENCES rooms,
    guest_id int NOT NULL REFERENCES guests,
    stay daterange NOT NULL,
    nights int GENERATED ALWAYS AS (upper(stay) - lower(stay)) STORED,
    state text NOT NULL DEFAULT 'option' REFERENCES states ON UPDATE CASCADE,
    board board NOT NULL DEFAULT 'breakfast',
    CONSTRAINT room_when_in CHECK (state NOT IN ('checked_in','checked_out') OR room_id IS NOT NULL),
    CONSTRAINT no_double EXCLUDE USING gist (int8range(room_id, room_id, '[]') WITH =, stay WITH &&) WHERE (state IN ('confirmed','checked_in'))
);
CREATE INDEX bookings_live ON bookings (hotel_id, lower(stay)) WHERE state IN ('option','confirmed','checked_in');
CREATE TABLE booking_history (
    booking_id bigint REFERENCES bookings ON DELETE CASCADE,
    seq int NOT NULL,
    state text NOT NULL REFERENCES states ON UPDATE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (booking_id, seq)
);
CREATE FUNCTION can_move(a text, b text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM public.state_moves WHERE from_state = a AND to_state = b) $$;
CREATE FUNCTION check_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NOT public.can_move(OLD.state, NEW.state) THEN RAISE EXCEPTION 'bad move'; END IF; RETURN NEW; END $$;
CREATE TRIGGER check_move BEFORE UPDATE OF state ON bookings FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION check_move();
CREATE VIEW in_house AS SELECT hotel_id, room_id, guest_id, upper(stay) AS depart FROM bookings WHERE state = 'checked_in';
CREATE MATERIALIZED VIEW by_state AS SELECT s.code AS state, count(b.id) AS n FROM states s LEFT JOIN bookings b ON b.state = s.code GROUP BY s.code;
