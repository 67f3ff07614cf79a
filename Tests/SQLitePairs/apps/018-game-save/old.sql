CREATE TABLE saves (slot INTEGER PRIMARY KEY CHECK (slot BETWEEN 1 AND 3), name TEXT, playtime REAL, created TEXT DEFAULT CURRENT_TIMESTAMP, thumbnail BLOB);
CREATE TABLE inventory (slot INTEGER NOT NULL, item TEXT NOT NULL, qty INTEGER NOT NULL DEFAULT 1, durability REAL, PRIMARY KEY (slot, item));
CREATE TABLE quests (id INTEGER PRIMARY KEY, slot INTEGER, code TEXT, state TEXT DEFAULT 'open');
CREATE TABLE world_chunks (x INT, z INT, data BLOB, PRIMARY KEY (x, z)) WITHOUT ROWID;
CREATE TABLE settings (key, value);
