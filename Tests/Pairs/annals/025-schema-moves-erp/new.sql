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
-- 2018: the rest of purchasing moves
ALTER TABLE erp_po SET SCHEMA purchasing;
ALTER TABLE purchasing.erp_po RENAME TO orders;
ALTER TABLE erp_po_lines SET SCHEMA purchasing;
ALTER TABLE purchasing.erp_po_lines RENAME TO order_lines;
ALTER VIEW erp_open_po SET SCHEMA purchasing;
ALTER VIEW purchasing.erp_open_po RENAME TO open_orders;
-- 2018: inventory
CREATE SCHEMA inventory;
ALTER TABLE erp_items SET SCHEMA inventory;
ALTER TABLE inventory.erp_items RENAME TO items;
ALTER TABLE erp_stock SET SCHEMA inventory;
ALTER TABLE inventory.erp_stock RENAME TO stock;
ALTER TABLE inventory.stock ALTER COLUMN item_id SET NOT NULL,
    ALTER COLUMN bin SET NOT NULL,
    ADD PRIMARY KEY (item_id, bin);
DROP INDEX inventory.erp_stock_item_id_bin_idx;
-- 2019: common
CREATE SCHEMA common;
ALTER SEQUENCE erp_doc_no SET SCHEMA common;
ALTER FUNCTION erp_next_doc(TEXT) SET SCHEMA common;
CREATE OR REPLACE FUNCTION common.erp_next_doc(kind TEXT) RETURNS TEXT AS $$ SELECT kind || '-' || lpad(nextval('common.erp_doc_no')::text, 10, '0') $$ LANGUAGE sql;
CREATE TYPE common.doc_status AS ENUM ('OPEN', 'PARTIAL', 'CLOSED');
-- 2020: status typed
DROP VIEW purchasing.open_orders;
ALTER TABLE purchasing.orders ALTER COLUMN status DROP DEFAULT;
ALTER TABLE purchasing.orders ALTER COLUMN status TYPE common.doc_status USING status::common.doc_status;
ALTER TABLE purchasing.orders ALTER COLUMN status SET DEFAULT 'OPEN', ALTER COLUMN status SET NOT NULL;
ALTER TABLE purchasing.order_lines ADD COLUMN received NUMERIC NOT NULL DEFAULT 0,
    ADD COLUMN value NUMERIC GENERATED ALWAYS AS (qty * price) STORED;
ALTER TABLE purchasing.order_lines ADD CONSTRAINT received_ck CHECK (received <= qty);
CREATE VIEW purchasing.open_orders AS SELECT p.po_id, p.doc, s.name, sum(l.value) AS value FROM purchasing.orders p JOIN purchasing.suppliers s USING (supplier_id) JOIN purchasing.order_lines l USING (po_id) WHERE p.status <> 'CLOSED' GROUP BY p.po_id, s.name;
CREATE INDEX ON purchasing.orders (supplier_id) WHERE status <> 'CLOSED';
COMMENT ON SCHEMA common IS 'shared by all modules';
-- 2021: stock moves
CREATE TABLE inventory.moves (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id INT NOT NULL,
    bin TEXT NOT NULL,
    delta NUMERIC NOT NULL CHECK (delta <> 0),
    FOREIGN KEY (item_id, bin) REFERENCES inventory.stock ON UPDATE CASCADE
);
CREATE FUNCTION inventory.apply_move() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE inventory.stock SET qty = qty + NEW.delta WHERE (item_id, bin) = (NEW.item_id, NEW.bin); RETURN NEW; END $$;
CREATE TRIGGER apply AFTER INSERT ON inventory.moves FOR EACH ROW EXECUTE FUNCTION inventory.apply_move();
