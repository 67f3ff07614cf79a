-- customers: table -> view over party; active_party: view -> table; contact: matview -> view; with everything around them
CREATE SCHEMA app;
CREATE SEQUENCE app.party_no;
CREATE FUNCTION app.io() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TABLE app.party (
  id integer PRIMARY KEY DEFAULT nextval('app.party_no'),
  name text NOT NULL,
  email text,
  is_customer boolean DEFAULT true NOT NULL,
  CONSTRAINT customers_email UNIQUE (email)
);
CREATE INDEX customers_name ON app.party (lower(name)) WHERE is_customer;
COMMENT ON TABLE app.party IS 'all we know';
CREATE VIEW app.customers WITH (security_barrier) AS SELECT id, name, email FROM app.party WHERE is_customer WITH CASCADED CHECK OPTION;
ALTER VIEW app.customers ALTER COLUMN name SET DEFAULT 'unknown'::text;
COMMENT ON VIEW app.customers IS 'who buys';
COMMENT ON COLUMN app.customers.name IS 'full name';
CREATE TRIGGER customers_io INSTEAD OF DELETE ON app.customers FOR EACH ROW EXECUTE FUNCTION app.io();
CREATE TABLE app.orders (id integer PRIMARY KEY, customer_id integer NOT NULL, CONSTRAINT orders_customer FOREIGN KEY (customer_id) REFERENCES app.party ON DELETE CASCADE);
CREATE TABLE app.active_party (id integer PRIMARY KEY REFERENCES app.party, name text);
COMMENT ON TABLE app.active_party IS 'kept by a job';
CREATE VIEW app.contact AS SELECT a.id, c.email FROM app.active_party a JOIN app.customers c USING (id);
CREATE TABLE app.contact_id (id integer);
CREATE FUNCTION app.mails(c app.customers) RETURNS text[] LANGUAGE sql STABLE AS $$ SELECT array_agg(email) FROM app.contact WHERE id = c.id $$;
CREATE VIEW app.order_mail AS SELECT o.id, app.mails(c.*) AS mails FROM app.orders o JOIN app.customers c ON c.id = o.customer_id;
