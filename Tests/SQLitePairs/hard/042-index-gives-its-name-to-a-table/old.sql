CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT, size INTEGER);
CREATE INDEX sizes ON word (size);
