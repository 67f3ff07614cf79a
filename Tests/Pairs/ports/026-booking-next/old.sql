CREATE EXTENSION btree_gist;
CREATE SCHEMA hotel;
SET search_path = hotel, public;
CREATE TABLE room_kind (
  code text PRIMARY KEY,
  title text NOT NULL,
  sleeps smallint NOT NULL DEFAULT 2
);
INSERT INTO room_kind VALUES ('single','Single',1), ('double','Double',2), ('suite','Suite',4);
CREATE TYPE booking_status AS ENUM ('hold','confirmed','checked_in','checked_out','no_show','cancelled');
CREATE DOMAIN email AS varchar(254) CONSTRAINT email_fmt CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TABLE property (
  id smallserial PRIMARY KEY,
  name varchar(80) NOT NULL,
  tz varchar(40) NOT NULL DEFAULT 'Europe/Paris',
  stars smallint CHECK (stars BETWEEN 1 AND 5)
);
CREATE TABLE room (
  property_id smallint NOT NULL REFERENCES property ON DELETE CASCADE,
  number varchar(6) NOT NULL,
  room_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL REFERENCES room_kind ON UPDATE CASCADE,
  base_price numeric(10,2) NOT NULL CHECK (base_price >= 0),
  CONSTRAINT room_prop_num UNIQUE (property_id, number)
);
CREATE TABLE room_amenity (
  room_id int REFERENCES room ON DELETE CASCADE,
  amenity text,
  PRIMARY KEY (room_id, amenity)
);
CREATE TABLE guest (
  id serial PRIMARY KEY,
  email email UNIQUE,
  name text NOT NULL,
  phone varchar(32),
  tier smallint NOT NULL DEFAULT 0
);
CREATE TABLE booking (
  id serial PRIMARY KEY,
  ref char(8) NOT NULL UNIQUE,
  room_id int NOT NULL REFERENCES room ON DELETE RESTRICT,
  guest_id int NOT NULL REFERENCES guest,
  stay daterange NOT NULL,
  adults smallint NOT NULL DEFAULT 1,
  status booking_status NOT NULL DEFAULT 'hold',
  price numeric(8,2),
  nights int GENERATED ALWAYS AS (upper(stay) - lower(stay)) STORED,
  CONSTRAINT dates CHECK (NOT isempty(stay) AND NOT upper_inf(stay)),
  CONSTRAINT no_overlap EXCLUDE USING gist (room_id WITH =, stay WITH &&) WHERE (status NOT IN ('cancelled','no_show'))
);
CREATE INDEX booking_guest ON booking (guest_id);
CREATE INDEX booking_arrive ON booking (lower(stay)) WHERE status = 'confirmed';
CREATE TABLE payment (
  id serial PRIMARY KEY,
  booking_id int NOT NULL REFERENCES booking ON DELETE CASCADE,
  amount numeric(12,2) NOT NULL,
  ccy char(3) NOT NULL DEFAULT 'EUR',
  paid_at timestamptz DEFAULT CURRENT_TIMESTAMP,
  method varchar(10) CHECK (method = ANY ('{card,cash,wire}'))
);
CREATE TABLE rate (
  property_id smallint REFERENCES property,
  kind text REFERENCES room_kind,
  season daterange NOT NULL,
  mult numeric(5,3) DEFAULT 1.0 NOT NULL,
  CONSTRAINT one_rate EXCLUDE USING gist (property_id WITH =, kind WITH =, season WITH &&)
);
CREATE FUNCTION quote(p smallint, k text, stay daterange) RETURNS numeric STABLE LANGUAGE plpgsql AS $$
DECLARE m numeric; BEGIN SELECT mult INTO m FROM hotel.rate WHERE property_id = p AND kind = k AND season @> lower(stay); RETURN m * (upper(stay) - lower(stay)); END $$;
CREATE FUNCTION gen_ref() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.ref := upper(substr(md5(random()::text), 1, 8)); RETURN NEW; END $$;
CREATE TRIGGER booking_ref BEFORE INSERT ON booking FOR EACH ROW EXECUTE FUNCTION gen_ref();
CREATE VIEW arrivals AS SELECT b.ref, g.name, g.tier, r.number AS room_number, lower(b.stay) AS arrive FROM booking b JOIN guest g ON g.id = b.guest_id JOIN room r USING (room_id) WHERE b.status = 'confirmed';
CREATE VIEW occupancy AS SELECT p.id, p.name, d::date AS day, count(b.id) AS taken FROM property p CROSS JOIN generate_series(CURRENT_DATE, CURRENT_DATE + 30, '1 day') d LEFT JOIN room r ON r.property_id = p.id LEFT JOIN booking b ON b.room_id = r.room_id AND b.stay @> d::date GROUP BY 1, 2, 3;
COMMENT ON CONSTRAINT no_overlap ON booking IS 'one guest per room and night';
