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
    apple_id varchar(128) UNIQUE,
    disable_time timestamp with time zone DEFAULT '1970-01-01 00:00:00+00' NOT NULL
);
CREATE UNIQUE INDEX users_username_key ON users (username);
CREATE TABLE user_device (id varchar(128) PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE, UNIQUE (user_id, id)
, preferences jsonb DEFAULT '{}' NOT NULL, push_token_amazon varchar(512) DEFAULT '' NOT NULL
);
CREATE TABLE user_edge (
    source_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    position bigint NOT NULL,
    update_time timestamp with time zone DEFAULT now() NOT NULL,
    destination_id uuid NOT NULL REFERENCES users ON DELETE CASCADE,
    state smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (source_id, state, position),
    UNIQUE (source_id, destination_id),
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL
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
    PRIMARY KEY (collection, key, user_id),
    FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE
);
CREATE INDEX collection_read_user_id_key_idx ON storage (collection, read, user_id, key);
CREATE INDEX value_ginidx ON storage USING gin (value);
CREATE TABLE leaderboard (
    id varchar(128) NOT NULL PRIMARY KEY,
    authoritative boolean DEFAULT false NOT NULL,
    operator smallint DEFAULT 0 NOT NULL,
    metadata jsonb DEFAULT '{}' NOT NULL,
    sort_order smallint DEFAULT 1 NOT NULL,
    reset_schedule varchar(64),
    category smallint DEFAULT 0 NOT NULL CHECK (category >= 0),
    size integer DEFAULT 0 NOT NULL,
    duration integer DEFAULT 0 NOT NULL,
    start_time timestamp with time zone DEFAULT now() NOT NULL,
    enable_ranks boolean DEFAULT true NOT NULL
);
CREATE TABLE leaderboard_record (
    leaderboard_id varchar(128) NOT NULL,
    owner_id uuid NOT NULL,
    username varchar(128),
    score bigint DEFAULT 0 NOT NULL CHECK (score >= 0),
    subscore bigint DEFAULT 0 NOT NULL,
    num_score integer DEFAULT 1 NOT NULL,
    max_num_score integer DEFAULT 1000000 NOT NULL,
    expiry_time timestamp with time zone DEFAULT '1970-01-01 00:00:00+00' NOT NULL,
    PRIMARY KEY (owner_id, leaderboard_id, expiry_time)
) PARTITION BY HASH (owner_id);
CREATE TABLE leaderboard_record_0 PARTITION OF leaderboard_record FOR VALUES WITH (modulus 3, remainder 0);
CREATE TABLE leaderboard_record_1 PARTITION OF leaderboard_record FOR VALUES WITH (modulus 3, remainder 1);
CREATE TABLE leaderboard_record_2 PARTITION OF leaderboard_record FOR VALUES WITH (modulus 3, remainder 2);
CREATE INDEX leaderboard_record_rank ON leaderboard_record (leaderboard_id, expiry_time, score DESC, subscore DESC);
CREATE TABLE groups (
    id uuid NOT NULL UNIQUE,
    creator_id uuid NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    state smallint DEFAULT 0 NOT NULL,
    max_count integer DEFAULT 100 NOT NULL,
    disable_time timestamp with time zone DEFAULT '1970-01-01 00:00:00+00' NOT NULL,
    PRIMARY KEY (disable_time, id),
    lang_tag varchar(18),
    edge_count integer DEFAULT 0 NOT NULL,
    CONSTRAINT groups_edge_count_check CHECK (edge_count >= 1 AND edge_count <= max_count)
);
CREATE TABLE purchase (transaction_id varchar(512) PRIMARY KEY CHECK (length(transaction_id) > 0), user_id uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL REFERENCES users ON DELETE SET DEFAULT, product_id varchar(512) NOT NULL, store smallint DEFAULT 0 NOT NULL, raw_response jsonb DEFAULT '{}' NOT NULL, purchase_time timestamptz DEFAULT now() NOT NULL);
CREATE INDEX purchase_user_id_purchase_time_transaction_id_idx ON purchase (user_id, purchase_time DESC, transaction_id);
CREATE VIEW top100 AS SELECT * FROM (SELECT l.leaderboard_id, u.username, l.score, dense_rank() OVER w AS r FROM leaderboard_record l JOIN users u ON u.id = l.owner_id WINDOW w AS (PARTITION BY l.leaderboard_id ORDER BY l.score DESC, l.subscore DESC)) x WHERE x.r <= 100;
