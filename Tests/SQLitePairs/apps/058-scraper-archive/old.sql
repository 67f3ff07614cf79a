CREATE TABLE snapshot (id CHAR(32) PRIMARY KEY, url TEXT, timestamp TEXT, title TEXT, added DATETIME);
CREATE TABLE result (snapshot_id CHAR(32), extractor TEXT, status TEXT, output TEXT, pwd TEXT, cmd TEXT);
CREATE TABLE tag (name TEXT);
CREATE TABLE snapshot_tag (snapshot_id CHAR(32), tag_rowid INTEGER);
