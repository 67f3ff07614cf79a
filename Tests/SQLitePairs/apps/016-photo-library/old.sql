CREATE TABLE albums (id INTEGER PRIMARY KEY AUTOINCREMENT, relativePath TEXT NOT NULL, date DATE, caption TEXT, icon INTEGER, UNIQUE(relativePath));
CREATE TABLE images (id INTEGER PRIMARY KEY, album INTEGER, name TEXT NOT NULL, status INTEGER NOT NULL, category INTEGER NOT NULL, modificationDate DATETIME, fileSize INTEGER, uniqueHash TEXT, UNIQUE (album, name));
CREATE TABLE imageinformation (imageid INTEGER PRIMARY KEY, rating INTEGER, creationDate DATETIME, width INTEGER, height INTEGER, format TEXT, colorDepth INTEGER);
CREATE TABLE tags (id INTEGER PRIMARY KEY, pid INTEGER, name TEXT NOT NULL, icon INTEGER, iconkde TEXT, UNIQUE (name, pid));
CREATE TABLE imagetags (imageid INTEGER NOT NULL, tagid INTEGER NOT NULL, UNIQUE (imageid, tagid));
CREATE TABLE thumbs (imageid INTEGER PRIMARY KEY, data BLOB);
CREATE VIRTUAL TABLE geo USING rtree(id, minlat, maxlat, minlon, maxlon);
CREATE INDEX dir_index ON images (album);
CREATE INDEX hash_index ON images (uniqueHash);
CREATE TRIGGER delete_image DELETE ON images BEGIN
 DELETE FROM imageinformation WHERE imageid=OLD.id;
 DELETE FROM imagetags WHERE imageid=OLD.id;
 DELETE FROM geo WHERE id=OLD.id;
END;
CREATE TRIGGER delete_album DELETE ON albums BEGIN DELETE FROM images WHERE images.album = OLD.id; END;
