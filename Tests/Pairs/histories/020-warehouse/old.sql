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
