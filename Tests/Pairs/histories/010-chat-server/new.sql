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

-- 000059_channels_type_enum.up.sql
ALTER TABLE channels ALTER COLUMN type TYPE channel_type USING type::channel_type;
ALTER TABLE teams ALTER COLUMN type TYPE team_type USING type::team_type;

-- 000060_props_jsonb.up.sql
ALTER TABLE posts ALTER COLUMN props TYPE jsonb USING props::jsonb;
ALTER TABLE users ALTER COLUMN props TYPE jsonb USING props::jsonb;
ALTER TABLE channelmembers ALTER COLUMN notifyprops TYPE jsonb USING notifyprops::jsonb;

-- 000061_threads.up.sql
CREATE TABLE IF NOT EXISTS threads (
    postid VARCHAR(26) PRIMARY KEY,
    channelid VARCHAR(26),
    replycount bigint,
    lastreplyat bigint,
    participants jsonb
);
CREATE TABLE IF NOT EXISTS threadmemberships (
    postid VARCHAR(26) NOT NULL,
    userid VARCHAR(26) NOT NULL,
    following boolean,
    lastviewed bigint,
    lastupdated bigint,
    PRIMARY KEY (postid, userid)
);
CREATE INDEX IF NOT EXISTS idx_threadmemberships_last_update_at ON threadmemberships (lastupdated);
CREATE INDEX idx_threads_channel_id_last_reply_at ON threads (channelid, lastreplyat);
ALTER TABLE posts DROP COLUMN IF EXISTS parentid;
DROP INDEX IF EXISTS idx_posts_root_id;
CREATE INDEX IF NOT EXISTS idx_posts_root_id_delete_at ON posts (rootid, deleteat);
ALTER TABLE posts ADD COLUMN IF NOT EXISTS ispinned boolean;
ALTER TABLE posts ADD COLUMN IF NOT EXISTS hasreactions boolean DEFAULT false;
ALTER TABLE posts ALTER COLUMN message TYPE VARCHAR(65535);
CREATE INDEX IF NOT EXISTS idx_posts_is_pinned ON posts (ispinned);

DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'channels' AND column_name = 'totalmsgcountroot') THEN
        ALTER TABLE channels ADD COLUMN totalmsgcountroot bigint DEFAULT '0'::bigint;
        ALTER TABLE channels ADD COLUMN lastrootpostat bigint DEFAULT '0'::bigint;
    END IF;
END
$$;

-- 000062_public_channels.up.sql
CREATE TABLE IF NOT EXISTS publicchannels (
    id VARCHAR(26) PRIMARY KEY,
    deleteat bigint,
    teamid VARCHAR(26),
    displayname VARCHAR(64),
    name VARCHAR(64),
    header VARCHAR(1024),
    purpose VARCHAR(250),
    UNIQUE (name, teamid)
);
CREATE OR REPLACE FUNCTION channels_copy_to_publicchannels() RETURNS trigger
    SECURITY DEFINER
    LANGUAGE plpgsql
AS $$
DECLARE
    counter int := 0;
BEGIN
    IF (TG_OP = 'DELETE' AND OLD.type = 'O') OR (TG_OP = 'UPDATE' AND NEW.type != 'O') THEN
        DELETE FROM publicchannels WHERE id = OLD.id;
    ELSEIF (TG_OP = 'INSERT' OR TG_OP = 'UPDATE') AND NEW.type = 'O' THEN
        UPDATE publicchannels SET deleteat = NEW.deleteat, teamid = NEW.teamid, name = NEW.name WHERE id = NEW.id;
        GET DIAGNOSTICS counter = ROW_COUNT;
        IF counter = 0 THEN
            INSERT INTO publicchannels (id, deleteat, teamid, displayname, name, header, purpose)
            VALUES (NEW.id, NEW.deleteat, NEW.teamid, NEW.displayname, NEW.name, NEW.header, NEW.purpose);
        END IF;
    END IF;
    RETURN NULL;
END
$$;
CREATE TRIGGER trigger_channels AFTER INSERT OR UPDATE OR DELETE ON channels FOR EACH ROW EXECUTE PROCEDURE channels_copy_to_publicchannels();

-- 000063_recent_searches.up.sql
ALTER TABLE reactions ADD COLUMN IF NOT EXISTS channelid VARCHAR(26) NOT NULL DEFAULT '';
ALTER TABLE reactions ADD COLUMN IF NOT EXISTS remoteid VARCHAR(26);
ALTER TABLE status ADD COLUMN dndendtime bigint;
ALTER TABLE status ADD COLUMN prevstatus VARCHAR(32);
CREATE INDEX IF NOT EXISTS idx_status_status_dndendtime ON status (status, dndendtime) WHERE status = 'dnd';
DROP TABLE db_lock;
ALTER TABLE channelmembers ADD COLUMN schemeuser boolean, ADD COLUMN schemeadmin boolean, ADD COLUMN urgentmentioncount bigint DEFAULT 0;
CREATE INDEX IF NOT EXISTS idx_channelmembers_channel_id_scheme_guest_user_id ON channelmembers (channelid, schemeuser, userid) INCLUDE (mentioncount);
