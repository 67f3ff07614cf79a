CREATE TABLE radacct (
	RadAcctId		BIGSERIAL PRIMARY KEY,
	AcctSessionId		VARCHAR(64) NOT NULL,
	AcctUniqueId		VARCHAR(32) NOT NULL UNIQUE,
	UserName		VARCHAR(253),
	GroupName		VARCHAR(253),
	Realm			VARCHAR(64),
	NASIPAddress		INET NOT NULL,
	NASPortId		VARCHAR(15),
	NASPortType		VARCHAR(32),
	AcctStartTime		TIMESTAMP with time zone,
	AcctStopTime		TIMESTAMP with time zone,
	AcctSessionTime		BIGINT,
	AcctInputOctets		BIGINT,
	AcctOutputOctets	BIGINT,
	CallingStationId	VARCHAR(50),
	AcctTerminateCause	VARCHAR(32),
	XAscendSessionSvrKey	VARCHAR(10),
	FramedIPAddress		INET,
	AcctStartDelay		INTEGER,
	AcctStopDelay		INTEGER
);
CREATE INDEX radacct_active_user_idx ON radacct (UserName, NASIPAddress, AcctSessionId) WHERE AcctStopTime IS NULL;
CREATE INDEX radacct_start_user_idx ON radacct (AcctStartTime, UserName);
CREATE TABLE radcheck (
	id			SERIAL PRIMARY KEY,
	UserName		VARCHAR(64) NOT NULL DEFAULT '',
	Attribute		VARCHAR(64) NOT NULL DEFAULT '',
	op			CHAR(2) NOT NULL DEFAULT '==',
	Value			VARCHAR(253) NOT NULL DEFAULT ''
);
create index radcheck_UserName on radcheck (UserName,Attribute);
CREATE TABLE radusergroup (
	UserName		VARCHAR(64) NOT NULL DEFAULT '',
	GroupName		VARCHAR(64) NOT NULL DEFAULT '',
	priority		INTEGER NOT NULL DEFAULT 0
);
create index radusergroup_UserName on radusergroup (UserName);
CREATE TABLE nas (id SERIAL PRIMARY KEY, nasname VARCHAR(128) NOT NULL, shortname VARCHAR(32) NOT NULL, type VARCHAR(30) NOT NULL DEFAULT 'other', ports int4, secret VARCHAR(60) NOT NULL, server VARCHAR(64), community VARCHAR(50), description VARCHAR(200));
create index nas_nasname on nas (nasname);
