CREATE TYPE channel_type AS ENUM ('P', 'G', 'O', 'D');
CREATE TYPE team_type AS ENUM ('I', 'O');
CREATE TABLE users (
  id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, deleteat bigint,
  username varchar(64) CONSTRAINT users_username_key UNIQUE, password varchar(128), authdata varchar(128) UNIQUE, authservice varchar(32),
  email varchar(128) CONSTRAINT users_email_key UNIQUE, emailverified boolean, nickname varchar(64), firstname varchar(64), lastname varchar(64),
  roles varchar(256), allowmarketing boolean,
  props varchar(4000), notifyprops varchar(2000),
  lastpasswordupdate bigint, failedattempts integer, locale varchar(5), mfaactive boolean, mfasecret varchar(128)
);
CREATE INDEX idx_users_update_at ON users (updateat);
CREATE INDEX idx_users_email_lower_textpattern ON users (lower((email)::text) text_pattern_ops);
CREATE INDEX idx_users_all_txt ON users USING gin (to_tsvector('english'::regconfig, (((((((((username)::text || ' '::text) || (firstname)::text) || ' '::text) || (lastname)::text) || ' '::text) || (nickname)::text) || ' '::text) || (email)::text)));
CREATE TABLE teams (id varchar(26) PRIMARY KEY, createat bigint, displayname varchar(64), name varchar(64) UNIQUE, description varchar(255), email varchar(128), type 
varchar(255)
, inviteid varchar(32), schemeid varchar(26));
CREATE TABLE channels (
  id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, deleteat bigint, teamid varchar(26),
  type varchar(1),
  displayname varchar(64), name varchar(64), header varchar(1024), purpose varchar(250), lastpostat bigint, totalmsgcount bigint,
  extraupdateat bigint,
  creatorid varchar(26),
  CONSTRAINT channels_name_teamid_key UNIQUE (name, teamid));
CREATE INDEX idx_channels_team_id_type ON channels (teamid, type);
CREATE INDEX idx_channel_search_txt ON channels USING gin (to_tsvector('english'::regconfig, (name || ' ' || displayname || ' ' || purpose)));
CREATE TABLE channelmembers (channelid varchar(26) NOT NULL, userid varchar(26) NOT NULL, roles varchar(256), lastviewedat bigint, msgcount bigint, mentioncount bigint, notifyprops jsonb, lastupdateat bigint
, PRIMARY KEY (channelid, userid));
CREATE INDEX idx_channelmembers_user_id ON channelmembers (userid);
CREATE TABLE posts (id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, editat bigint, deleteat bigint, ispinned boolean, userid varchar(26), channelid varchar(26), rootid varchar(26), originalid varchar(26), message varchar(65535), type varchar(26), props 
varchar(8000)
, hashtags varchar(1000), filenames varchar(4000), hasreactions boolean);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english'::regconfig, (message)::text));
CREATE INDEX idx_posts_channel_id_delete_at_create_at ON posts (channelid, deleteat, createat);
CREATE TABLE sidebarstate (userid varchar(26) PRIMARY KEY, collapsed text);
CREATE VIEW publicchannels_v AS SELECT c.id, c.deleteat, c.teamid, c.displayname, c.name, c.header, c.purpose FROM channels c WHERE c.type = 'O';
