CREATE TABLE sensors (id INTEGER PRIMARY KEY, mac TEXT, location TEXT, calib BLOB);
CREATE TABLE readings (sensor_id INTEGER, ts INTEGER, value REAL);
CREATE INDEX readings_ts ON readings (ts);
CREATE TABLE alerts (id INTEGER PRIMARY KEY AUTOINCREMENT, sensor_id INTEGER, level TEXT, message TEXT, at DATETIME DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE thresholds (sensor_id INTEGER PRIMARY KEY, lo REAL, hi REAL);
