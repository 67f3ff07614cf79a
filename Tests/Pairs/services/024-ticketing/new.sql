CREATE EXTENSION btree_gist;
CREATE SCHEMA tix;
CREATE DOMAIN tix.email AS text CHECK (VALUE LIKE '%_@_%');
CREATE TABLE tix.venue (venue_id int PRIMARY KEY, name text NOT NULL, cap int NOT NULL);
CREATE TABLE tix.event (event_id int PRIMARY KEY, venue_id int NOT NULL REFERENCES tix.venue, title text NOT NULL, during tsrange NOT NULL, CONSTRAINT no_double_booking EXCLUDE USING gist (venue_id WITH =, during WITH &&));
CREATE TABLE tix.seat (venue_id int REFERENCES tix.venue, section text NOT NULL DEFAULT 'GA', "row" varchar(3), number smallint, label text GENERATED ALWAYS AS (section || '-' || "row" || '-' || number::text) STORED, PRIMARY KEY (venue_id, section, "row", number));
CREATE TABLE tix.ticket (ticket_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, event_id int NOT NULL REFERENCES tix.event ON DELETE CASCADE, venue_id int, section text, "row" varchar(3), number smallint, price numeric(9,2) NOT NULL, sold_to tix.email, sold_at timestamptz, hold_until timestamptz, FOREIGN KEY (venue_id, section, "row", number) REFERENCES tix.seat ON UPDATE CASCADE);
CREATE UNIQUE INDEX one_seat_per_event ON tix.ticket (event_id, venue_id,
  section,
  "row", number)
  NULLS NOT DISTINCT
;
CREATE INDEX ticket_holds ON tix.ticket (hold_until) WHERE sold_at IS NULL AND hold_until IS NOT NULL;
CREATE VIEW tix.available AS SELECT event_id, ticket_id, section, "row", number, price FROM tix.ticket WHERE sold_to IS NULL AND (hold_until IS NULL OR hold_until < now()) WITH LOCAL CHECK OPTION;
CREATE VIEW tix.event_sales AS SELECT e.event_id, e.title, sum(t.price) FILTER (WHERE t.sold_to IS NOT NULL) AS gross, (SELECT count(*) FROM tix.available a WHERE a.event_id = e.event_id) AS left_over FROM tix.event e LEFT JOIN tix.ticket t USING (event_id) GROUP BY e.event_id;
CREATE PROCEDURE tix.sell(INOUT p_ticket bigint, p_buyer tix.email
, p_discount numeric DEFAULT 0
) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tix.ticket SET sold_to = p_buyer, sold_at = now()
  , price = price * (1 - p_discount)
  WHERE ticket_id = p_ticket AND sold_to IS NULL RETURNING ticket_id INTO p_ticket;
END $$;
CREATE FUNCTION tix.no_oversell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT count(*) FROM tix.ticket t WHERE t.event_id = NEW.event_id) > (SELECT v.cap FROM tix.venue v JOIN tix.event e USING (venue_id) WHERE e.event_id = NEW.event_id) THEN RAISE EXCEPTION 'sold out'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER no_oversell AFTER INSERT OR UPDATE OF event_id ON tix.ticket DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION tix.no_oversell();

