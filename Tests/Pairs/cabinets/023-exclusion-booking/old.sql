CREATE SCHEMA ext; CREATE EXTENSION btree_gist SCHEMA ext;
CREATE SCHEMA hotel;
CREATE TYPE hotel.state AS ENUM
 ('asked', 'booked', 'left');
CREATE TABLE hotel.room (no int PRIMARY KEY, floor int, price numeric(8,2));
CREATE TABLE hotel.booking (id int GENERATED ALWAYS AS IDENTITY, room int REFERENCES hotel.room, during daterange NOT NULL, st hotel.state DEFAULT 'asked', guest text,
 CONSTRAINT booking_pk PRIMARY KEY (id),
 CONSTRAINT no_double EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (st <> 'left'),
 CONSTRAINT one_guest EXCLUDE (guest WITH =) WHERE (st = 'booked'),
 CONSTRAINT len CHECK (upper(during) - lower(during) < 30));
CREATE FUNCTION hotel.free(d daterange) RETURNS SETOF int STABLE BEGIN ATOMIC SELECT r.no FROM hotel.room r WHERE NOT EXISTS (SELECT FROM hotel.booking b WHERE b.room = r.no AND b.during && d AND b.st = 'booked'); END;
CREATE POLICY own ON hotel.booking USING (guest = CURRENT_USER AND st IN ('asked', 'booked'));
ALTER TABLE hotel.booking ENABLE ROW LEVEL SECURITY;
CREATE VIEW hotel.now_free AS SELECT f.f AS no, r.price FROM hotel.free('empty') f(f) JOIN hotel.room r ON r.no = f.f;
COMMENT ON CONSTRAINT no_double ON hotel.booking IS 'rooms are taken once';

