CREATE FUNCTION soft_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('UPDATE %I.%I SET deleted_at = now() WHERE id = $1', TG_TABLE_SCHEMA, TG_TABLE_NAME) USING OLD.id;
  RETURN NULL;
END $$;
CREATE TABLE customers (id serial PRIMARY KEY, email varchar(200) NOT NULL, phone varchar(20), name text NOT NULL DEFAULT '', deleted_at timestamptz);
CREATE UNIQUE INDEX customers_email_uq ON customers (lower(email)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX customers_phone_key ON customers (phone) WHERE deleted_at IS NULL;
CREATE TABLE venues (id serial PRIMARY KEY, name text NOT NULL, city text, timezone text NOT NULL DEFAULT 'Europe/Berlin', deleted_at timestamptz);
CREATE UNIQUE INDEX venues_name_city_key ON venues (name, city) NULLS NOT DISTINCT WHERE deleted_at IS NULL;
CREATE TABLE seats (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, venue_id integer NOT NULL REFERENCES venues ON DELETE CASCADE, block text NOT NULL, row_no smallint NOT NULL, seat_no smallint NOT NULL, label text GENERATED ALWAYS AS (block || '-' || row_no::text || '-' || seat_no::text) STORED, deleted_at timestamptz);
CREATE UNIQUE INDEX seats_place ON seats (venue_id, block, row_no, seat_no) WHERE deleted_at IS NULL;
CREATE TABLE shows (id serial PRIMARY KEY, venue_id integer NOT NULL REFERENCES venues, title 
text
 NOT NULL, starts 
timestamptz
 NOT NULL
, deleted_at timestamptz, doors timestamptz, CONSTRAINT doors_first CHECK (doors <= starts)
);
CREATE TABLE tickets (id serial PRIMARY KEY, show_id integer NOT NULL REFERENCES shows, seat_id bigint NOT NULL REFERENCES seats, customer_id integer REFERENCES customers, price numeric(8,2) NOT NULL CHECK (price >= 0), sold timestamptz, code uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE, deleted_at timestamptz, deleted_reason text, CONSTRAINT reason_iff_deleted CHECK ((deleted_at IS NULL) = (deleted_reason IS NULL)));
CREATE UNIQUE INDEX tickets_seat ON tickets (show_id, seat_id) WHERE deleted_at IS NULL;
CREATE TRIGGER soft_delete BEFORE DELETE ON customers FOR EACH ROW WHEN (OLD.deleted_at IS NULL) EXECUTE FUNCTION soft_delete();
CREATE TRIGGER soft_delete BEFORE DELETE ON venues FOR EACH ROW WHEN (OLD.deleted_at IS NULL) EXECUTE FUNCTION soft_delete();
CREATE TRIGGER soft_delete BEFORE DELETE ON shows FOR EACH ROW WHEN (OLD.deleted_at IS NULL) EXECUTE FUNCTION soft_delete();
CREATE TABLE scans (ticket_id integer NOT NULL REFERENCES tickets
ON DELETE RESTRICT
, at timestamptz NOT NULL DEFAULT now(), gate text);
ALTER TABLE scans ADD PRIMARY KEY (ticket_id, at);
ALTER TABLE scans REPLICA IDENTITY FULL;
CREATE VIEW sold_out AS SELECT s.id, s.title FROM shows s WHERE 
s.deleted_at IS NULL AND NOT EXISTS (SELECT FROM seats x WHERE x.venue_id = s.venue_id AND x.deleted_at IS NULL AND NOT EXISTS (SELECT FROM tickets t WHERE t.show_id = s.id AND t.seat_id = x.id AND t.deleted_at IS NULL));
