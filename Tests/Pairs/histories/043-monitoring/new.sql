CREATE TABLE hosts (
    hostid                   bigint                                    NOT NULL,
    proxy_hostid             bigint                                    NULL,
    host                     varchar(128)    DEFAULT ''                NOT NULL,
    status                   integer         DEFAULT '0'               NOT NULL,
    name                     varchar(128)    DEFAULT ''                NOT NULL,
    description              text            DEFAULT ''                NOT NULL,
    PRIMARY KEY (hostid)
);
CREATE INDEX hosts_1 ON hosts (host);
CREATE INDEX hosts_2 ON hosts (status);
CREATE TABLE hstgrp (
    groupid                  bigint                                    NOT NULL,
    name                     varchar(255)    DEFAULT ''                NOT NULL,
    internal                 integer         DEFAULT '0'               NOT NULL,
    PRIMARY KEY (groupid)
);
CREATE TABLE hosts_groups (
    hostgroupid              bigint                                    NOT NULL,
    hostid                   bigint                                    NOT NULL,
    groupid                  bigint                                    NOT NULL,
    PRIMARY KEY (hostgroupid)
);
CREATE UNIQUE INDEX hosts_groups_1 ON hosts_groups (hostid,groupid);
CREATE TABLE applications (
    applicationid            bigint                                    NOT NULL,
    hostid                   bigint                                    NOT NULL,
    name                     varchar(255)    DEFAULT ''                NOT NULL,
    PRIMARY KEY (applicationid)
);
CREATE UNIQUE INDEX applications_2 ON applications (hostid,name);
CREATE TABLE items (
    itemid                   bigint                                    NOT NULL,
    type                     integer         DEFAULT '0'               NOT NULL,
    hostid                   bigint                                    NOT NULL,
    name                     varchar(255)    DEFAULT ''                NOT NULL,
    key_                     varchar(255)    DEFAULT ''                NOT NULL,
    delay                    varchar(1024)   DEFAULT '0'               NOT NULL,
    history                  varchar(255)    DEFAULT '90d'             NOT NULL,
    value_type               integer         DEFAULT '0'               NOT NULL,
    units                    varchar(255)    DEFAULT ''                NOT NULL,
    error                    varchar(2048)   DEFAULT ''                NOT NULL,
    lastlogsize              numeric(20)     DEFAULT '0'               NOT NULL,
    PRIMARY KEY (itemid)
);
CREATE UNIQUE INDEX items_1 ON items (hostid,key_);
CREATE TABLE items_applications (
    itemappid                bigint                                    NOT NULL,
    applicationid            bigint                                    NOT NULL,
    itemid                   bigint                                    NOT NULL,
    PRIMARY KEY (itemappid)
);
CREATE TABLE triggers (
    triggerid                bigint                                    NOT NULL,
    expression               varchar(2048)   DEFAULT ''                NOT NULL,
    description              varchar(255)    DEFAULT ''                NOT NULL,
    status                   integer         DEFAULT '0'               NOT NULL,
    value                    integer         DEFAULT '0'               NOT NULL,
    priority                 integer         DEFAULT '0'               NOT NULL,
    PRIMARY KEY (triggerid)
);
CREATE TABLE functions (
    functionid               bigint                                    NOT NULL,
    itemid                   bigint                                    NOT NULL,
    triggerid                bigint                                    NOT NULL,
    function                 varchar(12)     DEFAULT ''                NOT NULL,
    parameter                varchar(255)    DEFAULT '0'               NOT NULL,
    PRIMARY KEY (functionid)
);
CREATE TABLE history (
    itemid                   bigint                                    NOT NULL,
    clock                    integer         DEFAULT '0'               NOT NULL,
    value                    numeric(16,4)   DEFAULT '0.0000'          NOT NULL,
    ns                       integer         DEFAULT '0'               NOT NULL
);
CREATE INDEX history_1 ON history (itemid,clock);
CREATE TABLE history_str (
    itemid                   bigint                                    NOT NULL,
    clock                    integer         DEFAULT '0'               NOT NULL,
    value                    varchar(255)    DEFAULT ''                NOT NULL,
    ns                       integer         DEFAULT '0'               NOT NULL
);
CREATE INDEX history_str_1 ON history_str (itemid,clock);
CREATE TABLE trends (
    itemid                   bigint                                    NOT NULL,
    clock                    integer         DEFAULT '0'               NOT NULL,
    num                      integer         DEFAULT '0'               NOT NULL,
    value_min                numeric(16,4)   DEFAULT '0.0000'          NOT NULL,
    value_avg                numeric(16,4)   DEFAULT '0.0000'          NOT NULL,
    value_max                numeric(16,4)   DEFAULT '0.0000'          NOT NULL,
    PRIMARY KEY (itemid,clock)
);
CREATE TABLE events (
    eventid                  bigint                                    NOT NULL,
    source                   integer         DEFAULT '0'               NOT NULL,
    objectid                 bigint          DEFAULT '0'               NOT NULL,
    clock                    integer         DEFAULT '0'               NOT NULL,
    value                    integer         DEFAULT '0'               NOT NULL,
    PRIMARY KEY (eventid)
);
CREATE TABLE dbversion (mandatory integer DEFAULT '0' NOT NULL, optional integer DEFAULT '0' NOT NULL);
ALTER TABLE ONLY hosts ADD CONSTRAINT c_hosts_1 FOREIGN KEY (proxy_hostid) REFERENCES hosts (hostid);
ALTER TABLE ONLY hosts_groups ADD CONSTRAINT c_hosts_groups_1 FOREIGN KEY (hostid) REFERENCES hosts (hostid) ON DELETE CASCADE;
ALTER TABLE ONLY hosts_groups ADD CONSTRAINT c_hosts_groups_2 FOREIGN KEY (groupid) REFERENCES hstgrp (groupid) ON DELETE CASCADE;
ALTER TABLE ONLY applications ADD CONSTRAINT c_applications_1 FOREIGN KEY (hostid) REFERENCES hosts (hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT c_items_1 FOREIGN KEY (hostid) REFERENCES hosts (hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items_applications ADD CONSTRAINT c_items_applications_1 FOREIGN KEY (applicationid) REFERENCES applications (applicationid) ON DELETE CASCADE;
ALTER TABLE ONLY items_applications ADD CONSTRAINT c_items_applications_2 FOREIGN KEY (itemid) REFERENCES items (itemid) ON DELETE CASCADE;
ALTER TABLE ONLY functions ADD CONSTRAINT c_functions_1 FOREIGN KEY (itemid) REFERENCES items (itemid) ON DELETE CASCADE;
ALTER TABLE ONLY functions ADD CONSTRAINT c_functions_2 FOREIGN KEY (triggerid) REFERENCES triggers (triggerid) ON DELETE CASCADE;

-- DBpatch_5030xxx: applications become tags
CREATE TABLE item_tag (
    itemtagid                bigint                                    NOT NULL,
    itemid                   bigint                                    NOT NULL,
    tag                      varchar(255)    DEFAULT ''                NOT NULL,
    value                    varchar(255)    DEFAULT ''                NOT NULL,
    PRIMARY KEY (itemtagid)
);
CREATE INDEX item_tag_1 ON item_tag (itemid);
ALTER TABLE ONLY item_tag ADD CONSTRAINT c_item_tag_1 FOREIGN KEY (itemid) REFERENCES items (itemid) ON DELETE CASCADE;
DROP TABLE items_applications;
DROP TABLE applications;
ALTER TABLE functions RENAME COLUMN function TO name;
ALTER TABLE functions ALTER COLUMN name TYPE varchar(32);
ALTER TABLE ONLY items ALTER COLUMN name SET DEFAULT '', ALTER COLUMN key_ TYPE varchar(2048), ALTER COLUMN key_ SET DEFAULT '';
ALTER TABLE triggers ADD COLUMN uuid varchar(32) DEFAULT '' NOT NULL, ADD COLUMN event_name varchar(2048) DEFAULT '' NOT NULL;
-- run-time data out of items
CREATE TABLE item_rtdata (
    itemid                   bigint                                    NOT NULL,
    lastlogsize              numeric(20)     DEFAULT '0'               NOT NULL,
    state                    integer         DEFAULT '0'               NOT NULL,
    error                    varchar(2048)   DEFAULT ''                NOT NULL,
    PRIMARY KEY (itemid)
);
INSERT INTO item_rtdata (itemid, lastlogsize, error) SELECT itemid, lastlogsize, error FROM items;
ALTER TABLE items DROP COLUMN lastlogsize, DROP COLUMN error;
ALTER TABLE ONLY item_rtdata ADD CONSTRAINT c_item_rtdata_1 FOREIGN KEY (itemid) REFERENCES items (itemid) ON DELETE CASCADE;

-- history_pk_prepare.sql: double precision, primary key, partitions by day
ALTER TABLE history RENAME TO history_old;
CREATE TABLE history (
    itemid                   bigint                                    NOT NULL,
    clock                    integer         DEFAULT '0'               NOT NULL,
    value                    DOUBLE PRECISION DEFAULT '0.0000'         NOT NULL,
    ns                       integer         DEFAULT '0'               NOT NULL,
    PRIMARY KEY (itemid,clock,ns)
) PARTITION BY RANGE (clock);
CREATE TABLE history_p2023_11_01 PARTITION OF history FOR VALUES FROM (1698796800) TO (1698883200);
CREATE TABLE history_p2023_11_02 PARTITION OF history FOR VALUES FROM (1698883200) TO (1698969600);
CREATE TABLE history_p_rest PARTITION OF history DEFAULT;
INSERT INTO history SELECT * FROM history_old ON CONFLICT (itemid,clock,ns) DO NOTHING;
DROP TABLE history_old;
DROP INDEX history_str_1;
ALTER TABLE history_str ADD PRIMARY KEY (itemid,clock,ns);
ALTER TABLE trends ALTER COLUMN value_min TYPE DOUBLE PRECISION, ALTER COLUMN value_min SET DEFAULT '0.0000',
    ALTER COLUMN value_avg TYPE DOUBLE PRECISION, ALTER COLUMN value_avg SET DEFAULT '0.0000', ALTER COLUMN value_max TYPE DOUBLE PRECISION, ALTER COLUMN value_max SET DEFAULT '0.0000';

-- DBpatch_6030xxx: changelog by triggers, template groups split from host groups
CREATE TABLE changelog (
    changelogid              bigserial                                 NOT NULL,
    object                   integer         DEFAULT '0'               NOT NULL,
    objectid                 bigint                                    NOT NULL,
    operation                integer         DEFAULT '0'               NOT NULL,
    clock                    integer         DEFAULT '0'               NOT NULL,
    PRIMARY KEY (changelogid)
);
CREATE INDEX changelog_1 ON changelog (clock);
create or replace function changelog_hosts_insert() returns trigger as $$
begin
insert into changelog (object,objectid,operation,clock)
values (1,new.hostid,1,cast(extract(epoch from now()) as int));
return new;
end;
$$ language plpgsql;
create trigger hosts_insert after insert
on hosts
for each row
execute procedure changelog_hosts_insert();
create or replace function changelog_hosts_update() returns trigger as $$
begin
insert into changelog (object,objectid,operation,clock)
values (1,old.hostid,2,cast(extract(epoch from now()) as int));
return new;
end;
$$ language plpgsql;
create trigger hosts_update after update
on hosts
for each row
execute procedure changelog_hosts_update();
create or replace function hosts_name_upper_upper()
returns trigger language plpgsql as $func$
begin
update hosts set name_upper=upper(name)
where hostid=new.hostid;
return null;
end $func$;
ALTER TABLE hosts ADD name_upper varchar(128) DEFAULT '' NOT NULL;
CREATE INDEX hosts_6 ON hosts (name_upper);
create trigger hosts_name_upper_insert after insert on hosts for each row execute function hosts_name_upper_upper();
create trigger hosts_name_upper_update after update of name on hosts for each row execute function hosts_name_upper_upper();
ALTER TABLE hstgrp DROP COLUMN internal;
ALTER TABLE hstgrp ADD type integer DEFAULT '0' NOT NULL, ADD uuid varchar(32) DEFAULT '' NOT NULL;
CREATE UNIQUE INDEX hstgrp_1 ON hstgrp (type,name);
ALTER TABLE ONLY hosts_groups DROP CONSTRAINT c_hosts_groups_2, ADD CONSTRAINT c_hosts_groups_2 FOREIGN KEY (groupid) REFERENCES hstgrp (groupid);
ALTER TABLE dbversion ADD dbversionid bigint;
UPDATE dbversion SET dbversionid = 1;
ALTER TABLE dbversion ALTER dbversionid SET NOT NULL, ADD PRIMARY KEY (dbversionid);
