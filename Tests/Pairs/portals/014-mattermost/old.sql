-- Mattermost server, morph migrations (all-lowercase identifiers)
CREATE TABLE IF NOT EXISTS teams (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint, updateat bigint, deleteat bigint,
    displayname VARCHAR(64),
    name VARCHAR(64) UNIQUE,
    description VARCHAR(255),
    email VARCHAR(128),
    type VARCHAR(255),
    inviteid VARCHAR(32),
    schemeid VARCHAR(26)
);
CREATE TABLE jobs (id VARCHAR(26) PRIMARY KEY, type VARCHAR(32), priority bigint, createat bigint, startat bigint, status VARCHAR(32), progress bigint, data VARCHAR(1024));
CREATE INDEX IF NOT EXISTS idx_teams_invite_id ON teams (inviteid);
CREATE INDEX IF NOT EXISTS idx_teams_name ON teams (name);
CREATE INDEX IF NOT EXISTS idx_teams_scheme_id ON teams (schemeid);
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
    purpose VARCHAR(128),
    lastpostat bigint,
    totalmsgcount bigint,
    extraupdateat bigint,
    creatorid VARCHAR(26),
    UNIQUE (name, teamid)
);
CREATE INDEX IF NOT EXISTS idx_channels_displayname ON channels (displayname);
CREATE INDEX IF NOT EXISTS idx_channels_name_lower ON channels (lower(name));
CREATE INDEX IF NOT EXISTS idx_channel_search_txt ON channels USING gin (to_tsvector('english', name || ' ' || displayname || ' ' || purpose));
CREATE INDEX IF NOT EXISTS idx_channels_team_id ON channels (teamid);
CREATE TABLE IF NOT EXISTS posts (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint, updateat bigint, deleteat bigint,
    userid VARCHAR(26),
    channelid VARCHAR(26),
    rootid VARCHAR(26),
    parentid VARCHAR(26),
    originalid VARCHAR(26),
    message VARCHAR(4000),
    type VARCHAR(26),
    props VARCHAR(8000),
    hashtags VARCHAR(1000),
    filenames VARCHAR(4000),
    fileids VARCHAR(150),
    hasreactions bool
);
CREATE INDEX IF NOT EXISTS idx_posts_update_at ON posts (updateat);
CREATE INDEX IF NOT EXISTS idx_posts_create_at ON posts (createat);
CREATE INDEX IF NOT EXISTS idx_posts_root_id ON posts (rootid);
CREATE INDEX IF NOT EXISTS idx_posts_channel_id ON posts (channelid);
CREATE INDEX IF NOT EXISTS idx_posts_channel_id_update_at ON posts (channelid, updateat);
CREATE INDEX IF NOT EXISTS idx_posts_message_txt ON posts USING gin (to_tsvector('english', message));
CREATE TABLE IF NOT EXISTS users (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint, updateat bigint, deleteat bigint,
    username VARCHAR(64) UNIQUE,
    password VARCHAR(128),
    authdata VARCHAR(128) UNIQUE,
    authservice VARCHAR(32),
    email VARCHAR(128) UNIQUE,
    nickname VARCHAR(64),
    firstname VARCHAR(64),
    lastname VARCHAR(64),
    roles VARCHAR(64),
    allowmarketing boolean,
    props VARCHAR(4000),
    notifyprops VARCHAR(2000),
    lastpingat bigint,
    mfaactive boolean,
    mfasecret VARCHAR(128)
);
CREATE INDEX IF NOT EXISTS idx_users_email ON users (email);
CREATE INDEX IF NOT EXISTS idx_users_email_lower_textpattern ON users (lower(email) text_pattern_ops);
CREATE INDEX IF NOT EXISTS idx_users_all_txt ON users USING gin (to_tsvector('english', username || ' ' || firstname || ' ' || lastname || ' ' || nickname || ' ' || email));
CREATE TABLE IF NOT EXISTS preferences (
    userid varchar(26) NOT NULL,
    category varchar(32) NOT NULL,
    name varchar(32) NOT NULL,
    value VARCHAR(2000),
    PRIMARY KEY (userid, category, name)
)
;
CREATE TABLE reactions (
    userid VARCHAR(26) NOT NULL,
    postid VARCHAR(26) NOT NULL,
    emojiname VARCHAR(64) NOT NULL,
    createat bigint,
    PRIMARY KEY (userid, postid, emojiname)
);
CREATE TABLE IF NOT EXISTS channelmemberhistory (channelid VARCHAR(26) NOT NULL, userid VARCHAR(26) NOT NULL, jointime bigint NOT NULL, leavetime bigint, PRIMARY KEY (channelid, userid, jointime));
CREATE VIEW v_members AS SELECT p.id, p.message, p.parentid, u.lastpingat FROM posts p JOIN users u ON u.id = p.userid;
CREATE TABLE schema_owner_lock (id varchar(26) PRIMARY KEY, expireat bigint);
