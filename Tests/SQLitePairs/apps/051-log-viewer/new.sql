CREATE TABLE log_file (id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, mtime INT, inode INT, size BIGINT DEFAULT 0);
CREATE TABLE log_line (file_id INT NOT NULL, line_no INT NOT NULL, ts TEXT, level TEXT COLLATE NOCASE DEFAULT 'info', msg TEXT, msg_len INT AS (length(msg)) VIRTUAL NOT NULL, PRIMARY KEY (file_id, line_no)) WITHOUT ROWID;
CREATE INDEX ll_ts ON log_line(ts, level) WHERE level IN ('ERROR', 'WARN');
CREATE INDEX ll_long ON log_line(msg_len DESC);
CREATE TABLE bookmarks (file_id INT, line_no INT, comment TEXT, tags TEXT DEFAULT '[]', PRIMARY KEY(file_id, line_no), FOREIGN KEY(file_id, line_no) REFERENCES log_line(file_id, line_no) ON DELETE CASCADE);
CREATE VIEW errors AS SELECT * FROM log_line WHERE level IN ('ERROR', 'FATAL') AND msg_len > 0;
CREATE VIEW error_files AS SELECT f.path, count(*) AS n FROM errors e JOIN log_file f ON f.id = e.file_id GROUP BY f.id HAVING count(*) > 0;
