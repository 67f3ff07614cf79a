CREATE TABLE tasks (uuid TEXT PRIMARY KEY, title TEXT, notes TEXT, due INTEGER, priority INTEGER, list TEXT, done INTEGER, sort REAL);
CREATE TABLE lists (uuid TEXT PRIMARY KEY, title TEXT);
CREATE TABLE ops (seq INTEGER PRIMARY KEY AUTOINCREMENT, data TEXT NOT NULL);
CREATE TABLE sync_state (k TEXT, v TEXT);
CREATE TRIGGER tasks_op AFTER INSERT ON tasks BEGIN INSERT INTO ops(data) VALUES (json_object('t', 'ins', 'id', new.uuid)); END;
CREATE TRIGGER tasks_upd AFTER UPDATE ON tasks BEGIN INSERT INTO ops(data) VALUES (json_object('t', 'upd', 'id', new.uuid, 'done', new.done)); END;
CREATE TRIGGER tasks_del AFTER DELETE ON tasks BEGIN INSERT INTO ops(data) VALUES (json_object('t', 'del', 'id', old.uuid)); END;
