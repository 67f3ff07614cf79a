CREATE TYPE entry_status AS ENUM('unread', 'read', 'removed');
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE schema_version (version text NOT NULL);
CREATE TABLE users (
    id serial NOT NULL,
    username text NOT NULL UNIQUE,
    password text,
    is_admin bool DEFAULT 'f',
    language text DEFAULT 'en_US',
    timezone text DEFAULT 'UTC',
    theme text DEFAULT 'default',
    last_login_at timestamp with time zone,
    extra hstore,
    PRIMARY KEY (id)
);
CREATE TABLE sessions (
    id serial NOT NULL,
    user_id int NOT NULL,
    token text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now(),
    user_agent text,
    ip text,
    PRIMARY KEY (id),
    UNIQUE (user_id, token),
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE TABLE categories (
    id serial NOT NULL,
    user_id int NOT NULL,
    title text NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (user_id, title),
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE TABLE feeds (
    id bigserial NOT NULL,
    user_id int NOT NULL,
    category_id int NOT NULL,
    title text NOT NULL,
    feed_url text NOT NULL,
    site_url text NOT NULL,
    checked_at timestamp with time zone DEFAULT now(),
    etag_header text DEFAULT '',
    parsing_error_msg text DEFAULT '',
    parsing_error_count int DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE (user_id, feed_url),
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
    FOREIGN KEY (category_id) REFERENCES categories(id) ON DELETE CASCADE
);
CREATE TABLE entries (
    id bigserial NOT NULL,
    user_id int NOT NULL,
    feed_id bigint NOT NULL,
    hash text NOT NULL,
    published_at timestamp with time zone NOT NULL,
    title text NOT NULL,
    url text NOT NULL,
    author text,
    content text,
    status entry_status DEFAULT 'unread',
    PRIMARY KEY (id),
    UNIQUE (feed_id, hash),
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
    FOREIGN KEY (feed_id) REFERENCES feeds(id) ON DELETE CASCADE
);
CREATE INDEX entries_feed_idx ON entries USING btree (feed_id);
CREATE TABLE icons (id bigserial NOT NULL, hash text NOT NULL UNIQUE, mime_type text NOT NULL, content bytea NOT NULL, PRIMARY KEY (id));
