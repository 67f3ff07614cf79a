CREATE TYPE team_type AS ENUM ('I', 'O');
CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE upload_session_type AS ENUM ('attachment', 'import');
CREATE TABLE teams (
    id character varying(26) PRIMARY KEY,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    displayname varchar(64),
    name varchar(64) UNIQUE,
    description varchar(255),
    email varchar(128),
    type team_type,
    companyname varchar(64),
    inviteid varchar(32),
    schemeid varchar(26),
    cloudlimitsarchived boolean DEFAULT false NOT NULL
);
CREATE INDEX idx_teams_invite_id ON teams (inviteid);
CREATE TABLE channels (
    id character varying(26) PRIMARY KEY,
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
    shared boolean,
    totalmsgcountroot bigint,
    bannerinfo jsonb,
    UNIQUE (name, teamid)
);
CREATE INDEX idx_channels_team_id_display_name ON channels (teamid, displayname);
CREATE INDEX idx_channel_search_txt ON channels USING gin (to_tsvector('english'::regconfig, (((((name)::text || ' '::text) || (displayname)::text) || ' '::text) || (purpose)::text)));
CREATE INDEX idx_channels_displayname_lower ON channels (lower((displayname)::text));
CREATE TABLE posts (
    id character varying(26) PRIMARY KEY,
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
    remoteid varchar(26)
);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english'::regconfig, (message)::text));
CREATE INDEX idx_posts_channel_id_delete_at_create_at ON posts (channelid, deleteat, createat);
CREATE INDEX idx_posts_root_id_delete_at ON posts (rootid, deleteat);
CREATE INDEX idx_posts_create_at_id ON posts (createat, id);
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
CREATE INDEX idx_channelmembers_user_id_channel_id_last_viewed_at ON channelmembers (userid, channelid, lastviewedat);
CREATE TABLE threads (
    postid varchar(26) PRIMARY KEY,
    replycount bigint,
    lastreplyat bigint,
    participants jsonb,
    channelid varchar(26),
    threaddeleteat bigint,
    threadteamid varchar(26)
);
CREATE TABLE threadmemberships (
    postid varchar(26) NOT NULL,
    userid varchar(26) NOT NULL,
    following boolean,
    lastviewed bigint,
    lastupdated bigint,
    unreadmentions bigint,
    PRIMARY KEY (postid, userid)
);
CREATE TABLE uploadsessions (
    id character varying(26) PRIMARY KEY,
    type upload_session_type,
    createat bigint,
    userid varchar(26),
    filename varchar(256),
    filesize bigint,
    fileoffset bigint
);
CREATE MATERIALIZED VIEW posts_by_team_day AS SELECT to_timestamp((p.createat / 1000)::double precision)::date AS day, count(*) AS num, c.teamid FROM posts p JOIN channels c ON p.channelid::text = c.id::text GROUP BY 1, c.teamid;
CREATE TABLE publicchannels (
    id character varying(26) PRIMARY KEY,
    deleteat bigint,
    teamid varchar(26),
    displayname varchar(64),
    name varchar(64),
    header varchar(1024),
    purpose varchar(1024),
    UNIQUE (name, teamid)
);
