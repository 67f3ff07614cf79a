CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE TYPE booking_status AS ENUM ('tentative','confirmed','checked_in','checked_out','cancelled');
CREATE TYPE money_amt AS (amount numeric(12,2), currency char(3));
CREATE FUNCTION night_count(r daterange) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT upper(r) - lower(r) $$;
CREATE TABLE hotel (hotel_id smallserial PRIMARY KEY, code char(5) NOT NULL, name varchar(100) NOT NULL, stars smallint CHECK (stars BETWEEN 1 AND 5), tz varchar(40) NOT NULL DEFAULT 'UTC', phone varchar(30), fax varchar(30), CONSTRAINT hotel_code_key UNIQUE (code));
CREATE TABLE room_type (hotel_id smallint NOT NULL REFERENCES hotel, type_code varchar(6) NOT NULL, descr text, max_guests smallint NOT NULL DEFAULT 2, base_rate numeric(10,2) NOT NULL, PRIMARY KEY (hotel_id, type_code));
CREATE TABLE room (hotel_id smallint NOT NULL, room_no varchar(6) NOT NULL, type_code varchar(6) NOT NULL, floor smallint, PRIMARY KEY (hotel_id, room_no), CONSTRAINT room_type_fk FOREIGN KEY (hotel_id, type_code) REFERENCES room_type);
CREATE TABLE guest (guest_id serial PRIMARY KEY, surname varchar(80) NOT NULL, forename varchar(80), email varchar(120), nationality char(2), vip boolean DEFAULT false);
CREATE INDEX guest_email ON guest (lower(email));
CREATE TABLE booking (
  booking_id serial PRIMARY KEY, guest_id integer NOT NULL REFERENCES guest, hotel_id smallint NOT NULL, room_no varchar(6),
  arrive date NOT NULL, depart date NOT NULL, status booking_status NOT NULL DEFAULT 'tentative', total money_amt, booked_at timestamp NOT NULL DEFAULT now(), channel varchar(20) DEFAULT 'web',
  CHECK (depart > arrive),
  CONSTRAINT booking_room_fk FOREIGN KEY (hotel_id, room_no) REFERENCES room);
CREATE INDEX booking_arrive ON booking (hotel_id, arrive);
CREATE TABLE charge (charge_id bigserial PRIMARY KEY, booking_id integer NOT NULL REFERENCES booking ON DELETE CASCADE, posted timestamp DEFAULT now(), descr text NOT NULL, amt money_amt NOT NULL);
CREATE TABLE rate_plan (plan_id serial PRIMARY KEY, hotel_id smallint, type_code varchar(6), valid tsrange, rate numeric(10,2), FOREIGN KEY (hotel_id, type_code) REFERENCES room_type);
CREATE TABLE loyalty (guest_id integer PRIMARY KEY REFERENCES guest, tier text NOT NULL DEFAULT 'blue', points integer NOT NULL DEFAULT 0);
CREATE FUNCTION booking_rate(b integer) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT rt.base_rate * (bk.depart - bk.arrive) FROM booking bk JOIN room r USING (hotel_id, room_no) JOIN room_type rt ON (rt.hotel_id, rt.type_code) = (r.hotel_id, r.type_code) WHERE bk.booking_id = b $$;
CREATE VIEW arrivals_today AS SELECT b.hotel_id, b.room_no, g.surname, g.forename, g.vip FROM booking b JOIN guest g USING (guest_id) WHERE b.arrive = CURRENT_DATE AND b.status = 'confirmed';
CREATE VIEW folio AS SELECT b.booking_id, (b.total).currency AS cur, coalesce(sum((c.amt).amount), 0) AS charges, booking_rate(b.booking_id) AS room FROM booking b LEFT JOIN charge c USING (booking_id) GROUP BY b.booking_id;
CREATE VIEW folio_due AS SELECT booking_id, cur, charges + room AS due FROM folio;
CREATE VIEW occupancy AS SELECT hotel_id, arrive AS day, count(*) AS rooms FROM booking GROUP BY 1, 2;
