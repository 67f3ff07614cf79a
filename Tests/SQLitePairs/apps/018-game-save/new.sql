CREATE TABLE saves (slot INTEGER PRIMARY KEY CHECK (slot BETWEEN 1 AND 99), name TEXT NOT NULL DEFAULT 'Unnamed', playtime REAL NOT NULL DEFAULT 0.0, created TEXT DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), thumbnail BLOB, difficulty INTEGER NOT NULL DEFAULT +1);
CREATE TABLE inventory (slot INTEGER NOT NULL REFERENCES saves(slot) ON UPDATE CASCADE ON DELETE CASCADE, item TEXT NOT NULL, qty INTEGER NOT NULL DEFAULT 1 CHECK (qty > 0), durability REAL CHECK (durability IS NULL OR (durability >= 0 AND durability <= 1)), PRIMARY KEY (slot, item)) WITHOUT ROWID;
CREATE TABLE quests (id INTEGER PRIMARY KEY, slot INTEGER REFERENCES saves, code TEXT, state TEXT DEFAULT 'locked', CONSTRAINT quest_once UNIQUE (slot, code) ON CONFLICT IGNORE);
CREATE TABLE world_chunks (dim TEXT NOT NULL DEFAULT 'overworld', x INT, z INT, data BLOB, PRIMARY KEY (dim, x, z)) WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY ON CONFLICT REPLACE, value);
CREATE TABLE achievements (code TEXT PRIMARY KEY, unlocked_at INTEGER) STRICT, WITHOUT ROWID;
CREATE TRIGGER quest_done AFTER UPDATE OF state ON quests WHEN new.state = 'done' AND old.state <> 'done' BEGIN
  INSERT OR IGNORE INTO achievements VALUES ('quest:' || new.code, CAST(strftime('%s','now') AS INTEGER));
END;
