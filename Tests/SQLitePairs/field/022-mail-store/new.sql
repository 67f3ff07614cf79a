CREATE TABLE mailbox (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE ON CONFLICT IGNORE, uidvalidity INT, parent INT REFERENCES mailbox(id) ON DELETE CASCADE);
CREATE TABLE mail (id INTEGER PRIMARY KEY AUTOINCREMENT, mailbox INT NOT NULL REFERENCES mailbox(id) ON DELETE CASCADE, uid INT, subject TEXT, sender TEXT, raw BLOB, flags INT DEFAULT 0 NOT NULL, seen AS (flags & 1) STORED, subject_key TEXT GENERATED ALWAYS AS (lower(trim(replace(subject, 'Re: ', '')))) VIRTUAL, UNIQUE(mailbox, uid));
CREATE TABLE part (mail INT NOT NULL REFERENCES mail(id) ON DELETE CASCADE, n INT NOT NULL, mime TEXT, body BLOB, PRIMARY KEY (mail, n));
CREATE INDEX mail_thread ON mail(subject_key, id DESC);
CREATE INDEX mail_unseen ON mail(mailbox) WHERE NOT seen;
