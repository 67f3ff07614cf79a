CREATE SCHEMA erp;
SET search_path = erp;
CREATE TYPE uom AS ENUM ('pc', 'g', 'kg', 'm', 'm2');
CREATE TYPE quantity AS (val numeric(15,4), unit uom);
CREATE DOMAIN pos_qty AS quantity CHECK ((VALUE).val > 0);
ALTER DOMAIN pos_qty ADD CONSTRAINT has_unit CHECK ((VALUE).unit IS NOT NULL);
CREATE DOMAIN qty_list AS quantity[] CHECK (cardinality(VALUE) <= 10);
CREATE TYPE bom_line AS (level int, item_id int, qty numeric, path int[]);
ALTER TYPE bom_line ADD ATTRIBUTE scrap numeric;

CREATE TABLE item (
    item_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    base_unit uom NOT NULL DEFAULT 'pc',
    weight numeric(10,3),
    cost numeric(12,4) NOT NULL DEFAULT 0,
    price numeric(12,2) GENERATED ALWAYS AS (round(cost * 1.4, 2)) STORED
    , code_norm text GENERATED ALWAYS AS (upper(replace(code, '-', ''))) STORED
);
CREATE UNIQUE INDEX item_code_norm ON item (code_norm);
CREATE TABLE bom (
    parent_id int NOT NULL REFERENCES item,
    child_id int NOT NULL REFERENCES item,
    qty pos_qty NOT NULL,
    pos smallint NOT NULL DEFAULT 10,
    valid daterange NOT NULL DEFAULT '(,)',
    alternatives qty_list,
    CONSTRAINT bom_pk PRIMARY KEY (parent_id, pos, child_id),
    CONSTRAINT bom_no_self CHECK (parent_id <> child_id)
);
CREATE INDEX bom_child ON bom (child_id);
CREATE TABLE warehouse (wh text PRIMARY KEY CHECK (length(wh) = 3), name text);
CREATE TABLE stock (
    wh text NOT NULL REFERENCES warehouse,
    item_id int NOT NULL REFERENCES item,
    on_hand numeric(15,4) NOT NULL DEFAULT 0,
    reserved numeric(15,4) NOT NULL DEFAULT 0,
    PRIMARY KEY (wh, item_id),
    CONSTRAINT not_negative CHECK (on_hand >= 0)
);
ALTER TABLE stock ADD available numeric(15,4) GENERATED ALWAYS AS (on_hand - reserved) STORED;
ALTER TABLE stock ADD CONSTRAINT reserved_ok CHECK (reserved BETWEEN 0 AND on_hand);
CREATE TABLE prod_order (
    order_id bigserial PRIMARY KEY,
    item_id int NOT NULL REFERENCES item,
    qty numeric(15,4) NOT NULL,
    due date NOT NULL,
    state char(1) NOT NULL DEFAULT 'P'
);
ALTER SEQUENCE prod_order_order_id_seq RESTART WITH 100000 START WITH 100000 INCREMENT BY 10;
CREATE TABLE movement (id bigserial, wh text NOT NULL, item_id int NOT NULL, qty numeric NOT NULL, at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE movement_y24 PARTITION OF movement FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE movement_rest PARTITION OF movement DEFAULT;

CREATE FUNCTION explode(root int, on_day date DEFAULT CURRENT_DATE) RETURNS SETOF bom_line LANGUAGE sql STABLE
BEGIN ATOMIC
  WITH RECURSIVE b AS (
    SELECT 1 AS level, bom.child_id, (bom.qty).val::numeric AS qty FROM bom WHERE bom.parent_id = root AND bom.valid @> on_day
    UNION ALL
    SELECT b.level + 1, x.child_id, b.qty * (x.qty).val FROM b JOIN bom x ON x.parent_id = b.child_id
  ) SEARCH DEPTH FIRST BY child_id SET ord CYCLE child_id SET is_cycle USING way
  SELECT b.level, b.child_id, b.qty, NULL::int[], 0::numeric FROM b WHERE NOT b.is_cycle ORDER BY b.ord;
END;
CREATE FUNCTION unit_factor(f uom, t uom) RETURNS numeric LANGUAGE sql IMMUTABLE
RETURN CASE WHEN f = t THEN 1 WHEN f = 'g' AND t = 'kg' THEN 0.001 WHEN f = 'kg' AND t = 'g' THEN 1000 END;
CREATE FUNCTION convert(q quantity, t uom) RETURNS quantity LANGUAGE sql IMMUTABLE RETURN ROW((q).val * unit_factor((q).unit, t), t)::quantity;
CREATE FUNCTION add(a quantity, b quantity) RETURNS quantity LANGUAGE sql IMMUTABLE RETURN ROW((a).val + (convert(b, (a).unit)).val, (a).unit)::quantity;
CREATE OPERATOR + (LEFTARG = quantity, RIGHTARG = quantity, FUNCTION = add);
CREATE AGGREGATE total(quantity) (SFUNC = add, STYPE = quantity);
CREATE VIEW requirement AS SELECT o.order_id, o.due, e.item_id, e.qty * o.qty AS needed FROM prod_order o, LATERAL explode(o.item_id) e WHERE o.state = 'P';
CREATE VIEW shortage AS SELECT r.item_id, sum(r.needed) - coalesce(max(s.free), 0) AS missing FROM requirement r
  LEFT JOIN (SELECT item_id, sum(available) AS free FROM stock GROUP BY 1) s USING (item_id)
  GROUP BY r.item_id HAVING sum(r.needed) > coalesce(max(s.free), 0);
CREATE VIEW shortage_named AS SELECT i.code, i.name, s.missing FROM shortage s JOIN item i USING (item_id);
CREATE MATERIALIZED VIEW value AS SELECT wh, sum(on_hand * cost) AS value, sum(on_hand * price) AS sales_value FROM stock JOIN item USING (item_id) GROUP BY wh WITH NO DATA;
CREATE UNIQUE INDEX value_wh ON value (wh);

CREATE PROCEDURE move(p_wh text, p_item int, p_qty numeric
, OUT new_level numeric
) LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO movement (wh, item_id, qty) VALUES (p_wh, p_item, p_qty);
  UPDATE stock SET on_hand = stock.on_hand + p_qty WHERE stock.wh = p_wh AND stock.item_id = p_item
  RETURNING stock.on_hand
  ;
END;
CREATE RULE no_trunc AS ON UPDATE TO movement DO INSTEAD NOTHING;
COMMENT ON PROCEDURE move IS 'book a movement';
COMMENT ON FUNCTION explode(int, date) IS 'bill of materials, depth first';
