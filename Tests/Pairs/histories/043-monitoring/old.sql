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
