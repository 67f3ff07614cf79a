CREATE TYPE seat_state AS ENUM ('available','held','sold','blocked');
CREATE TYPE price_t AS (amount numeric(10,2), ccy char(3));
CREATE TABLE venues (
    id bigserial NOT NULL,
    name varchar NOT NULL,
    city varchar,
    capacity integer NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    tz varchar DEFAULT 'UTC' NOT NULL,
    geo point,
    PRIMARY KEY (id)
);
CREATE TABLE seats (
    id bigserial NOT NULL,
    venue_id bigint NOT NULL,
    section varchar NOT NULL,
    row varchar NOT NULL,
    num integer NOT NULL,
    pos point,
    accessible boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_seats_on_venue_id_and_section_and_row_and_num ON seats USING btree (venue_id, section, row, num);
CREATE TABLE artists (
    id bigserial NOT NULL,
    name varchar NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_artists_on_name ON artists USING btree (name);
CREATE TABLE events (
    id bigserial NOT NULL,
    venue_id bigint NOT NULL,
    title varchar NOT NULL,
    slug varchar,
    starts_at timestamptz NOT NULL,
    doors_at timestamptz,
    sale_start timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig,(title)::text)) STORED,
    cancelled_at timestamptz,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_events_on_slug ON events USING btree (slug);
CREATE TABLE lineups (
    id bigserial NOT NULL,
    event_id bigint NOT NULL,
    artist_id bigint NOT NULL,
    pos smallint NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_lineups_on_event_id_and_pos ON lineups USING btree (event_id, pos);
CREATE TABLE ticket_types (
    id bigserial NOT NULL,
    event_id bigint NOT NULL,
    name varchar NOT NULL,
    price price_t NOT NULL,
    quota integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE event_seats (
    event_id bigint NOT NULL,
    seat_id bigint NOT NULL,
    state seat_state DEFAULT 'available' NOT NULL,
    held_until timestamptz,
    version integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (event_id, seat_id)
);
CREATE TABLE customers (
    id bigserial NOT NULL,
    email varchar NOT NULL,
    name varchar,
    phone varchar,
    locale varchar(5),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_customers_on_email ON customers USING btree (email);
CREATE TABLE orders (
    id bigserial NOT NULL,
    customer_id bigint NOT NULL,
    token uuid DEFAULT gen_random_uuid() NOT NULL,
    total numeric(10,2) NOT NULL,
    status varchar DEFAULT 'pending' NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    expires_at timestamptz DEFAULT now()+'00:15:00',
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_orders_on_token ON orders USING btree (token);
CREATE TABLE tickets (
    id bigserial NOT NULL,
    order_id bigint NOT NULL,
    ticket_type_id bigint NOT NULL,
    event_id bigint,
    seat_id bigint,
    barcode varchar NOT NULL,
    scanned_at timestamptz,
    transferred_to_id bigint,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_tickets_on_barcode ON tickets USING btree (barcode);
CREATE TABLE refunds (
    id bigserial NOT NULL,
    order_id bigint NOT NULL,
    amount numeric(10,2) NOT NULL,
    reason text,
    approved_by varchar,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY seats ADD CONSTRAINT fk_rails_3c36904b3c FOREIGN KEY (venue_id) REFERENCES venues(id) ON DELETE CASCADE;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_a251faa81b FOREIGN KEY (venue_id) REFERENCES venues(id);
ALTER TABLE ONLY lineups ADD CONSTRAINT fk_rails_64ff3e741c FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE ONLY lineups ADD CONSTRAINT fk_rails_483a968492 FOREIGN KEY (artist_id) REFERENCES artists(id);
ALTER TABLE ONLY ticket_types ADD CONSTRAINT fk_rails_c763bad8a1 FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE ONLY event_seats ADD CONSTRAINT fk_rails_09b2c6bbd7 FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE ONLY event_seats ADD CONSTRAINT fk_rails_54709aa100 FOREIGN KEY (seat_id) REFERENCES seats(id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_rails_e76287a4f5 FOREIGN KEY (customer_id) REFERENCES customers(id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_3c2bdd7dd4 FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_0cb78fd156 FOREIGN KEY (ticket_type_id) REFERENCES ticket_types(id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_91c6260b4d FOREIGN KEY (transferred_to_id) REFERENCES customers(id);
ALTER TABLE ONLY refunds ADD CONSTRAINT fk_rails_8b022e9b32 FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE tickets ADD CONSTRAINT tickets_seat_fk FOREIGN KEY (event_id, seat_id) REFERENCES event_seats ON UPDATE CASCADE ON DELETE SET NULL (seat_id);
CREATE VIEW availability AS SELECT e.id, e.title, count(*) FILTER (WHERE s.state = 'available') AS free, count(*) AS total FROM events e JOIN event_seats s ON s.event_id = e.id WHERE e.cancelled_at IS NULL GROUP BY e.id;
CREATE VIEW sold_out AS SELECT id, title FROM availability WHERE free = 0;
CREATE VIEW revenue AS SELECT t.ticket_type_id, count(*) AS n, sum((tt.price).amount) AS total FROM tickets t JOIN ticket_types tt ON tt.id = t.ticket_type_id GROUP BY 1;
CREATE FUNCTION hold(p_event bigint, p_seats bigint[], p_for interval DEFAULT '00:10:00') RETURNS integer LANGUAGE plpgsql AS $$
DECLARE n integer;
BEGIN
  UPDATE event_seats SET state = 'held', held_until = now() + p_for WHERE event_id = p_event AND seat_id = ANY (p_seats) AND state = 'available';
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
CREATE FUNCTION release_held() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'expired' THEN UPDATE event_seats es SET state = 'available' FROM tickets t WHERE t.order_id = NEW.id AND es.event_id = t.event_id AND es.seat_id = t.seat_id; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER release_held AFTER UPDATE  ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION release_held();
CREATE INDEX held_seats ON event_seats (held_until) WHERE state = 'held';
CREATE INDEX events_search ON events USING gin (search);
COMMENT ON TYPE seat_state IS 'state of a seat within one event';
