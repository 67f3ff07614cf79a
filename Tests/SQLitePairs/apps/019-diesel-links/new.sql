CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE users (
    id INTEGER NOT NULL PRIMARY KEY,
    username VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    password VARCHAR NOT NULL DEFAULT '!',
    role INTEGER DEFAULT 1 NOT NULL,
    language VARCHAR NOT NULL DEFAULT "en",
    UNIQUE(username),
    UNIQUE(email)
);
CREATE TABLE links (
    id INTEGER NOT NULL PRIMARY KEY,
    title VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    author INTEGER,
    created_at DATETIME NOT NULL DEFAULT (datetime('now','localtime')),
    expires_at TIMESTAMP,
    FOREIGN KEY (author) REFERENCES users (id) ON DELETE SET NULL,
    CONSTRAINT links_code_uq UNIQUE (code COLLATE NOCASE)
);
CREATE TABLE clicks (
    id INTEGER NOT NULL PRIMARY KEY,
    link INTEGER NOT NULL,
    referrer TEXT DEFAULT NULL,
    created_at TIMESTAMP NOT NULL,
    FOREIGN KEY (link) REFERENCES links (id) ON DELETE CASCADE
);
CREATE INDEX clicks_link_day ON clicks (link, date(created_at));
