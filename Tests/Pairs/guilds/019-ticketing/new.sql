CREATE EXTENSION btree_gist;
CREATE TABLE venues (
    id serial PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL,
    country char(2) NOT NULL DEFAULT 'DE',
    location point,
    capacity integer NOT NULL CHECK (capacity > 0)
);
CREATE TABLE halls (
    id serial PRIMARY KEY,
    venue_id integer NOT NULL REFERENCES venues,
    name text NOT NULL,
    UNIQUE (venue_id, name)
);
CREATE TYPE ticket_status AS ENUM ('free', 'held', 'sold', 'refunded', 'void');
CREATE TYPE seat_pos AS (row_label text, number integer);
CREATE DOMAIN price_cents AS integer CHECK (VALUE >= 0) DEFAULT 0;
CREATE TABLE seat_categories (
    hall_id integer NOT NULL REFERENCES halls ON DELETE CASCADE,
    code char(1) NOT NULL,
    label text NOT NULL,
    PRIMARY KEY (hall_id, code)
);
CREATE TABLE seats (
    hall_id integer NOT NULL,
    row_label varchar(5) NOT NULL,
    number integer NOT NULL,
    category char(1) NOT NULL DEFAULT 'B',
    accessible boolean NOT NULL DEFAULT false,
    PRIMARY KEY (hall_id, row_label, number),
    FOREIGN KEY (hall_id, category) REFERENCES seat_categories ON UPDATE CASCADE
);
CREATE TABLE events (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    hall_id integer NOT NULL REFERENCES halls,
    title text NOT NULL,
    during tstzrange NOT NULL CHECK (NOT isempty(during)),
    sales_open timestamptz,
    UNIQUE (id, hall_id),
    EXCLUDE USING gist (hall_id WITH =, during WITH &&) WHERE (sales_open IS NOT NULL)
);
CREATE TABLE orders (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    email text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz DEFAULT (now() + '00:15:00'::interval)
);
CREATE TABLE tickets (
    event_id uuid NOT NULL,
    hall_id integer NOT NULL,
    row_label varchar(5) NOT NULL,
    number integer NOT NULL,
    price price_cents NOT NULL,
    status ticket_status NOT NULL DEFAULT 'free',
    order_id uuid REFERENCES orders ON DELETE SET NULL,
    version integer NOT NULL DEFAULT 0,
    PRIMARY KEY (event_id, row_label, number),
    FOREIGN KEY (event_id, hall_id) REFERENCES events(id, hall_id) ON DELETE CASCADE,
    FOREIGN KEY (hall_id, row_label, number) REFERENCES seats,
    CONSTRAINT sold_has_order CHECK (status NOT IN ('held', 'sold') OR order_id IS NOT NULL)
) PARTITION BY HASH (event_id);
CREATE TABLE tickets_0 PARTITION OF tickets FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE tickets_1 PARTITION OF tickets FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE tickets_2 PARTITION OF tickets FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE INDEX ON tickets (order_id);
CREATE VIEW free_seats AS SELECT t.event_id, t.row_label, t.number, t.price FROM tickets t WHERE t.status = 'free';
CREATE VIEW revenue AS SELECT e.id, e.title, lower(e.during)::date AS day, sum(t.price) / 100.0 AS total FROM events e JOIN tickets t ON t.event_id = e.id WHERE t.status = 'sold' GROUP BY e.id;
CREATE FUNCTION hold_seat(p_event uuid, p_seat seat_pos, p_order uuid) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE tickets SET status = 'held', order_id = p_order WHERE event_id = p_event AND row_label = (p_seat).row_label AND number = (p_seat).number AND status = 'free';
    RETURN FOUND;
END;
$$;
CREATE FUNCTION bump_version() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END;
$$;
CREATE TRIGGER bump_version BEFORE UPDATE ON tickets FOR EACH ROW EXECUTE FUNCTION bump_version();
CREATE MATERIALIZED VIEW monthly_revenue AS SELECT date_trunc('month', day) AS month, sum(total) AS total FROM revenue GROUP BY 1;
