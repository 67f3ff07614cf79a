-- monolith is cut in modules
CREATE SCHEMA app;
CREATE TYPE app.currency AS ENUM ('EUR','USD');
CREATE DOMAIN app.email AS text CHECK (VALUE LIKE '%@%');
CREATE FUNCTION app.now_utc() RETURNS timestamp STABLE LANGUAGE sql AS $$ SELECT now() AT TIME ZONE 'utc' $$;
CREATE TABLE app.customer (id serial PRIMARY KEY, mail app.email NOT NULL UNIQUE, created timestamp DEFAULT app.now_utc());
CREATE TABLE app.invoice (id bigserial PRIMARY KEY, customer int NOT NULL REFERENCES app.customer, total numeric, cur app.currency DEFAULT 'EUR', due date);
CREATE INDEX invoice_due ON app.invoice (due);
CREATE TABLE app.invoice_line (invoice bigint REFERENCES app.invoice ON DELETE CASCADE, pos int, txt text, PRIMARY KEY (invoice, pos));
CREATE VIEW app.open_invoice AS SELECT i.*, c.mail FROM app.invoice i JOIN app.customer c ON c.id = i.customer WHERE i.due > app.now_utc();
CREATE TABLE app.event (id int, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE app.event_1 PARTITION OF app.event FOR VALUES FROM (0) TO (100);
CREATE SEQUENCE app.invoice_no;
CREATE FUNCTION app.bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.total := coalesce(NEW.total, 0); RETURN NEW; END $$;
CREATE TRIGGER bump BEFORE INSERT ON app.invoice FOR EACH ROW EXECUTE FUNCTION app.bump();
CREATE TABLE public.setting (k text PRIMARY KEY, v text);
CREATE VIEW public.setting_ro AS SELECT * FROM setting;
CREATE TABLE app.job (id serial PRIMARY KEY, invoice bigint REFERENCES
app.invoice
, cur
app.currency
 DEFAULT 'USD');
CREATE FUNCTION app.total(c int) RETURNS numeric LANGUAGE sql
SET search_path = app
AS $$ SELECT sum(total) FROM invoice WHERE customer = c $$;
