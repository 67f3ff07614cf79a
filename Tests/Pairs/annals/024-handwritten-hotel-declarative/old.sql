CREATE TABLE hotel (id serial PRIMARY KEY, name varchar(100), city varchar(50), stars int2);
CREATE TABLE room (
    id serial PRIMARY KEY,
    hotel int REFERENCES hotel,
    no varchar(6),
    beds int,
    rate money
);
CREATE TABLE guest (
    id serial PRIMARY KEY,
    first varchar(40),
    last varchar(40),
    passport varchar(20),
    phone varchar(20)
);
CREATE TABLE stay (
    id serial PRIMARY KEY,
    room int REFERENCES room,
    guest int REFERENCES guest,
    arrive date,
    depart date
);
ALTER TABLE room ADD CONSTRAINT room_no UNIQUE (hotel, no);
ALTER TABLE stay RENAME TO booking;
ALTER TABLE booking ADD COLUMN made timestamp DEFAULT now();
ALTER TABLE booking ADD COLUMN agent varchar(20);
ALTER TABLE booking DROP COLUMN agent;
ALTER TABLE guest DROP COLUMN phone;
ALTER TABLE guest ADD COLUMN phones text[];
CREATE INDEX ON booking (room);
CREATE INDEX ON booking (guest);
CREATE INDEX ON guest (last, first);
CREATE INDEX ON guest (upper(last));
CREATE FUNCTION free_rooms(h int, a date, d date) RETURNS SETOF room AS $$
  SELECT * FROM room r WHERE hotel = $1 AND NOT EXISTS (SELECT 1 FROM booking b WHERE b.room = r.id AND (b.arrive, b.depart) OVERLAPS ($2, $3))
$$ LANGUAGE sql STABLE;
CREATE FUNCTION nights(b booking) RETURNS int AS $$ SELECT b.depart - b.arrive $$ LANGUAGE sql;
CREATE VIEW arrivals AS SELECT b.id, g.last, r.no, nights(b.*) AS nights FROM booking b JOIN guest g ON g.id = b.guest JOIN room r ON r.id = b.room WHERE b.arrive = CURRENT_DATE;
