-- sqlx migrations
CREATE TABLE _sqlx_migrations (version BIGINT PRIMARY KEY, description TEXT NOT NULL, installed_on TIMESTAMPTZ NOT NULL DEFAULT now(), success BOOLEAN NOT NULL, checksum BYTEA NOT NULL, execution_time BIGINT NOT NULL);
CREATE TABLE venues (id UUID PRIMARY KEY, name TEXT NOT NULL, capacity INT NOT NULL);
CREATE TABLE sections (id UUID PRIMARY KEY, venue_id UUID NOT NULL REFERENCES venues (id), name TEXT NOT NULL, "rows" INT NOT NULL, seats_per_row INT NOT NULL);
CREATE TABLE events (id UUID PRIMARY KEY, venue_id UUID NOT NULL REFERENCES venues (id), title TEXT NOT NULL, starts_at TIMESTAMPTZ NOT NULL, on_sale_at TIMESTAMPTZ, state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft','on_sale','sold_out','done')));
CREATE INDEX events_starts_at_idx ON events (starts_at);
CREATE TABLE price_levels (id UUID PRIMARY KEY, event_id UUID NOT NULL REFERENCES events (id) ON DELETE CASCADE, name TEXT NOT NULL, cents BIGINT NOT NULL CHECK (cents >= 0));
CREATE TABLE seats (event_id UUID NOT NULL REFERENCES events (id), section_id UUID NOT NULL REFERENCES sections (id), "row" INT NOT NULL, seat INT NOT NULL, price_level_id UUID REFERENCES price_levels (id), status TEXT NOT NULL DEFAULT 'free', held_until TIMESTAMPTZ, PRIMARY KEY (event_id, section_id, "row", seat));
CREATE INDEX seats_free_idx ON seats (event_id, price_level_id) WHERE status = 'free';
CREATE TABLE customers (id UUID PRIMARY KEY, email TEXT NOT NULL UNIQUE, name TEXT);
CREATE TABLE orders (id UUID PRIMARY KEY, customer_id UUID NOT NULL REFERENCES customers (id), total_cents BIGINT NOT NULL, paid_at TIMESTAMPTZ, created_at TIMESTAMPTZ NOT NULL DEFAULT now());
CREATE TABLE tickets (id UUID PRIMARY KEY, order_id UUID NOT NULL REFERENCES orders (id), event_id UUID NOT NULL, section_id UUID NOT NULL, "row" INT NOT NULL, seat INT NOT NULL, code TEXT NOT NULL, FOREIGN KEY (event_id, section_id, "row", seat) REFERENCES seats (event_id, section_id, "row", seat));
CREATE UNIQUE INDEX tickets_code_idx ON tickets (code);
CREATE TABLE checkins (ticket_id UUID PRIMARY KEY REFERENCES tickets (id), gate TEXT, at TIMESTAMPTZ NOT NULL DEFAULT now());
CREATE VIEW event_sales AS SELECT e.id, e.title, count(t.id) AS sold, sum(pl.cents) AS cents FROM events e LEFT JOIN tickets t ON t.event_id = e.id LEFT JOIN seats s ON (s.event_id, s.section_id, s."row", s.seat) = (t.event_id, t.section_id, t."row", t.seat) LEFT JOIN price_levels pl ON pl.id = s.price_level_id GROUP BY e.id;
