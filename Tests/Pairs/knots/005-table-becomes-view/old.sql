-- customers: table -> view over party; active_party: view -> table; contact: matview -> view; with everything around them
CREATE SCHEMA app;
CREATE SEQUENCE app.party_no;
CREATE FUNCTION app.io() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TABLE app.customers (
  id integer PRIMARY KEY DEFAULT nextval('app.party_no'),
  name text NOT NULL,
  email text,
  CONSTRAINT customers_email UNIQUE (email)
);
CREATE INDEX customers_name ON app.customers (lower(name));
COMMENT ON TABLE app.customers IS 'who buys';
COMMENT ON COLUMN app.customers.name IS 'full name';
CREATE TRIGGER customers_io BEFORE INSERT ON app.customers FOR EACH ROW EXECUTE FUNCTION app.io();
CREATE TABLE app.orders (id integer PRIMARY KEY, customer_id integer NOT NULL, CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES app.customers ON DELETE CASCADE);
CREATE VIEW app.active_party AS SELECT id, name FROM app.customers WHERE email IS NOT NULL;
COMMENT ON VIEW app.active_party IS 'with mail';
CREATE MATERIALIZED VIEW app.contact AS SELECT a.id, c.email FROM app.active_party a JOIN app.customers c USING (id);
CREATE UNIQUE INDEX contact_id ON app.contact (id);
CREATE FUNCTION app.mails(c app.customers) RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT array_agg(email) FROM app.contact WHERE id = c.id $$;
CREATE VIEW app.order_mail AS SELECT o.id, app.mails(c.*) AS mails FROM app.orders o JOIN app.customers c ON c.id = o.customer_id;
