-- team chat, camelCase-free go migrations (mattermost-like)
CREATE TABLE users (
   id varchar(26) PRIMARY KEY,
   createat bigint NOT NULL DEFAULT 0, updateat bigint, deleteat bigint NOT NULL DEFAULT 0,
   username varchar(64) UNIQUE,
   password varchar(256),
   authdata varchar(128) UNIQUE,
   authservice varchar(32),
   email varchar(128) UNIQUE,
   nickname varchar(64),
   roles varchar(256),
   props jsonb,
   notifyprops jsonb,
   locale varchar(5),
   timezone jsonb DEFAULT '{"automaticTimezone": "", "useAutomaticTimezone": "true"}',
   remoteid varchar(26)
);
CREATE INDEX idx_users_email_lower_textpattern ON users (lower(email) text_pattern_ops);
CREATE INDEX idx_users_username_lower_textpattern ON users (lower(username) text_pattern_ops);
CREATE INDEX idx_users_all_txt ON users USING gin (to_tsvector('english', coalesce(username, '') || ' ' || coalesce(nickname, '') || ' ' || coalesce(email, '')));
CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE team_type AS ENUM ('I', 'O');
CREATE TYPE upload_session_type AS ENUM ('attachment', 'import');

CREATE TABLE teams (
  id varchar(26) PRIMARY KEY,
  createat bigint, deleteat bigint,
  displayname varchar(64), name varchar(64) UNIQUE,
  description varchar(255), email varchar(128), type team_type,
  alloweddomains varchar(1000), schemeid varchar(26),
  allowopeninvite boolean DEFAULT false, cloudlimitsarchived boolean NOT NULL DEFAULT false
);
CREATE INDEX idx_teams_schemeid ON teams (schemeid);
CREATE TABLE teammembers (
  teamid varchar(26) NOT NULL, userid varchar(26) NOT NULL, roles varchar(64), deleteat bigint,
  schemeuser boolean, schemeadmin boolean, createat bigint DEFAULT 0,
  PRIMARY KEY (teamid, userid)
);
CREATE INDEX idx_teammembers_userid ON teammembers (userid);
CREATE INDEX idx_teammembers_createat ON teammembers (createat);
CREATE TABLE channels (
  id varchar(26) PRIMARY KEY, createat bigint, deleteat bigint,
  teamid varchar(26), type channel_type, displayname varchar(64), name varchar(64), header varchar(1024), purpose varchar(250),
  lastpostat bigint, totalmsgcount bigint, creatorid varchar(26),
  shared boolean, totalmsgcountroot bigint NOT NULL DEFAULT 0, lastrootpostat bigint DEFAULT 0,
  CONSTRAINT channels_name_teamid_key UNIQUE (name, teamid)
);
CREATE INDEX idx_channels_team_id_type ON channels (teamid, type);
CREATE INDEX idx_channels_displayname_lower ON channels (lower(displayname));
CREATE TABLE channelmembers (
  channelid varchar(26) NOT NULL, userid varchar(26) NOT NULL, roles varchar(64), lastviewedat bigint, msgcount bigint, mentioncount bigint,
  notifyprops jsonb, urgentmentioncount bigint, mentioncountroot bigint DEFAULT 0,
  PRIMARY KEY (channelid, userid)
);
CREATE INDEX idx_channelmembers_user_id_channel_id_last_viewed_at ON channelmembers (userid, channelid, lastviewedat);
CREATE TABLE posts (
  id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, editat bigint, deleteat bigint,
  ispinned boolean, userid varchar(26), channelid varchar(26), rootid varchar(26), originalid varchar(26),
  message varchar(65535), type varchar(26), props jsonb, hashtags varchar(1000), fileids varchar(300), hasreactions boolean, remoteid varchar(26)
);
CREATE INDEX idx_posts_update_at ON posts (updateat);
CREATE INDEX idx_posts_create_at_id ON posts (createat, id);
CREATE INDEX idx_posts_root_id_delete_at ON posts (rootid, deleteat);
CREATE INDEX idx_posts_channel_id_delete_at_create_at ON posts (channelid, deleteat, createat);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english', message));
CREATE TABLE threads (postid varchar(26) PRIMARY KEY, replycount bigint, lastreplyat bigint, participants jsonb, channelid varchar(26), threaddeleteat bigint, threadteamid varchar(26));
CREATE INDEX idx_threads_channel_id_last_reply_at ON threads (channelid, lastreplyat);
CREATE TABLE threadmemberships (postid varchar(26) NOT NULL, userid varchar(26) NOT NULL, following boolean, lastviewed bigint, unreadmentions bigint, PRIMARY KEY (postid, userid));
CREATE TABLE reactions (
  userid varchar(26) NOT NULL, postid varchar(26) NOT NULL, emojiname varchar(64) NOT NULL, createat bigint,
  updateat bigint, deleteat bigint, channelid varchar(26) NOT NULL DEFAULT '',
  PRIMARY KEY (postid, userid, emojiname)
);
CREATE TABLE fileinfo (
  id varchar(26) PRIMARY KEY, creatorid varchar(26), postid varchar(26), createat bigint, path varchar(512), name varchar(256),
  extension varchar(64), size bigint, mimetype varchar(256), width integer, height integer,
  content text, minipreview bytea, archived boolean NOT NULL DEFAULT false
);
CREATE INDEX idx_fileinfo_name_splitted ON fileinfo USING gin (to_tsvector('english', translate(name, '.,-', '   ')));
CREATE INDEX idx_fileinfo_extension_at ON fileinfo (extension, createat);
CREATE TABLE preferences (userid varchar(26) NOT NULL, category varchar(32) NOT NULL, name varchar(32) NOT NULL,
  value text,
  PRIMARY KEY (userid, category, name));
