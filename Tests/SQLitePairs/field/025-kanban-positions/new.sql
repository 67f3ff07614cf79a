CREATE TABLE board (id INTEGER PRIMARY KEY, title TEXT NOT NULL, archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)));
CREATE TABLE lane (id INTEGER PRIMARY KEY, board_id INTEGER NOT NULL, title TEXT, pos REAL NOT NULL, FOREIGN KEY (board_id) REFERENCES board (id) ON DELETE CASCADE);
CREATE TABLE card (id INTEGER PRIMARY KEY, lane_id INTEGER NOT NULL, title TEXT NOT NULL DEFAULT '(none)', pos REAL NOT NULL, due TEXT CHECK (due IS NULL OR due = strftime('%Y-%m-%d', due)), FOREIGN KEY (lane_id) REFERENCES lane (id) ON DELETE CASCADE);
CREATE TABLE comment (id INTEGER PRIMARY KEY, card_id INTEGER NOT NULL REFERENCES card (id) ON DELETE CASCADE, author TEXT, body TEXT NOT NULL);
CREATE INDEX card_order ON card (lane_id, pos);
CREATE VIEW overdue AS SELECT c.id, c.title, b.title AS board FROM card c JOIN lane l ON l.id = c.lane_id JOIN board b ON b.id = l.board_id WHERE c.due < date('now') AND NOT b.archived;
