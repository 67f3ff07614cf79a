CREATE TABLE jid (_id INTEGER PRIMARY KEY AUTOINCREMENT, user TEXT NOT NULL, server TEXT NOT NULL, agent INTEGER, device INTEGER, type INTEGER, raw_string TEXT);
CREATE UNIQUE INDEX jid_raw_string_type_index ON jid (raw_string, type);
CREATE TABLE chat (_id INTEGER PRIMARY KEY AUTOINCREMENT, jid_row_id INTEGER UNIQUE, hidden INTEGER, subject TEXT, created_timestamp INTEGER, last_message_row_id INTEGER, sort_timestamp INTEGER, archived INTEGER NOT NULL DEFAULT 0);
CREATE VIEW chat_view AS SELECT c._id AS _id, j.raw_string AS raw_string_jid, c.subject AS subject, c.archived AS archived FROM chat c LEFT JOIN jid j ON c.jid_row_id = j._id;
CREATE TRIGGER chat_view_insert INSTEAD OF INSERT ON chat_view BEGIN INSERT INTO chat(jid_row_id, subject) SELECT _id, new.subject FROM jid WHERE raw_string = new.raw_string_jid; END;
CREATE TABLE messages (_id INTEGER PRIMARY KEY AUTOINCREMENT, key_remote_jid TEXT NOT NULL, key_from_me INTEGER, key_id TEXT NOT NULL, data TEXT, timestamp INTEGER, media_size INTEGER, latitude REAL, longitude REAL, raw_data BLOB, starred INTEGER);
CREATE TABLE message_media (message_row_id INTEGER PRIMARY KEY, chat_row_id INTEGER, file_path TEXT, url TEXT, FOREIGN KEY (message_row_id) REFERENCES messages(_id) ON DELETE CASCADE);
CREATE INDEX starred_index ON messages (starred) WHERE starred = 1;
CREATE UNIQUE INDEX messages_key_index ON messages (key_remote_jid, key_from_me, key_id);

CREATE TABLE props (_id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT UNIQUE, value);
CREATE TRIGGER messages_bd_trigger BEFORE DELETE ON messages BEGIN UPDATE chat SET hidden = 0, last_message_row_id = NULL WHERE _id IN (SELECT c._id FROM chat c JOIN jid j ON j._id = c.jid_row_id WHERE j.raw_string = old.key_remote_jid); END;
