CREATE SCHEMA bk;
CREATE TYPE bk.room_type AS ENUM ('single','double','suite');
CREATE TYPE bk.status AS ENUM ('option','confirmed','checked_in','checked_out','no_show','cancelled');
CREATE DOMAIN bk.stay AS daterange CHECK (NOT isempty(VALUE) AND lower_inc(VALUE));
CREATE TABLE bk.hotels (
  id serial PRIMARY KEY,
  name text NOT NULL,
  stars smallint CHECK (stars BETWEEN 1 AND 5),
  checkin time DEFAULT '15:00',
  opening tsrange);
CREATE TABLE bk.rooms (
  hotel integer REFERENCES bk.hotels ON DELETE CASCADE,
  no integer,
  type bk.room_type NOT NULL,
  beds integer NOT NULL DEFAULT 1,
  PRIMARY KEY (hotel, no));
CREATE TABLE bk.guests (id serial PRIMARY KEY, name text NOT NULL, passport varchar(20) UNIQUE, born date);
CREATE TABLE bk.bookings (
  id serial PRIMARY KEY,
  hotel integer NOT NULL,
  room integer NOT NULL,
  guest integer NOT NULL REFERENCES bk.guests,
  stay bk.stay NOT NULL,
  status bk.status NOT NULL DEFAULT 'option',
  nights integer GENERATED ALWAYS AS (upper(stay) - lower(stay)) STORED,
  FOREIGN KEY (hotel, room) REFERENCES bk.rooms ON UPDATE CASCADE,
  
  CONSTRAINT no_overlap EXCLUDE USING gist (int4range(hotel, hotel, '[]') WITH &&, int4range(room, room, '[]') WITH &&, stay WITH &&) WHERE (status NOT IN ('cancelled','no_show')));
CREATE TABLE bk.rates (
  hotel integer REFERENCES bk.hotels,
  type bk.room_type,
  season daterange,
  price numeric(8,2) NOT NULL,
  EXCLUDE USING gist (int4range(hotel, hotel, '[]') WITH &&, season WITH &&, (CASE type WHEN 'single' THEN box '(1,1),(1,1)' WHEN 'double' THEN box '(2,2),(2,2)' ELSE box '(3,3),(3,3)' END) WITH &&));
CREATE INDEX bookings_stay ON bk.bookings USING gist (stay);
CREATE INDEX bookings_arrivals ON bk.bookings (lower(stay)) WHERE status = 'confirmed';
CREATE FUNCTION bk.price(h integer, t bk.room_type, d date) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT price FROM bk.rates WHERE hotel = h AND type = t AND season @> d $$;
CREATE FUNCTION bk.free_rooms(s bk.stay) RETURNS SETOF bk.rooms LANGUAGE sql STABLE AS $$ SELECT r.* FROM bk.rooms r WHERE NOT EXISTS (SELECT FROM bk.bookings b WHERE (b.hotel, b.room) = (r.hotel, r.no) AND b.stay && s) $$;
CREATE VIEW bk.arrivals AS
  SELECT h.name AS hotel, b.room, g.name AS guest, lower(b.stay) AS on_day, h.checkin
  FROM bk.bookings b
  JOIN bk.hotels h ON h.id = b.hotel
  JOIN bk.guests g ON g.id = b.guest
  WHERE b.status = 'confirmed';
CREATE VIEW bk.tonight AS SELECT * FROM bk.free_rooms(daterange(CURRENT_DATE, CURRENT_DATE + 1));
CREATE VIEW bk.bills AS
  SELECT b.id, sum(bk.price(b.hotel, r.type, d::date)) AS amount
  FROM bk.bookings b
  JOIN bk.rooms r ON (r.hotel, r.no) = (b.hotel, b.room), generate_series(lower(b.stay), upper(b.stay) - 1, '1 day') d
  GROUP BY b.id;
