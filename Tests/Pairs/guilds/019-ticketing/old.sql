CREATE EXTENSION btree_gist;
CREATE TABLE venues (
    id serial PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL,
    capacity integer NOT NULL CHECK (capacity > 0)
);
CREATE TABLE halls (
    id serial PRIMARY KEY,
    venue_id integer NOT NULL REFERENCES venues,
    name text NOT NULL,
    UNIQUE (venue_id, name)
);
CREATE TABLE seats (
    id serial PRIMARY KEY,
    hall_id integer NOT NULL REFERENCES halls ON DELETE CASCADE,
    row_label varchar(3) NOT NULL,
    number smallint NOT NULL,
    category char(1) NOT NULL DEFAULT 'B',
    UNIQUE (hall_id, row_label, number)
);
CREATE TABLE events (
    id serial PRIMARY KEY,
    hall_id integer NOT NULL REFERENCES halls,
    title text NOT NULL,
    starts_at timestamp NOT NULL,
    ends_at timestamp NOT NULL,
    CHECK (ends_at > starts_at)
);
CREATE TABLE tickets (
    id serial PRIMARY KEY,
    event_id integer NOT NULL REFERENCES events,
    seat_id integer NOT NULL REFERENCES seats,
    price numeric(8,2) NOT NULL,
    buyer_email text,
    status varchar(10) NOT NULL DEFAULT 'free' CHECK (status::text IN ('free', 'held', 'sold', 'void')),
    UNIQUE (event_id, seat_id)
);
CREATE INDEX ON tickets (buyer_email);
CREATE VIEW free_seats AS SELECT t.event_id, s.row_label, s.number, t.price FROM tickets t JOIN seats s ON s.id = t.seat_id WHERE t.status = 'free';
CREATE VIEW revenue AS SELECT e.id, e.title, e.starts_at::date AS day, sum(t.price) AS total FROM events e JOIN tickets t ON t.event_id = e.id WHERE t.status = 'sold' GROUP BY e.id;
CREATE FUNCTION hold_seat(p_event integer, p_seat integer) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE tickets SET status = 'held' WHERE event_id = p_event AND seat_id = p_seat AND status = 'free';
    RETURN FOUND;
END;
$$;
CREATE MATERIALIZED VIEW monthly_revenue AS SELECT date_trunc('month', day) AS month, sum(total) AS total FROM revenue GROUP BY 1;
