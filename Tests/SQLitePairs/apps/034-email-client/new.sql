CREATE TABLE accounts (id INTEGER PRIMARY KEY, uuid TEXT, name TEXT);
CREATE TABLE folders (id INTEGER PRIMARY KEY, name TEXT, last_updated INTEGER, visible_limit INTEGER, integrate INTEGER, display_class TEXT, top_group INTEGER DEFAULT 0, server_id TEXT, local_only INTEGER, type TEXT DEFAULT 'regular', more_messages TEXT default "unknown");
CREATE TABLE messages (id INTEGER PRIMARY KEY, deleted INTEGER default 0, folder_id INTEGER, uid TEXT, subject TEXT, date INTEGER, flags TEXT, sender_list TEXT, to_list TEXT, cc_list TEXT, internal_date INTEGER, preview TEXT, preview_type TEXT default "none", mime_type TEXT, attachment_count INTEGER, normalized_subject_hash INTEGER, empty INTEGER default 0, read INTEGER default 0, flagged INTEGER default 0, message_part_id INTEGER REFERENCES message_parts(id) ON DELETE SET NULL);
CREATE TABLE message_parts (id INTEGER PRIMARY KEY, type INTEGER NOT NULL, root INTEGER, parent INTEGER NOT NULL, seq INTEGER NOT NULL, mime_type TEXT, header BLOB, data BLOB);
CREATE TABLE threads (id INTEGER PRIMARY KEY, message_id INTEGER, root INTEGER, parent INTEGER);

CREATE TABLE pending_commands (id INTEGER PRIMARY KEY, command TEXT, data BLOB);
CREATE INDEX folder_name ON folders (name);
CREATE INDEX msg_uid ON messages (uid, folder_id);
CREATE INDEX msg_empty ON messages (empty);
CREATE INDEX msg_composite ON messages (deleted, empty, folder_id, flagged, read);
CREATE INDEX message_parts_root ON message_parts (root);
CREATE TRIGGER delete_folder BEFORE DELETE ON folders BEGIN DELETE FROM messages WHERE old.id = folder_id; END;
CREATE TRIGGER delete_message BEFORE DELETE ON messages BEGIN DELETE FROM message_parts WHERE root = old.message_part_id; END;
CREATE TRIGGER set_thread_root AFTER INSERT ON threads BEGIN UPDATE threads SET root=id WHERE root IS NULL AND ROWID = NEW.ROWID; END;
