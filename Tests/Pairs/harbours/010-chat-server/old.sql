CREATE TYPE channel_type AS ENUM ('O','P','D','G');
CREATE TYPE presence AS ENUM ('online','away','dnd','offline','ooo');
CREATE DOMAIN mm_id AS varchar(26) CHECK (length(VALUE) = 26);
CREATE TABLE teams (
    id mm_id PRIMARY KEY,
    createat bigint,
    deleteat bigint DEFAULT 0,
    displayname varchar(64),
    name varchar(64) UNIQUE,
    email varchar(128)
);
CREATE TABLE users (
    id mm_id PRIMARY KEY,
    createat bigint,
    updateat bigint,
    username varchar(64) UNIQUE,
    email varchar(128) UNIQUE,
    nickname varchar(64),
    roles varchar(256) DEFAULT 'system_user',
    props varchar(4000) DEFAULT '{}',
    notifyprops varchar(2000),
    timezone varchar(256)
);
CREATE INDEX idx_users_all ON users USING gin (to_tsvector('english', username || ' ' || nickname));
CREATE TABLE status (
    userid mm_id PRIMARY KEY REFERENCES users,
    status presence NOT NULL DEFAULT 'offline',
    manual boolean,
    lastactivityat bigint
);
CREATE INDEX idx_status_status ON status (status);
CREATE TABLE channels (
    id mm_id PRIMARY KEY,
    createat bigint,
    deleteat bigint DEFAULT 0,
    teamid mm_id REFERENCES teams,
    type channel_type NOT NULL DEFAULT 'O',
    displayname varchar(64),
    name varchar(64),
    header varchar(1024),
    totalmsgcount bigint DEFAULT 0,
    CONSTRAINT team_required CHECK (type IN ('D','G') OR teamid IS NOT NULL),
    UNIQUE (name, teamid)
);
CREATE INDEX idx_channels_open ON channels (teamid, name) WHERE type = 'O';
CREATE TABLE channelmembers (
    channelid mm_id NOT NULL REFERENCES channels,
    userid mm_id NOT NULL REFERENCES users,
    lastviewedat bigint,
    msgcount bigint,
    notifyprops varchar(2000),
    PRIMARY KEY (channelid, userid)
);
CREATE TABLE posts (
    id mm_id PRIMARY KEY,
    createat bigint NOT NULL,
    updateat bigint,
    deleteat bigint DEFAULT 0,
    userid mm_id REFERENCES users,
    channelid mm_id NOT NULL REFERENCES channels,
    rootid varchar(26) DEFAULT '',
    message varchar(65535),
    type varchar(26) DEFAULT '',
    hashtags varchar(1000),
    fileids varchar(300) DEFAULT '[]',
    ispinned boolean DEFAULT false
);
CREATE INDEX idx_posts_channel ON posts (channelid, deleteat, createat);
CREATE INDEX idx_posts_root ON posts (rootid) WHERE rootid <> '';
CREATE INDEX idx_posts_txt ON posts USING gin (to_tsvector('english', message));
CREATE TABLE reactions (
    userid mm_id NOT NULL,
    postid mm_id NOT NULL REFERENCES posts,
    emojiname varchar(64) NOT NULL,
    createat bigint,
    PRIMARY KEY (postid, userid, emojiname)
);
CREATE TABLE fileinfo (
    id mm_id PRIMARY KEY,
    postid mm_id REFERENCES posts,
    name varchar(256),
    size bigint,
    mimetype varchar(256),
    width int, height int
);
CREATE TABLE incomingwebhooks (
    id mm_id PRIMARY KEY,
    channelid mm_id REFERENCES channels,
    teamid mm_id REFERENCES teams,
    displayname varchar(64)
);
CREATE TABLE outgoingwebhooks (
    id mm_id PRIMARY KEY,
    channelid mm_id REFERENCES channels,
    teamid mm_id REFERENCES teams,
    displayname varchar(64),
    callbackurls varchar(1024)
);
CREATE FUNCTION to_ts(ms bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$ SELECT to_timestamp(ms / 1000.0) $$;
CREATE VIEW live_posts AS SELECT id, channelid, userid, message, public.to_ts(createat) AS created FROM posts WHERE deleteat = 0;
CREATE VIEW publicchannels AS SELECT id, deleteat, teamid, displayname, name, header FROM channels WHERE type = 'O';
CREATE VIEW unread AS SELECT m.userid, m.channelid, c.totalmsgcount - m.msgcount AS n FROM channelmembers m JOIN channels c ON c.id = m.channelid;
CREATE FUNCTION posts_ins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE channels SET totalmsgcount = totalmsgcount + 1 WHERE id = NEW.channelid; RETURN NEW; END $$;
CREATE FUNCTION posts_upd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.updateat := extract(epoch FROM now()) * 1000; RETURN NEW; END $$;
CREATE TRIGGER posts_ins AFTER INSERT ON posts FOR EACH ROW EXECUTE FUNCTION posts_ins();
CREATE TRIGGER posts_upd BEFORE UPDATE OF message, hashtags ON posts FOR EACH ROW EXECUTE FUNCTION posts_upd();
