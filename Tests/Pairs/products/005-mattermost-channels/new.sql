CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE team_type AS ENUM ('O', 'I');
CREATE TYPE channel_bookmark_type AS ENUM ('link', 'file');
CREATE TABLE users (
  id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, deleteat bigint,
  username varchar(64) CONSTRAINT users_username_key UNIQUE, password varchar(128), authdata varchar(128) UNIQUE, authservice varchar(32),
  email varchar(128) CONSTRAINT users_email_key UNIQUE, emailverified boolean, nickname varchar(64), firstname varchar(64), lastname varchar(64),
  roles varchar(256), allowmarketing boolean,
  props jsonb, notifyprops jsonb,
  lastpasswordupdate bigint, failedattempts integer, locale varchar(5), mfaactive boolean, mfasecret varchar(128)
  , "position" varchar(128), timezone jsonb DEFAULT '{"automaticTimezone": "", "useAutomaticTimezone": "true"}', remoteid varchar(26), lastlogin bigint NOT NULL DEFAULT 0
);
CREATE INDEX idx_users_update_at ON users (updateat);
CREATE INDEX idx_users_email_lower_textpattern ON users (lower((email)::text) text_pattern_ops);
CREATE INDEX idx_users_all_txt ON users USING gin (to_tsvector('english'::regconfig, (((((((((username)::text || ' '::text) || (firstname)::text) || ' '::text) || (lastname)::text) || ' '::text) || (nickname)::text) || ' '::text) || (email)::text)));
CREATE TABLE teams (id varchar(26) PRIMARY KEY, createat bigint, displayname varchar(64), name varchar(64) UNIQUE, description varchar(255), email varchar(128), type 
team_type
, inviteid varchar(32), schemeid varchar(26));
CREATE TABLE channels (
  id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, deleteat bigint, teamid varchar(26),
  type channel_type,
  displayname varchar(64), name varchar(64), header varchar(1024), purpose varchar(250), lastpostat bigint, totalmsgcount bigint,
  creatorid varchar(26),
  schemeid varchar(26), groupconstrained boolean, shared boolean, lastrootpostat bigint DEFAULT 0,
  CONSTRAINT channels_name_teamid_key UNIQUE (name, teamid));
CREATE INDEX idx_channels_team_id_type ON channels (teamid, type);
CREATE INDEX idx_channel_search_txt ON channels USING gin (to_tsvector('english'::regconfig, (name || ' ' || displayname || ' ' || purpose)));
CREATE TABLE channelmembers (channelid varchar(26) NOT NULL, userid varchar(26) NOT NULL, roles varchar(256), lastviewedat bigint, msgcount bigint, mentioncount bigint, notifyprops jsonb, lastupdateat bigint
, schemeuser boolean, schemeadmin boolean, urgentmentioncount bigint
, PRIMARY KEY (channelid, userid));
CREATE INDEX idx_channelmembers_user_id_channel_id_last_viewed_at ON channelmembers (userid, channelid, lastviewedat);
CREATE TABLE posts (id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, editat bigint, deleteat bigint, ispinned boolean, userid varchar(26), channelid varchar(26), rootid varchar(26), originalid varchar(26), message varchar(65535), type varchar(26), props 
jsonb
, hashtags varchar(1000), filenames varchar(4000), hasreactions boolean);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english'::regconfig, (message)::text));
CREATE INDEX idx_posts_channel_id_delete_at_create_at ON posts (channelid, deleteat, createat);
CREATE TABLE channelbookmarks (id varchar(26) PRIMARY KEY, ownerid varchar(26) NOT NULL, channelid varchar(26) NOT NULL REFERENCES channels(id), fileinfoid varchar(26), createat bigint DEFAULT 0, displayname text, sortorder integer DEFAULT 0, linkurl text, emoji varchar(64), type channel_bookmark_type DEFAULT 'link');
CREATE MATERIALIZED VIEW poststats AS
  SELECT p.userid, to_timestamp(p.createat / 1000)::date AS day, count(*) AS numposts, max(p.createat) AS lastpostdate
  FROM posts p GROUP BY p.userid, (to_timestamp(p.createat / 1000)::date) WITH NO DATA;
CREATE UNIQUE INDEX idx_poststats_userid_day ON poststats (userid, day);
CREATE VIEW publicchannels_v AS SELECT c.id, c.deleteat, c.teamid, c.displayname, c.name, c.header, c.purpose FROM channels c WHERE c.type = 'O';
