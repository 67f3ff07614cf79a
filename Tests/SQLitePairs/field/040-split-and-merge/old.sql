CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT, street TEXT, zip TEXT, town TEXT, phone1 TEXT, phone2 TEXT);
CREATE TABLE tag (contact INTEGER, tag TEXT);
CREATE TABLE old_import (a, b, c);
CREATE VIEW labels AS SELECT name || char(10) || street || char(10) || zip || ' ' || town AS label FROM contact;
CREATE INDEX contact_zip ON contact (zip);
