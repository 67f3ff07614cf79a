CREATE TABLE sensor (id INTEGER PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL DEFAULT '°C' CHECK (unit IN ('°C','%','lx')), location TEXT) STRICT;
CREATE TABLE reading (sensor INTEGER NOT NULL REFERENCES sensor ON DELETE CASCADE, at INTEGER NOT NULL, value REAL, quality ANY, PRIMARY KEY (sensor, at DESC)) STRICT, WITHOUT ROWID;
CREATE VIEW latest AS SELECT sensor, max(at) AS at, value FROM reading GROUP BY sensor;
CREATE VIEW daily (day, sensor, low, high) AS SELECT date(at, 'unixepoch'), sensor, min(value), max(value) FROM reading GROUP BY 1, 2;
