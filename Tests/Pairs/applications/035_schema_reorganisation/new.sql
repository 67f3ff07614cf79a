CREATE SCHEMA core;
CREATE SCHEMA logistics;
CREATE SCHEMA "Billing";
CREATE TYPE logistics.shipment_state AS ENUM ('new', 'picked', 'packed', 'sent', 'delivered');
CREATE SEQUENCE "Billing".invoice_no_seq START 10000 INCREMENT BY 10 CACHE 5;
CREATE FUNCTION "Billing".next_invoice_no() RETURNS text LANGUAGE sql AS $$ SELECT to_char(now(), 'YYYY') || '-' || nextval('"Billing".invoice_no_seq') $$;
CREATE TABLE core.customer (
    id serial PRIMARY KEY,
    name text NOT NULL,
    vat_no varchar(14) CHECK (vat_no ~ '^[A-Z]{2}[0-9A-Z]+$'),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE logistics.shipment (
    id bigserial PRIMARY KEY,
    customer_id int NOT NULL REFERENCES core.customer ON DELETE CASCADE,
    state logistics.shipment_state NOT NULL DEFAULT 'new',
    weight_kg numeric(8,3)
);
CREATE INDEX shipment_open ON logistics.shipment (customer_id) WHERE state IN ('new', 'picked', 'packed');
CREATE TABLE "Billing".invoice (
    no text PRIMARY KEY DEFAULT "Billing".next_invoice_no(),
    shipment_id bigint REFERENCES logistics.shipment,
    amount numeric(12,2) NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL
);
ALTER TABLE "Billing".invoice ADD CONSTRAINT amount_positive CHECK (amount >= 0);
CREATE VIEW "Billing"."openInvoices" AS SELECT c.name AS "customerName", i.no, i.amount, i.currency, s.state FROM "Billing".invoice i JOIN logistics.shipment s ON s.id = i.shipment_id JOIN core.customer c ON c.id = s.customer_id WHERE s.state <> 'delivered';
CREATE VIEW public.customer AS SELECT id, name FROM core.customer;
CREATE TABLE core.zip_code (country char(2) NOT NULL, zip varchar(10) NOT NULL, city text, PRIMARY KEY (country, zip));
COMMENT ON SCHEMA "Billing" IS 'owned by finance team';
COMMENT ON TABLE core.customer IS 'customers';
