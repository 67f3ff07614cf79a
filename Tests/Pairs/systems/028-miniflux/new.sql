CREATE TYPE entry_status AS ENUM('unread', 'read', 'removed');
CREATE TYPE entry_sorting_direction AS enum('asc', 'desc');
CREATE TYPE webapp_display_mode AS enum('fullscreen', 'standalone', 'minimal-ui', 'browser');
CREATE TYPE entry_sorting_order AS enum('published_at', 'created_at');
CREATE TABLE schema_version (version text NOT NULL);
CREATE TABLE users (
    id serial NOT NULL,
    username text NOT NULL UNIQUE,
    password text,
    is_admin bool DEFAULT 'f',
    language text DEFAULT 'en_US',
    timezone text DEFAULT 'UTC',
    theme text DEFAULT 'light_serif',
    last_login_at timestamp with time zone,
    entry_direction entry_sorting_direction DEFAULT 'asc',
    keyboard_shortcuts boolean DEFAULT 't',
    entries_per_page int DEFAULT 100,
    show_reading_time boolean DEFAULT 't',
    stylesheet text NOT NULL DEFAULT '',
    google_id text NOT NULL DEFAULT '',
    openid_connect_id text NOT NULL DEFAULT '',
    display_mode webapp_display_mode DEFAULT 'standalone',
    entry_order entry_sorting_order DEFAULT 'published_at',
    default_reading_speed int DEFAULT 265,
    gesture_nav text DEFAULT 'tap' CHECK (gesture_nav IN ('none','tap','swipe')),
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX users_google_id_idx ON users(google_id) WHERE google_id <> '';
CREATE UNIQUE INDEX users_openid_connect_id_idx ON users(openid_connect_id) WHERE openid_connect_id <> '';
CREATE TABLE user_sessions (
    id serial NOT NULL,
    user_id int NOT NULL,
    token text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now(),
    user_agent text,
    ip inet,
    CONSTRAINT sessions_pkey PRIMARY KEY (id),
    CONSTRAINT sessions_user_id_token_key UNIQUE (user_id, token),
    CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
CREATE TABLE sessions (
    id text NOT NULL,
    data jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    PRIMARY KEY (id)
);
CREATE TABLE categories (
    id serial NOT NULL,
    user_id int NOT NULL,
    title text NOT NULL,
    hide_globally boolean NOT NULL DEFAULT false,
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
    last_modified_header text DEFAULT '',
    parsing_error_msg text DEFAULT '',
    parsing_error_count int DEFAULT 0,
    scraper_rules text DEFAULT '',
    crawler boolean DEFAULT 'f',
    username text DEFAULT '',
    password text DEFAULT '',
    disabled boolean DEFAULT false,
    next_check_at timestamp with time zone DEFAULT now(),
    fetch_via_proxy bool DEFAULT false,
    PRIMARY KEY (id),
    UNIQUE (user_id, feed_url),
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
    FOREIGN KEY (category_id) REFERENCES categories(id) ON DELETE CASCADE
);
CREATE INDEX feeds_user_category_idx ON feeds (user_id, category_id);
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
    starred bool DEFAULT 'f',
    comments_url text DEFAULT '',
    document_vectors tsvector,
    changed_at timestamp with time zone NOT NULL,
    share_code text NOT NULL DEFAULT '',
    reading_time int NOT NULL DEFAULT 0,
    created_at timestamp with time zone NOT NULL DEFAULT now(),
    tags text[] DEFAULT '{}',
    PRIMARY KEY (id),
    UNIQUE (feed_id, hash),
    FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE,
    FOREIGN KEY (feed_id) REFERENCES feeds(id) ON DELETE CASCADE
);
CREATE INDEX document_vectors_idx ON entries USING gin(document_vectors);
CREATE UNIQUE INDEX entries_share_code_idx ON entries USING btree(share_code) WHERE share_code <> '';
CREATE INDEX entries_user_feed_idx ON entries (user_id, feed_id);
CREATE INDEX entries_feed_id_status_hash_idx ON entries USING btree (feed_id, status, hash);
CREATE INDEX entries_user_id_status_starred_idx ON entries (user_id, status, starred);
CREATE TABLE icons (id bigserial NOT NULL, hash text NOT NULL UNIQUE, mime_type text NOT NULL, content bytea NOT NULL, external_id text DEFAULT '', PRIMARY KEY (id));
CREATE UNIQUE INDEX icons_external_id_idx ON icons USING btree(external_id) WHERE external_id <> '';
CREATE TABLE acme_cache (key varchar(400) not null primary key, data bytea not null, updated_at timestamptz not null);
