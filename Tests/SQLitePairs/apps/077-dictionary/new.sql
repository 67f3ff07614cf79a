CREATE TABLE lang (code TEXT PRIMARY KEY CHECK (code = lower(code)), name TEXT, rtl INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE TABLE word (id INTEGER PRIMARY KEY, lang TEXT NOT NULL DEFAULT 'en' REFERENCES lang(code) ON UPDATE CASCADE, text TEXT COLLATE NOCASE, len INTEGER AS (length(text)) STORED, pos TEXT, UNIQUE (lang, text, pos));
CREATE TABLE sense (word_id INTEGER, n INTEGER, gloss TEXT NOT NULL DEFAULT '', example TEXT, PRIMARY KEY (word_id, n), FOREIGN KEY (word_id) REFERENCES word(id) ON DELETE CASCADE);
CREATE TABLE translation (a INTEGER REFERENCES word(id), b INTEGER REFERENCES word(id), score REAL NOT NULL DEFAULT -0.5, CONSTRAINT pair PRIMARY KEY (a, b), CHECK (a < b)) WITHOUT ROWID;
CREATE TABLE history (id INTEGER PRIMARY KEY, word TEXT, at INTEGER DEFAULT (CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)));
CREATE VIRTUAL TABLE word_fts USING fts5(text, tokenize = 'unicode61 remove_diacritics 2');
CREATE TRIGGER word_ai AFTER INSERT ON word BEGIN INSERT INTO word_fts(rowid, text) VALUES (new.id, new.text); END;
CREATE TRIGGER word_au AFTER UPDATE OF text ON word BEGIN UPDATE word_fts SET text = new.text WHERE rowid = new.id; END;
CREATE TRIGGER word_ad AFTER DELETE ON word BEGIN DELETE FROM word_fts WHERE rowid = old.id; END;
