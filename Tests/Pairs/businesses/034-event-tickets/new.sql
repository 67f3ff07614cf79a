-- sqlx migrations
CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL, installed_on TIMESTAMPTZ NOT NULL DEFAULT now(), success BOOLEAN NOT NULL, checksum BYTEA NOT NULL, execution_time BIGINT NOT NULL);
CREATE TYPE seat_status AS ENUM ('free','held','sold','blocked');
CREATE TYPE event_state AS ENUM ('draft','announced','on_sale','sold_out','done','cancelled');
CREATE TABLE venues (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), name TEXT NOT NULL, capacity INT NOT NULL);
CREATE TABLE sections (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), venue_id UUID NOT NULL REFERENCES venues (id), name TEXT NOT NULL, row_count INT NOT NULL, seats_per_row INT NOT NULL);
CREATE TABLE events (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), venue_id UUID NOT NULL REFERENCES venues (id), title VARCHAR(300) NOT NULL, slug TEXT NOT NULL UNIQUE, starts_at TIMESTAMPTZ NOT NULL, on_sale_at TIMESTAMPTZ, state event_state NOT NULL DEFAULT 'draft');
CREATE INDEX events_starts_at_idx ON events (starts_at) WHERE state = 'on_sale';
CREATE TABLE price_levels (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), event_id UUID NOT NULL REFERENCES events (id) ON DELETE CASCADE, name TEXT NOT NULL, cents BIGINT NOT NULL CHECK (cents >= 0));
CREATE TABLE seats (event_id UUID NOT NULL REFERENCES events (id), section_id UUID NOT NULL REFERENCES sections (id), row_no INT NOT NULL, seat_no INT NOT NULL, price_level_id UUID REFERENCES price_levels (id), status seat_status NOT NULL DEFAULT 'free', held_until TIMESTAMPTZ, hold_id UUID, CONSTRAINT seats_hold CHECK ((status = 'held') = (held_until IS NOT NULL)), PRIMARY KEY (event_id, section_id, row_no, seat_no));
CREATE INDEX seats_free_idx ON seats (event_id, price_level_id) WHERE status = 'free';
CREATE TABLE customers (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), email TEXT NOT NULL UNIQUE, name TEXT);
CREATE TABLE orders (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), customer_id UUID NOT NULL REFERENCES customers (id), currency CHAR(3) NOT NULL DEFAULT 'USD', total_cents BIGINT NOT NULL, fee_cents BIGINT NOT NULL DEFAULT 0, paid_at TIMESTAMPTZ, created_at TIMESTAMPTZ NOT NULL DEFAULT now());
CREATE TABLE tickets (id UUID PRIMARY KEY DEFAULT gen_random_uuid(), order_id UUID NOT NULL REFERENCES orders (id), event_id UUID NOT NULL, section_id UUID NOT NULL, row_no INT NOT NULL, seat_no INT NOT NULL, code TEXT NOT NULL, holder_name TEXT, CONSTRAINT tickets_seat_key UNIQUE (event_id, section_id, row_no, seat_no), CONSTRAINT tickets_seat_fkey FOREIGN KEY (event_id, section_id, row_no, seat_no) REFERENCES seats (event_id, section_id, row_no, seat_no));
CREATE UNIQUE INDEX tickets_code_idx ON tickets (code);
CREATE TABLE checkins (ticket_id UUID NOT NULL REFERENCES tickets (id) ON DELETE CASCADE, gate TEXT NOT NULL, at TIMESTAMPTZ NOT NULL DEFAULT now());
CREATE VIEW event_sales AS SELECT e.id, e.title, count(t.id) AS sold, sum(pl.cents)::bigint AS cents, e.state FROM events e LEFT JOIN tickets t ON t.event_id = e.id LEFT JOIN seats s ON (s.event_id, s.section_id, s.row_no, s.seat_no) = (t.event_id, t.section_id, t.row_no, t.seat_no) LEFT JOIN price_levels pl ON pl.id = s.price_level_id GROUP BY e.id;

ALTER TABLE checkins ADD PRIMARY KEY (ticket_id, at);
CREATE TABLE refunds (order_id UUID NOT NULL REFERENCES orders (id), ticket_id UUID NOT NULL UNIQUE REFERENCES tickets (id), cents BIGINT NOT NULL, at TIMESTAMPTZ NOT NULL DEFAULT now());
