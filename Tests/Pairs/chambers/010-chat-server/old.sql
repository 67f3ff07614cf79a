CREATE TABLE teams (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    displayname varchar(64),
    name varchar(64),
    description varchar(255),
    email varchar(128),
    type varchar(255),
    companyname varchar(64),
    alloweddomains varchar(500),
    inviteid varchar(32),
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE channels (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    teamid varchar(26),
    type varchar(1),
    displayname varchar(64),
    name varchar(64),
    header varchar(1024),
    purpose varchar(250),
    lastpostat bigint,
    totalmsgcount bigint,
    extraupdateat bigint,
    creatorid varchar(26),
    PRIMARY KEY (id),
    UNIQUE (name, teamid)
);
CREATE TABLE channelmembers (
    channelid varchar(26) NOT NULL,
    userid varchar(26) NOT NULL,
    roles varchar(64),
    lastviewedat bigint,
    msgcount bigint,
    mentioncount bigint,
    notifyprops varchar(8000),
    PRIMARY KEY (channelid, userid)
);
CREATE INDEX channelmembers_userid_idx ON channelmembers USING btree (userid);
CREATE TABLE posts (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    userid varchar(26),
    channelid varchar(26),
    rootid varchar(26),
    parentid varchar(26),
    originalid varchar(26),
    message varchar(4000),
    type varchar(26),
    props varchar(8000),
    hashtags varchar(1000),
    filenames varchar(4000),
    fileids varchar(150),
    PRIMARY KEY (id)
);
CREATE INDEX posts_userid_idx ON posts USING btree (userid);
CREATE INDEX posts_channelid_idx ON posts USING btree (channelid);
CREATE TABLE users (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    username varchar(64),
    password varchar(128),
    authdata varchar(128),
    email varchar(128),
    nickname varchar(64),
    firstname varchar(64),
    lastname varchar(64),
    roles varchar(256),
    props varchar(8000),
    notifyprops varchar(8000),
    locale varchar(5),
    mfaactive boolean,
    PRIMARY KEY (id),
    UNIQUE (username),
    UNIQUE (authdata),
    UNIQUE (email)
);
CREATE TABLE preferences (
    userid varchar(26) NOT NULL,
    category varchar(32) NOT NULL,
    name varchar(32) NOT NULL,
    value varchar(2000),
    PRIMARY KEY (userid, category, name)
);
CREATE TABLE reactions (
    userid varchar(26) NOT NULL,
    postid varchar(26) NOT NULL,
    emojiname varchar(64) NOT NULL,
    createat bigint,
    PRIMARY KEY (postid, userid, emojiname)
);
CREATE TABLE fileinfo (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    creatorid varchar(26),
    postid varchar(26),
    path varchar(512),
    name varchar(256),
    extension varchar(64),
    size bigint,
    mimetype varchar(256),
    width integer,
    height integer,
    PRIMARY KEY (id)
);
CREATE INDEX fileinfo_postid_idx ON fileinfo USING btree (postid);
CREATE TABLE sessions (
    id text NOT NULL,
    token varchar(26),
    createat bigint,
    updateat bigint,
    deleteat bigint,
    expiresat bigint,
    userid varchar(26),
    props varchar(8000),
    lastactivityat bigint,
    deviceid varchar(512),
    PRIMARY KEY (id)
);
CREATE INDEX sessions_token_idx ON sessions USING btree (token);
CREATE INDEX sessions_userid_idx ON sessions USING btree (userid);
CREATE TABLE audits (
    id text NOT NULL,
    createat bigint,
    userid varchar(26),
    action varchar(512),
    extrainfo varchar(1024),
    ipaddress varchar(64),
    PRIMARY KEY (id)
);
CREATE INDEX audits_userid_idx ON audits USING btree (userid);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english'::regconfig, message::text));
CREATE INDEX idx_users_names ON users USING gin (to_tsvector('simple'::regconfig, (((username::text || ' ') || firstname::text) || ' ') || lastname::text));
CREATE VIEW poststats AS SELECT userid, count(*) AS n FROM posts WHERE deleteat = 0 GROUP BY userid;
CREATE VIEW directchannels AS SELECT c.id, c.name, c.type, c.lastpostat FROM channels c WHERE c.type = 'D'::text;
CREATE FUNCTION unread(p_user text, p_channel text) RETURNS bigint LANGUAGE sql AS $$ SELECT c.totalmsgcount - m.msgcount FROM channels c JOIN channelmembers m ON m.channelid = c.id WHERE c.id = p_channel AND m.userid = p_user $$;
ALTER TABLE posts SET (autovacuum_vacuum_scale_factor = 0.2);
