CREATE TABLE buffers (id INTEGER PRIMARY KEY, network TEXT NOT NULL, name TEXT NOT NULL, type INTEGER, joined INTEGER DEFAULT 0, UNIQUE (network, name));
CREATE TABLE senders (id INTEGER PRIMARY KEY, mask TEXT UNIQUE);
CREATE TABLE backlog (id INTEGER PRIMARY KEY AUTOINCREMENT, buffer INTEGER NOT NULL, time INTEGER NOT NULL, flags INTEGER, sender INTEGER NOT NULL, message TEXT);
CREATE INDEX backlog_buffer ON backlog (buffer, id DESC);
CREATE TRIGGER ins_backlog AFTER INSERT ON backlog BEGIN UPDATE buffers SET joined = joined WHERE id = new.buffer; END;
