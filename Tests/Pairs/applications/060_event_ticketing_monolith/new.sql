CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA app;
CREATE TYPE app.seat_class AS ENUM ('standing', 
'balcony', 'parterre',
 'vip');
CREATE TYPE app.ticket_state AS ENUM ('reserved', 'sold', 'scanned', 'refunded', 'void');
CREATE DOMAIN app.email AS citext 
CONSTRAINT email_ok CHECK (VALUE ~ '^[^@]+@[^@]+$' AND length(VALUE::text) < 255)
;
CREATE DOMAIN app.cents AS 
bigint
 CHECK (VALUE >= 0);
CREATE DOMAIN app.barcode AS 
varchar(16) NOT NULL
;
CREATE FUNCTION app.new_barcode(
len int DEFAULT 12) RETURNS app.barcode
 LANGUAGE sql VOLATILE AS $$ SELECT upper(substr(encode(gen_random_bytes(16), 'hex'), 1, 
len))::app.barcode
$$;
CREATE FUNCTION app.barcode_ok(
code text, OUT ok boolean)
 LANGUAGE sql IMMUTABLE AS $$ SELECT $1 ~ '^[0-9A-F]
{12,16}$'
$$;
CREATE FUNCTION app.gross(net 
bigint, vat numeric DEFAULT 7.7) RETURNS bigint
 LANGUAGE sql IMMUTABLE AS $$ SELECT round(net * (1 + vat / 100))
::bigint
$$;
CREATE FUNCTION app.fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT 
lower(regexp_replace($1, '\s+', ' ', 'g'))
$$;
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF to_jsonb(NEW) - 'updated_at' <> to_jsonb(OLD) - 'updated_at' THEN NEW.updated_at = clock_timestamp(); END IF; RETURN NEW; END $$;
CREATE TABLE app.customers (
    id bigserial PRIMARY KEY, email app.email NOT NULL UNIQUE, name text NOT NULL, prefs jsonb NOT NULL DEFAULT '{}', kind varchar(10) DEFAULT 'person' NOT NULL CONSTRAINT kind_ok CHECK (kind = ANY (ARRAY['person','company','reseller'])), updated_at timestamptz DEFAULT now() NOT NULL, default_order_id bigint
);
CREATE INDEX customers_name ON app.customers (app.fold(name) text_pattern_ops);
CREATE TRIGGER touch BEFORE UPDATE ON app.customers FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE TABLE app.venues (id serial PRIMARY KEY, name text NOT NULL, city 
citext NOT NULL
, tz text DEFAULT 'Europe/Zurich', capacity 
integer CHECK (capacity BETWEEN 1 AND 500000)
, location point
, country char(2) NOT NULL DEFAULT 'CH'
);
CREATE UNIQUE INDEX venues_uq ON app.venues (app.fold(name), city);
CREATE TABLE app.events (
    id 
bigserial
 PRIMARY KEY, venue_id integer REFERENCES app.venues 
ON DELETE RESTRICT
, title varchar(
300
) NOT NULL,
    starts_at timestamptz NOT NULL, doors interval DEFAULT '01:00', ends_at timestamptz,
    status 
integer DEFAULT 0
 NOT NULL, updated_at timestamp DEFAULT now()
    , slug text GENERATED ALWAYS AS (replace(app.fold(title), ' ', '-')) STORED, CONSTRAINT events_time CHECK (ends_at > starts_at), CONSTRAINT venue_free EXCLUDE USING gist (venue_id WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (status > 0)
);
CREATE INDEX events_upcoming ON app.events (starts_at) INCLUDE (title) WHERE status = 2;
CREATE UNIQUE INDEX events_slug ON app.events (slug, (date(starts_at AT TIME ZONE 'UTC')));
CREATE TRIGGER touch BEFORE UPDATE ON app.events FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE TABLE app.price_categories (event_id 
bigint
 NOT NULL REFERENCES app.events ON DELETE CASCADE, class app.seat_class NOT NULL DEFAULT 'standing', net app.cents NOT NULL, vat numeric(4,2) NOT NULL DEFAULT 7.7, gross 
bigint
 GENERATED ALWAYS AS (app.gross(net, vat)) STORED, PRIMARY KEY (event_id, class)
, quota integer CHECK (quota >= 0)
);
CREATE TABLE app.orders (
    id bigserial PRIMARY KEY, customer_id bigint NOT NULL REFERENCES app.customers ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED, channel text NOT NULL DEFAULT 'web' CHECK (channel IN ('web', 'phone', 'box_office', 'partner')), total app.cents NOT NULL DEFAULT 0, paid_at timestamptz, created_at timestamptz NOT NULL DEFAULT now(), currency char(3) NOT NULL DEFAULT 'CHF'
);
ALTER TABLE app.customers ADD CONSTRAINT customers_default_order_fk FOREIGN KEY (default_order_id) REFERENCES app.orders ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX orders_unpaid ON app.orders (customer_id, created_at) WHERE paid_at IS NULL;
CREATE TABLE app.tickets (
    id 
bigint GENERATED ALWAYS AS IDENTITY
 PRIMARY KEY,
    barcode app.barcode DEFAULT app.new_barcode() UNIQUE CONSTRAINT barcode_check CHECK (app.barcode_ok(barcode)),
    order_id 
bigint NOT NULL REFERENCES app.orders ON DELETE CASCADE
,
    event_id 
bigint
 NOT NULL, class app.seat_class NOT NULL DEFAULT 'standing',
    state app.ticket_state NOT NULL DEFAULT 'reserved',
    seat varchar(
12
), FOREIGN KEY (event_id, class) REFERENCES app.price_categories (event_id, class)
ON UPDATE CASCADE
);
CREATE UNIQUE INDEX tickets_seat ON app.tickets (event_id, class, seat) WHERE state NOT IN ('void', 'refunded');
CREATE INDEX tickets_order ON app.tickets (order_id, state);
CREATE TABLE app.scans (ticket_id 
bigint
 NOT NULL REFERENCES app.tickets 
ON DELETE CASCADE
, at timestamptz NOT NULL DEFAULT now(), gate text, ok boolean
NOT NULL
) PARTITION BY RANGE (at);
CREATE TABLE app.scans_2023 PARTITION OF app.scans FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE TABLE app.scans_2024 PARTITION OF app.scans FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE TABLE app.scans_rest PARTITION OF app.scans DEFAULT;
ALTER TABLE app.scans ADD CONSTRAINT scans_pk PRIMARY KEY (ticket_id, at);
CREATE INDEX scans_at ON app.scans (at 
DESC
);
CREATE FUNCTION app.on_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE app.tickets SET state = 'scanned' WHERE id = NEW.ticket_id AND state = 'sold';
  NEW.ok := FOUND;
  RETURN NEW;
END $$;
CREATE TRIGGER on_scan 
BEFORE
 INSERT ON app.scans FOR EACH ROW EXECUTE FUNCTION app.on_scan();
CREATE FUNCTION app.order_total(oid 
bigint) RETURNS bigint
 LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(p.gross), 0)
