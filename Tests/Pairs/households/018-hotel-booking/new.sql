CREATE EXTENSION btree_gist;
CREATE TYPE room_class AS ENUM ('single','double','suite','family');
CREATE DOMAIN email AS text CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TABLE hotels (id serial PRIMARY KEY, name text NOT NULL, stars smallint CHECK (stars BETWEEN 1 AND 5), timezone text DEFAULT 'Europe/Vienna' NOT NULL);
CREATE TABLE rooms (
  hotel_id integer NOT NULL REFERENCES hotels, number varchar(8) NOT NULL, class room_class NOT NULL DEFAULT 'double', rate numeric(10,2) NOT NULL DEFAULT 0, floor smallint, amenities text[] DEFAULT '{}'::text[] NOT NULL,
  PRIMARY KEY (hotel_id, number));
CREATE INDEX rooms_amenities ON rooms USING gin (amenities);
CREATE TABLE guests (id bigserial PRIMARY KEY, email email UNIQUE, full_name text NOT NULL, birth date, initials text GENERATED ALWAYS AS (left(full_name, 1)) STORED);
CREATE TABLE reservations (
  id bigserial PRIMARY KEY,
  hotel_id integer NOT NULL, room_number varchar(8) NOT NULL, guest_id bigint NOT NULL REFERENCES guests, stay daterange NOT NULL CHECK (NOT isempty(stay)),
  cancelled_at timestamptz, FOREIGN KEY (hotel_id, room_number) REFERENCES rooms ON UPDATE CASCADE,
  CONSTRAINT no_double_booking EXCLUDE USING gist (hotel_id WITH =, room_number WITH =, stay WITH &&) WHERE (cancelled_at IS NULL) DEFERRABLE
);
CREATE VIEW occupancy AS SELECT hotel_id, lower(stay) AS arrival, count(*) AS n, sum(upper(stay) - lower(stay)) AS nights FROM reservations WHERE cancelled_at IS NULL GROUP BY 1, 2;
CREATE FUNCTION free_rooms(h integer, stay daterange) RETURNS SETOF rooms LANGUAGE sql STABLE BEGIN ATOMIC SELECT r.* FROM rooms r WHERE r.hotel_id = h AND NOT EXISTS (SELECT 1 FROM reservations x WHERE x.hotel_id = r.hotel_id AND x.room_number = r.number AND x.stay && free_rooms.stay); END;
CREATE TABLE rate_plans (id serial PRIMARY KEY, hotel_id integer REFERENCES hotels, name text NOT NULL, factor
 double precision
 DEFAULT 1.0 NOT NULL);
CREATE TABLE audit_log (id bigserial, at timestamptz DEFAULT now(), tbl name, row_data
jsonb
);
CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit_log(tbl, row_data) VALUES (TG_TABLE_NAME, row_to_json(NEW)); RETURN NEW; END $$;
CREATE TRIGGER audit_rooms AFTER UPDATE ON rooms FOR EACH ROW
 WHEN (OLD.rate IS DISTINCT FROM NEW.rate)
 EXECUTE FUNCTION audit();
CREATE TRIGGER audit_res AFTER INSERT OR UPDATE ON reservations FOR EACH ROW EXECUTE FUNCTION audit();
