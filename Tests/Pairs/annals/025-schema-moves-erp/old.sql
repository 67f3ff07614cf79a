-- 2016: all in public
CREATE TABLE erp_items (item_id SERIAL PRIMARY KEY, code VARCHAR(20) UNIQUE, descr TEXT, uom CHAR(3) DEFAULT 'EA', std_cost NUMERIC(10,4));
CREATE TABLE erp_suppliers (supplier_id SERIAL PRIMARY KEY, name TEXT NOT NULL, country CHAR(2));
CREATE TABLE erp_po (po_id SERIAL PRIMARY KEY, supplier_id INT REFERENCES erp_suppliers, placed DATE DEFAULT CURRENT_DATE, status VARCHAR(10) DEFAULT 'OPEN');
CREATE TABLE erp_po_lines (
    po_id INT REFERENCES erp_po ON DELETE CASCADE,
    line INT,
    item_id INT REFERENCES erp_items,
    qty NUMERIC,
    price NUMERIC,
    PRIMARY KEY (po_id, line)
);
CREATE TABLE erp_stock (item_id INT REFERENCES erp_items, bin TEXT, qty NUMERIC DEFAULT 0);
CREATE INDEX ON erp_stock (item_id);
CREATE INDEX ON erp_stock (item_id, bin);
CREATE SEQUENCE erp_doc_no;
CREATE FUNCTION erp_next_doc(kind TEXT) RETURNS TEXT AS $$ SELECT kind || lpad(nextval('erp_doc_no')::text, 8, '0') $$ LANGUAGE sql;
ALTER TABLE erp_po ADD COLUMN doc TEXT DEFAULT erp_next_doc('PO');
CREATE VIEW erp_open_po AS SELECT p.po_id, p.doc, s.name, sum(l.qty * l.price) AS value FROM erp_po p JOIN erp_suppliers s USING (supplier_id) JOIN erp_po_lines l USING (po_id) WHERE p.status = 'OPEN' GROUP BY p.po_id, p.doc, s.name;
-- 2017: first schema
CREATE SCHEMA purchasing;
ALTER TABLE erp_suppliers SET SCHEMA purchasing;
ALTER TABLE purchasing.erp_suppliers RENAME TO suppliers;
