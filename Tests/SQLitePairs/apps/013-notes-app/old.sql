CREATE TABLE notebooks (id TEXT PRIMARY KEY, title TEXT, parent_id TEXT REFERENCES notebooks(id) ON DELETE CASCADE, created_time INTEGER NOT NULL);
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  parent_id TEXT NOT NULL DEFAULT "",
  title TEXT NOT NULL DEFAULT "",
  body TEXT NOT NULL DEFAULT "",
  latitude NUMERIC NOT NULL DEFAULT 0,
  is_todo INT NOT NULL DEFAULT 0,
  todo_due INT,
  created_time INT NOT NULL
);
CREATE TABLE tags (id TEXT PRIMARY KEY, title TEXT NOT NULL DEFAULT "");
CREATE TABLE note_tags (id TEXT PRIMARY KEY, note_id TEXT NOT NULL, tag_id TEXT NOT NULL);
CREATE VIRTUAL TABLE notes_fts USING fts5(title, body);
CREATE TRIGGER notes_ai AFTER INSERT ON notes BEGIN INSERT INTO notes_fts(rowid, title, body) VALUES (new.rowid, new.title, new.body); END;
CREATE TRIGGER notes_ad AFTER DELETE ON notes BEGIN DELETE FROM notes_fts WHERE rowid = old.rowid; END;
CREATE INDEX notes_title ON notes(title);
CREATE VIEW tags_with_note_count AS SELECT t.id AS id, t.title AS title, COUNT(*) AS note_count FROM tags t LEFT JOIN note_tags nt ON nt.tag_id = t.id LEFT JOIN notes n ON n.id = nt.note_id WHERE n.id IS NOT NULL GROUP BY t.id;
