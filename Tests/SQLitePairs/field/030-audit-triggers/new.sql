CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL, town TEXT, vat TEXT UNIQUE);
CREATE TABLE audit (id INTEGER PRIMARY KEY, at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), tbl TEXT NOT NULL, op TEXT NOT NULL CHECK (op IN ('i', 'u', 'd')), old TEXT, new TEXT);
CREATE TRIGGER customer_u AFTER UPDATE ON customer BEGIN INSERT INTO audit (tbl, op, old, new) VALUES ('customer', 'u', json_object('name', old.name), json_object('name', new.name)); END;
CREATE TRIGGER customer_i AFTER INSERT ON customer BEGIN INSERT INTO audit (tbl, op, new) VALUES ('customer', 'i', json_object('name', new.name)); END;
CREATE TRIGGER customer_d AFTER DELETE ON customer BEGIN INSERT INTO audit (tbl, op, old) VALUES ('customer', 'd', old.name); END;
CREATE TRIGGER audit_keep BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit stays'); END;
