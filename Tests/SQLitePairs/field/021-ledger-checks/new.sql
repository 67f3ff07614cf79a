CREATE TABLE account (code TEXT PRIMARY KEY CHECK (code GLOB '[0-9][0-9][0-9]*'), name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('asset','liability','equity','income','expense')), parent TEXT REFERENCES account (code)) WITHOUT ROWID;
CREATE TABLE entry (id INTEGER PRIMARY KEY, posted TEXT NOT NULL CHECK (posted IS date(posted)), memo TEXT NOT NULL DEFAULT '');
CREATE TABLE line (entry INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE, no INTEGER NOT NULL, account TEXT NOT NULL REFERENCES account, cents INTEGER NOT NULL CHECK (cents <> 0), PRIMARY KEY (entry, no)) WITHOUT ROWID;
CREATE VIEW balance AS SELECT account, a.name, sum(cents) AS cents FROM line JOIN account a ON a.code = account GROUP BY account;
CREATE TRIGGER no_update BEFORE UPDATE ON line BEGIN SELECT RAISE(ABORT, 'lines are never changed'); END;
CREATE TRIGGER no_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entries are never deleted'); END;
CREATE TRIGGER no_line_delete BEFORE DELETE ON line BEGIN SELECT RAISE(ABORT, 'lines are never deleted'); END;
