CREATE TABLE directories (path TEXT NOT NULL, subdirs INTEGER NOT NULL);
CREATE TABLE artists (artist_id INTEGER PRIMARY KEY, name TEXT UNIQUE, mbid TEXT);
CREATE TABLE songs (
  title TEXT, album TEXT, artist TEXT NOT NULL DEFAULT '', albumartist TEXT,
  track INTEGER NOT NULL DEFAULT -1, disc INTEGER NOT NULL DEFAULT -1, year INTEGER NOT NULL DEFAULT -1,
  genre TEXT, compilation INTEGER NOT NULL DEFAULT 0, bpm REAL,
  beginning INTEGER NOT NULL DEFAULT 0, length INTEGER NOT NULL DEFAULT 0,
  directory_id INTEGER NOT NULL, url TEXT NOT NULL, filetype INTEGER NOT NULL DEFAULT 0,
  art BLOB, playcount INTEGER NOT NULL DEFAULT 0, lastplayed INTEGER NOT NULL DEFAULT -1, rating INTEGER DEFAULT -1
);
CREATE TABLE playlists (name TEXT NOT NULL, last_played INTEGER NOT NULL DEFAULT -1, special_type TEXT);
CREATE TABLE playlist_items (playlist INTEGER NOT NULL, type INTEGER NOT NULL DEFAULT 0, collection_id INTEGER, playlist_url TEXT, title TEXT, length INTEGER);
CREATE INDEX idx_filename ON songs (url);
CREATE INDEX idx_comp_artist ON songs (compilation, artist);
CREATE VIEW duplicated_songs AS SELECT artist dup_artist, album dup_album, title dup_title FROM songs WHERE artist != '' AND title != '' GROUP BY artist, album, title HAVING count(*) > 1;
