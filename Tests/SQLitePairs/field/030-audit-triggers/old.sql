CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT, city TEXT);
CREATE TABLE audit (at TEXT DEFAULT CURRENT_TIMESTAMP, tbl TEXT, op TEXT, old TEXT, new TEXT);
CREATE TRIGGER customer_u AFTER UPDATE OF name, city ON customer WHEN old.name IS NOT new.name OR old.city IS NOT new.city BEGIN INSERT INTO audit (tbl, op, old, new) VALUES ('customer', 'u', old.name || '/' || old.city, new.name || '/' || new.city); END;
CREATE TRIGGER customer_d AFTER DELETE ON customer BEGIN INSERT INTO audit (tbl, op, old) VALUES ('customer', 'd', old.name); END;
