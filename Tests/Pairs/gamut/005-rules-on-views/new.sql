CREATE SCHEMA inv;
CREATE TABLE inv.item (
    sku text PRIMARY KEY,
    title text NOT NULL,
    qty integer NOT NULL DEFAULT 0 CHECK (qty >= 0)
  , price numeric(8,2)
);
CREATE TABLE inv.item_log (
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    sku text NOT NULL,
    action text NOT NULL
  , who name NOT NULL DEFAULT CURRENT_USER
);
CREATE TABLE inv.archive (LIKE inv.item INCLUDING DEFAULTS);
CREATE VIEW inv.stock AS
    SELECT sku, title, qty, price, qty * price AS value FROM inv.item;
CREATE RULE stock_ins AS ON INSERT TO inv.stock DO INSTEAD
    INSERT INTO inv.item (sku, title, qty, price) VALUES (new.sku, new.title, COALESCE(new.qty, 0), new.price)
    RETURNING item.sku, item.title, item.qty, item.price, item.qty * item.price;
CREATE RULE stock_upd AS ON UPDATE TO inv.stock
    WHERE new.qty IS DISTINCT FROM old.qty DO INSTEAD (
        UPDATE inv.item SET qty = new.qty WHERE sku = old.sku;
        INSERT INTO inv.item_log (sku, action) VALUES (old.sku, 'qty'));
CREATE RULE stock_upd_default AS ON UPDATE TO inv.stock DO INSTEAD NOTHING;
CREATE RULE stock_delete AS ON DELETE TO inv.stock DO INSTEAD DELETE FROM inv.item WHERE sku = old.sku;
CREATE RULE item_log_del AS ON DELETE TO inv.item DO ALSO
    INSERT INTO inv.item_log (sku, action) VALUES (old.sku, 'deleted');
CREATE RULE archive_ro AS ON UPDATE TO inv.archive DO INSTEAD NOTHING;
ALTER TABLE inv.archive DISABLE RULE archive_ro;
CREATE RULE item_log_ins AS ON INSERT TO inv.item WHERE new.qty > 1000 DO ALSO
    INSERT INTO inv.item_log (sku, action) VALUES (new.sku, 'bulk');
ALTER TABLE inv.item ENABLE ALWAYS RULE item_log_ins;
CREATE VIEW inv.low_stock AS SELECT sku, qty FROM inv.stock WHERE qty < 5 WITH CASCADED CHECK OPTION;
COMMENT ON RULE stock_ins ON inv.stock IS 'insert through';
COMMENT ON RULE item_log_del ON inv.item IS 'audit of deletes';
GRANT SELECT, INSERT, UPDATE, DELETE ON inv.stock TO gm_app;
GRANT SELECT ON inv.low_stock TO gm_ro;
