CREATE TABLE mybb_users (uid INTEGER PRIMARY KEY, username varchar(120) NOT NULL default '', password varchar(120) NOT NULL default '', postnum int(10) NOT NULL default '0', avatar varchar(200) NOT NULL default '', aim varchar(50) NOT NULL default '', regdate bigint(30) NOT NULL default '0', timezone varchar(4) NOT NULL default '');
CREATE TABLE mybb_forums (fid INTEGER PRIMARY KEY, name varchar(120) NOT NULL default '', description TEXT NOT NULL, pid smallint NOT NULL default '0', parentlist TEXT NOT NULL, disporder smallint NOT NULL default '0');
CREATE TABLE mybb_threads (tid INTEGER PRIMARY KEY, fid smallint NOT NULL default '0', subject varchar(120) NOT NULL default '', uid int NOT NULL default '0', dateline bigint(30) NOT NULL default '0', views int(100) NOT NULL default '0', closed varchar(30) NOT NULL default '');
CREATE TABLE mybb_posts (pid INTEGER PRIMARY KEY, tid int NOT NULL default '0', replyto int NOT NULL default '0', uid int NOT NULL default '0', message TEXT NOT NULL, ipaddress varchar(30) NOT NULL default '', posthash varchar(32) NOT NULL default '');
CREATE TABLE mybb_settings (sid INTEGER PRIMARY KEY, name varchar(120) NOT NULL default '', value TEXT NOT NULL, isdefault int(1) NOT NULL default '0');
CREATE INDEX idx_threads_fid ON mybb_threads (fid);
CREATE INDEX idx_posts_tid ON mybb_posts (tid);
