CREATE TABLE item (id integer PRIMARY KEY, sku varchar(20) NOT NULL UNIQUE, price integer, gone boolean);
CREATE TABLE stock (item_id integer REFERENCES item, qty smallint NOT NULL DEFAULT 0, PRIMARY KEY (item_id));
CREATE VIEW item_stock AS SELECT i.id, i.sku, i.price, s.qty FROM item i LEFT JOIN stock s ON s.item_id = i.id;
CREATE FUNCTION item_value(p_id integer) RETURNS integer LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT price * qty FROM item_stock WHERE id = p_id;
END;
CREATE FUNCTION item_rows(p_sku varchar) RETURNS SETOF item LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT i.id, i.sku, i.price, i.gone FROM item i WHERE i.sku LIKE p_sku;
END;
CREATE VIEW item_report AS SELECT r.sku, item_value(r.id) AS value FROM item_rows('%') r;
CREATE FUNCTION total_value() RETURNS bigint LANGUAGE sql STABLE RETURN (SELECT sum(value) FROM item_report);
CREATE PROCEDURE put_stock(p_item integer, p_qty smallint) LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO stock (item_id, qty) VALUES (p_item, p_qty)
        ON CONFLICT ON CONSTRAINT stock_pkey DO UPDATE SET qty = excluded.qty;
    DELETE FROM item WHERE gone;
END;
COMMENT ON PROCEDURE put_stock(integer, smallint) IS 'upsert';
