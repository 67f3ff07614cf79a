CREATE TABLE current (id INTEGER PRIMARY KEY, v TEXT, n INT);
CREATE TABLE archive (id INTEGER PRIMARY KEY, v TEXT, closed TEXT);
CREATE TABLE link (id INTEGER PRIMARY KEY, cur INTEGER REFERENCES current(id), arc INTEGER REFERENCES archive(id));
CREATE INDEX idx_a ON current(v);
CREATE INDEX idx_b ON archive(closed);
CREATE VIEW both AS SELECT id, v FROM current UNION ALL SELECT id, v FROM archive;
