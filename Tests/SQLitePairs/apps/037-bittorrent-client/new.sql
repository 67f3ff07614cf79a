CREATE TABLE torrents (`id` INTEGER PRIMARY KEY, `torrent_id` BLOB NOT NULL UNIQUE, `name` TEXT, `queue_position` INTEGER NOT NULL DEFAULT -1, `category` TEXT, `tags` TEXT, `stopped` INTEGER NOT NULL DEFAULT 0, `ratio_limit` INTEGER NOT NULL DEFAULT -2000, `metadata` BLOB);
CREATE TABLE resume (id INTEGER PRIMARY KEY, torrent INTEGER UNIQUE REFERENCES torrents(id) ON DELETE CASCADE, data BLOB, saved DATETIME DEFAULT (strftime('%Y-%m-%d %H:%M:%S', 'now')));
CREATE TABLE trackers (torrent INTEGER REFERENCES torrents(id) ON DELETE CASCADE, url TEXT NOT NULL, tier INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (torrent, url) ON CONFLICT IGNORE) WITHOUT ROWID;
CREATE TABLE meta (id INTEGER PRIMARY KEY, name TEXT UNIQUE, value BLOB);
CREATE INDEX torrents_queue ON torrents (queue_position) WHERE queue_position >= 0;
