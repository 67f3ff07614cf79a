CREATE EXTENSION btree_gist;
CREATE FUNCTION time_diff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))::float8 $$;
CREATE TYPE timerange AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = time_diff, MULTIRANGE_TYPE_NAME = time_spans);
COMMENT ON TYPE timerange IS 'part of a day';
CREATE TYPE booking_status AS ENUM ('held', 'confirmed', 'cancelled');

CREATE TABLE rooms (
    id int PRIMARY KEY,
    name text NOT NULL,
    capacity int NOT NULL,
    opening timerange,
    closed time_spans NOT NULL DEFAULT '{}',
    price numrange CONSTRAINT price_bounded CHECK (NOT upper_inf(price))
);
CREATE TABLE guests (id serial PRIMARY KEY, email text NOT NULL, phone text, CONSTRAINT guests_email UNIQUE (email) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT guests_contact UNIQUE NULLS NOT DISTINCT (email, phone));
CREATE TABLE bookings (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    room int NOT NULL REFERENCES rooms ON DELETE RESTRICT ON UPDATE CASCADE,
    guest int REFERENCES guests ON DELETE SET NULL,
    during tstzrange NOT NULL,
    status booking_status NOT NULL DEFAULT 'held',
    paid tstzmultirange,
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (status <> 'cancelled') DEFERRABLE,
    CONSTRAINT bounded CHECK (NOT lower_inf(during) AND NOT isempty(during))
);
CREATE INDEX bookings_during ON bookings USING spgist (during) WHERE status = 'held';

CREATE FUNCTION room_is_free(r int, d tstzrange) RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT NOT EXISTS (SELECT FROM bookings WHERE room = r AND during && d AND status <> 'cancelled') $$;
CREATE FUNCTION room_is_free(r int, d tstzmultirange) RETURNS boolean LANGUAGE sql STABLE
RETURN NOT EXISTS (SELECT FROM bookings b WHERE b.room = r AND b.during && d);

CREATE FUNCTION check_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM rooms WHERE id = NEW.room AND capacity > 0;
  IF NOT FOUND THEN RAISE EXCEPTION 'room % cannot be booked', NEW.room; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER capacity AFTER INSERT OR UPDATE OF room ON bookings FROM rooms DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION check_capacity();

CREATE VIEW open_rooms AS SELECT id, name, lower(opening) AS opens, upper(opening) AS closes, capacity FROM rooms WHERE opening IS NOT NULL;
CREATE RULE open_rooms_ins AS ON INSERT TO open_rooms DO INSTEAD INSERT INTO rooms (id, name, capacity, opening) VALUES (NEW.id, NEW.name, coalesce(NEW.capacity, 1), timerange(NEW.opens, NEW.closes, '[]')) RETURNING id, name, lower(opening), upper(opening), capacity;
CREATE RULE open_rooms_del AS ON DELETE TO open_rooms WHERE OLD.capacity > 100 DO INSTEAD NOTHING;
CREATE RULE open_rooms_del_all AS ON DELETE TO open_rooms DO INSTEAD UPDATE rooms SET opening = NULL WHERE rooms.id = OLD.id;