::bigint
 FROM app.tickets t JOIN app.price_categories p USING (event_id, class) WHERE t.order_id = $1 
AND t.state NOT IN ('void', 'refunded')
$$;
CREATE VIEW app.order_list AS SELECT o.id, 
o.created_at, c.name AS customer, c.email, o.channel, o.paid_at IS NOT NULL AS paid, 
 app.order_total(o.id) AS total FROM app.orders o JOIN 
app.customers c ON c.id = o.customer_id;
CREATE VIEW app.unpaid AS SELECT id, 
customer, total, created_at
 FROM app.order_list WHERE NOT paid;
CREATE VIEW app.event_sales AS SELECT e.id, e.title, p.class, count(t.id) 
FILTER (WHERE t.state >= 'sold') AS sold, p.quota, sum(p.gross) FILTER (WHERE t.state IN ('sold', 'scanned')) AS revenue
 FROM app.events e JOIN app.price_categories p ON p.event_id = e.id LEFT JOIN app.tickets t ON t.event_id = e.id AND t.class = p.class GROUP BY e.id, 
p.class, p.quota;
CREATE VIEW app.event_revenue AS SELECT id, title, sum(revenue) AS revenue FROM app.event_sales GROUP BY id, title;
CREATE VIEW app.best_sellers AS SELECT id, title, revenue, percent_rank() OVER (ORDER BY revenue) AS pr FROM app.event_revenue;
CREATE TABLE app.refunds (id bigserial PRIMARY KEY, ticket_id bigint NOT NULL UNIQUE REFERENCES app.tickets, amount app.cents NOT NULL, reason text, at timestamptz NOT NULL DEFAULT now());
CREATE TABLE app.vouchers (code app.barcode DEFAULT app.new_barcode(16) PRIMARY KEY, value app.cents NOT NULL, customer_id bigint REFERENCES app.customers, valid daterange NOT NULL DEFAULT daterange(current_date, current_date + 365));
COMMENT ON TABLE app.customers IS 'buyers';
COMMENT ON COLUMN app.orders.channel IS 'sales channel';
COMMENT ON FUNCTION app.order_total(bigint) IS 'gross total w/o void tickets';
