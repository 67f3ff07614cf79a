CREATE TABLE log_file (id INTEGER PRIMARY KEY, path TEXT, mtime INT);
CREATE TABLE log_line (file_id INT, line_no INT, ts TEXT, level TEXT, msg TEXT);
CREATE INDEX ll_ts ON log_line(ts);
CREATE TABLE bookmarks (file_id INT, line_no INT, comment TEXT, PRIMARY KEY(file_id, line_no));
CREATE VIEW errors AS SELECT * FROM log_line WHERE level = 'ERROR';
