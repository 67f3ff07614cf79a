CREATE TABLE customers (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text NOT NULL, shipping jsonb NOT NULL);
ALTER TABLE customers ADD CONSTRAINT customers_email_key UNIQUE (email);
CREATE TABLE box_plans (sku text PRIMARY KEY, label text NOT NULL, cadence interval NOT NULL DEFAULT '1 month', price_cents int NOT NULL);
CREATE TABLE subscriptions (
 id uuid PRIMARY KEY DEFAULT gen_random_uuid(), customer_id uuid NOT NULL REFERENCES customers, sku text NOT NULL REFERENCES box_plans
 ,
active boolean NOT NULL DEFAULT true, paused_until date,
 started date NOT NULL DEFAULT CURRENT_DATE, next_ship date NOT NULL
);
CREATE UNIQUE INDEX one_active_per_customer ON subscriptions (customer_id) WHERE active;
CREATE INDEX subs_due ON subscriptions (next_ship) WHERE active;
CREATE SEQUENCE shipment_no START 500000;
CREATE TABLE shipments (no bigint PRIMARY KEY DEFAULT nextval('shipment_no'), subscription_id uuid NOT NULL REFERENCES subscriptions, packed timestamptz, carrier text, tracking text);
ALTER SEQUENCE shipment_no OWNED BY shipments.no;
CREATE TABLE products (sku text PRIMARY KEY, name text NOT NULL, weight_g int NOT NULL, allergens text[] DEFAULT '{}');
CREATE TABLE shipment_items (shipment_no bigint REFERENCES shipments ON DELETE CASCADE, product_sku text REFERENCES products, qty smallint NOT NULL DEFAULT 1, PRIMARY KEY (shipment_no, product_sku));
CREATE FUNCTION next_due(d date, c interval) RETURNS date LANGUAGE sql IMMUTABLE AS $$ SELECT (d + c)::date $$;
CREATE VIEW churn AS SELECT sku, date_trunc('month',
started
 ) AS m, count(*) FROM subscriptions WHERE
NOT active
 GROUP BY 1, 2;
CREATE VIEW upcoming AS SELECT s.id, c.email, s.next_ship, next_due(s.next_ship, p.cadence) AS following FROM subscriptions s JOIN customers c ON c.id = s.customer_id JOIN box_plans p USING (sku) WHERE
s.active;
