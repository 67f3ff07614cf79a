CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE upload_type AS ENUM ('attachment', 'import');
CREATE TYPE permission_level AS ENUM ('none', 'admin', 'member', 'sysadmin');
CREATE TABLE teams (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    displayname varchar(64),
    name varchar(64),
    description varchar(255),
    email varchar(128),
    type channel_type,
    companyname varchar(64),
    alloweddomains varchar(1000),
    inviteid varchar(32),
    schemeid varchar(26),
    policyid varchar(26),
    cloudlimitsarchived boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (name)
);
CREATE TABLE channels (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    teamid varchar(26),
    type channel_type,
    displayname varchar(64),
    name varchar(64),
    header varchar(1024),
    purpose varchar(250),
    lastpostat bigint,
    totalmsgcount bigint,
    creatorid varchar(26),
    schemeid varchar(26),
    groupconstrained boolean,
    lastrootpostat bigint DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE (name, teamid)
);
CREATE TABLE channelmembers (
    channelid varchar(26) NOT NULL,
    userid varchar(26) NOT NULL,
    roles varchar(256),
    lastviewedat bigint,
    msgcount bigint,
    mentioncount bigint,
    notifyprops jsonb,
    schemeuser boolean,
    schemeadmin boolean,
    urgentmentioncount bigint,
    PRIMARY KEY (channelid, userid)
);
CREATE INDEX channelmembers_userid_idx ON channelmembers USING btree (userid);
CREATE INDEX channelmembers_userid_channelid_lastviewedat_idx ON channelmembers USING btree (userid, channelid, lastviewedat);
CREATE TABLE posts (
    id text NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    userid varchar(26),
    channelid varchar(26),
    rootid varchar(26),
    originalid varchar(26),
    message varchar(65535),
    type varchar(26),
    props jsonb,
    hashtags varchar(1000),
    filenames varchar(4000),
    fileids varchar(300),
    hasreactions boolean,
    editat bigint,
    ispinned boolean,
    remoteid varchar(26),
    PRIMARY KEY (id)
);
CREATE INDEX posts_userid_idx ON posts USING btree (userid);
CREATE INDEX posts_channelid_deleteat_createat_idx ON posts USING btree (channelid, deleteat, createat);
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
    props jsonb,
    notifyprops jsonb,
    locale varchar(5),
    mfaactive boolean,
    timezone jsonb,
    position varchar(128),
    remoteid varchar(26),
    lastlogin bigint DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE (username),
    UNIQUE (authdata),
    UNIQUE (email)
);
CREATE TABLE preferences (
    userid varchar(26) NOT NULL,
    category varchar(32) NOT NULL,
    name varchar(32) NOT NULL,
    value text,
    PRIMARY KEY (userid, category, name)
);
CREATE TABLE reactions (
    userid varchar(26) NOT NULL,
    postid varchar(26) NOT NULL,
    emojiname varchar(64) NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    remoteid varchar(26),
    channelid varchar(26) DEFAULT '' NOT NULL,
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
    content text,
    minipreview bytea,
    archived boolean DEFAULT false NOT NULL,
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
    props jsonb,
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
    sessionid varchar(26),
    PRIMARY KEY (id)
);
CREATE INDEX audits_userid_idx ON audits USING btree (userid);
CREATE TABLE threads (
    postid varchar(26) NOT NULL,
    replycount bigint,
    lastreplyat bigint,
    participants jsonb,
    channelid varchar(26),
    threaddeleteat bigint,
    PRIMARY KEY (postid)
);
CREATE INDEX threads_channelid_idx ON threads USING btree (channelid);
CREATE TABLE threadmemberships (
    postid varchar(26) NOT NULL,
    userid varchar(26) NOT NULL,
    following boolean,
    lastviewed bigint,
    PRIMARY KEY (postid, userid)
);
CREATE TABLE uploadsessions (
    id text NOT NULL,
    type upload_type,
    createat bigint,
    userid varchar(26),
    channelid varchar(26),
    filename varchar(256),
    filesize bigint,
    fileoffset bigint,
    PRIMARY KEY (id)
);
CREATE INDEX uploadsessions_userid_idx ON uploadsessions USING btree (userid);
CREATE TABLE retentionpolicies (
    id text NOT NULL,
    displayname varchar(64),
    postduration bigint,
    PRIMARY KEY (id)
);
CREATE TABLE retentionpoliciesteams (
    policyid text NOT NULL,
    teamid varchar(26) NOT NULL,
    PRIMARY KEY (teamid)
);
ALTER TABLE ONLY threadmemberships ADD CONSTRAINT threadmemberships_postid_fkey FOREIGN KEY (postid) REFERENCES threads(postid) ON DELETE CASCADE;
ALTER TABLE ONLY retentionpoliciesteams ADD CONSTRAINT retentionpoliciesteams_policyid_fkey FOREIGN KEY (policyid) REFERENCES retentionpolicies(id);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english'::regconfig, (message)::text)) WHERE deleteat = 0;
CREATE INDEX idx_posts_root_id_delete_at ON posts (rootid, deleteat);
CREATE INDEX idx_users_names ON users USING gin (to_tsvector('english'::regconfig, (((username::text || ' ') || firstname::text) || ' ') || lastname::text));
CREATE MATERIALIZED VIEW poststats AS SELECT p.userid, to_timestamp(p.createat::double precision / 1000)::date AS day, count(*) AS numposts, max(p.createat) AS lastpostdate FROM posts p GROUP BY 1, 2;
CREATE INDEX idx_poststats_userid ON poststats (userid);
CREATE VIEW directchannels AS SELECT c.id, c.name, c.type, c.lastpostat FROM channels c WHERE c.type = 'D';
CREATE FUNCTION unread(p_user varchar, p_channel varchar, OUT msgs bigint, OUT mentions bigint) LANGUAGE sql STABLE AS $$ SELECT c.totalmsgcount - m.msgcount, m.mentioncount FROM channels c JOIN channelmembers m ON m.channelid = c.id WHERE c.id = p_channel AND m.userid = p_user $$;
ALTER TABLE posts SET (autovacuum_vacuum_scale_factor = 0.01, fillfactor=90);
