CREATE EXTENSION btree_gist;
CREATE SCHEMA hotel;
SET search_path = hotel, public;
CREATE TYPE room_kind AS ENUM ('single','double','suite');
CREATE TYPE booking_status AS ENUM ('hold','confirmed','checked_in','checked_out','cancelled');
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE property (
  id smallserial PRIMARY KEY,
  name varchar(80) NOT NULL,
  tz varchar(40) NOT NULL DEFAULT 'Europe/Paris',
  stars smallint CHECK (stars BETWEEN 1 AND 5)
);
CREATE TABLE room (
  property_id smallint NOT NULL REFERENCES property ON DELETE CASCADE,
  number varchar(6) NOT NULL,
  kind room_kind NOT NULL,
  base_price numeric(8,2) NOT NULL,
  amenities text[] DEFAULT '{}',
  PRIMARY KEY (property_id, number)
);
CREATE TABLE guest (
  id serial PRIMARY KEY,
  email email UNIQUE,
  name text NOT NULL,
  phone varchar(20),
  vip boolean DEFAULT false,
  passport bytea
);
CREATE TABLE booking (
  id serial PRIMARY KEY,
  ref char(8) NOT NULL UNIQUE,
  property_id smallint NOT NULL,
  room_number varchar(6) NOT NULL,
  guest_id int NOT NULL REFERENCES guest,
  arrive date NOT NULL,
  depart date NOT NULL,
  status booking_status NOT NULL DEFAULT 'hold',
  price numeric(8,2),
  nights int GENERATED ALWAYS AS (depart - arrive) STORED,
  FOREIGN KEY (property_id, room_number) REFERENCES room ON UPDATE CASCADE,
  CONSTRAINT dates CHECK (depart > arrive),
  CONSTRAINT no_overlap EXCLUDE USING gist (property_id WITH =, room_number WITH =, daterange(arrive, depart) WITH &&) WHERE (status <> 'cancelled')
);
CREATE INDEX booking_guest ON booking (guest_id);
CREATE INDEX booking_arrive ON booking (arrive) WHERE status IN ('hold','confirmed');
CREATE TABLE payment (
  id serial PRIMARY KEY,
  booking_id int NOT NULL REFERENCES booking ON DELETE CASCADE,
  amount money NOT NULL,
  paid_at timestamp DEFAULT LOCALTIMESTAMP,
  method varchar(10)
);
CREATE TABLE rate (
  property_id smallint REFERENCES property,
  kind room_kind,
  season daterange,
  mult numeric(4,2) DEFAULT 1.0,
  EXCLUDE USING gist (property_id WITH =, season WITH &&)
);
CREATE FUNCTION quote(p smallint, k room_kind, a date, d date) RETURNS numeric STABLE LANGUAGE plpgsql AS $$
DECLARE m numeric; BEGIN SELECT mult INTO m FROM hotel.rate WHERE property_id = p AND kind = k AND season @> a; RETURN m * (d - a); END $$;
CREATE FUNCTION gen_ref() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.ref := upper(substr(md5(random()::text), 1, 8)); RETURN NEW; END $$;
CREATE TRIGGER booking_ref BEFORE INSERT ON booking FOR EACH ROW EXECUTE FUNCTION gen_ref();
CREATE VIEW arrivals AS SELECT b.ref, g.name, b.room_number, b.arrive FROM booking b JOIN guest g ON g.id = b.guest_id WHERE b.status = 'confirmed';
CREATE VIEW occupancy AS SELECT p.id, p.name, d::date AS day, count(b.id) AS taken FROM property p CROSS JOIN generate_series(CURRENT_DATE, CURRENT_DATE + 30, '1 day') d LEFT JOIN booking b ON b.property_id = p.id AND d::date >= b.arrive AND d::date < b.depart GROUP BY 1, 2, 3;
COMMENT ON CONSTRAINT no_overlap ON booking IS 'one guest per room and night';
