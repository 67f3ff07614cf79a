CREATE EXTENSION btree_gist;
CREATE TYPE timerange AS RANGE (SUBTYPE = time);
CREATE TYPE money_range AS RANGE (SUBTYPE = numeric, SUBTYPE_OPCLASS = numeric_ops);

CREATE TABLE rooms (
    id int PRIMARY KEY,
    name text NOT NULL,
    capacity int NOT NULL,
    opening timerange,
    price money_range
);
CREATE TABLE guests (id serial PRIMARY KEY, email text NOT NULL, CONSTRAINT guests_email UNIQUE (email) DEFERRABLE);
CREATE TABLE bookings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    room int NOT NULL REFERENCES rooms ON DELETE RESTRICT,
    guest int REFERENCES guests ON DELETE SET NULL,
    during tstzrange NOT NULL,
    status text NOT NULL DEFAULT 'held',
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&)
);
CREATE INDEX bookings_during ON bookings USING gist (during);

CREATE FUNCTION room_is_free(r int, d tstzrange) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT NOT EXISTS (SELECT FROM bookings WHERE room = r AND during && d) $$;

CREATE FUNCTION check_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM rooms WHERE id = NEW.room AND capacity > 0;
  IF NOT FOUND THEN RAISE EXCEPTION 'room % cannot be booked', NEW.room; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER capacity AFTER INSERT ON bookings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_capacity();

CREATE VIEW open_rooms AS SELECT id, name, lower(opening) AS opens, upper(opening) AS closes FROM rooms WHERE opening IS NOT NULL;
CREATE RULE open_rooms_ins AS ON INSERT TO open_rooms DO INSTEAD INSERT INTO rooms (id, name, capacity, opening) VALUES (NEW.id, NEW.name, 1, timerange(NEW.opens, NEW.closes));
