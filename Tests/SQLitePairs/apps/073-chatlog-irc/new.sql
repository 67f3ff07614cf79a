CREATE TABLE buffers (id INTEGER PRIMARY KEY, network TEXT NOT NULL, name TEXT NOT NULL, cname TEXT NOT NULL DEFAULT '', type INTEGER NOT NULL DEFAULT 0, lastmsgid INTEGER NOT NULL DEFAULT 0, key BLOB, joined INTEGER NOT NULL DEFAULT 0, UNIQUE (network, name COLLATE NOCASE), CHECK (lastmsgid >= -1));
CREATE TABLE senders (id INTEGER PRIMARY KEY, mask TEXT NOT NULL DEFAULT '', realname TEXT, avatarurl TEXT, UNIQUE (mask, realname, avatarurl));
CREATE TABLE backlog (id INTEGER PRIMARY KEY AUTOINCREMENT, buffer INTEGER NOT NULL REFERENCES buffers (id) ON DELETE CASCADE, time INTEGER NOT NULL, type INTEGER NOT NULL DEFAULT 1, flags INTEGER NOT NULL DEFAULT 0, sender INTEGER NOT NULL REFERENCES senders (id) ON DELETE SET NULL, senderprefixes TEXT, message TEXT);
CREATE INDEX backlog_buffer ON backlog (buffer, time DESC, id DESC);
CREATE TRIGGER ins_backlog AFTER INSERT ON backlog BEGIN UPDATE buffers SET lastmsgid = new.id WHERE id = new.buffer AND lastmsgid < new.id; END;
