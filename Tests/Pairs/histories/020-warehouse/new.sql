-- WMS 7
CREATE TABLE warehouse (
    wh_id smallint PRIMARY KEY,
    code text NOT NULL UNIQUE,
    tz text NOT NULL DEFAULT 'UTC'
);
CREATE TABLE location (
    loc_id serial PRIMARY KEY,
    wh_id smallint NOT NULL REFERENCES warehouse,
    aisle text NOT NULL,
    bay smallint NOT NULL,
    level smallint NOT NULL,
    kind text NOT NULL DEFAULT 'pick',
    UNIQUE (wh_id, aisle, bay, level)
);
CREATE TABLE sku (
    sku varchar(30) PRIMARY KEY,
    description text,
    uom text NOT NULL DEFAULT 'EA',
    weight_g integer,
    width_mm integer, height_mm integer, depth_mm integer
);
CREATE TABLE stock (
    sku varchar(30) NOT NULL REFERENCES sku,
    loc_id integer NOT NULL REFERENCES location,
    qty integer NOT NULL DEFAULT 0,
    CONSTRAINT stock_pk PRIMARY KEY (sku, loc_id),
    CONSTRAINT stock_qty_nonneg CHECK (qty >= 0)
);
CREATE TABLE purchase_order (
    po_no serial PRIMARY KEY,
    supplier text NOT NULL,
    ordered_on date NOT NULL DEFAULT CURRENT_DATE,
    state text NOT NULL DEFAULT 'open'
);
CREATE TABLE purchase_order_line (
    po_no integer REFERENCES purchase_order ON DELETE CASCADE,
    line smallint,
    sku varchar(30) NOT NULL REFERENCES sku,
    qty integer NOT NULL,
    received integer NOT NULL DEFAULT 0,
    PRIMARY KEY (po_no, line)
);
CREATE TABLE movement (
    id bigserial PRIMARY KEY,
    ts timestamp NOT NULL DEFAULT now(),
    sku varchar(30) NOT NULL,
    from_loc integer,
    to_loc integer,
    qty integer NOT NULL,
    who text DEFAULT current_user
);
CREATE INDEX movement_sku_ts ON movement (sku, ts);
CREATE INDEX movement_ts ON movement (ts);

CREATE FUNCTION move(p_sku varchar, p_from int, p_to int, p_qty int) RETURNS void AS $$
BEGIN
    IF p_from IS NOT NULL THEN
        UPDATE stock SET qty = qty - p_qty WHERE sku = p_sku AND loc_id = p_from;
    END IF;
    INSERT INTO stock (sku, loc_id, qty) VALUES (p_sku, p_to, p_qty)
        ON CONFLICT (sku, loc_id) DO UPDATE SET qty = stock.qty + excluded.qty;
    INSERT INTO movement (sku, from_loc, to_loc, qty) VALUES (p_sku, p_from, p_to, p_qty);
END $$ LANGUAGE plpgsql;
CREATE VIEW stock_by_warehouse AS
    SELECT l.wh_id, s.sku, sum(s.qty) AS qty FROM stock s JOIN location l USING (loc_id) GROUP BY l.wh_id, s.sku;
CREATE VIEW reorder AS SELECT wh_id, sku, qty FROM stock_by_warehouse WHERE qty < 10;
COMMENT ON TABLE movement IS 'Every change of stock';

-- 7.1: lots and serials; stock keyed by lot
CREATE TABLE lot (
    lot_id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    sku varchar(30) NOT NULL REFERENCES sku,
    lot_no text NOT NULL,
    expires date,
    UNIQUE (sku, lot_no)
);
DROP VIEW reorder;
DROP VIEW stock_by_warehouse;
ALTER TABLE stock ADD COLUMN lot_id bigint REFERENCES lot;
ALTER TABLE stock DROP CONSTRAINT stock_pk;
ALTER TABLE stock ADD COLUMN id bigserial;
ALTER TABLE stock ADD CONSTRAINT stock_pk PRIMARY KEY (id);
ALTER TABLE stock ADD CONSTRAINT stock_natural UNIQUE NULLS NOT DISTINCT (sku, loc_id, lot_id);
ALTER TABLE stock ALTER COLUMN qty TYPE numeric(14,3);
ALTER TABLE stock ADD COLUMN allocated numeric(14,3) NOT NULL DEFAULT 0;
ALTER TABLE stock ADD COLUMN available numeric(14,3) GENERATED ALWAYS AS (qty - allocated) STORED;
ALTER TABLE stock DROP CONSTRAINT stock_qty_nonneg;
ALTER TABLE stock ADD CONSTRAINT stock_qty_nonneg CHECK (qty >= 0 AND allocated BETWEEN 0 AND qty);
DROP FUNCTION move(varchar, int, int, int);
CREATE PROCEDURE move(p_sku varchar, p_from int, p_to int, p_qty numeric, p_lot bigint DEFAULT NULL) AS $$
BEGIN
    UPDATE stock SET qty = qty - p_qty WHERE sku = p_sku AND loc_id = p_from AND lot_id IS NOT DISTINCT FROM p_lot;
    INSERT INTO stock (sku, loc_id, lot_id, qty) VALUES (p_sku, p_to, p_lot, p_qty)
        ON CONFLICT (sku, loc_id, lot_id) DO UPDATE SET qty = stock.qty + excluded.qty;
