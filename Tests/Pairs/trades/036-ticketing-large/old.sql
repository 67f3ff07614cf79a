CREATE EXTENSION btree_gist;
CREATE SCHEMA venue; CREATE SCHEMA sale; CREATE SCHEMA crm;
CREATE SCHEMA legacy;
CREATE TYPE venue.seat_kind AS ENUM ('standard','wheelchair','companion','restricted');
CREATE TYPE sale.order_state AS ENUM ('cart','paid','void');
CREATE TABLE venue.country (iso char(2) PRIMARY KEY, name text NOT NULL);
CREATE TABLE venue.city (id serial PRIMARY KEY, iso char(2) NOT NULL REFERENCES venue.country, name text NOT NULL);
CREATE TABLE venue.venue (id serial PRIMARY KEY, city_id int NOT NULL REFERENCES venue.city, name text NOT NULL, capacity int);
CREATE TABLE venue.hall (id serial PRIMARY KEY, venue_id int NOT NULL REFERENCES venue.venue, name text NOT NULL, UNIQUE (venue_id, name));
CREATE TABLE venue.seat_map (id serial PRIMARY KEY, hall_id int NOT NULL REFERENCES venue.hall, revision int NOT NULL DEFAULT 1, svg xml, UNIQUE (hall_id, revision));
CREATE TABLE venue.section (id serial PRIMARY KEY, map_id int NOT NULL REFERENCES venue.seat_map ON DELETE CASCADE, label text NOT NULL, outline polygon);
CREATE TABLE venue.seat (
id bigserial PRIMARY KEY, section_id int NOT NULL REFERENCES venue.section, row_label varchar(4) NOT NULL, num smallint NOT NULL, pos point,
 kind venue.seat_kind NOT NULL DEFAULT 'standard', UNIQUE (section_id, row_label, num));