CREATE TABLE sessions (id varchar(26) PRIMARY KEY, token varchar(26), createat bigint, expiresat bigint, userid varchar(26), isoauth boolean,
  deviceid varchar(512), props jsonb, expirednotify boolean);
CREATE INDEX idx_sessions_token ON sessions (token);
CREATE TABLE uploadsessions (id varchar(26) PRIMARY KEY, type upload_session_type, createat bigint, userid varchar(26), channelid varchar(26), filename varchar(256), filesize bigint, fileoffset bigint);
CREATE TABLE schemes (id varchar(26) PRIMARY KEY, name varchar(64) UNIQUE, displayname varchar(128), scope varchar(32));
CREATE TABLE roles (id varchar(26) PRIMARY KEY, name varchar(64) UNIQUE, permissions text, builtin boolean, schememanaged boolean);
CREATE TABLE systems (name varchar(64) PRIMARY KEY, value varchar(1024));

CREATE FUNCTION posts_thread_upkeep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
   IF NEW.rootid <> '' THEN
     INSERT INTO threads (postid, replycount, lastreplyat, channelid) VALUES (NEW.rootid, 1, NEW.createat, NEW.channelid)
     ON CONFLICT (postid) DO UPDATE SET replycount = threads.replycount + 1, lastreplyat = EXCLUDED.lastreplyat;
   END IF;
   RETURN NULL;
END $$;
CREATE TRIGGER posts_thread AFTER INSERT ON posts FOR EACH ROW WHEN (NEW.rootid IS NOT NULL) EXECUTE FUNCTION posts_thread_upkeep();
CREATE VIEW publicchannels AS SELECT id, deleteat, teamid, displayname, name, header, purpose FROM channels WHERE type = 'O';
CREATE VIEW unread AS SELECT cm.userid, c.id AS channelid, c.totalmsgcount - cm.msgcount AS unread, cm.mentioncount, c.totalmsgcountroot AS root_unread, cm.notifyprops ->> 'desktop' AS desktop FROM channels c JOIN channelmembers cm ON cm.channelid = c.id WHERE c.deleteat = 0;
CREATE MATERIALIZED VIEW posts_by_team_day AS SELECT to_timestamp(p.createat / 1000)::date AS day, count(*) AS num, c.teamid FROM posts p JOIN channels c ON p.channelid = c.id GROUP BY 1, c.teamid;
CREATE UNIQUE INDEX posts_by_team_day_uq ON posts_by_team_day (teamid, day);
