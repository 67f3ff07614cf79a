CREATE TABLE sensors (id INTEGER PRIMARY KEY, mac TEXT NOT NULL UNIQUE COLLATE NOCASE, location TEXT, calib BLOB, unit TEXT NOT NULL DEFAULT '°C') STRICT;
CREATE TABLE readings (sensor_id INTEGER NOT NULL REFERENCES sensors(id) ON DELETE CASCADE, ts INTEGER NOT NULL, value REAL, quality INTEGER NOT NULL DEFAULT 100, PRIMARY KEY (sensor_id, ts)) STRICT, WITHOUT ROWID;
CREATE INDEX readings_bad ON readings (ts DESC) WHERE quality < 50;
CREATE TABLE alerts (id INTEGER PRIMARY KEY AUTOINCREMENT, sensor_id INTEGER REFERENCES sensors(id) ON DELETE SET NULL, level TEXT NOT NULL DEFAULT 'info' CHECK (level IN ('info', 'warn', 'crit')), message TEXT, at DATETIME DEFAULT (datetime('now', 'utc')));
CREATE TABLE thresholds (sensor_id INTEGER PRIMARY KEY REFERENCES sensors(id), lo REAL, hi REAL, mid REAL AS ((lo + hi) / 2) STORED, CONSTRAINT lo_hi CHECK (lo < hi));
CREATE TRIGGER reading_alert AFTER INSERT ON readings WHEN EXISTS (SELECT 1 FROM thresholds t WHERE t.sensor_id = new.sensor_id AND new.value NOT BETWEEN t.lo AND t.hi) BEGIN
  INSERT INTO alerts (sensor_id, level, message) VALUES (new.sensor_id, 'warn', 'value ' || new.value || ' out of range; check');
END;
