CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT NOT NULL, parent INTEGER REFERENCES folders(id) ON DELETE CASCADE, position INTEGER NOT NULL DEFAULT 0, UNIQUE (parent, name COLLATE NOCASE));
CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT NOT NULL UNIQUE, title TEXT, folder INTEGER REFERENCES folders(id), added INTEGER DEFAULT (unixepoch()), hits INTEGER NOT NULL DEFAULT 0, host TEXT AS (substr(url, instr(url, '://') + 3)) VIRTUAL, note TEXT);
CREATE INDEX links_host ON links(host);
CREATE TABLE link_tags (link INTEGER, tag TEXT, PRIMARY KEY (tag, link), FOREIGN KEY (link) REFERENCES links(id) ON DELETE CASCADE) WITHOUT ROWID;
CREATE VIRTUAL TABLE link_idx USING fts5(title, url, content='links', content_rowid='id');
CREATE TRIGGER links_ai AFTER INSERT ON links BEGIN INSERT INTO link_idx(rowid, title, url) VALUES (new.id, new.title, new.url); END;
CREATE TRIGGER links_ad AFTER DELETE ON links BEGIN INSERT INTO link_idx(link_idx, rowid, title, url) VALUES ('delete', old.id, old.title, old.url); END;
