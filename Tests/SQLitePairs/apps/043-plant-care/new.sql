CREATE TABLE rooms (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, lux INTEGER);
CREATE TABLE plants (id INTEGER PRIMARY KEY AUTOINCREMENT, nickname TEXT, species TEXT NOT NULL DEFAULT 'unknown sp.', room_id INTEGER REFERENCES rooms(id), acquired TEXT DEFAULT (date('now')), photo BLOB);
CREATE TABLE waterings (plant INTEGER NOT NULL REFERENCES plants(id) ON DELETE CASCADE, at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP, ml INTEGER CHECK (ml > 0 OR ml IS NULL), litres REAL GENERATED ALWAYS AS (ml / 1000.0) STORED, fertilizer INTEGER NOT NULL DEFAULT 0);
CREATE TABLE reminders (plant INTEGER PRIMARY KEY REFERENCES plants(id) ON DELETE CASCADE, every_days INTEGER NOT NULL DEFAULT 10);
CREATE INDEX waterings_plant_at ON waterings(plant, at DESC);
CREATE VIEW next_watering AS SELECT p.id, date(max(w.at), '+' || r.every_days || ' days') AS due FROM plants p JOIN reminders r ON r.plant = p.id LEFT JOIN waterings w ON w.plant = p.id GROUP BY p.id;