CREATE TABLE venue.gate (id serial PRIMARY KEY, venue_id int REFERENCES venue.venue, label text);
CREATE TABLE venue.section_gate (section_id int REFERENCES venue.section, gate_id int REFERENCES venue.gate, PRIMARY KEY (section_id, gate_id));
CREATE TABLE venue.amenity (code text PRIMARY KEY, label text);
CREATE TABLE venue.venue_amenity (venue_id int REFERENCES venue.venue, code text REFERENCES venue.amenity, PRIMARY KEY (venue_id, code));
CREATE TABLE sale.artist (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE sale.genre (id smallint PRIMARY KEY, name text NOT NULL, parent smallint REFERENCES sale.genre);
CREATE TABLE sale.artist_genre (artist_id int REFERENCES sale.artist, genre_id smallint REFERENCES sale.genre, PRIMARY KEY (artist_id, genre_id));
CREATE TABLE sale.promoter (id serial PRIMARY KEY, name text, fee_pct numeric(5,2) DEFAULT 0);
CREATE TABLE sale.event (id serial PRIMARY KEY, promoter_id int REFERENCES sale.promoter, title text NOT NULL, age_limit smallint);
CREATE TABLE sale.event_artist (event_id int REFERENCES sale.event ON DELETE CASCADE, artist_id int REFERENCES sale.artist, headliner boolean DEFAULT false, PRIMARY KEY (event_id, artist_id));
CREATE TABLE sale.performance (id serial PRIMARY KEY, event_id int NOT NULL REFERENCES sale.event, map_id int NOT NULL REFERENCES venue.seat_map, during tstzrange NOT NULL,
 on_sale timestamptz);
CREATE TABLE sale.price_level (id serial PRIMARY KEY, performance_id int NOT NULL REFERENCES sale.performance, name text NOT NULL, amount numeric(8,2) NOT NULL, UNIQUE (performance_id, name));
CREATE TABLE sale.section_price (section_id int REFERENCES venue.section, level_id int REFERENCES sale.price_level, PRIMARY KEY (section_id, level_id));
CREATE TABLE crm.customer (id bigserial PRIMARY KEY, email text NOT NULL, name text, phone text);
CREATE UNIQUE INDEX customer_email ON crm.customer (lower(email));
CREATE TABLE crm.consent (customer_id bigint REFERENCES crm.customer ON DELETE CASCADE, kind text, given timestamptz DEFAULT now(), PRIMARY KEY (customer_id, kind));
CREATE TABLE crm.segment (id serial PRIMARY KEY, name text, rule jsonb);
CREATE TABLE crm.segment_member (segment_id int REFERENCES crm.segment ON DELETE CASCADE, customer_id bigint REFERENCES crm.customer ON DELETE CASCADE, PRIMARY KEY (segment_id, customer_id));
CREATE TABLE crm.ticket_note (id bigserial PRIMARY KEY, customer_id bigint REFERENCES crm.customer, body text, at timestamptz DEFAULT now());
CREATE TABLE sale.channel (code varchar(10) PRIMARY KEY, label text);
CREATE TABLE sale."order" (id bigserial PRIMARY KEY, customer_id bigint REFERENCES crm.customer, channel varchar(10) REFERENCES sale.channel, state sale.order_state NOT NULL DEFAULT 'cart', placed timestamptz DEFAULT now(), total numeric(10,2)
);
CREATE INDEX order_cart ON sale."order" (placed) WHERE state = 'cart';
CREATE TABLE sale.ticket (id bigserial PRIMARY KEY, order_id bigint NOT NULL REFERENCES sale."order" ON DELETE CASCADE, performance_id int NOT NULL REFERENCES sale.performance, seat_id bigint REFERENCES venue.seat, price numeric(8,2) NOT NULL, barcode
text
 UNIQUE);
CREATE UNIQUE INDEX ticket_seat ON sale.ticket (performance_id, seat_id);

CREATE TABLE sale.hold (performance_id int REFERENCES sale.performance, seat_id bigint REFERENCES venue.seat, until timestamptz NOT NULL, reason text, PRIMARY KEY (performance_id, seat_id));
CREATE TABLE sale.payment (id bigserial PRIMARY KEY, order_id bigint NOT NULL REFERENCES sale."order", method text, amount numeric(10,2) NOT NULL, at timestamptz DEFAULT now(), ref text);
CREATE TABLE sale.refund (id bigserial PRIMARY KEY, payment_id bigint NOT NULL REFERENCES sale.payment, amount numeric(10,2) NOT NULL CHECK (amount > 0), reason text);
CREATE TABLE sale.promo_code (code text PRIMARY KEY, pct numeric(5,2), max_uses int, valid daterange);
CREATE TABLE sale.promo_use (code text REFERENCES sale.promo_code, order_id bigint REFERENCES sale."order", PRIMARY KEY (code, order_id));
CREATE TABLE sale.scan (ticket_id bigint REFERENCES sale.ticket, gate_id int REFERENCES venue.gate, at timestamptz DEFAULT clock_timestamp(), ok boolean NOT NULL);
CREATE TABLE sale.waitlist (performance_id int REFERENCES sale.performance, customer_id bigint REFERENCES crm.customer, qty smallint DEFAULT 1, at timestamptz DEFAULT now(), PRIMARY KEY (performance_id, customer_id));
CREATE TABLE sale.fee (code text PRIMARY KEY, label text, flat numeric(6,2), pct numeric(5,2), CHECK (num_nonnulls(flat, pct) = 1));
CREATE TABLE sale.order_fee (order_id bigint REFERENCES sale."order", fee text REFERENCES sale.fee, amount numeric(8,2), PRIMARY KEY (order_id, fee));
CREATE TABLE sale.payout (id serial PRIMARY KEY, promoter_id int REFERENCES sale.promoter, period daterange NOT NULL, amount numeric(12,2));
CREATE TABLE sale.tax_rate (iso char(2) REFERENCES venue.country, since date, rate numeric(5,3), PRIMARY KEY (iso, since));
CREATE TABLE legacy.box_office (id int PRIMARY KEY, payload text);
CREATE TABLE legacy.season_pass (id serial PRIMARY KEY, customer_id bigint REFERENCES crm.customer, season text NOT NULL);
CREATE FUNCTION sale.available(p int) RETURNS TABLE (seat_id bigint, amount numeric) LANGUAGE sql STABLE AS $$
  SELECT s.id, l.amount FROM sale.performance pf JOIN venue.section sec ON sec.map_id = pf.map_id JOIN venue.seat s ON s.section_id = sec.id
  JOIN sale.section_price sp ON sp.section_id = sec.id JOIN sale.price_level l ON l.id = sp.level_id AND l.performance_id = pf.id
  WHERE pf.id = p AND NOT EXISTS (SELECT FROM sale.ticket t WHERE t.performance_id = p AND t.seat_id = s.id)
  AND NOT EXISTS (SELECT FROM sale.hold h WHERE h.performance_id = p AND h.seat_id = s.id AND h.until > now()) $$;
CREATE VIEW sale.sales_by_performance AS SELECT p.id, e.title, lower(p.during) AS starts, count(t.id) AS sold, coalesce(sum(t.price), 0) AS gross FROM sale.performance p JOIN sale.event e ON e.id = p.event_id LEFT JOIN sale.ticket t ON t.performance_id = p.id GROUP BY p.id, e.title;
CREATE VIEW sale.promoter_statement AS SELECT pr.id, pr.name, sum(s.gross) AS gross, sum(s.gross * (1 - pr.fee_pct / 100)) AS due FROM sale.promoter pr JOIN sale.event e ON e.promoter_id = pr.id JOIN sale.performance p ON p.event_id = e.id JOIN sale.sales_by_performance s ON s.id = p.id GROUP BY pr.id;
CREATE MATERIALIZED VIEW sale.sellthrough AS SELECT s.id, s.sold::numeric / nullif(count(st.id), 0) AS pct FROM sale.sales_by_performance s JOIN sale.performance p USING (id) JOIN venue.section sec ON sec.map_id = p.map_id JOIN venue.seat st ON st.section_id = sec.id GROUP BY s.id, s.sold;
CREATE FUNCTION sale.order_total() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 UPDATE sale."order" o SET total = (SELECT coalesce(sum(price), 0) FROM sale.ticket WHERE order_id = o.id) WHERE o.id = coalesce(NEW.order_id, OLD.order_id); RETURN NULL; END $$;
CREATE TRIGGER ticket_total AFTER INSERT OR DELETE ON sale.ticket FOR EACH ROW EXECUTE FUNCTION sale.order_total();
