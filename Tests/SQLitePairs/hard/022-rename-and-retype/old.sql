CREATE TABLE r (id INTEGER PRIMARY KEY, amount_txt TEXT, flag INTEGER NOT NULL DEFAULT 0, created TEXT, keep BLOB);
CREATE TABLE s (old_name VARCHAR(10) NOT NULL UNIQUE, qty INT, PRIMARY KEY (old_name));
CREATE INDEX r_amount ON r(amount_txt);
CREATE VIEW rv AS SELECT id, amount_txt AS amt FROM r;
CREATE TRIGGER rt AFTER UPDATE OF amount_txt ON r BEGIN UPDATE s SET qty = qty + 1 WHERE old_name = new.amount_txt; END;
