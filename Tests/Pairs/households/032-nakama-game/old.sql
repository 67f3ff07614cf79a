CREATE TABLE users (
    id uuid NOT NULL,
    username varchar(128) NOT NULL,
    display_name varchar(255),
    lang_tag varchar(18) DEFAULT 'en',
    metadata jsonb DEFAULT '{}' NOT NULL,
    wallet jsonb DEFAULT '{}' NOT NULL,
    email varchar(255) UNIQUE,
    edge_count integer DEFAULT 0 NOT NULL CHECK (edge_count >= 0),
    create_time timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    facebook_id varchar(128) UNIQUE,
    google_id varchar(128) UNIQUE,
    steam_id varchar(128) UNIQUE,
    CONSTRAINT users_username_key UNIQUE (username)
);
CREATE TABLE user_device (id varchar(128) PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE, UNIQUE (user_id, id)
);
CREATE TABLE user_edge (
    source_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    position bigint NOT NULL,
    update_time timestamp with time zone DEFAULT now() NOT NULL,
    destination_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    state smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (source_id, state, position),
    UNIQUE (source_id, destination_id)
);
CREATE TABLE storage (
    collection varchar(128) NOT NULL,
    key varchar(128) NOT NULL,
    user_id uuid NOT NULL,
    value jsonb DEFAULT '{}' NOT NULL,
    version varchar(32) NOT NULL,
    read smallint DEFAULT 1 NOT NULL CHECK (read >= 0),
    write smallint DEFAULT 1 NOT NULL CHECK (write >= 0),
    update_time timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (collection, read, key, user_id),
    UNIQUE (collection, key, user_id)
);
CREATE INDEX collection_read_user_id_key_idx ON storage (collection, read, user_id, key);
CREATE TYPE sort_order AS ENUM ('asc','desc');
CREATE TABLE leaderboard (
    id varchar(128) NOT NULL PRIMARY KEY,
    authoritative boolean DEFAULT false NOT NULL,
    operator smallint DEFAULT 0 NOT NULL,
    metadata jsonb DEFAULT '{}' NOT NULL,
    sort_order sort_order DEFAULT 'desc' NOT NULL,
    reset_schedule varchar(64)
);
CREATE TABLE leaderboard_record (
    leaderboard_id varchar(128) NOT NULL REFERENCES leaderboard ON DELETE CASCADE,
    owner_id uuid NOT NULL,
    username varchar(128),
    score bigint DEFAULT 0 NOT NULL CHECK (score >= 0),
    subscore bigint DEFAULT 0 NOT NULL,
    num_score integer DEFAULT 1 NOT NULL,
    expiry_time timestamp with time zone DEFAULT '1970-01-01 00:00:00+00' NOT NULL,
    PRIMARY KEY (leaderboard_id, expiry_time, score, subscore, owner_id),
    UNIQUE (owner_id, leaderboard_id, expiry_time)
);
CREATE TABLE groups (
    id uuid NOT NULL UNIQUE,
    creator_id uuid NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    state smallint DEFAULT 0 NOT NULL,
    max_count integer DEFAULT 100 NOT NULL,
    disable_time timestamp with time zone DEFAULT '1970-01-01 00:00:00+00' NOT NULL,
    PRIMARY KEY (disable_time, id),
    lang_tag varchar(18),
    CHECK (max_count >= 1)
);
CREATE VIEW top100 AS SELECT leaderboard_id, username, score, row_number() OVER (PARTITION BY leaderboard_id ORDER BY score DESC) AS r FROM leaderboard_record;
