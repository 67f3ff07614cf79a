CREATE TABLE courier (id INTEGER PRIMARY KEY, name TEXT, vehicle TEXT);
CREATE TABLE parcel (id INTEGER PRIMARY KEY, barcode TEXT NOT NULL, weight REAL, courier_id INTEGER REFERENCES courier(id), state TEXT NOT NULL DEFAULT 'new');
CREATE TABLE event (parcel_id INTEGER NOT NULL REFERENCES parcel(id), at TEXT NOT NULL, what TEXT, PRIMARY KEY (parcel_id, at));
CREATE TABLE route (day TEXT, courier_id INTEGER, stops TEXT, PRIMARY KEY (day, courier_id)) WITHOUT ROWID;
CREATE UNIQUE INDEX parcel_barcode ON parcel(barcode);
CREATE VIEW v_open AS SELECT p.*, c.name FROM parcel p LEFT JOIN courier c ON c.id = p.courier_id WHERE p.state <> 'done';
CREATE VIEW v_load(courier, kg) AS SELECT name, sum(weight) FROM v_open GROUP BY name;
CREATE TRIGGER parcel_state AFTER UPDATE OF state ON parcel BEGIN INSERT OR REPLACE INTO event VALUES (new.id, datetime('now'), old.state || '->' || new.state); END;
CREATE TRIGGER v_open_upd INSTEAD OF UPDATE OF state ON v_open BEGIN UPDATE parcel SET state = new.state WHERE id = old.id; END;
