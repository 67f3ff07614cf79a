CREATE TYPE shipment_state AS ENUM ('new', 'packed', 'sent', 'lost');
CREATE SEQUENCE invoice_no_seq START 10000;
CREATE FUNCTION next_invoice_no() RETURNS text LANGUAGE sql AS $$ SELECT 'INV-' || nextval('invoice_no_seq') $$;
CREATE TABLE customer (
    id serial PRIMARY KEY,
    name text NOT NULL,
    vat_no varchar(14)
);
CREATE TABLE shipment (
    id serial PRIMARY KEY,
    customer_id int NOT NULL REFERENCES customer,
    state shipment_state NOT NULL DEFAULT 'new',
    weight_g int
);
CREATE INDEX shipment_open ON shipment (customer_id) WHERE state IN ('new', 'packed');
CREATE TABLE invoice (
    no text PRIMARY KEY DEFAULT next_invoice_no(),
    shipment_id int REFERENCES shipment,
    amount numeric(10,2) NOT NULL
);
CREATE FUNCTION touch_invoice() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.amount < 0 THEN RAISE EXCEPTION 'negative'; END IF; RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE INSERT ON invoice FOR EACH ROW EXECUTE FUNCTION touch_invoice();
CREATE VIEW open_invoices AS SELECT c.name, i.no, i.amount, s.state FROM invoice i JOIN shipment s ON s.id = i.shipment_id JOIN customer c ON c.id = s.customer_id;
CREATE TABLE zip_code (zip char(5) PRIMARY KEY, city text);
COMMENT ON TABLE customer IS 'customers';
