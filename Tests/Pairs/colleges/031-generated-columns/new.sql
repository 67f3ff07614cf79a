CREATE TABLE clients (
    id serial PRIMARY KEY,
    first text NOT NULL,
    last text NOT NULL,
    discount numeric(5,2) DEFAULT 0 NOT NULL,
    full_name text GENERATED ALWAYS AS (first || ' ' || last) STORED
);
CREATE TABLE invoices (
    id serial PRIMARY KEY,
    client_id integer NOT NULL,
    number text NOT NULL UNIQUE,
    issued date NOT NULL,
    due date,
    net numeric(12,2) DEFAULT 0 NOT NULL,
    tax numeric(12,2) DEFAULT 0 NOT NULL,
    gross numeric(12,2) GENERATED ALWAYS AS (net+tax) STORED,
    CONSTRAINT gross_nonneg CHECK (gross >= 0)
);
CREATE INDEX invoices_client_id_idx ON invoices (client_id);
CREATE TABLE lines (
    id serial PRIMARY KEY,
    invoice_id integer NOT NULL,
    text text NOT NULL,
    qty numeric(10,3) NOT NULL,
    unit_price numeric(12,4) NOT NULL,
    amount numeric(12,2) GENERATED ALWAYS AS (round(qty * unit_price, 2)) STORED
);
CREATE INDEX lines_invoice_id_idx ON lines (invoice_id);
CREATE TABLE payments (
    id serial PRIMARY KEY,
    invoice_id integer NOT NULL,
    amount numeric(12,2) NOT NULL,
    received date NOT NULL
);
CREATE INDEX payments_invoice_id_idx ON payments (invoice_id);
CREATE TABLE measurements (
    id serial PRIMARY KEY,
    w integer NOT NULL,
    h integer NOT NULL,
    d integer NOT NULL,
    area integer,
    volume bigint GENERATED ALWAYS AS (((w)::bigint * h) * d) STORED
);
ALTER TABLE invoices ADD CONSTRAINT invoices_client_id_fkey FOREIGN KEY (client_id) REFERENCES clients;
ALTER TABLE lines ADD CONSTRAINT lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices ON DELETE CASCADE;
ALTER TABLE payments ADD CONSTRAINT payments_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES invoices;
CREATE VIEW invoice_open AS SELECT i.id, i.number, i.gross - COALESCE(sum(p.amount), 0) AS open FROM invoices i LEFT JOIN payments p ON p.invoice_id = i.id GROUP BY i.id;
CREATE INDEX clients_full ON clients (lower(full_name));
CREATE INDEX invoices_due ON invoices (due) WHERE gross > 0;
