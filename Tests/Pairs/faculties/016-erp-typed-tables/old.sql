-- ERP where every table is "OF" a composite type
CREATE SCHEMA t; CREATE SCHEMA erp;
CREATE TYPE t.address AS (street text, zip varchar(10), city text
);
CREATE TYPE t.partner AS (id int, name varchar(100), addr t.address, vat_no text
, fax text
);
CREATE TYPE t.position AS (doc int, line smallint, item int, qty numeric(10,3), price numeric(12,4)
);
CREATE TYPE t.item AS (id int, code text, unit text, kind "char");
CREATE TABLE erp.customer OF t.partner (PRIMARY KEY (id), name NOT NULL, CONSTRAINT c_vat UNIQUE (vat_no));
CREATE TABLE erp.supplier OF t.partner (id WITH OPTIONS DEFAULT 0, PRIMARY KEY (id), name WITH OPTIONS NOT NULL DEFAULT
'?'
);
CREATE TABLE erp.item OF t.item (PRIMARY KEY (id), code UNIQUE, kind DEFAULT 'A' CHECK (kind IN ('A','B'
)));
CREATE TABLE erp.sales_doc (id int PRIMARY KEY, customer int NOT NULL REFERENCES erp.customer, at date DEFAULT CURRENT_DATE);
CREATE TABLE erp.sales_pos OF t.position (PRIMARY KEY (doc, line), FOREIGN KEY (doc) REFERENCES erp.sales_doc, FOREIGN KEY (item) REFERENCES erp.item, qty NOT NULL CHECK (qty <> 0)
);
CREATE TABLE erp.purchase_pos
OF t.position (PRIMARY KEY (doc, line));
CREATE TABLE erp.lead
(id int, name varchar(100), addr t.address, vat_no text, fax text);
CREATE TABLE erp.log OF t.item PARTITION BY LIST (kind);
CREATE TABLE erp.log_a PARTITION OF erp.log FOR VALUES IN ('A');
CREATE TABLE erp.log_b PARTITION OF erp.log FOR VALUES IN ('B'
);
CREATE VIEW erp.city AS SELECT id, (addr).city FROM erp.customer
;
CREATE FUNCTION erp.total(p t.position) RETURNS numeric IMMUTABLE LANGUAGE sql AS $$ SELECT p.qty * p.price
 $$;
CREATE FUNCTION erp.doc_total(d int) RETURNS numeric STABLE LANGUAGE sql AS $$ SELECT sum(erp.total(ROW(p.*)::t.position)) FROM erp.sales_pos p WHERE p.doc = d $$;
CREATE INDEX ON erp.customer (((addr).zip));
COMMENT ON TABLE erp.customer IS 'typed'; COMMENT ON COLUMN t.partner.vat_no IS
'VAT';
