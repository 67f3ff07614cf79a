CREATE EXTENSION IF NOT EXISTS citext;
CREATE TYPE channel_type AS ENUM ('open', 'private', 'direct', 'group', 'thread');
CREATE TYPE presence AS ENUM ('online', 'away', 'dnd', 'offline');
CREATE TABLE teams (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    name citext NOT NULL UNIQUE,
    display_name varchar(64),
    createat bigint NOT NULL
);
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    username citext NOT NULL UNIQUE,
    nickname varchar(64),
    props jsonb NOT NULL CHECK (jsonb_typeof(props) = 'object'),
    remote_id text,
    deleteat bigint NOT NULL DEFAULT 0,
    createat bigint NOT NULL
);
CREATE TABLE status (
    user_id bigint NOT NULL REFERENCES users PRIMARY KEY,
    status presence NOT NULL DEFAULT 'offline',
    manual boolean NOT NULL DEFAULT false,
    lastactivity timestamptz,
    dnd_end timestamptz
);
CREATE TABLE channels (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    team_id bigint REFERENCES teams,
    type channel_type NOT NULL,
    name varchar(64) NOT NULL,
    display_name varchar(64),
    header varchar(1024),
    creator_id bigint REFERENCES users,
    total_msg_count bigint NOT NULL DEFAULT 0,
    UNIQUE (team_id, name)
);
CREATE INDEX idx_channel_search_txt ON channels USING gin (to_tsvector('english'::regconfig, (((name::text || ' '::text) || display_name::text) || ' '::text) || header::text));
CREATE TABLE channel_members (
    channel_id bigint NOT NULL REFERENCES channels ON DELETE CASCADE,
    user_id bigint NOT NULL REFERENCES users ON DELETE CASCADE,
    last_viewed_at bigint,
    msg_count bigint NOT NULL DEFAULT 0,
    notify_props json,
    PRIMARY KEY (user_id, channel_id)
);
CREATE INDEX idx_channelmembers_channel ON channel_members (channel_id, user_id) INCLUDE (msg_count);
CREATE TABLE posts (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    channel_id bigint NOT NULL REFERENCES channels,
    user_id bigint NOT NULL REFERENCES users,
    root_id bigint REFERENCES posts,
    message varchar(65535),
    hashtags varchar(1000),
    createat bigint NOT NULL,
    editat bigint,
    file_ids bigint[],
    ispinned boolean NOT NULL DEFAULT false,
    has_reactions boolean NOT NULL DEFAULT false,
    deleteat bigint NOT NULL DEFAULT 0
);
CREATE INDEX idx_posts_channel_delete_create ON posts (channel_id, deleteat, createat DESC);
CREATE INDEX idx_posts_root ON posts (root_id) WHERE root_id IS NOT NULL;
CREATE TABLE reactions (
    user_id bigint NOT NULL REFERENCES users,
    post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE,
    emoji_name varchar(64) NOT NULL,
    PRIMARY KEY (post_id, user_id, emoji_name)
);
CREATE TABLE threads (
    post_id bigint NOT NULL REFERENCES posts ON DELETE CASCADE PRIMARY KEY,
    reply_count integer NOT NULL DEFAULT 0,
    participants bigint[] NOT NULL DEFAULT '{}'
);
CREATE TABLE file_info (
    id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
    post_id bigint REFERENCES posts,
    name text NOT NULL,
    size bigint NOT NULL,
    mime_type text
);
CREATE VIEW channel_activity AS SELECT c.id, c.name, c.type, max(p.createat) AS last_post, count(p.id) AS n FROM channels c LEFT JOIN posts p ON p.channel_id = c.id WHERE c.type <> 
'direct'
 GROUP BY c.id;
CREATE MATERIALIZED VIEW post_stats AS SELECT user_id, to_timestamp(createat / 1000)::date AS day, count(*) AS numposts FROM posts GROUP BY 1, 2;
CREATE UNIQUE INDEX post_stats_key ON post_stats (user_id, day);
CREATE FUNCTION bump_channel() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.root_id IS NULL THEN UPDATE channels SET total_msg_count = total_msg_count + 1 WHERE id = NEW.channel_id;
    END IF;
    RETURN NULL;
END;
$$;
CREATE TRIGGER bump AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION bump_channel();
CREATE FUNCTION mark_read(u bigint, c bigint) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE channel_members SET msg_count = 0 WHERE user_id = u AND channel_id = c;
END;
$$;
