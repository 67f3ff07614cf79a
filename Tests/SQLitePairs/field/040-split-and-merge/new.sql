CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', town TEXT);
CREATE TABLE address (id INTEGER PRIMARY KEY, contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, street TEXT, zip TEXT, town TEXT, country TEXT NOT NULL DEFAULT 'DE');
CREATE TABLE phone (contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, kind TEXT NOT NULL CHECK (kind IN ('home', 'work', 'mobile')), number TEXT NOT NULL, PRIMARY KEY (contact, kind, number)) WITHOUT ROWID;
CREATE TABLE tag (contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE, tag TEXT NOT NULL, UNIQUE (contact, tag));
CREATE VIEW labels AS SELECT c.name || char(10) || a.street || char(10) || a.zip || ' ' || a.town AS label FROM contact c JOIN address a ON a.contact = c.id;
