CREATE TABLE mimetypes (_id INTEGER PRIMARY KEY AUTOINCREMENT, mimetype TEXT NOT NULL);
CREATE TABLE raw_contacts (_id INTEGER PRIMARY KEY AUTOINCREMENT, account_name STRING DEFAULT NULL, sourceid TEXT, version INTEGER NOT NULL DEFAULT 1, deleted INTEGER NOT NULL DEFAULT 0, contact_id INTEGER, starred INTEGER NOT NULL DEFAULT 0, display_name TEXT);
CREATE TABLE data (_id INTEGER PRIMARY KEY AUTOINCREMENT, mimetype_id INTEGER REFERENCES mimetype(_id) NOT NULL, raw_contact_id INTEGER REFERENCES raw_contacts(_id) NOT NULL, data1 TEXT, data2 TEXT, data15 BLOB);
CREATE TABLE phone_lookup (data_id INTEGER PRIMARY KEY, raw_contact_id INTEGER, normalized_number TEXT NOT NULL);
CREATE UNIQUE INDEX mime_type ON mimetypes (mimetype);
CREATE INDEX data_raw_contact_id ON data (raw_contact_id);
CREATE VIEW view_data AS SELECT d._id, r.display_name, m.mimetype, d.data1 FROM data d JOIN raw_contacts r ON d.raw_contact_id = r._id LEFT JOIN mimetypes m ON d.mimetype_id = m._id;
CREATE TRIGGER data_deleted BEFORE DELETE ON data BEGIN UPDATE raw_contacts SET version = version + 1 WHERE _id = OLD.raw_contact_id; DELETE FROM phone_lookup WHERE data_id = OLD._id; END;
