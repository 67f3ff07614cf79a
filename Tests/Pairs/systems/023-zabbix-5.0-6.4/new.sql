CREATE TABLE hosts (
	hostid                   bigint                                    NOT NULL,
	proxy_hostid             bigint                                    NULL,
	host                     varchar(128)    DEFAULT ''                NOT NULL,
	status                   integer         DEFAULT '0'               NOT NULL,
	name                     varchar(128)    DEFAULT ''                NOT NULL,
	flags                    integer         DEFAULT '0'               NOT NULL,
	templateid               bigint                                    NULL,
	tls_psk                  varchar(512)    DEFAULT ''                NOT NULL,
	custom_interfaces        integer         DEFAULT '0'               NOT NULL,
	uuid                     varchar(32)     DEFAULT ''                NOT NULL,
	name_upper               varchar(128)    DEFAULT ''                NOT NULL,
	vendor_name              varchar(64)     DEFAULT ''                NOT NULL,
	PRIMARY KEY (hostid)
);
CREATE INDEX hosts_1 ON hosts (host);
CREATE INDEX hosts_2 ON hosts (status);
CREATE INDEX hosts_3 ON hosts (proxy_hostid);
CREATE INDEX hosts_6 ON hosts (name_upper);
CREATE OR REPLACE FUNCTION hosts_name_upper_upper()
returns trigger language plpgsql as $func$
begin
update hosts set name_upper=upper(name)
where hostid=new.hostid;
return null;
end $func$;
CREATE TRIGGER hosts_name_upper_insert AFTER INSERT ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_name_upper_upper();
CREATE TRIGGER hosts_name_upper_update AFTER UPDATE OF name ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_name_upper_upper();
ALTER TABLE ONLY hosts ADD CONSTRAINT c_hosts_1 FOREIGN KEY (proxy_hostid) REFERENCES hosts (hostid);
ALTER TABLE ONLY hosts ADD CONSTRAINT c_hosts_2 FOREIGN KEY (templateid) REFERENCES hosts (hostid) ON DELETE CASCADE;
CREATE TABLE items (
	itemid                   bigint                                    NOT NULL,
	type                     integer         DEFAULT '0'               NOT NULL,
	hostid                   bigint                                    NOT NULL,
	name                     varchar(255)    DEFAULT ''                NOT NULL,
	key_                     varchar(2048)   DEFAULT ''                NOT NULL,
	delay                    varchar(1024)   DEFAULT '0'               NOT NULL,
	value_type               integer         DEFAULT '0'               NOT NULL,
	params                   text            DEFAULT ''                NOT NULL,
	interfaceid              bigint                                    NULL,
	master_itemid            bigint                                    NULL,
	lifetime                 varchar(255)    DEFAULT '30d'             NOT NULL,
	uuid                     varchar(32)     DEFAULT ''                NOT NULL,
	PRIMARY KEY (itemid)
);
CREATE INDEX items_1 ON items (hostid,key_);
CREATE INDEX items_3 ON items (hostid,value_type);
CREATE INDEX items_5 ON items (master_itemid);
ALTER TABLE ONLY items ADD CONSTRAINT c_items_3 FOREIGN KEY (master_itemid) REFERENCES items (itemid) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT c_items_1 FOREIGN KEY (hostid) REFERENCES hosts (hostid) ON DELETE CASCADE;
CREATE TABLE item_tag (itemtagid bigint NOT NULL, itemid bigint NOT NULL, tag varchar(255) DEFAULT '' NOT NULL, value varchar(255) DEFAULT '' NOT NULL, PRIMARY KEY (itemtagid));
CREATE INDEX item_tag_1 ON item_tag (itemid);
ALTER TABLE ONLY item_tag ADD CONSTRAINT c_item_tag_1 FOREIGN KEY (itemid) REFERENCES items (itemid) ON DELETE CASCADE;
CREATE TABLE history (
	itemid                   bigint                                    NOT NULL,
	clock                    integer         DEFAULT '0'               NOT NULL,
	value                    DOUBLE PRECISION DEFAULT '0.0000'         NOT NULL,
	ns                       integer         DEFAULT '0'               NOT NULL,
	PRIMARY KEY (itemid,clock,ns)
);
CREATE TABLE trends_uint (
	itemid bigint NOT NULL, clock integer DEFAULT '0' NOT NULL, num integer DEFAULT '0' NOT NULL,
	value_min numeric(20) DEFAULT '0' NOT NULL, value_avg numeric(20) DEFAULT '0' NOT NULL, value_max numeric(20) DEFAULT '0' NOT NULL,
	PRIMARY KEY (itemid,clock)
);
CREATE TABLE changelog (
	changelogid              bigserial                                 NOT NULL,
	object                   integer         DEFAULT '0'               NOT NULL,
	objectid                 bigint                                    NOT NULL,
	operation                integer         DEFAULT '0'               NOT NULL,
	clock                    integer         DEFAULT '0'               NOT NULL,
	PRIMARY KEY (changelogid)
);
CREATE INDEX changelog_1 ON changelog (clock);
create or replace function changelog_hosts_insert() returns trigger language plpgsql as $func$
begin
insert into changelog (object,objectid,operation,clock) values (1,new.hostid,1,cast(extract(epoch from now()) as int));
return null;
end $func$;
CREATE TRIGGER hosts_insert AFTER INSERT ON hosts FOR EACH ROW EXECUTE FUNCTION changelog_hosts_insert();
CREATE TABLE dbversion (dbversionid bigint NOT NULL, mandatory integer DEFAULT '0' NOT NULL, optional integer DEFAULT '0' NOT NULL, PRIMARY KEY (dbversionid));
