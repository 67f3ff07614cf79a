CREATE TABLE directories (path TEXT NOT NULL UNIQUE, subdirs INTEGER NOT NULL DEFAULT 1, mtime INTEGER);
CREATE TABLE artists (artist_id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE UNIQUE ON CONFLICT IGNORE, mbid TEXT, sortname TEXT AS (CASE WHEN name LIKE 'The %' THEN substr(name, 5) || ', The' ELSE name END) STORED);
CREATE TABLE songs (
  title TEXT, album TEXT, artist TEXT NOT NULL DEFAULT '', albumartist TEXT,
  composer TEXT, track INTEGER DEFAULT NULL, disc INTEGER NOT NULL DEFAULT -1, year INTEGER NOT NULL DEFAULT -1,
  genre TEXT, compilation INTEGER NOT NULL DEFAULT 0, bpm REAL,
  beginning INTEGER NOT NULL DEFAULT 0, length INTEGER NOT NULL DEFAULT 0,
  directory_id INTEGER NOT NULL, url TEXT NOT NULL, filetype INTEGER NOT NULL DEFAULT 0,
  art BLOB, playcount INTEGER NOT NULL DEFAULT 0, skipcount INTEGER NOT NULL DEFAULT 0, lastplayed INTEGER NOT NULL DEFAULT -1, rating REAL DEFAULT -1, unavailable INTEGER DEFAULT 0, fingerprint BLOB
);
CREATE TABLE playlists (name TEXT NOT NULL, last_played INTEGER NOT NULL DEFAULT -1, ui_order INTEGER NOT NULL DEFAULT 0, ui_path TEXT, is_favorite INTEGER NOT NULL DEFAULT 0);
CREATE TABLE playlist_items (playlist INTEGER NOT NULL, type INTEGER NOT NULL DEFAULT 0, collection_id INTEGER, playlist_url TEXT, title TEXT, length INTEGER, effective_url AS (coalesce(playlist_url, 'none:' || type)));
CREATE INDEX idx_filename ON songs (url);
CREATE INDEX idx_comp_artist ON songs (compilation, artist COLLATE NOCASE);
CREATE INDEX idx_album ON songs (album, disc, track) WHERE unavailable = 0;
CREATE VIEW available_songs AS SELECT * FROM songs WHERE unavailable = 0;
CREATE VIEW duplicated_songs AS SELECT artist dup_artist, album dup_album, title dup_title FROM available_songs WHERE artist != '' AND title != '' GROUP BY artist, album, title HAVING count(*) > 1;
