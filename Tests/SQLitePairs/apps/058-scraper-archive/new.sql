CREATE TABLE snapshot (id CHAR(32) PRIMARY KEY NOT NULL, url TEXT NOT NULL, timestamp TEXT UNIQUE, title TEXT, bookmarked_at DATETIME, added DATETIME DEFAULT (datetime('now')), depth INTEGER NOT NULL DEFAULT 0 CHECK (depth IN (0, 1, 2, 3, 4)), UNIQUE (url, timestamp));
CREATE TABLE result (id INTEGER PRIMARY KEY AUTOINCREMENT, snapshot_id CHAR(32) NOT NULL REFERENCES snapshot(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, extractor TEXT, status TEXT NOT NULL DEFAULT 'queued', output TEXT, cmd TEXT, cmd_version TEXT);
CREATE TABLE tag (name TEXT NOT NULL COLLATE NOCASE CHECK (length(name) < 100), slug TEXT, UNIQUE (name) ON CONFLICT IGNORE);
CREATE TABLE snapshot_tag (snapshot_id CHAR(32) REFERENCES snapshot(id) ON DELETE CASCADE, tag_rowid INTEGER, weight REAL DEFAULT 1e0, UNIQUE (snapshot_id, tag_rowid));
CREATE INDEX result_status ON result (snapshot_id, status) WHERE status IN ('queued', 'started');
CREATE VIEW latest AS SELECT s.url, r.status, max(r.id) AS rid FROM snapshot s JOIN result r ON r.snapshot_id = s.id GROUP BY s.id;
