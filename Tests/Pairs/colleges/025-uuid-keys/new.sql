CREATE EXTENSION "uuid-ossp";
CREATE TABLE organizers (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE venues (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL,
    capacity integer NOT NULL,
    lat double precision,
    lon double precision
);
CREATE TABLE events (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    organizer_id uuid NOT NULL,
    venue_id uuid,
    title text NOT NULL,
    during tstzrange NOT NULL,
    slug text NOT NULL UNIQUE,
    status text DEFAULT 'draft' NOT NULL
);
CREATE INDEX events_organizer_id_idx ON events (organizer_id);
CREATE INDEX events_venue_id_idx ON events (venue_id);
CREATE TABLE ticket_types (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    event_id uuid NOT NULL,
    name text NOT NULL,
    price numeric(8,2) DEFAULT 0 NOT NULL,
    quota integer NOT NULL,
    CHECK (quota >= 0)
);
CREATE INDEX ticket_types_event_id_idx ON ticket_types (event_id);
CREATE TABLE orders (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    event_id uuid NOT NULL,
    email text NOT NULL,
    paid_at timestamp with time zone,
    total numeric(14,2) DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX orders_event_id_idx ON orders (event_id);
CREATE TABLE tickets (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    order_id uuid NOT NULL,
    ticket_type_id uuid NOT NULL,
    code character varying(16) NOT NULL UNIQUE,
    scanned_at timestamp with time zone,
    holder text
);
CREATE INDEX tickets_order_id_idx ON tickets (order_id);
CREATE INDEX tickets_ticket_type_id_idx ON tickets (ticket_type_id);
CREATE TABLE waitlist (
    id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
    event_id uuid NOT NULL,
    email text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (event_id, email)
);
ALTER TABLE events ADD CONSTRAINT events_organizer_id_fkey FOREIGN KEY (organizer_id) REFERENCES organizers ON DELETE CASCADE;
ALTER TABLE events ADD CONSTRAINT events_venue_id_fkey FOREIGN KEY (venue_id) REFERENCES venues;
ALTER TABLE ticket_types ADD CONSTRAINT ticket_types_event_id_fkey FOREIGN KEY (event_id) REFERENCES events ON DELETE CASCADE;
ALTER TABLE orders ADD CONSTRAINT orders_event_id_fkey FOREIGN KEY (event_id) REFERENCES events;
ALTER TABLE tickets ADD CONSTRAINT tickets_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE;
ALTER TABLE tickets ADD CONSTRAINT tickets_ticket_type_id_fkey FOREIGN KEY (ticket_type_id) REFERENCES ticket_types;
ALTER TABLE waitlist ADD CONSTRAINT waitlist_event_id_fkey FOREIGN KEY (event_id) REFERENCES events ON DELETE CASCADE;
CREATE FUNCTION remaining(p_type uuid) RETURNS integer LANGUAGE sql STABLE AS $$ SELECT tt.quota - (SELECT count(*) FROM tickets t WHERE t.ticket_type_id = tt.id)::integer FROM ticket_types tt WHERE tt.id = p_type $$;
CREATE FUNCTION check_quota() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF remaining(NEW.ticket_type_id) < 1 THEN RAISE EXCEPTION 'sold out' USING ERRCODE = 'check_violation'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tickets_quota BEFORE INSERT ON tickets FOR EACH ROW EXECUTE FUNCTION check_quota();
CREATE VIEW event_sales AS SELECT e.id, e.title, sum(tt.price) AS revenue FROM events e JOIN ticket_types tt ON tt.event_id = e.id JOIN tickets t ON t.ticket_type_id = tt.id GROUP BY e.id;
