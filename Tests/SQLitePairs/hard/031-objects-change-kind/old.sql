CREATE TABLE thing (id INTEGER PRIMARY KEY, v TEXT);
CREATE TABLE was_table (a INT, b TEXT);
CREATE VIEW was_view AS SELECT id, v FROM thing;
CREATE INDEX moving_idx ON thing(v);
CREATE TRIGGER moving_trg AFTER INSERT ON thing BEGIN INSERT INTO was_table VALUES (new.id, new.v); END;
CREATE TABLE other (id INTEGER PRIMARY KEY, v TEXT, w TEXT);
CREATE VIEW on_was AS SELECT * FROM was_table;
