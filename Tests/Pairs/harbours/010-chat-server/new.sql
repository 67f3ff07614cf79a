CREATE SCHEMA chat;
CREATE TYPE chat.channel_type AS ENUM ('open','private','direct');
CREATE TYPE chat.presence AS ENUM ('online','away','offline');
CREATE DOMAIN chat.id AS uuid;
CREATE FUNCTION chat.to_ts(ms bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$ SELECT to_timestamp(ms / 1000.0) $$;
CREATE TABLE chat.teams (
    id chat.id PRIMARY KEY DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    display_name varchar(64),
    name varchar(64) UNIQUE
);
CREATE TABLE chat.users (
    id chat.id PRIMARY KEY DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz,
    username varchar(64) NOT NULL UNIQUE,
    email text UNIQUE,
    nickname text NOT NULL DEFAULT '',
    roles text[] DEFAULT '{system_user}',
    props jsonb NOT NULL DEFAULT '{}',
    status chat.presence NOT NULL DEFAULT 'offline',
    last_activity_at timestamptz
);
CREATE INDEX idx_users_all ON chat.users USING gin (to_tsvector('english', username || ' ' || nickname));
CREATE INDEX idx_users_online ON chat.users (status) WHERE status <> 'offline';
CREATE TABLE chat.channels (
    id chat.id PRIMARY KEY DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    deleted_at timestamptz,
    team_id uuid REFERENCES chat.teams,
    type chat.channel_type NOT NULL DEFAULT 'open',
    display_name varchar(64),
    name varchar(64),
    header text CHECK (length(header) <= 1024),
    msg_count bigint NOT NULL DEFAULT 0,
    CONSTRAINT team_required CHECK (type = 'direct' OR team_id IS NOT NULL),
    CONSTRAINT channels_name UNIQUE NULLS NOT DISTINCT (team_id, name)
);
CREATE INDEX idx_channels_open ON chat.channels (team_id, name) WHERE type = 'open' AND deleted_at IS NULL;
CREATE TABLE chat.members (
    channel_id uuid NOT NULL REFERENCES chat.channels ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES chat.users ON DELETE CASCADE,
    last_viewed_at timestamptz,
    msg_count bigint NOT NULL DEFAULT 0,
    notify_props jsonb,
    PRIMARY KEY (user_id, channel_id)
);
CREATE TABLE chat.posts (
    channel_id uuid NOT NULL REFERENCES chat.channels ON DELETE CASCADE,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz,
    deleted_at timestamptz,
    user_id uuid REFERENCES chat.users ON DELETE SET NULL,
    root_id uuid,
    message text NOT NULL DEFAULT '' CHECK (length(message) <= 65535),
    type text,
    hashtags text[],
    pinned boolean NOT NULL DEFAULT false,
    txt tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, message)) STORED,
    PRIMARY KEY (channel_id, id),
    FOREIGN KEY (channel_id, root_id) REFERENCES chat.posts (channel_id, id) ON DELETE CASCADE
) PARTITION BY HASH (channel_id);
CREATE TABLE chat.posts_0 PARTITION OF chat.posts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE chat.posts_1 PARTITION OF chat.posts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX idx_posts_channel ON chat.posts (channel_id, created_at) WHERE deleted_at IS NULL;
CREATE INDEX idx_posts_txt ON chat.posts USING gin (txt);
CREATE TABLE chat.reactions (
    channel_id uuid NOT NULL,
    post_id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES chat.users,
    emoji text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (channel_id, post_id, user_id, emoji),
    FOREIGN KEY (channel_id, post_id) REFERENCES chat.posts ON DELETE CASCADE
);
CREATE TYPE chat.dims AS (width int, height int);
CREATE TABLE chat.files (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    channel_id uuid,
    post_id uuid,
    name text,
    size bigint CHECK (size > 0),
    mimetype text,
    dims chat.dims,
    FOREIGN KEY (channel_id, post_id) REFERENCES chat.posts MATCH FULL
);
CREATE TABLE chat.webhooks (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    direction text NOT NULL CHECK (direction IN ('in','out')),
    channel_id uuid NOT NULL REFERENCES chat.channels,
    display_name text,
    callback_urls text[],
    CONSTRAINT out_has_urls CHECK (direction = 'in' OR cardinality(callback_urls) > 0)
);
CREATE VIEW chat.status AS SELECT id AS user_id, status, last_activity_at FROM chat.users;
CREATE VIEW chat.live_posts AS SELECT id, channel_id, user_id, message, created_at AS created FROM chat.posts WHERE deleted_at IS NULL;
CREATE TABLE chat.public_channels (
    id uuid PRIMARY KEY REFERENCES chat.channels ON DELETE CASCADE,
    team_id uuid,
    display_name varchar(64),
    name varchar(64)
);
CREATE VIEW chat.unread AS SELECT m.user_id, m.channel_id, c.msg_count - m.msg_count AS n FROM chat.members m JOIN chat.channels c ON c.id = m.channel_id;
CREATE FUNCTION chat.posts_aiu() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN UPDATE chat.channels SET msg_count = msg_count + 1 WHERE id = NEW.channel_id;
  ELSE NEW.updated_at := now(); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER posts_ins AFTER INSERT ON chat.posts FOR EACH ROW EXECUTE FUNCTION chat.posts_aiu();
CREATE TRIGGER posts_upd BEFORE UPDATE OF message ON chat.posts FOR EACH ROW EXECUTE FUNCTION chat.posts_aiu();
