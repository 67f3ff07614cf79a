CREATE TABLE hosts (name TEXT PRIMARY KEY COLLATE NOCASE, ip TEXT, ip6 TEXT, added INT DEFAULT CURRENT_TIMESTAMP, enabled INT NOT NULL DEFAULT TRUE) WITHOUT ROWID;
CREATE TABLE services (host TEXT REFERENCES hosts(name) ON DELETE CASCADE ON UPDATE CASCADE, port INT CHECK (port > 0 AND port < 65536), proto TEXT NOT NULL DEFAULT 'tcp', banner BLOB, PRIMARY KEY (host, proto, port), UNIQUE (host, port));
CREATE TABLE checks (id INTEGER PRIMARY KEY, host TEXT, port INT, ok INT, latency REAL CHECK (latency >= 0.0), at INT, FOREIGN KEY (host, port) REFERENCES services(host, port) ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE downtime (id INTEGER PRIMARY KEY, host TEXT, frm INT NOT NULL, til INT, CHECK (til > frm), FOREIGN KEY (host) REFERENCES hosts);
CREATE VIEW last_check AS SELECT host, port, max(at) AS at, avg(latency) AS avg_latency FROM checks GROUP BY host, port;
CREATE VIEW failing AS SELECT c.host, c.port FROM checks c JOIN last_check l USING (host, port, at) WHERE NOT c.ok;
CREATE INDEX checks_recent ON checks (host, port, at DESC) WHERE ok = 0;
