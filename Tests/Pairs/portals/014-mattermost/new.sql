-- Mattermost server, morph migrations (all-lowercase identifiers)
CREATE TYPE team_type AS ENUM ('I', 'O');
CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE upload_session_type AS ENUM ('attachment', 'import');
CREATE TYPE channel_bookmark_type AS ENUM ('link', 'file');
CREATE TABLE IF NOT EXISTS teams (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint, updateat bigint, deleteat bigint,
    displayname VARCHAR(64),
    name VARCHAR(64) UNIQUE,
    description VARCHAR(255),
    email VARCHAR(128),
    type team_type,
    inviteid VARCHAR(32),
    schemeid VARCHAR(26),
    lastteamiconupdate bigint,
    groupconstrained bool,
    cloudlimitsarchived bool NOT NULL DEFAULT FALSE
);
CREATE TABLE jobs (id VARCHAR(26) PRIMARY KEY, type VARCHAR(32), priority bigint, createat bigint, startat bigint, status VARCHAR(32), progress bigint, data jsonb, lastactivityat bigint);
CREATE INDEX IF NOT EXISTS idx_jobs_status_type ON jobs (status, type);
CREATE INDEX IF NOT EXISTS idx_teams_invite_id ON teams (inviteid);
CREATE INDEX IF NOT EXISTS idx_teams_scheme_id ON teams (schemeid);
CREATE TABLE IF NOT EXISTS channels (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    teamid VARCHAR(26),
    type channel_type,
    displayname VARCHAR(64),
    name VARCHAR(64),
    header VARCHAR(1024),
    purpose VARCHAR(250),
    lastpostat bigint,
    totalmsgcount bigint,
    extraupdateat bigint,
    creatorid VARCHAR(26),
    schemeid VARCHAR(26),
    groupconstrained bool,
    shared boolean,
    totalmsgcountroot bigint,
    lastrootpostat bigint DEFAULT '0'::bigint,
    bannerinfo jsonb,
    UNIQUE (name, teamid)
);
CREATE INDEX IF NOT EXISTS idx_channels_displayname_lower ON channels (lower(displayname));
CREATE INDEX IF NOT EXISTS idx_channels_name_lower ON channels (lower(name));
CREATE INDEX IF NOT EXISTS idx_channel_search_txt ON channels USING gin (to_tsvector('english', name || ' ' || displayname || ' ' || purpose));
CREATE INDEX IF NOT EXISTS idx_channels_team_id_type ON channels (teamid, type);
CREATE TABLE IF NOT EXISTS posts (
    id VARCHAR(26) PRIMARY KEY,
    createat bigint, updateat bigint, deleteat bigint,
    userid VARCHAR(26),
    channelid VARCHAR(26),
    rootid VARCHAR(26),
    originalid VARCHAR(26),
    message VARCHAR(65535),
    type VARCHAR(26),
    props jsonb,
    hashtags VARCHAR(1000),
    filenames VARCHAR(4000),
    fileids VARCHAR(300),
    hasreactions bool,
    editat bigint,
    ispinned bool,
    remoteid VARCHAR(26)
);
CREATE INDEX IF NOT EXISTS idx_posts_update_at ON posts (updateat);
CREATE INDEX IF NOT EXISTS idx_posts_create_at ON posts (createat);
CREATE INDEX IF NOT EXISTS idx_posts_root_id_delete_at ON posts (rootid, deleteat);
CREATE INDEX IF NOT EXISTS idx_posts_create_at_id ON posts (createat, id);
CREATE INDEX IF NOT EXISTS idx_posts_original_id ON posts (originalid);
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
    roles VARCHAR(256),
    allowmarketing boolean,
    props jsonb,
    notifyprops jsonb,
    mfaactive boolean,
    mfasecret VARCHAR(128),
    position VARCHAR(128),
    timezone jsonb,
    remoteid VARCHAR(26),
    lastlogin bigint NOT NULL DEFAULT 0,
    mfausedtimestamps jsonb NULL
);
CREATE INDEX IF NOT EXISTS idx_users_email_lower_textpattern ON users (lower(email) text_pattern_ops);
CREATE INDEX IF NOT EXISTS idx_users_all_txt ON users USING gin (to_tsvector('english', username || ' ' || firstname || ' ' || lastname || ' ' || nickname || ' ' || email));
CREATE TABLE IF NOT EXISTS preferences (
    userid varchar(26) NOT NULL,
    category varchar(32) NOT NULL,
    name varchar(32) NOT NULL,
    value text,
    PRIMARY KEY (userid, category, name)
)
WITH (autovacuum_vacuum_scale_factor = 0.1, autovacuum_analyze_scale_factor = 0.05)
;
CREATE TABLE reactions (
    userid VARCHAR(26) NOT NULL,
    postid VARCHAR(26) NOT NULL,
    emojiname VARCHAR(64) NOT NULL,
    createat bigint,
    updateat bigint,
    deleteat bigint,
    remoteid VARCHAR(26),
    channelid VARCHAR(26) NOT NULL DEFAULT ''::VARCHAR,
    PRIMARY KEY (postid, userid, emojiname)
);
CREATE TABLE IF NOT EXISTS channelmemberhistory (channelid VARCHAR(26) NOT NULL, userid VARCHAR(26) NOT NULL, jointime bigint NOT NULL, leavetime bigint, PRIMARY KEY (channelid, userid, jointime));
CREATE INDEX idx_cmh_userid ON channelmemberhistory USING hash (userid);
CREATE MATERIALIZED VIEW IF NOT EXISTS poststats AS
SELECT userid, to_timestamp(createat/1000)::date AS day, COUNT(*) AS numposts, MAX(createat) AS lastpostdate
FROM posts GROUP BY userid, day;
CREATE INDEX IF NOT EXISTS idx_poststats_userid ON poststats (userid);
CREATE OR REPLACE VIEW propertyview AS SELECT u.id AS targetid, (u.props ->> 'customStatus')::jsonb AS value, u.timezone FROM users u WHERE u.deleteat = 0;
CREATE TABLE IF NOT EXISTS channelbookmarks (
    id VARCHAR(26) PRIMARY KEY,
    ownerid VARCHAR(26) NOT NULL,
    channelid VARCHAR(26) NOT NULL,
    fileinfoid VARCHAR(26) DEFAULT NULL,
    displayname text DEFAULT '',
    sortorder integer DEFAULT 0,
    type channel_bookmark_type DEFAULT 'link'
);
CREATE TABLE IF NOT EXISTS uploadsessions (id VARCHAR(26) PRIMARY KEY, type upload_session_type, createat bigint, userid VARCHAR(26), reqfileid VARCHAR(26), fileoffset bigint);
CREATE OR REPLACE FUNCTION reactions_channelid_fill() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT channelid INTO NEW.channelid FROM posts WHERE id = NEW.postid;
  RETURN NEW;
END $$;
CREATE TRIGGER reactions_channelid_fill BEFORE INSERT ON reactions FOR EACH ROW WHEN (NEW.channelid = '') EXECUTE FUNCTION reactions_channelid_fill();
