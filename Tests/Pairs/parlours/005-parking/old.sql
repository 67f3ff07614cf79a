CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA park;
CREATE TYPE park.permit_kind AS ENUM ('resident','visitor','staff','disabled');
CREATE DOMAIN park.plate AS varchar(10) CONSTRAINT plate_chk CHECK (VALUE ~ '^[A-Z0-9 ]+$');
CREATE TABLE park.lot (lot_id integer PRIMARY KEY, lot_name text NOT NULL, capacity integer NOT NULL, hourly_rate money NOT NULL DEFAULT 2.50);
CREATE SEQUENCE park.lot_seq OWNED BY park.lot.lot_id;
ALTER TABLE park.lot ALTER COLUMN lot_id SET DEFAULT nextval('park.lot_seq');
CREATE TABLE park.space (lot_id integer NOT NULL, space_no smallint NOT NULL, kind park.permit_kind, CONSTRAINT space_pk PRIMARY KEY (lot_id, space_no), CONSTRAINT space_lot_fk FOREIGN KEY (lot_id) REFERENCES park.lot);
CREATE TABLE park.vehicle (plate park.plate PRIMARY KEY, make text, model text, colour text, owner_name text, owner_phone text);
CREATE TABLE park.permit (
 permit_id serial PRIMARY KEY,
 plate park.plate NOT NULL REFERENCES park.vehicle,
 kind park.permit_kind NOT NULL,
 lot_id integer, space_no smallint,
 valid_from date NOT NULL, valid_to date NOT NULL,
 CHECK (valid_to > valid_from),
 FOREIGN KEY (lot_id, space_no) REFERENCES park.space);
CREATE TABLE park.session (session_id bigserial PRIMARY KEY, lot_id integer NOT NULL REFERENCES park.lot, plate park.plate NOT NULL, entered timestamp NOT NULL DEFAULT now(), left_at timestamp, paid money);
CREATE INDEX session_open ON park.session (plate) WHERE left_at IS NULL;
CREATE TABLE park.citation (citation_no varchar(12) PRIMARY KEY, session_id bigint REFERENCES park.session, issued date NOT NULL DEFAULT CURRENT_DATE, amount money NOT NULL, reason text, voided boolean DEFAULT false) ;
CREATE FUNCTION park.fee(p_lot integer, p_from timestamp, p_to timestamp) RETURNS money LANGUAGE sql STABLE AS $$ SELECT hourly_rate * ceil(extract(epoch FROM p_to - p_from) / 3600)::int FROM park.lot WHERE lot_id = p_lot $$;
CREATE FUNCTION park.tg_exit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.left_at IS NOT NULL AND OLD.left_at IS NULL THEN NEW.paid := park.fee(NEW.lot_id, NEW.entered, NEW.left_at); END IF; RETURN NEW; END $$;
CREATE TRIGGER session_exit BEFORE UPDATE ON park.session FOR EACH ROW EXECUTE FUNCTION park.tg_exit();
CREATE VIEW park.open_session AS SELECT s.session_id, s.lot_id, s.plate, s.entered, park.fee(s.lot_id, s.entered, now()::timestamp) AS due FROM park.session s WHERE s.left_at IS NULL;
CREATE VIEW park.occupancy AS SELECT l.lot_id, l.lot_name, l.capacity, count(o.session_id) AS used, l.capacity - count(o.session_id) AS free FROM park.lot l LEFT JOIN park.open_session o USING (lot_id) GROUP BY l.lot_id;
CREATE VIEW park.full_lots AS SELECT * FROM park.occupancy WHERE free <= 0;
