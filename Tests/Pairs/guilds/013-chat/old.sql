CREATE EXTENSION IF NOT EXISTS citext;
CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE presence AS ENUM ('online', 'away', 'dnd', 'offline');
CREATE TABLE teams (
    id varchar(26) PRIMARY KEY,
    name citext NOT NULL UNIQUE,
    display_name varchar(64),
    createat bigint NOT NULL
);
CREATE TABLE users (
    id varchar(26) PRIMARY KEY,
    username citext NOT NULL UNIQUE,
    nickname varchar(64),
    status presence NOT NULL DEFAULT 'offline',
    lastactivity bigint,
    props json,
    createat bigint NOT NULL
);
CREATE TABLE channels (
    id varchar(26) PRIMARY KEY,
    team_id varchar(26) REFERENCES teams,
    type channel_type NOT NULL,
    name varchar(64) NOT NULL,
    display_name varchar(64),
    header varchar(1024),
    creator_id varchar(26) REFERENCES users,
    total_msg_count bigint NOT NULL DEFAULT 0,
    UNIQUE (team_id, name)
);
CREATE INDEX idx_channels_txt ON channels USING gin (to_tsvector('english'::regconfig, name || ' ' || display_name));
CREATE TABLE channel_members (
    channel_id varchar(26) NOT NULL REFERENCES channels ON DELETE CASCADE,
    user_id varchar(26) NOT NULL REFERENCES users ON DELETE CASCADE,
    last_viewed_at bigint,
    msg_count bigint NOT NULL DEFAULT 0,
    notify_props json,
    PRIMARY KEY (channel_id, user_id)
);
CREATE TABLE posts (
    id varchar(26) PRIMARY KEY,
    channel_id varchar(26) NOT NULL REFERENCES channels,
    user_id varchar(26) NOT NULL REFERENCES users,
    root_id varchar(26) REFERENCES posts,
    message varchar(65535),
    hashtags varchar(1000),
    createat bigint NOT NULL,
    editat bigint,
    file_ids varchar(300),
    deleteat bigint NOT NULL DEFAULT 0
);
CREATE INDEX ON posts (channel_id, createat);
CREATE TABLE reactions (
    user_id varchar(26) NOT NULL REFERENCES users,
    post_id varchar(26) NOT NULL REFERENCES posts ON DELETE CASCADE,
    emoji_name varchar(64) NOT NULL,
    PRIMARY KEY (post_id, user_id, emoji_name)
);
CREATE TABLE file_info (
    id varchar(26) PRIMARY KEY,
    post_id varchar(26) REFERENCES posts,
    name text NOT NULL,
    size bigint NOT NULL,
    mime_type text
);
CREATE VIEW channel_activity AS SELECT c.id, c.name, c.type, max(p.createat) AS last_post, count(p.id) AS n FROM channels c LEFT JOIN posts p ON p.channel_id = c.id WHERE c.type <> 
'D'
 GROUP BY c.id;
CREATE MATERIALIZED VIEW post_stats AS SELECT user_id, to_timestamp(createat / 1000)::date AS day, count(*) AS numposts FROM posts GROUP BY 1, 2;
CREATE FUNCTION bump_channel() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE channels SET total_msg_count = total_msg_count + 1 WHERE id = NEW.channel_id;
    RETURN NEW;
END;
$$;
CREATE TRIGGER bump BEFORE INSERT ON posts FOR EACH ROW EXECUTE FUNCTION bump_channel();
CREATE FUNCTION mark_read(u varchar, c varchar) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE channel_members SET msg_count = 0 WHERE user_id = u AND channel_id = c;
END;
$$;
