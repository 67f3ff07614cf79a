CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE SCHEMA app;
CREATE SCHEMA archive;
CREATE TYPE app.seat_class AS ENUM ('standing', 
 'vip');
CREATE TYPE app.channel AS ENUM ('web', 'phone', 'box_office');
CREATE DOMAIN app.email AS citext 
;
CREATE DOMAIN app.cents AS 
integer DEFAULT 0
 CHECK (VALUE >= 0);
CREATE DOMAIN app.barcode AS 
char(12)
;
CREATE FUNCTION app.new_barcode(
) RETURNS text
 LANGUAGE sql VOLATILE AS $$ SELECT upper(substr(encode(gen_random_bytes(16), 'hex'), 1, 
12))
$$;
CREATE FUNCTION app.barcode_ok(
text) RETURNS boolean
 LANGUAGE sql IMMUTABLE AS $$ SELECT $1 ~ '^[0-9A-F]
{12}$'
$$;
CREATE FUNCTION app.gross(net 
integer, vat numeric) RETURNS integer
 LANGUAGE sql IMMUTABLE AS $$ SELECT round(net * (1 + vat / 100))
::integer
$$;
CREATE FUNCTION app.fold(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT 
lower($1)
$$;
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TABLE app.clients (
    id serial PRIMARY KEY, email app.email UNIQUE, name text NOT NULL, prefs hstore, kind text DEFAULT 'person' CHECK (kind IN ('person','company')), updated_at timestamp DEFAULT now()
);
CREATE INDEX clients_name ON app.clients (app.fold(name));
CREATE TRIGGER touch BEFORE UPDATE ON app.clients FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE TABLE app.venues (id serial PRIMARY KEY, name text NOT NULL, city 
text
, tz text DEFAULT 'Europe/Zurich', capacity 
smallint
, location point
);
CREATE TABLE app.events (
    id 
serial
 PRIMARY KEY, venue_id integer REFERENCES app.venues 
, title varchar(
100
) NOT NULL,
    starts_at timestamp NOT NULL, doors_at timestamp,
    status 
text DEFAULT 'draft'
 NOT NULL, updated_at timestamp DEFAULT now()
);
CREATE INDEX events_upcoming ON app.events (starts_at) WHERE status = 'published';
CREATE TRIGGER touch BEFORE UPDATE ON app.events FOR EACH ROW EXECUTE FUNCTION app.touch();
CREATE TABLE app.price_categories (event_id 
integer
 NOT NULL REFERENCES app.events ON DELETE CASCADE, class app.seat_class NOT NULL DEFAULT 'standing', net app.cents NOT NULL, vat numeric(4,2) NOT NULL DEFAULT 7.7, gross 
integer
 GENERATED ALWAYS AS (app.gross(net, vat)) STORED, PRIMARY KEY (event_id, class)
);
CREATE TABLE app.orders (
    id serial PRIMARY KEY, client_id integer NOT NULL REFERENCES app.clients, channel app.channel NOT NULL DEFAULT 'web', total app.cents, paid boolean DEFAULT false, created_at timestamp DEFAULT now()
);
CREATE INDEX orders_unpaid ON app.orders (client_id) WHERE NOT paid;
CREATE TABLE app.tickets (
    id 
serial
 PRIMARY KEY,
    barcode app.barcode DEFAULT app.new_barcode() UNIQUE CONSTRAINT barcode_check CHECK (app.barcode_ok(barcode)),
    order_id 
integer REFERENCES app.orders ON DELETE SET NULL
,
    event_id 
integer
 NOT NULL, class app.seat_class NOT NULL DEFAULT 'standing',
    state varchar(10) NOT NULL DEFAULT 'reserved' CHECK (state IN ('reserved','sold','scanned','void')),
    seat varchar(
6
), FOREIGN KEY (event_id, class) REFERENCES app.price_categories (event_id, class)
);
CREATE UNIQUE INDEX tickets_seat ON app.tickets (event_id, seat) WHERE state <> 'void';
CREATE TABLE app.scans (ticket_id 
integer
 NOT NULL REFERENCES app.tickets 
, at timestamptz NOT NULL DEFAULT now(), gate text, ok boolean
) PARTITION BY RANGE (at);
CREATE TABLE archive.scans_2022 PARTITION OF app.scans FOR VALUES FROM ('2022-01-01 00:00:00+00') TO ('2023-01-01 00:00:00+00');
CREATE TABLE app.scans_2023 PARTITION OF app.scans FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE INDEX scans_at ON app.scans (at 
);
CREATE FUNCTION app.on_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE app.tickets SET state = 'scanned' WHERE id = NEW.ticket_id;
  RETURN NEW;
END $$;
CREATE TRIGGER on_scan 
AFTER
 INSERT ON app.scans FOR EACH ROW EXECUTE FUNCTION app.on_scan();
CREATE FUNCTION app.order_total(oid 
integer) RETURNS integer
 LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(p.gross), 0)
::integer
 FROM app.tickets t JOIN app.price_categories p USING (event_id, class) WHERE t.order_id = $1 
$$;
CREATE VIEW app.order_list AS SELECT o.id, 
c.name AS client, o.channel, o.paid, 
 app.order_total(o.id) AS total FROM app.orders o JOIN 
app.clients c ON c.id = o.client_id;
CREATE VIEW app.unpaid AS SELECT id, 
client, total
 FROM app.order_list WHERE NOT paid;
CREATE VIEW app.event_sales AS SELECT e.id, e.title, p.class, count(t.id) 
AS sold, sum(p.gross) AS revenue
 FROM app.events e JOIN app.price_categories p ON p.event_id = e.id LEFT JOIN app.tickets t ON t.event_id = e.id AND t.class = p.class GROUP BY e.id, 
p.class;
CREATE VIEW app.event_revenue AS SELECT id, title, sum(revenue) AS revenue FROM app.event_sales GROUP BY id, title;
CREATE VIEW app.best_sellers AS SELECT title, revenue FROM app.event_revenue ORDER BY revenue DESC LIMIT 10;
CREATE TABLE archive.old_orders (LIKE app.orders INCLUDING ALL);
COMMENT ON TABLE app.clients IS 'buyers';
COMMENT ON TYPE app.channel IS 'sales channel';
COMMENT ON FUNCTION app.order_total(integer) IS 'gross total';
