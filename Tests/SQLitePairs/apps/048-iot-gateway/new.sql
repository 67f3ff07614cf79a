CREATE TABLE gateways (eui BLOB PRIMARY KEY NOT NULL CHECK (length(eui) = 8), name TEXT DEFAULT 'gw', lat REAL CHECK (abs(lat) <= 90), lon REAL CHECK (abs(lon) <= 180)) STRICT;
CREATE TABLE nodes (dev_eui BLOB NOT NULL, app_key BLOB, nwk_key BLOB DEFAULT (zeroblob(16)), fcnt_up INTEGER NOT NULL DEFAULT 0, class TEXT NOT NULL DEFAULT 'A', last_gw BLOB REFERENCES gateways(eui) ON UPDATE CASCADE ON DELETE SET NULL, hex TEXT AS (hex(dev_eui)) STORED, PRIMARY KEY (dev_eui)) STRICT, WITHOUT ROWID;
CREATE TABLE uplinks (dev_eui BLOB NOT NULL REFERENCES nodes(dev_eui) ON DELETE CASCADE, fcnt INTEGER, rssi INTEGER, snr REAL, payload BLOB, rx TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ')), CONSTRAINT uplink_once UNIQUE (dev_eui, fcnt) ON CONFLICT IGNORE);
CREATE TABLE config (k TEXT PRIMARY KEY, v ANY) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX node_hex ON nodes(hex);
CREATE TRIGGER uplink_fcnt AFTER INSERT ON uplinks WHEN new.fcnt IS NOT NULL BEGIN UPDATE nodes SET fcnt_up = max(fcnt_up, new.fcnt) WHERE dev_eui = new.dev_eui; END;
