CREATE TABLE lang (code TEXT PRIMARY KEY, name TEXT);
CREATE TABLE word (id INTEGER PRIMARY KEY, lang TEXT, text TEXT, freq REAL);
CREATE TABLE sense (word_id INTEGER, n INTEGER, gloss TEXT, PRIMARY KEY (word_id, n));
CREATE TABLE translation (a INTEGER, b INTEGER);
CREATE TABLE history (word TEXT, at INTEGER);
CREATE VIRTUAL TABLE word_fts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER word_ai AFTER INSERT ON word BEGIN INSERT INTO word_fts(rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER word_au AFTER UPDATE OF text ON word BEGIN UPDATE word_fts SET text = new.text WHERE rowid = new.id; END;
CREATE TRIGGER word_ad AFTER DELETE ON word BEGIN DELETE FROM word_fts WHERE rowid = old.id; END;
