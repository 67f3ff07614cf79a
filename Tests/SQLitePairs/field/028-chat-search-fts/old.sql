CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE message (id INTEGER PRIMARY KEY, room INTEGER REFERENCES room, body TEXT);
CREATE VIRTUAL TABLE message_fts USING fts5(body, content='message', content_rowid='id');
CREATE TRIGGER message_ai AFTER INSERT ON message BEGIN INSERT INTO message_fts(rowid, body) VALUES (new.id, new.body); END;
CREATE TRIGGER message_ad AFTER DELETE ON message BEGIN INSERT INTO message_fts(message_fts, rowid, body) VALUES('delete', old.id, old.body); END;
