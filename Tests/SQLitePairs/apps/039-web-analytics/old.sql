CREATE TABLE sites (id INTEGER PRIMARY KEY, domain VARCHAR NOT NULL, settings TEXT NOT NULL, created_at TIMESTAMP NOT NULL CHECK (created_at = strftime('%Y-%m-%d %H:%M:%S', created_at)));
CREATE TABLE hits (id INTEGER PRIMARY KEY AUTOINCREMENT, site INTEGER NOT NULL CHECK (site > 0), path VARCHAR NOT NULL, ref VARCHAR NOT NULL, bot INTEGER DEFAULT 0, session INTEGER DEFAULT NULL, size VARCHAR NOT NULL DEFAULT '', location VARCHAR NOT NULL DEFAULT '', first_visit INTEGER DEFAULT 0, browser VARCHAR NOT NULL, created_at TIMESTAMP NOT NULL);
CREATE TABLE hit_stats (site INTEGER NOT NULL, day DATE NOT NULL, path VARCHAR NOT NULL, title VARCHAR NOT NULL DEFAULT '', stats VARCHAR NOT NULL);
CREATE TABLE browsers (id INTEGER PRIMARY KEY, name VARCHAR, version VARCHAR);
CREATE INDEX "hits#site#bot#created_at" ON hits (site, bot, created_at);
CREATE INDEX "hits#site#path" ON hits (site, path);
