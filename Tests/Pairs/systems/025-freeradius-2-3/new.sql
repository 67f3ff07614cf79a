CREATE TABLE IF NOT EXISTS radacct (
	RadAcctId		bigserial PRIMARY KEY,
	AcctSessionId		text NOT NULL,
	AcctUniqueId		text NOT NULL UNIQUE,
	UserName		text,
	GroupName		text,
	Realm			text,
	NASIPAddress		inet NOT NULL,
	NASPortId		text,
	NASPortType		text,
	AcctStartTime		timestamp with time zone,
	AcctUpdateTime		timestamp with time zone,
	AcctStopTime		timestamp with time zone,
	AcctInterval		bigint,
	AcctSessionTime		bigint,
	AcctInputOctets		bigint,
	AcctOutputOctets	bigint,
	CallingStationId	text,
	AcctTerminateCause	text,
	FramedIPAddress		inet,
	FramedIPv6Address	inet,
	FramedIPv6Prefix	inet,
	Class			text
);
CREATE INDEX radacct_active_session_idx ON radacct (AcctUniqueId) WHERE AcctStopTime IS NULL;
CREATE INDEX radacct_bulk_close ON radacct (NASIPAddress, AcctStartTime) WHERE AcctStopTime IS NULL;
CREATE INDEX radacct_start_user_idx ON radacct (AcctStartTime, UserName);
CREATE INDEX radacct_calss_idx ON radacct (Class);
CREATE TABLE IF NOT EXISTS radcheck (
	id			serial PRIMARY KEY,
	UserName		text NOT NULL DEFAULT '',
	Attribute		text NOT NULL DEFAULT '',
	op			VARCHAR(2) NOT NULL DEFAULT '==',
	Value			text NOT NULL DEFAULT ''
);
create index radcheck_UserName on radcheck (lower(UserName),Attribute);
CREATE TABLE IF NOT EXISTS radusergroup (
	id			serial PRIMARY KEY,
	UserName		text NOT NULL DEFAULT '',
	GroupName		text NOT NULL DEFAULT '',
	priority		integer NOT NULL DEFAULT 0
);
create index radusergroup_UserName on radusergroup (UserName);
CREATE TABLE IF NOT EXISTS nas (id serial PRIMARY KEY, nasname text NOT NULL, shortname text NOT NULL, type text NOT NULL DEFAULT 'other', ports integer, secret text NOT NULL, server text, community text, description text, require_ma text NOT NULL DEFAULT 'auto', limit_proxy_state text NOT NULL DEFAULT 'auto');
create index nas_nasname on nas (nasname);
CREATE UNLOGGED TABLE radippool (
	id			BIGSERIAL PRIMARY KEY,
	pool_name		varchar(64) NOT NULL,
	FramedIPAddress		INET NOT NULL,
	NASIPAddress		VARCHAR(16) NOT NULL default '',
	pool_key		VARCHAR(64) NOT NULL default '0',
	expiry_time		TIMESTAMP(0) without time zone NOT NULL default NOW()
) WITH (autovacuum_vacuum_scale_factor = 0.02);
CREATE INDEX radippool_poolname_expire ON radippool USING btree (pool_name, expiry_time);
CREATE OR REPLACE FUNCTION fr_allocate_previous_or_new_framedipaddress(v_pool_name VARCHAR(64), v_username VARCHAR(64), v_lease_duration INT) RETURNS inet LANGUAGE plpgsql AS $$
DECLARE
	r_address inet;
BEGIN
	SELECT framedipaddress INTO r_address FROM radippool WHERE pool_name = v_pool_name AND expiry_time > NOW() FOR UPDATE SKIP LOCKED;
	IF r_address IS NULL THEN RETURN r_address; END IF;
	UPDATE radippool SET expiry_time = NOW() + v_lease_duration * interval '1 second(0)' WHERE framedipaddress = r_address;
	RETURN r_address;
END
$$;
