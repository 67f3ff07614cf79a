CREATE TABLE sensor (id INTEGER PRIMARY KEY, name TEXT, unit TEXT);
CREATE TABLE reading (sensor INTEGER, at INTEGER, value REAL);
CREATE INDEX reading_at ON reading (sensor, at);
CREATE VIEW latest AS SELECT sensor, max(at) AS at, value FROM reading GROUP BY sensor;
