-- team chat, camelCase-free go migrations (mattermost-like)
CREATE TABLE users (
   id varchar(26) PRIMARY KEY,
   createat bigint, updateat bigint, deleteat bigint,
   username varchar(64) UNIQUE,
   password varchar(128),
   authdata varchar(128) UNIQUE,
   authservice varchar(32),
   email varchar(128) UNIQUE,
   nickname varchar(64),
   roles varchar(256),
   allowmarketing boolean,
   props varchar(4000),
   notifyprops varchar(2000),
   locale varchar(5)
);
CREATE INDEX idx_users_email ON users (email);
CREATE INDEX idx_users_all_txt ON users USING gin (to_tsvector('english', username || ' ' || nickname || ' ' || email));

CREATE TABLE teams (
  id varchar(26) PRIMARY KEY,
  createat bigint, deleteat bigint,
  displayname varchar(64), name varchar(64) UNIQUE,
  description varchar(255), email varchar(128), type varchar(255),
  alloweddomains varchar(500), schemeid varchar(255)
);
CREATE INDEX idx_teams_description ON teams (description);
CREATE TABLE teammembers (
  teamid varchar(26) NOT NULL, userid varchar(26) NOT NULL, roles varchar(64), deleteat bigint,
  PRIMARY KEY (teamid, userid)
);
CREATE INDEX idx_teammembers_teamid ON teammembers (teamid);
CREATE INDEX idx_teammembers_userid ON teammembers (userid);
CREATE TABLE channels (
  id varchar(26) PRIMARY KEY, createat bigint, deleteat bigint,
  teamid varchar(26), type varchar(1), displayname varchar(64), name varchar(64), header varchar(1024), purpose varchar(128),
  lastpostat bigint, totalmsgcount bigint, extraupdateat bigint, creatorid varchar(26),
  UNIQUE (name, teamid)
);
CREATE INDEX idx_channels_name ON channels (name);
CREATE TABLE channelmembers (
  channelid varchar(26) NOT NULL, userid varchar(26) NOT NULL, roles varchar(64), lastviewedat bigint, msgcount bigint, mentioncount bigint,
  notifyprops varchar(2000),
  PRIMARY KEY (channelid, userid)
);
CREATE INDEX idx_channelmembers_userid ON channelmembers (userid);
CREATE TABLE posts (
  id varchar(26) PRIMARY KEY, createat bigint, updateat bigint, editat bigint, deleteat bigint,
  ispinned boolean, userid varchar(26), channelid varchar(26), rootid varchar(26), parentid varchar(26), originalid varchar(26),
  message varchar(4000), type varchar(26), props varchar(8000), hashtags varchar(1000), filenames varchar(4000), fileids varchar(150), hasreactions boolean
);
CREATE INDEX idx_posts_update_at ON posts (updateat);
CREATE INDEX idx_posts_create_at ON posts (createat);
CREATE INDEX idx_posts_root_id ON posts (rootid);
CREATE INDEX idx_posts_channel_id_delete_at_create_at ON posts (channelid, deleteat, createat);
CREATE INDEX idx_posts_message_txt ON posts USING gin (to_tsvector('english', message));
CREATE TABLE reactions (
  userid varchar(26) NOT NULL, postid varchar(26) NOT NULL, emojiname varchar(64) NOT NULL, createat bigint,
  PRIMARY KEY (userid, postid, emojiname)
);
CREATE TABLE fileinfo (
  id varchar(26) PRIMARY KEY, creatorid varchar(26), postid varchar(26), createat bigint, path varchar(512), name varchar(256),
  extension varchar(64), size bigint, mimetype varchar(256), width integer, height integer
);
CREATE TABLE preferences (userid varchar(26) NOT NULL, category varchar(32) NOT NULL, name varchar(32) NOT NULL,
  value varchar(2000),
  PRIMARY KEY (userid, category, name));
CREATE TABLE sessions (id varchar(26) PRIMARY KEY, token varchar(26), createat bigint, expiresat bigint, userid varchar(26), isoauth boolean,
  deviceid varchar(512), props varchar(1000));
CREATE INDEX idx_sessions_token ON sessions (token);
CREATE TABLE audits (id varchar(26) PRIMARY KEY, createat bigint, userid varchar(26), action varchar(512), extrainfo varchar(1024), ipaddress varchar(64), sessionid varchar(26));
CREATE INDEX idx_audits_user_id ON audits (userid);
CREATE TABLE schemes (id varchar(26) PRIMARY KEY, name varchar(64) UNIQUE, displayname varchar(128), scope varchar(32));
CREATE TABLE roles (id varchar(26) PRIMARY KEY, name varchar(64) UNIQUE, permissions varchar(4096), builtin boolean);
CREATE TABLE systems (name varchar(64) PRIMARY KEY, value varchar(1024));

CREATE VIEW publicchannels AS SELECT id, deleteat, teamid, displayname, name, header, purpose FROM channels WHERE type = 'O';
CREATE VIEW unread AS SELECT cm.userid, c.id AS channelid, c.totalmsgcount - cm.msgcount AS unread, cm.mentioncount FROM channels c JOIN channelmembers cm ON cm.channelid = c.id WHERE c.deleteat = 0;
