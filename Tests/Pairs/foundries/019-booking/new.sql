CREATE SCHEMA bk;
CREATE TYPE bk.status AS ENUM ('option','confirmed','in_house','done','cancelled');
CREATE DOMAIN bk.stay AS tstzrange CONSTRAINT stay_ok CHECK (NOT isempty(VALUE)) CONSTRAINT stay_bounded CHECK (NOT upper_inf(VALUE));
CREATE TABLE bk.room_type (
  code text PRIMARY KEY,
  beds smallint NOT NULL DEFAULT 1,
  ord smallint GENERATED ALWAYS AS IDENTITY UNIQUE);
CREATE TABLE bk.hotels (
  id integer PRIMARY KEY,
  name text NOT NULL,
  stars numeric(2,1) CHECK (stars BETWEEN 1 AND 5),
  checkin timetz DEFAULT '15:00+01',
  tz text NOT NULL DEFAULT 'Europe/Berlin');
CREATE SEQUENCE bk.entity_seq START WITH 10000 OWNED BY bk.hotels.id;
ALTER TABLE bk.hotels ALTER id SET DEFAULT nextval('bk.entity_seq');
CREATE TABLE bk.rooms (
  id integer PRIMARY KEY DEFAULT nextval('bk.entity_seq'),
  hotel integer NOT NULL REFERENCES bk.hotels ON DELETE CASCADE,
  no text NOT NULL,
  type text NOT NULL REFERENCES bk.room_type ON UPDATE CASCADE,
  UNIQUE (hotel, no) DEFERRABLE);
CREATE TABLE bk.guests (
  id integer PRIMARY KEY DEFAULT nextval('bk.entity_seq'),
  name text NOT NULL,
  passport text,
  country char(2),
  born date,
  UNIQUE NULLS NOT DISTINCT (country, passport));
CREATE TABLE bk.bookings (
  id integer PRIMARY KEY DEFAULT nextval('bk.entity_seq'),
  room integer NOT NULL REFERENCES bk.rooms ON DELETE RESTRICT,
  stay bk.stay NOT NULL,
  status bk.status NOT NULL DEFAULT 'option',
  length interval GENERATED ALWAYS AS (upper(stay::tstzrange) - lower(stay::tstzrange)) STORED,
  
  CONSTRAINT no_overlap EXCLUDE USING gist (int4range(room, room, '[]') WITH &&, (stay::tstzrange) WITH &&) WHERE (status <> 'cancelled') DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE bk.booking_guests (
  booking integer REFERENCES bk.bookings ON DELETE CASCADE,
  guest integer REFERENCES bk.guests,
  lead boolean NOT NULL DEFAULT false,
  PRIMARY KEY (booking, guest));
CREATE UNIQUE INDEX booking_lead ON bk.booking_guests (booking) WHERE lead;
CREATE TABLE bk.rates (
  hotel integer REFERENCES bk.hotels,
  type text REFERENCES bk.room_type,
  season datemultirange,
  price numeric(10,2) NOT NULL,
  PRIMARY KEY (hotel, type, season));
CREATE INDEX bookings_stay ON bk.bookings USING gist ((stay::tstzrange)) WITH (fillfactor = 70);
CREATE INDEX bookings_arrivals ON bk.bookings (lower(stay::tstzrange), room) WHERE status IN ('confirmed','option');
CREATE FUNCTION bk.price(h integer, t text, d date DEFAULT CURRENT_DATE) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT price FROM bk.rates WHERE hotel = h AND type = t AND season @> d $$;
CREATE FUNCTION bk.free_rooms(s tstzrange) RETURNS TABLE (hotel integer, room integer, no text) LANGUAGE sql STABLE AS $$ SELECT r.hotel, r.id, r.no FROM bk.rooms r WHERE NOT EXISTS (SELECT FROM bk.bookings b WHERE b.room = r.id AND b.stay && s) $$;
CREATE VIEW bk.arrivals AS
  SELECT h.name AS hotel, r.no AS room, g.name AS guest, (lower(b.stay) AT TIME ZONE h.tz)::date AS on_day, h.checkin
  FROM bk.bookings b
  JOIN bk.rooms r ON r.id = b.room
  JOIN bk.hotels h ON h.id = r.hotel
  JOIN bk.booking_guests bg ON bg.booking = b.id AND bg.lead
  JOIN bk.guests g ON g.id = bg.guest
  WHERE b.status = 'confirmed';
CREATE VIEW bk.tonight AS SELECT * FROM bk.free_rooms(tstzrange(now(), now() + '1 day'));
CREATE MATERIALIZED VIEW bk.bills AS
  SELECT b.id, sum(bk.price(r.hotel, r.type, d::date)) AS amount
  FROM bk.bookings b
  JOIN bk.rooms r ON r.id = b.room, generate_series(lower(b.stay), upper(b.stay), '1 day') d
  GROUP BY b.id;
