-- chat server, migrations 000001..000058 (golang-migrate)
CREATE TYPE channel_type AS ENUM ('O', 'P', 'D', 'G');
CREATE TYPE team_type AS ENUM ('I', 'O');

CREATE TABLE IF NOT EXISTS teams (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    displayname VARCHAR(64),
    name VARCHAR(64),
    description VARCHAR(255),
    email VARCHAR(128),
    type VARCHAR(255),
    inviteid VARCHAR(32),
    UNIQUE(name)
);
CREATE INDEX IF NOT EXISTS idx_teams_invite_id ON teams (inviteid);
CREATE INDEX IF NOT EXISTS idx_teams_update_at ON teams (updateat);

CREATE TABLE IF NOT EXISTS channels (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    teamid VARCHAR(26),
    type VARCHAR(1),
    displayname VARCHAR(64),
    name VARCHAR(64),
    header VARCHAR(1024),
    purpose VARCHAR(250),
    lastpostat bigint,
    totalmsgcount bigint,
    UNIQUE(name, teamid)
);
CREATE INDEX IF NOT EXISTS idx_channels_team_id ON channels (teamid);
CREATE INDEX IF NOT EXISTS idx_channels_name_lower ON channels (lower(name));
CREATE INDEX IF NOT EXISTS idx_channel_search_txt ON channels USING gin(to_tsvector('english', name || ' ' || displayname || ' ' || purpose));

CREATE TABLE IF NOT EXISTS channelmembers (
    channelid VARCHAR(26) NOT NULL,
    userid VARCHAR(26) NOT NULL,
    roles VARCHAR(64),
    lastviewedat bigint,
    msgcount bigint,
    mentioncount bigint,
    notifyprops VARCHAR(2000),
    PRIMARY KEY (channelid, userid)
);
CREATE INDEX IF NOT EXISTS idx_channelmembers_user_id ON channelmembers (userid);

CREATE TABLE IF NOT EXISTS users (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    username VARCHAR(64) UNIQUE,
    email VARCHAR(128) UNIQUE,
    nickname VARCHAR(64),
    firstname VARCHAR(64),
    lastname VARCHAR(64),
    roles VARCHAR(256),
    props VARCHAR(4000),
    locale VARCHAR(5)
);
CREATE INDEX idx_users_all_txt ON users USING gin(to_tsvector('english', username || ' ' || firstname || ' ' || lastname || ' ' || nickname || ' ' || email));
CREATE INDEX idx_users_email_lower_textpattern ON users (lower(email) text_pattern_ops);
CREATE INDEX idx_users_update_at ON users (updateat);

CREATE TABLE IF NOT EXISTS posts (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    userid VARCHAR(26),
    channelid VARCHAR(26),
    rootid VARCHAR(26),
    parentid VARCHAR(26),
    originalid VARCHAR(26),
    message VARCHAR(4000),
    type VARCHAR(26),
    props VARCHAR(8000),
    hashtags VARCHAR(1000),
    fileids VARCHAR(150)
);
CREATE INDEX idx_posts_create_at ON posts (createat);
CREATE INDEX idx_posts_root_id ON posts (rootid);
CREATE INDEX idx_posts_channel_id_update_at ON posts (channelid, updateat);
CREATE INDEX idx_posts_message_txt ON posts USING gin(to_tsvector('english', message));

CREATE TABLE IF NOT EXISTS reactions (
    userid VARCHAR(26) NOT NULL,
    postid VARCHAR(26) NOT NULL,
    emojiname VARCHAR(64) NOT NULL,
    createat bigint,
    PRIMARY KEY (postid, userid, emojiname)
);
CREATE TABLE IF NOT EXISTS status (
    userid VARCHAR(26) PRIMARY KEY,
    status VARCHAR(32),
    manual boolean,
    lastactivityat bigint
);
CREATE TABLE IF NOT EXISTS db_lock (
    id VARCHAR(64) PRIMARY KEY,
    expireat bigint
);
