CREATE TABLE stock (sku text PRIMARY KEY, qty bigint NOT NULL, remark text);
CREATE TABLE stock_log (sku text, old_qty bigint, new_qty bigint, by name);
CREATE RULE log_change AS ON UPDATE TO stock WHERE NEW.qty <> OLD.qty
    DO ALSO INSERT INTO stock_log VALUES (NEW.sku, OLD.qty, NEW.qty, CURRENT_USER);
CREATE RULE no_delete AS ON DELETE TO stock DO INSTEAD NOTHING;
ALTER TABLE stock DISABLE RULE no_delete;
CREATE RULE "Stock comes" AS ON INSERT TO stock DO ALSO NOTIFY stock_changed;
ALTER TABLE stock ENABLE ALWAYS RULE "Stock comes";
