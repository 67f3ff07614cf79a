CREATE TABLE sites (id INTEGER PRIMARY KEY, parent INTEGER NULL REFERENCES sites(id) ON DELETE CASCADE, code VARCHAR NOT NULL DEFAULT '', domain VARCHAR NOT NULL, settings TEXT NOT NULL DEFAULT '{}', created_at TIMESTAMP NOT NULL CHECK (created_at = strftime('%Y-%m-%d %H:%M:%S', created_at)));
CREATE TABLE hits (id INTEGER PRIMARY KEY AUTOINCREMENT, site INTEGER NOT NULL CHECK (site >= 0), path_id INTEGER NOT NULL DEFAULT 0, ref VARCHAR NOT NULL, ref_scheme VARCHAR NULL CHECK (ref_scheme IN ('h', 'g', 'o', 'c')), bot INTEGER DEFAULT 0 NOT NULL, session BLOB DEFAULT NULL, size VARCHAR NOT NULL DEFAULT '', location VARCHAR NOT NULL DEFAULT '', first_visit INTEGER DEFAULT 0, browser VARCHAR NOT NULL, created_at TIMESTAMP NOT NULL);
CREATE TABLE hit_stats (site INTEGER NOT NULL, day DATE NOT NULL, path VARCHAR NOT NULL, stats VARCHAR NOT NULL, FOREIGN KEY (site) REFERENCES sites(id) ON DELETE RESTRICT ON UPDATE RESTRICT, CONSTRAINT "hit_stats#site#path#day" UNIQUE (site, path, day) ON CONFLICT REPLACE);
CREATE TABLE paths (path_id INTEGER PRIMARY KEY AUTOINCREMENT, site_id INTEGER NOT NULL, path VARCHAR NOT NULL COLLATE NOCASE, title VARCHAR NOT NULL DEFAULT '');
CREATE UNIQUE INDEX "paths#site_id#path" ON paths (site_id, lower(path));
CREATE TABLE browsers (id INTEGER PRIMARY KEY, name VARCHAR, version VARCHAR, UNIQUE (name, version));
CREATE INDEX "hits#site#bot#created_at" ON hits (site, bot, created_at);
CREATE INDEX "hits#path_id" ON hits (path_id);
