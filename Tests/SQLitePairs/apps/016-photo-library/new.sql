CREATE TABLE albums (id INTEGER PRIMARY KEY AUTOINCREMENT, albumRoot INTEGER NOT NULL DEFAULT 1, relativePath TEXT NOT NULL, date DATE, caption TEXT, collection TEXT, icon INTEGER REFERENCES images(id) ON DELETE SET NULL, UNIQUE(albumRoot, relativePath));
CREATE TABLE albumroots (id INTEGER PRIMARY KEY, label TEXT, status INTEGER NOT NULL, identifier TEXT, specificPath TEXT, UNIQUE(identifier, specificPath));
CREATE TABLE images (id INTEGER PRIMARY KEY, album INTEGER, name TEXT NOT NULL, status INTEGER NOT NULL, category INTEGER NOT NULL, modificationDate DATETIME, fileSize INTEGER, uniqueHash TEXT, manualOrder INTEGER, UNIQUE (album, name));
CREATE TABLE imageinformation (imageid INTEGER PRIMARY KEY, rating INTEGER, creationDate DATETIME, width INTEGER, height INTEGER, format TEXT, colorDepth INTEGER, colorModel INTEGER, megapixels REAL AS (width * height / 1e6) VIRTUAL, FOREIGN KEY (imageid) REFERENCES images(id) ON DELETE CASCADE ON UPDATE CASCADE, CHECK (rating IS NULL OR rating BETWEEN -1 AND 5));
CREATE TABLE tags (id INTEGER PRIMARY KEY, pid INTEGER, name TEXT NOT NULL, icon INTEGER, UNIQUE (pid, name));
CREATE TABLE imagetags (imageid INTEGER NOT NULL, tagid INTEGER NOT NULL, PRIMARY KEY (imageid, tagid)) WITHOUT ROWID;

CREATE VIRTUAL TABLE geo USING rtree(id, minlat, maxlat, minlon, maxlon);
CREATE INDEX dir_index ON images (album);
CREATE INDEX hash_index ON images (uniqueHash, fileSize);
CREATE INDEX image_name_index ON images (name COLLATE NOCASE);
CREATE TRIGGER delete_image DELETE ON images BEGIN
 DELETE FROM imageinformation WHERE imageid=OLD.id;
 DELETE FROM imagetags WHERE imageid=OLD.id;
 DELETE FROM geo WHERE id=OLD.id;
END;
CREATE TRIGGER delete_album DELETE ON albums BEGIN DELETE FROM images WHERE images.album = OLD.id; END;
