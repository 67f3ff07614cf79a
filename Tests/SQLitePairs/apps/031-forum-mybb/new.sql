CREATE TABLE mybb_users (uid INTEGER PRIMARY KEY, username varchar(120) NOT NULL default '', password varchar(120) NOT NULL default '', postnum int(10) NOT NULL default 0, threadnum int(10) NOT NULL default 0, avatar varchar(200) NOT NULL default '', regdate bigint(30) NOT NULL default '0', timezone varchar(5) NOT NULL default '+0', loginlockoutexpiry int NOT NULL default 0, UNIQUE (username COLLATE NOCASE));
CREATE TABLE mybb_forums (fid INTEGER PRIMARY KEY, name varchar(120) NOT NULL default '', description TEXT NOT NULL, pid smallint NOT NULL default '0', parentlist TEXT NOT NULL, disporder smallint NOT NULL default '0', linkto varchar(180) NOT NULL default '', FOREIGN KEY (pid) REFERENCES mybb_forums (fid) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE mybb_threads (tid INTEGER PRIMARY KEY, fid smallint NOT NULL default '0', subject varchar(120) NOT NULL default '', uid int NOT NULL default '0', dateline bigint(30) NOT NULL default '0', views int(100) NOT NULL default '0', closed varchar(30) NOT NULL default '', visible tinyint(1) NOT NULL default '1', notes TEXT NOT NULL default '');
CREATE TABLE mybb_posts (pid INTEGER PRIMARY KEY, tid int NOT NULL default '0', replyto int NOT NULL default '0', uid int NOT NULL default '0', message TEXT NOT NULL, ipaddress varbinary(16) NOT NULL default x'', edituid int NOT NULL default 0);
CREATE TABLE mybb_settings (sid INTEGER PRIMARY KEY, name varchar(120) NOT NULL default '', value TEXT NOT NULL, isdefault int(1) NOT NULL default '0');
CREATE INDEX idx_threads_fid ON mybb_threads (fid);
CREATE INDEX idx_posts_tid ON mybb_posts (tid, uid, pid DESC);
CREATE INDEX idx_posts_ip ON mybb_posts (ipaddress);
CREATE UNIQUE INDEX idx_settings_name ON mybb_settings (name);
