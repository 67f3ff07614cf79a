CREATE SCHEMA shop; CREATE SCHEMA rep;
CREATE DOMAIN shop.money AS numeric(10,2) CHECK (VALUE >= 0);
CREATE TYPE shop.line AS (sku text, qty int, price shop.money);
CREATE TABLE shop.customer (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE, meta json);
CREATE TABLE shop.orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, cust int NOT NULL REFERENCES shop.customer ON DELETE CASCADE, lines shop.line[] NOT NULL DEFAULT '{}', state text DEFAULT 'new' CHECK (state IN ('new','paid','sent')), total shop.money, placed timestamptz DEFAULT now());
CREATE FUNCTION shop.total(l shop.line[]) RETURNS shop.money LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(sum(x.qty * x.price), 0)::shop.money FROM unnest(l) x $$;
CREATE FUNCTION shop.set_total() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.total := shop.total(NEW.lines); RETURN NEW; END $$;
CREATE TRIGGER set_total BEFORE INSERT OR UPDATE OF lines ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.set_total();
CREATE VIEW rep.items AS SELECT o.id, o.cust, l.sku, l.qty, l.price, l.qty * l.price AS amount FROM shop.orders o, unnest(o.lines) l;
CREATE VIEW rep.per_sku AS SELECT sku, sum(amount) AS amount, count(DISTINCT cust) AS buyers FROM rep.items GROUP BY sku;
CREATE MATERIALIZED VIEW rep.best AS SELECT * FROM rep.per_sku WHERE amount > 1000;
CREATE INDEX best_sku ON rep.best (sku);
CREATE INDEX orders_open ON shop.orders (placed) WHERE state = 'new';
GRANT SELECT ON ALL TABLES IN SCHEMA rep TO pg_read_all_data;
GRANT INSERT ON shop.orders TO PUBLIC;
COMMENT ON VIEW rep.items IS 'flattened orders';