END $$ LANGUAGE plpgsql;
CREATE FUNCTION log_movement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO movement (sku, to_loc, qty) SELECT n.sku, n.loc_id, n.qty - o.qty FROM new_rows n JOIN old_rows o USING (id) WHERE n.qty <> o.qty;
    RETURN NULL;
END $$;
CREATE TRIGGER stock_log AFTER UPDATE ON stock REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION log_movement();

-- 7.2: movement partitioned by year of ts, timestamptz
ALTER TABLE movement RENAME TO movement_7_1;
ALTER INDEX movement_ts RENAME TO movement_7_1_ts;
ALTER TABLE movement_7_1 ALTER COLUMN ts TYPE timestamptz USING ts AT TIME ZONE 'UTC';
CREATE TABLE movement (LIKE movement_7_1 INCLUDING DEFAULTS INCLUDING COMMENTS) PARTITION BY RANGE (ts);
ALTER TABLE movement ALTER COLUMN qty TYPE numeric(14,3);
ALTER SEQUENCE movement_id_seq OWNED BY movement.id;
CREATE TABLE movement_2022 PARTITION OF movement FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00');
CREATE TABLE movement_2023 PARTITION OF movement FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE movement_rest PARTITION OF movement DEFAULT;
ALTER TABLE movement ADD CONSTRAINT movement_id_ts_pk PRIMARY KEY (id, ts);
CREATE INDEX movement_by_sku ON movement (sku, ts DESC);
INSERT INTO movement SELECT * FROM movement_7_1;
DROP TABLE movement_7_1;
COMMENT ON TABLE movement IS 'Every change of stock, by year';

-- 7.3: dimensions as a composite, unit enum, location kinds
CREATE TYPE dims AS (w integer, h integer, d integer);
CREATE TYPE uom AS ENUM ('EA', 'CS', 'PL', 'KG', 'L');
ALTER TABLE sku ADD COLUMN dims dims, ALTER COLUMN uom DROP DEFAULT, ALTER COLUMN uom TYPE uom USING uom::uom, ALTER COLUMN uom SET DEFAULT 'EA';
UPDATE sku SET dims = ROW(width_mm, height_mm, depth_mm);
ALTER TABLE sku DROP COLUMN width_mm, DROP COLUMN height_mm, DROP COLUMN depth_mm;
CREATE INDEX sku_volume ON sku ((((dims).w::bigint * (dims).h) * (dims).d));
ALTER TABLE location ADD CONSTRAINT location_kind CHECK (kind IN ('pick', 'bulk', 'dock', 'virtual'));
ALTER TABLE location ADD COLUMN label text GENERATED ALWAYS AS (aisle || '-' || lpad(bay::text, 3, '0') || '-' || level) STORED;
CREATE VIEW stock_by_warehouse AS
    SELECT l.wh_id, s.sku, sum(s.qty) AS qty, sum(s.available) AS available, min(t.expires) AS first_expiry
    FROM stock s JOIN location l USING (loc_id) LEFT JOIN lot t USING (lot_id) GROUP BY l.wh_id, s.sku;
CREATE TABLE reorder_point (wh_id smallint REFERENCES warehouse, sku varchar(30) REFERENCES sku, min_qty numeric(14,3) NOT NULL, PRIMARY KEY (wh_id, sku));
CREATE VIEW reorder AS SELECT b.wh_id, b.sku, b.available, r.min_qty FROM stock_by_warehouse b JOIN reorder_point r USING (wh_id, sku) WHERE b.available < r.min_qty;
