CREATE TABLE r (id INTEGER PRIMARY KEY, amount_num NUMERIC, enabled TEXT NOT NULL DEFAULT 'no' CHECK (enabled IN ('yes', 'no', '0', '1')), created_at INTEGER DEFAULT (unixepoch()), keep BLOB);
CREATE TABLE s (new_name VARCHAR(200) NOT NULL DEFAULT (hex(randomblob(8))) UNIQUE, qty REAL, PRIMARY KEY (new_name));
CREATE INDEX r_amount ON r(amount_num DESC);
CREATE VIEW rv AS SELECT id, amount_num AS amt FROM r;
CREATE TRIGGER rt AFTER UPDATE OF amount_num ON r BEGIN UPDATE s SET qty = qty + 1 WHERE new_name = new.amount_num; END;
