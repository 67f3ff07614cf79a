CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent INTEGER REFERENCES folders(id));
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT, folder INTEGER REFERENCES folders(id), added INTEGER DEFAULT 0, favicon BLOB, hits INTEGER);
CREATE TABLE link_tags (link INTEGER, tag TEXT, PRIMARY KEY (link, tag));
CREATE VIRTUAL TABLE link_idx USING fts5(title, url, content='links', content_rowid='id');
CREATE TRIGGER links_ai AFTER INSERT ON links BEGIN INSERT INTO link_idx(rowid, title, url) VALUES (new.id, new.title, new.url); END;
CREATE TRIGGER links_ad AFTER DELETE ON links BEGIN INSERT INTO link_idx(link_idx, rowid, title, url) VALUES ('delete', old.id, old.title, old.url); END;
