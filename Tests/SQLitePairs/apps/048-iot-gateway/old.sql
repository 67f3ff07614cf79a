CREATE TABLE gateways (eui BLOB PRIMARY KEY, name TEXT, lat REAL, lon REAL);
CREATE TABLE nodes (dev_eui BLOB NOT NULL, app_key BLOB, fcnt_up INTEGER DEFAULT 0, fcnt_down INTEGER DEFAULT 0, last_gw BLOB REFERENCES gateways(eui), PRIMARY KEY (dev_eui));
CREATE TABLE uplinks (dev_eui BLOB NOT NULL REFERENCES nodes(dev_eui), fcnt INTEGER, rssi INTEGER, snr REAL, payload BLOB, rx TEXT DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE config (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID;
CREATE UNIQUE INDEX uplink_once ON uplinks(dev_eui, fcnt);
