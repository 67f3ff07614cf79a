CREATE SCHEMA wms;
CREATE SCHEMA stock;
CREATE TYPE wms.move_kind AS ENUM ('receipt','putaway','pick','transfer','adjust','scrap');
CREATE DOMAIN wms.gtin AS varchar(14) CHECK (VALUE ~ '^(\d{8}|\d{12,14})$');
CREATE TABLE wms.warehouse (code varchar(6) PRIMARY KEY, name text NOT NULL);
CREATE TABLE wms.zone (warehouse varchar(6) REFERENCES wms.warehouse, code varchar(4), temp_c int, PRIMARY KEY (warehouse, code));
CREATE TABLE wms.bin (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, warehouse varchar(6), zone varchar(4), aisle int, shelf int, pos int, label text GENERATED ALWAYS AS (zone || '-' || aisle || '-' || shelf || '.' || pos) STORED, UNIQUE (warehouse, zone, aisle, shelf, pos), FOREIGN KEY (warehouse, zone) REFERENCES wms.zone);
CREATE UNIQUE INDEX bin_label ON wms.bin (warehouse, label);
CREATE TABLE wms.item (sku varchar(32) PRIMARY KEY, gtin wms.gtin, title text NOT NULL, uom varchar(3) NOT NULL DEFAULT 'PCE', weight_g int);
CREATE TABLE wms.lot (sku varchar(32) REFERENCES wms.item, lot_no varchar(20), expires date, PRIMARY KEY (sku, lot_no));
CREATE TABLE stock.level (sku varchar(32) NOT NULL REFERENCES wms.item, lot_no varchar(20), qty numeric(14,3) NOT NULL CHECK (qty >= 0), reserved numeric(14,3) NOT NULL DEFAULT 0, bin_id int NOT NULL REFERENCES wms.bin (id), CONSTRAINT level_key UNIQUE NULLS NOT DISTINCT (bin_id, sku, lot_no), CHECK (reserved <= qty));
CREATE TABLE stock.move (id bigserial PRIMARY KEY, kind wms.move_kind NOT NULL, sku varchar(32) NOT NULL REFERENCES wms.item, qty numeric(14,3) NOT NULL, src int REFERENCES wms.bin, dst int REFERENCES wms.bin, reason text, at timestamptz NOT NULL DEFAULT now(), by_user text DEFAULT current_user, CONSTRAINT move_ends CHECK (src IS NOT NULL OR dst IS NOT NULL));
CREATE INDEX move_sku ON stock.move (sku, at);
CREATE TABLE wms.supplier (id serial PRIMARY KEY, name text);
CREATE TABLE wms.purchase_order (id serial PRIMARY KEY, supplier int REFERENCES wms.supplier, ordered date);
CREATE TABLE wms.purchase_order_line (po int REFERENCES wms.purchase_order ON DELETE CASCADE, line int, sku varchar(32) REFERENCES wms.item ON UPDATE CASCADE, qty numeric(14,3), received numeric(14,3) NOT NULL DEFAULT 0, PRIMARY KEY (po, line));
CREATE VIEW stock.on_hand AS SELECT b.warehouse, l.sku, sum(l.qty) AS qty, sum(l.qty - l.reserved) AS free FROM stock.level l JOIN wms.bin b ON b.id = l.bin_id GROUP BY b.warehouse, l.sku;
CREATE VIEW stock.on_order AS SELECT sku, sum(qty - received) AS qty FROM wms.purchase_order_line WHERE received < qty GROUP BY sku;
CREATE VIEW stock.position AS SELECT i.sku, i.title, coalesce(h.qty,0) AS on_hand, coalesce(h.free,0) AS free, coalesce(o.qty,0) AS on_order FROM wms.item i LEFT JOIN stock.on_hand h USING (sku) LEFT JOIN stock.on_order o USING (sku);
CREATE FUNCTION stock.apply_move() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 IF NEW.src IS NOT NULL THEN UPDATE stock.level SET qty = qty - NEW.qty WHERE bin_id = NEW.src AND sku = NEW.sku; END IF;
 IF NEW.dst IS NOT NULL THEN UPDATE stock.level SET qty = qty + NEW.qty WHERE bin_id = NEW.dst AND sku = NEW.sku; END IF;
 RETURN NULL; END $$;
CREATE TRIGGER apply_move AFTER INSERT ON stock.move FOR EACH ROW EXECUTE FUNCTION stock.apply_move();

CREATE INDEX level_sku ON stock.level (sku) INCLUDE (qty, reserved);
ALTER TABLE stock.level ADD FOREIGN KEY (sku, lot_no) REFERENCES wms.lot DEFERRABLE;
COMMENT ON COLUMN stock.move.src IS 'bin taken from';
