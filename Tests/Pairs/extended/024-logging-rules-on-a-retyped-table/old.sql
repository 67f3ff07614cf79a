CREATE TABLE stock (sku varchar(12) PRIMARY KEY, qty int NOT NULL, note text);
CREATE TABLE stock_log (sku text, old_qty int, new_qty int, by name);
CREATE RULE log_change AS ON UPDATE TO stock WHERE NEW.qty <> OLD.qty
    DO ALSO INSERT INTO stock_log VALUES (NEW.sku, OLD.qty, NEW.qty, CURRENT_USER);
CREATE RULE no_delete AS ON DELETE TO stock DO INSTEAD NOTHING;
CREATE RULE old_rule AS ON INSERT TO stock WHERE NEW.qty < 0 DO INSTEAD NOTHING;
