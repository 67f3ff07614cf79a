CREATE TABLE mailbox (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, uidvalidity INT);
CREATE TABLE mail (id INTEGER PRIMARY KEY AUTOINCREMENT, mailbox INT NOT NULL REFERENCES mailbox(id), uid INT, subject TEXT, sender TEXT, raw BLOB, flags INT DEFAULT 0, UNIQUE(mailbox, uid));
CREATE TABLE part (mail INT REFERENCES mail(id), n INT, mime TEXT, body BLOB);
CREATE INDEX part_mail ON part(mail, n);
CREATE INDEX mail_subject ON mail(subject COLLATE NOCASE);
