CREATE TABLE plants (id INTEGER PRIMARY KEY, nickname TEXT, species TEXT, room TEXT, acquired TEXT, photo BLOB);
CREATE TABLE waterings (plant INTEGER, at TEXT, ml INTEGER);
CREATE TABLE reminders (plant INTEGER PRIMARY KEY, every_days INTEGER DEFAULT 7);
