CREATE SCHEMA inv;
CREATE TABLE inv.item (
    sku text PRIMARY KEY,
    title text NOT NULL,
    qty integer NOT NULL DEFAULT 0 CHECK (qty >= 0)
);
CREATE TABLE inv.item_log (
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    sku text NOT NULL,
    action text NOT NULL
);
CREATE TABLE inv.archive (LIKE inv.item INCLUDING DEFAULTS);
CREATE VIEW inv.stock AS
    SELECT sku, title, qty FROM inv.item;
CREATE RULE stock_ins AS ON INSERT TO inv.stock DO INSTEAD
    INSERT INTO inv.item (sku, title, qty) VALUES (new.sku, new.title, new.qty);
CREATE RULE stock_upd AS ON UPDATE TO inv.stock
    WHERE new.qty <> old.qty DO INSTEAD UPDATE inv.item SET qty = new.qty WHERE sku = old.sku;
CREATE RULE stock_upd_default AS ON UPDATE TO inv.stock DO INSTEAD NOTHING;
CREATE RULE stock_del AS ON DELETE TO inv.stock DO INSTEAD DELETE FROM inv.item WHERE sku = old.sku;
CREATE RULE item_log_del AS ON DELETE TO inv.item DO ALSO
    INSERT INTO inv.item_log (sku, action) VALUES (old.sku, 'deleted');
CREATE RULE archive_ro AS ON UPDATE TO inv.archive DO INSTEAD NOTHING;
ALTER TABLE inv.item DISABLE RULE item_log_del;
CREATE VIEW inv.low_stock AS SELECT sku, qty FROM inv.stock WHERE qty < 5 WITH CASCADED CHECK OPTION;
CREATE RULE notify_low AS ON INSERT TO inv.item_log DO ALSO NOTIFY inv_changed;
COMMENT ON RULE stock_ins ON inv.stock IS 'insert through';
COMMENT ON RULE item_log_del ON inv.item IS 'audit';
GRANT SELECT, INSERT, UPDATE, DELETE ON inv.stock TO gm_app;
GRANT SELECT ON inv.low_stock TO gm_ro;
