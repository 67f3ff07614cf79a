CREATE TABLE torrents (id INTEGER PRIMARY KEY, torrent_id TEXT UNIQUE, name TEXT, metadata BLOB, category TEXT, queue_position INTEGER DEFAULT -1);
CREATE TABLE resume (id INTEGER PRIMARY KEY, torrent INTEGER REFERENCES torrents(id), data BLOB, saved DATETIME);
CREATE TABLE trackers (torrent INTEGER, url TEXT, tier INTEGER);
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT);
