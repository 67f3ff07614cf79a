CREATE TABLE courier (id INTEGER PRIMARY KEY, name TEXT UNIQUE, active INTEGER NOT NULL DEFAULT 1);
CREATE TABLE parcel (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL UNIQUE, weight REAL CHECK (weight IS NULL OR weight > 0), size TEXT DEFAULT 'M', courier_id INTEGER REFERENCES courier(id) ON DELETE SET NULL ON UPDATE CASCADE, state TEXT NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'out', 'done', 'lost')));
CREATE TABLE event (parcel_id INTEGER NOT NULL REFERENCES parcel(id) ON DELETE CASCADE, at TEXT NOT NULL, what TEXT, geo BLOB, PRIMARY KEY (parcel_id, at));
CREATE TABLE route (day TEXT, courier_id INTEGER, stops TEXT DEFAULT '[]', depot TEXT NOT NULL DEFAULT 'main', PRIMARY KEY (day, courier_id, depot)) WITHOUT ROWID;
CREATE INDEX parcel_courier ON parcel(courier_id) WHERE state <> 'done';
CREATE VIEW v_open AS SELECT p.*, c.name FROM parcel p LEFT JOIN courier c ON c.id = p.courier_id WHERE p.state <> 'done';
CREATE VIEW v_load(courier, kg, n) AS SELECT name, sum(weight), count(*) FROM v_open GROUP BY name;
CREATE TRIGGER parcel_state AFTER UPDATE OF state ON parcel BEGIN INSERT OR REPLACE INTO event(parcel_id, at, what) VALUES (new.id, datetime('now'), old.state || '->' || new.state); END;
CREATE TRIGGER v_open_upd INSTEAD OF UPDATE OF state, size ON v_open WHEN new.state IS NOT NULL BEGIN UPDATE parcel SET state = new.state WHERE id = old.id; END;
