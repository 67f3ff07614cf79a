CREATE TYPE state AS ENUM ('tentative','option','confirmed','checked_in','checked_out','cancelled','no_show');
CREATE TYPE board AS ENUM ('none','breakfast','half','full');
CREATE TABLE hotels (
    id serial PRIMARY KEY,
    name text NOT NULL,
    stars int CHECK (stars BETWEEN 1 AND 5)
);
CREATE TABLE room_types (
    hotel_id int REFERENCES hotels,
    code varchar(4),
    beds int NOT NULL DEFAULT 2,
    PRIMARY KEY (hotel_id, code)
);
CREATE TABLE rooms (
    hotel_id int,
    no varchar(6),
    type varchar(4) NOT NULL,
    PRIMARY KEY (hotel_id, no),
    FOREIGN KEY (hotel_id, type) REFERENCES room_types
);
CREATE TABLE guests (
    id serial PRIMARY KEY,
    name text NOT NULL,
    passport text
);
CREATE TABLE bookings (
    id serial PRIMARY KEY,
    hotel_id int NOT NULL,
    room_no varchar(6),
    guest_id int NOT NULL REFERENCES guests,
    arrive date NOT NULL,
    nights int NOT NULL DEFAULT 1,
    depart date GENERATED ALWAYS AS (arrive + nights) STORED,
    state state NOT NULL DEFAULT 'tentative',
    board board NOT NULL DEFAULT 'breakfast',
    history state[] NOT NULL DEFAULT '{tentative}',
    FOREIGN KEY (hotel_id, room_no) REFERENCES rooms,
    CONSTRAINT room_when_in CHECK (state NOT IN ('checked_in','checked_out') OR room_no IS NOT NULL)
);
CREATE INDEX bookings_live ON bookings (hotel_id, arrive) WHERE state < 'checked_out';
CREATE INDEX bookings_state ON bookings USING hash (state);
CREATE FUNCTION can_move(a state, b state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT b > a $$;
CREATE FUNCTION check_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NOT public.can_move(OLD.state, NEW.state) THEN RAISE EXCEPTION 'bad move'; END IF; NEW.history := NEW.history || NEW.state; RETURN NEW; END $$;
CREATE TRIGGER check_move BEFORE UPDATE OF state ON bookings FOR EACH ROW WHEN (OLD.state <> NEW.state) EXECUTE FUNCTION check_move();
CREATE VIEW in_house AS SELECT hotel_id, room_no, guest_id, depart FROM bookings WHERE state = 'checked_in';
CREATE VIEW by_state AS SELECT state, count(*) AS n FROM bookings GROUP BY state;
