CREATE TABLE users (
    userid bigint NOT NULL,
    username varchar(100) DEFAULT '' NOT NULL,
    passwd varchar(32) DEFAULT '' NOT NULL,
    url varchar(255) DEFAULT '' NOT NULL,
    autologin integer DEFAULT 0 NOT NULL,
    lang varchar(5) DEFAULT 'en_GB' NOT NULL,
    refresh varchar(32) DEFAULT '30s' NOT NULL,
    theme varchar(128) DEFAULT 'default' NOT NULL,
    type integer DEFAULT 1 NOT NULL,
    PRIMARY KEY (userid),
    UNIQUE (username)
);
CREATE TABLE hosts (
    hostid bigint NOT NULL,
    proxy_hostid bigint,
    host varchar(128) DEFAULT '' NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    error varchar(2048) DEFAULT '' NOT NULL,
    available integer DEFAULT 0 NOT NULL,
    errors_from integer DEFAULT 0 NOT NULL,
    name varchar(128) DEFAULT '' NOT NULL,
    flags integer DEFAULT 0 NOT NULL,
    description text DEFAULT '' NOT NULL,
    PRIMARY KEY (hostid)
);
CREATE INDEX hosts_host_idx ON hosts USING btree (host);
CREATE TABLE hstgrp (
    groupid bigint NOT NULL,
    name varchar(64) DEFAULT '' NOT NULL,
    internal integer DEFAULT 0 NOT NULL,
    flags integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (groupid)
);
CREATE TABLE hosts_groups (
    hostgroupid bigint NOT NULL,
    hostid bigint NOT NULL,
    groupid bigint NOT NULL,
    PRIMARY KEY (hostgroupid),
    UNIQUE (hostid, groupid)
);
CREATE INDEX hosts_groups_groupid_idx ON hosts_groups USING btree (groupid);
CREATE TABLE interface (
    interfaceid bigint NOT NULL,
    hostid bigint NOT NULL,
    main integer DEFAULT 0 NOT NULL,
    type integer DEFAULT 1 NOT NULL,
    useip integer DEFAULT 1 NOT NULL,
    ip varchar(64) DEFAULT '127.0.0.1' NOT NULL,
    dns varchar(255) DEFAULT '' NOT NULL,
    port varchar(64) DEFAULT '10050' NOT NULL,
    bulk integer DEFAULT 1 NOT NULL,
    PRIMARY KEY (interfaceid)
);
CREATE TABLE items (
    itemid bigint NOT NULL,
    type integer DEFAULT 0 NOT NULL,
    hostid bigint NOT NULL,
    name varchar(255) DEFAULT '' NOT NULL,
    key_ varchar(255) DEFAULT '' NOT NULL,
    delay varchar(1024) DEFAULT '0' NOT NULL,
    history varchar(255) DEFAULT '90d' NOT NULL,
    trends varchar(255) DEFAULT '365d' NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    value_type integer DEFAULT 0 NOT NULL,
    units varchar(255) DEFAULT '' NOT NULL,
    params text DEFAULT '' NOT NULL,
    interfaceid bigint,
    templateid bigint,
    lastlogsize bigint DEFAULT 0 NOT NULL,
    mtime integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (itemid)
);
CREATE INDEX items_hostid_key__idx ON items USING btree (hostid, key_);
CREATE INDEX items_status_idx ON items USING btree (status);
CREATE TABLE applications (
    applicationid bigint NOT NULL,
    hostid bigint NOT NULL,
    name varchar(255) DEFAULT '' NOT NULL,
    flags integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (applicationid),
    UNIQUE (hostid, name)
);
CREATE TABLE items_applications (
    itemappid bigint NOT NULL,
    applicationid bigint NOT NULL,
    itemid bigint NOT NULL,
    PRIMARY KEY (itemappid),
    UNIQUE (applicationid, itemid)
);
CREATE TABLE triggers (
    triggerid bigint NOT NULL,
    expression varchar(2048) DEFAULT '' NOT NULL,
    description varchar(255) DEFAULT '' NOT NULL,
    url varchar(255) DEFAULT '' NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    value integer DEFAULT 0 NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    lastchange integer DEFAULT 0 NOT NULL,
    comments text DEFAULT '' NOT NULL,
    templateid bigint,
    PRIMARY KEY (triggerid)
);
CREATE INDEX triggers_value_idx ON triggers USING btree (value);
CREATE TABLE functions (
    functionid bigint NOT NULL,
    itemid bigint NOT NULL,
    triggerid bigint NOT NULL,
    function varchar(12) DEFAULT '' NOT NULL,
    parameter varchar(255) DEFAULT '0' NOT NULL,
    PRIMARY KEY (functionid)
);
CREATE INDEX functions_triggerid_idx ON functions USING btree (triggerid);
CREATE INDEX functions_itemid_function_parameter_idx ON functions USING btree (itemid, function, parameter);
CREATE TABLE events (
    eventid bigint NOT NULL,
    source integer DEFAULT 0 NOT NULL,
    object integer DEFAULT 0 NOT NULL,
    objectid bigint DEFAULT 0 NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    value integer DEFAULT 0 NOT NULL,
    acknowledged integer DEFAULT 0 NOT NULL,
    ns integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (eventid)
);
CREATE INDEX events_source_object_objectid_clock_idx ON events USING btree (source, object, objectid, clock);
CREATE TABLE problem (
    eventid bigint NOT NULL,
    source integer DEFAULT 0 NOT NULL,
    object integer DEFAULT 0 NOT NULL,
    objectid bigint DEFAULT 0 NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    r_eventid bigint,
    r_clock integer DEFAULT 0 NOT NULL,
    severity integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (eventid)
);
CREATE INDEX problem_r_eventid_idx ON problem USING btree (r_eventid);
CREATE TABLE history (itemid bigint NOT NULL, clock integer DEFAULT 0 NOT NULL, value numeric(16,4) DEFAULT 0.0000 NOT NULL, ns integer DEFAULT 0 NOT NULL);
CREATE INDEX history_1 ON history (itemid, clock);
CREATE TABLE history_log (id bigint NOT NULL PRIMARY KEY, itemid bigint NOT NULL, clock integer DEFAULT 0 NOT NULL, value text DEFAULT '' NOT NULL, severity integer DEFAULT 0 NOT NULL);
CREATE TABLE trends (itemid bigint NOT NULL, clock integer DEFAULT 0 NOT NULL, num integer DEFAULT 0 NOT NULL, value_min numeric(16,4) DEFAULT 0.0000 NOT NULL, value_avg numeric(16,4) DEFAULT 0.0000 NOT NULL, value_max numeric(16,4) DEFAULT 0.0000 NOT NULL, PRIMARY KEY (itemid, clock));
ALTER TABLE ONLY hosts ADD CONSTRAINT hosts_proxy_hostid_fkey FOREIGN KEY (proxy_hostid) REFERENCES hosts(hostid);
ALTER TABLE ONLY hosts_groups ADD CONSTRAINT hosts_groups_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY hosts_groups ADD CONSTRAINT hosts_groups_groupid_fkey FOREIGN KEY (groupid) REFERENCES hstgrp(groupid) ON DELETE CASCADE;
ALTER TABLE ONLY interface ADD CONSTRAINT interface_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT items_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT items_interfaceid_fkey FOREIGN KEY (interfaceid) REFERENCES interface(interfaceid);
ALTER TABLE ONLY items ADD CONSTRAINT items_templateid_fkey FOREIGN KEY (templateid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY applications ADD CONSTRAINT applications_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items_applications ADD CONSTRAINT items_applications_applicationid_fkey FOREIGN KEY (applicationid) REFERENCES applications(applicationid) ON DELETE CASCADE;
ALTER TABLE ONLY items_applications ADD CONSTRAINT items_applications_itemid_fkey FOREIGN KEY (itemid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY triggers ADD CONSTRAINT triggers_templateid_fkey FOREIGN KEY (templateid) REFERENCES triggers(triggerid) ON DELETE CASCADE;
ALTER TABLE ONLY functions ADD CONSTRAINT functions_itemid_fkey FOREIGN KEY (itemid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY functions ADD CONSTRAINT functions_triggerid_fkey FOREIGN KEY (triggerid) REFERENCES triggers(triggerid) ON DELETE CASCADE;
ALTER TABLE ONLY problem ADD CONSTRAINT problem_eventid_fkey FOREIGN KEY (eventid) REFERENCES events(eventid) ON DELETE CASCADE;
ALTER TABLE ONLY problem ADD CONSTRAINT problem_r_eventid_fkey FOREIGN KEY (r_eventid) REFERENCES events(eventid) ON DELETE CASCADE;
CREATE VIEW v_latest AS SELECT DISTINCT ON (h.itemid) h.itemid, i.key_, h.value, to_timestamp(h.clock) AS at FROM history h JOIN items i USING (itemid) ORDER BY h.itemid, h.clock DESC;
CREATE VIEW v_daily AS SELECT itemid, date_trunc('day', to_timestamp(clock)) AS day, min(value_min) AS lo, max(value_max) AS hi, sum(value_avg * num)/sum(num) AS av FROM trends GROUP BY 1,2;
CREATE FUNCTION host_severity(bigint) RETURNS integer LANGUAGE sql STABLE AS 'SELECT max(t.priority) FROM triggers t JOIN functions f USING (triggerid) JOIN items i USING (itemid) WHERE i.hostid = $1 AND t.value = 1';
