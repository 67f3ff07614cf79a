-- monolith is cut in modules
CREATE SCHEMA core; CREATE SCHEMA billing; CREATE SCHEMA app;
CREATE TYPE core.currency AS ENUM ('EUR','USD','CHF');
CREATE DOMAIN core.email AS text CHECK (VALUE LIKE '%@%');
CREATE FUNCTION core.now_utc() RETURNS timestamp STABLE LANGUAGE sql AS $$ SELECT now() AT TIME ZONE 'utc' $$;
CREATE TABLE core.customer (id serial PRIMARY KEY, mail core.email NOT NULL UNIQUE, created timestamp DEFAULT core.now_utc());
CREATE TABLE billing.invoice (id bigserial PRIMARY KEY, customer int NOT NULL REFERENCES core.customer, total numeric, cur core.currency DEFAULT 'EUR', due date);
CREATE INDEX invoice_due ON billing.invoice (due);
CREATE TABLE billing.invoice_line (invoice bigint REFERENCES billing.invoice ON DELETE CASCADE, pos int, txt text, PRIMARY KEY (invoice, pos));
CREATE VIEW billing.open_invoice AS SELECT i.*, c.mail FROM billing.invoice i JOIN core.customer c ON c.id = i.customer WHERE i.due > core.now_utc();
CREATE VIEW app.open_invoice AS TABLE billing.open_invoice;
CREATE TABLE core.event (id int, payload jsonb) PARTITION BY RANGE (id);
CREATE TABLE app.event_1 PARTITION OF core.event FOR VALUES FROM (0) TO (100);
CREATE SEQUENCE billing.invoice_no;
CREATE FUNCTION billing.bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.total := coalesce(NEW.total, 0); RETURN NEW; END $$;
CREATE TRIGGER bump BEFORE INSERT ON billing.invoice FOR EACH ROW EXECUTE FUNCTION billing.bump();
CREATE TABLE core.setting (k text PRIMARY KEY, v text);
CREATE VIEW public.setting AS SELECT * FROM core.setting;
CREATE TABLE app.job (id serial PRIMARY KEY, invoice bigint REFERENCES
billing.invoice
, cur
core.currency
 DEFAULT 'USD');
CREATE FUNCTION app.total(c int) RETURNS numeric LANGUAGE sql
SET search_path = billing, pg_temp
AS $$ SELECT sum(total) FROM invoice WHERE customer = c $$;
