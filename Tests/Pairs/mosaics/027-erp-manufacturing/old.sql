CREATE SCHEMA erp;
SET search_path = erp;
CREATE TYPE uom AS ENUM ('pc', 'kg', 'm');
CREATE TYPE quantity AS (val numeric(15,4), unit uom);
CREATE DOMAIN pos_qty AS quantity CHECK ((VALUE).val > 0);
CREATE TYPE bom_line AS (level int, item_id int, qty numeric, path int[]);

CREATE TABLE item (
    item_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    base_unit uom NOT NULL DEFAULT 'pc',
    weight numeric(10,3),
    cost numeric(12,4) NOT NULL DEFAULT 0,
    price numeric(12,4) GENERATED ALWAYS AS (cost * 1.35) STORED
);
CREATE TABLE bom (
    parent_id int NOT NULL REFERENCES item,
    child_id int NOT NULL REFERENCES item,
    qty pos_qty NOT NULL,
    CONSTRAINT bom_pk PRIMARY KEY (parent_id, child_id),
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
CREATE TABLE prod_order (
    order_id bigserial PRIMARY KEY,
    item_id int NOT NULL REFERENCES item,
    qty numeric(15,4) NOT NULL,
    due date NOT NULL,
    state char(1) NOT NULL DEFAULT 'P'
);
CREATE TABLE movement (id bigserial PRIMARY KEY, wh text NOT NULL, item_id int NOT NULL, qty numeric NOT NULL, at timestamptz NOT NULL DEFAULT now());

CREATE FUNCTION explode(root int) RETURNS SETOF bom_line LANGUAGE sql STABLE AS $$
  WITH RECURSIVE b AS (
    SELECT 1 AS level, child_id, (qty).val::numeric AS qty, ARRAY[parent_id, child_id] AS path FROM erp.bom WHERE parent_id = root
    UNION ALL
    SELECT b.level + 1, x.child_id, b.qty * (x.qty).val, b.path || x.child_id FROM b JOIN erp.bom x ON x.parent_id = b.child_id
  ) SELECT level, child_id, qty, path FROM b
$$;
CREATE FUNCTION unit_factor(f uom, t uom) RETURNS numeric LANGUAGE sql IMMUTABLE
AS $$ SELECT CASE WHEN f = t THEN 1 ELSE NULL END::numeric $$;
CREATE FUNCTION convert(q quantity, t uom) RETURNS quantity LANGUAGE sql IMMUTABLE RETURN ROW((q).val * unit_factor((q).unit, t), t)::quantity;
CREATE VIEW requirement AS SELECT o.order_id, o.due, e.item_id, e.qty * o.qty AS needed FROM prod_order o, LATERAL explode(o.item_id) e WHERE o.state = 'P';
CREATE VIEW shortage AS SELECT r.item_id, sum(r.needed) - coalesce(max(s.free), 0) AS missing FROM requirement r
  LEFT JOIN (SELECT item_id, sum(on_hand) AS free FROM stock GROUP BY 1) s USING (item_id)
  GROUP BY r.item_id HAVING sum(r.needed) > coalesce(max(s.free), 0);
CREATE VIEW shortage_named AS SELECT i.code, i.name, s.missing FROM shortage s JOIN item i USING (item_id);
CREATE VIEW value AS SELECT wh, sum(on_hand * cost) AS value FROM stock JOIN item USING (item_id) GROUP BY wh;

CREATE PROCEDURE move(p_wh text, p_item int, p_qty numeric
) LANGUAGE sql
BEGIN ATOMIC
  INSERT INTO movement (wh, item_id, qty) VALUES (p_wh, p_item, p_qty);
  UPDATE stock SET on_hand = stock.on_hand + p_qty WHERE stock.wh = p_wh AND stock.item_id = p_item
  ;
END;
CREATE RULE no_del AS ON DELETE TO movement DO INSTEAD NOTHING;
COMMENT ON PROCEDURE move IS 'book a movement';
