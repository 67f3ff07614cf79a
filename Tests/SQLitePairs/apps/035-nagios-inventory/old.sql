CREATE TABLE hosts (name TEXT PRIMARY KEY, ip TEXT, os TEXT, added INT DEFAULT (strftime('%s','now')));
CREATE TABLE services (host TEXT REFERENCES hosts(name), port INT, proto TEXT, banner BLOB, PRIMARY KEY (host, port));
CREATE TABLE checks (id INTEGER PRIMARY KEY, host TEXT, port INT, ok INT, latency REAL, at INT, FOREIGN KEY (host, port) REFERENCES services(host, port));
CREATE TABLE downtime (host TEXT, frm INT, til INT);
CREATE VIEW last_check AS SELECT host, port, max(at) AS at FROM checks GROUP BY host, port;
