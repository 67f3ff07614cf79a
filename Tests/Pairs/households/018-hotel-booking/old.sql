CREATE EXTENSION citext;
CREATE EXTENSION btree_gist;
CREATE TYPE room_class AS ENUM ('single','double','twin','suite');
CREATE TABLE hotels (id serial PRIMARY KEY, name text NOT NULL, stars smallint CHECK (stars BETWEEN 1 AND 5), timezone text DEFAULT 'Europe/Vienna' NOT NULL);
CREATE TABLE rooms (
  id serial PRIMARY KEY, hotel_id integer NOT NULL REFERENCES hotels, number varchar(8) NOT NULL, class room_class NOT NULL DEFAULT 'double', rate money,
  UNIQUE (hotel_id, number));
CREATE TABLE guests (id serial PRIMARY KEY, email citext UNIQUE, first_name text, last_name text, birth date);
CREATE TABLE reservations (
  id bigserial PRIMARY KEY,
  room_id integer NOT NULL REFERENCES rooms ON DELETE CASCADE, guest_id integer NOT NULL REFERENCES guests, arrival date NOT NULL, departure date NOT NULL, CHECK (arrival < departure),
  status char(1) DEFAULT 'N' NOT NULL CHECK (status IN ('N','C','X')),
  EXCLUDE USING gist (room_id WITH =, daterange(arrival, departure) WITH &&) WHERE (status <> 'X')
);
CREATE VIEW occupancy AS SELECT r.hotel_id, res.arrival, count(*) AS n FROM reservations res JOIN rooms r ON r.id = res.room_id WHERE res.status <> 'X' GROUP BY 1, 2;
CREATE FUNCTION free_rooms(h integer, d1 date, d2 date) RETURNS SETOF rooms LANGUAGE sql STABLE AS $$ SELECT r.* FROM rooms r WHERE r.hotel_id = h AND NOT EXISTS (SELECT 1 FROM reservations x WHERE x.room_id = r.id AND daterange(x.arrival, x.departure) && daterange(d1, d2)) $$;
CREATE TABLE rate_plans (id serial PRIMARY KEY, hotel_id integer REFERENCES hotels, name text NOT NULL, factor
 numeric(4,2)
 DEFAULT 1.0 NOT NULL);
CREATE TABLE audit_log (id bigserial, at timestamptz DEFAULT now(), tbl name, row_data
text
);
CREATE FUNCTION audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit_log(tbl, row_data) VALUES (TG_TABLE_NAME, row_to_json(NEW)); RETURN NEW; END $$;
CREATE TRIGGER audit_rooms AFTER UPDATE ON rooms FOR EACH ROW
 EXECUTE FUNCTION audit();
CREATE TRIGGER audit_res AFTER INSERT OR UPDATE ON reservations FOR EACH ROW EXECUTE FUNCTION audit();
