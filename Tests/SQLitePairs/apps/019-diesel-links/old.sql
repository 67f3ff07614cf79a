CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE users (
    id INTEGER NOT NULL PRIMARY KEY,
    username VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    UNIQUE(username, email)
);
CREATE TABLE links (
    id INTEGER NOT NULL PRIMARY KEY,
    title VARCHAR NOT NULL,
    target VARCHAR NOT NULL,
    code VARCHAR NOT NULL,
    author INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    FOREIGN KEY (author) REFERENCES users (id),
    UNIQUE (code)
);
CREATE TABLE clicks (
    id INTEGER NOT NULL PRIMARY KEY,
    link INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL,
    FOREIGN KEY (link) REFERENCES links (id)
);
