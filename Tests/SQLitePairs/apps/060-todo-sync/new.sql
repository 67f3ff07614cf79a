CREATE TABLE tasks (uuid TEXT PRIMARY KEY NOT NULL, title TEXT NOT NULL DEFAULT '', notes TEXT, due INTEGER, due_all_day INTEGER NOT NULL DEFAULT 1, parent TEXT REFERENCES tasks(uuid) ON DELETE CASCADE, list TEXT REFERENCES lists(uuid) ON DELETE SET NULL ON UPDATE CASCADE, done INTEGER NOT NULL DEFAULT 0 CHECK (done IN (0, 1)), sort REAL DEFAULT 0.5);
CREATE INDEX tasks_due ON tasks(due) WHERE NOT done AND due IS NOT NULL;
CREATE TABLE lists (uuid TEXT PRIMARY KEY, title TEXT, color TEXT DEFAULT '#00FF00', UNIQUE (title COLLATE NOCASE));
CREATE TABLE ops (seq INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL CHECK (json_valid(data)), uuid TEXT GENERATED ALWAYS AS (json_extract(data, '$.id')) VIRTUAL, synced BOOL NOT NULL DEFAULT false);
CREATE INDEX ops_uuid ON ops(uuid);
CREATE TABLE sync_state (k TEXT PRIMARY KEY, v TEXT) WITHOUT ROWID;
CREATE TRIGGER tasks_op AFTER INSERT ON tasks BEGIN INSERT INTO ops(data) VALUES (json_object('t', 'ins', 'id', new.uuid)); END;
CREATE TRIGGER tasks_upd AFTER UPDATE OF title, notes, due, done ON tasks WHEN new.title IS NOT old.title OR new.done IS NOT old.done BEGIN INSERT INTO ops(data) VALUES (json_object('t', 'upd', 'id', new.uuid, 'done', new.done)); END;
CREATE TRIGGER tasks_del AFTER DELETE ON tasks BEGIN INSERT INTO ops(data) VALUES (json_object('t', 'del', 'id', old.uuid)); END;
