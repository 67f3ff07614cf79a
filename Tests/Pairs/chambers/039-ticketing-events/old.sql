CREATE TYPE seat_state AS ENUM ('free','held','sold');
CREATE TYPE price_t AS (amount integer, ccy char(3));
CREATE TABLE venues (
    id serial NOT NULL,
    name varchar NOT NULL,
    city varchar,
    capacity integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE seats (
    id serial NOT NULL,
    venue_id integer NOT NULL,
    section varchar NOT NULL,
    row varchar NOT NULL,
    num integer NOT NULL,
    x integer,
    y integer,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_seats_on_venue_id_and_section_and_row_and_num ON seats USING btree (venue_id, section, row, num);
CREATE TABLE artists (
    id serial NOT NULL,
    name varchar NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_artists_on_name ON artists USING btree (name);
CREATE TABLE events (
    id serial NOT NULL,
    venue_id integer NOT NULL,
    title varchar NOT NULL,
    slug varchar,
    starts_at timestamp NOT NULL,
    doors_at timestamp,
    sale_start timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    lineup varchar,
    PRIMARY KEY (id)
);
CREATE TABLE ticket_types (
    id serial NOT NULL,
    event_id integer NOT NULL,
    name varchar NOT NULL,
    price integer NOT NULL,
    quota integer NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE event_seats (
    event_id integer NOT NULL,
    seat_id integer NOT NULL,
    state seat_state DEFAULT 'free' NOT NULL,
    held_until timestamp,
    PRIMARY KEY (event_id, seat_id)
);
CREATE TABLE customers (
    id serial NOT NULL,
    email varchar NOT NULL,
    name varchar,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_customers_on_email ON customers USING btree (email);
CREATE TABLE orders (
    id serial NOT NULL,
    customer_id integer NOT NULL,
    token varchar,
    total integer NOT NULL,
    status varchar DEFAULT 'pending' NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_orders_on_token ON orders USING btree (token);
CREATE TABLE tickets (
    id serial NOT NULL,
    order_id integer NOT NULL,
    ticket_type_id integer NOT NULL,
    event_id integer,
    seat_id integer,
    barcode varchar NOT NULL,
    scanned_at timestamp,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_tickets_on_barcode ON tickets USING btree (barcode);
CREATE TABLE refunds (
    id serial NOT NULL,
    order_id integer NOT NULL,
    amount integer NOT NULL,
    reason text,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY seats ADD CONSTRAINT fk_rails_3c36904b3c FOREIGN KEY (venue_id) REFERENCES venues(id) ON DELETE CASCADE;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_a251faa81b FOREIGN KEY (venue_id) REFERENCES venues(id);
ALTER TABLE ONLY ticket_types ADD CONSTRAINT fk_rails_c763bad8a1 FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE ONLY event_seats ADD CONSTRAINT fk_rails_09b2c6bbd7 FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE ONLY event_seats ADD CONSTRAINT fk_rails_54709aa100 FOREIGN KEY (seat_id) REFERENCES seats(id);
ALTER TABLE ONLY orders ADD CONSTRAINT fk_rails_e76287a4f5 FOREIGN KEY (customer_id) REFERENCES customers(id);
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_3c2bdd7dd4 FOREIGN KEY (order_id) REFERENCES orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY tickets ADD CONSTRAINT fk_rails_0cb78fd156 FOREIGN KEY (ticket_type_id) REFERENCES ticket_types(id);
ALTER TABLE ONLY refunds ADD CONSTRAINT fk_rails_8b022e9b32 FOREIGN KEY (order_id) REFERENCES orders(id);
ALTER TABLE tickets ADD CONSTRAINT tickets_seat_fk FOREIGN KEY (event_id, seat_id) REFERENCES event_seats ;
CREATE VIEW availability AS SELECT e.id, e.title, count(*) FILTER (WHERE s.state = 'free') AS free, count(*) AS total FROM events e JOIN event_seats s ON s.event_id = e.id GROUP BY e.id;
CREATE VIEW sold_out AS SELECT id, title FROM availability WHERE free = 0;
CREATE VIEW revenue AS SELECT t.ticket_type_id, count(*) AS n, sum(tt.price) AS total FROM tickets t JOIN ticket_types tt ON tt.id = t.ticket_type_id GROUP BY 1;
CREATE FUNCTION hold(p_event integer, p_seats integer[]) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE n integer;
BEGIN
  UPDATE event_seats SET state = 'held', held_until = now() + interval '10 min' WHERE event_id = p_event AND seat_id = ANY (p_seats) AND state = 'free';
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n = cardinality(p_seats);
END $$;
CREATE FUNCTION release_held() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.status = 'expired' THEN UPDATE event_seats es SET state = 'free' FROM tickets t WHERE t.order_id = NEW.id AND es.event_id = t.event_id AND es.seat_id = t.seat_id; END IF; RETURN NULL; END $$;
CREATE TRIGGER release_held AFTER UPDATE OF status ON orders FOR EACH ROW EXECUTE FUNCTION release_held();
CREATE INDEX held_seats ON event_seats (held_until) WHERE state = 'held';
COMMENT ON TYPE seat_state IS 'state';
