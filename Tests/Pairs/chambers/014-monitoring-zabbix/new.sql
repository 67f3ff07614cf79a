CREATE EXTENSION btree_gin;
CREATE TABLE users (
    userid bigint NOT NULL,
    username varchar(100) DEFAULT '' NOT NULL,
    passwd varchar(60) DEFAULT '' NOT NULL,
    url varchar(255) DEFAULT '' NOT NULL,
    autologin integer DEFAULT 0 NOT NULL,
    lang varchar(7) DEFAULT 'default' NOT NULL,
    refresh varchar(32) DEFAULT '30s' NOT NULL,
    theme varchar(128) DEFAULT 'default' NOT NULL,
    roleid bigint,
    timezone varchar(50) DEFAULT 'default' NOT NULL,
    PRIMARY KEY (userid),
    UNIQUE (username)
);
CREATE TABLE hosts (
    hostid bigint NOT NULL,
    proxy_hostid bigint,
    host varchar(128) DEFAULT '' NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    name varchar(128) DEFAULT '' NOT NULL,
    flags integer DEFAULT 0 NOT NULL,
    description text DEFAULT '' NOT NULL,
    name_upper varchar(128) DEFAULT '' NOT NULL,
    uuid varchar(32) DEFAULT '' NOT NULL,
    vendor_version varchar(64) DEFAULT '' NOT NULL,
    PRIMARY KEY (hostid)
);
CREATE INDEX hosts_host_idx ON hosts USING btree (host);
CREATE TABLE hstgrp (
    groupid bigint NOT NULL,
    name varchar(255) DEFAULT '' NOT NULL,
    flags integer DEFAULT 0 NOT NULL,
    uuid varchar(32) DEFAULT '' NOT NULL,
    type integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (groupid),
    UNIQUE (type, name)
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
    available integer DEFAULT 0 NOT NULL,
    error varchar(2048) DEFAULT '' NOT NULL,
    errors_from integer DEFAULT 0 NOT NULL,
    disable_until integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (interfaceid)
);
CREATE TABLE items (
    itemid bigint NOT NULL,
    type integer DEFAULT 0 NOT NULL,
    hostid bigint NOT NULL,
    name varchar(255) DEFAULT '' NOT NULL,
    key_ varchar(2048) DEFAULT '' NOT NULL,
    delay varchar(1024) DEFAULT '0' NOT NULL,
    history varchar(255) DEFAULT '31d' NOT NULL,
    trends varchar(255) DEFAULT '365d' NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    value_type integer DEFAULT 0 NOT NULL,
    units varchar(255) DEFAULT '' NOT NULL,
    params text DEFAULT '' NOT NULL,
    interfaceid bigint,
    templateid bigint,
    uuid varchar(32) DEFAULT '' NOT NULL,
    PRIMARY KEY (itemid)
);
CREATE INDEX items_hostid_key__idx ON items USING btree (hostid, key_);
CREATE INDEX items_status_idx ON items USING btree (status);
CREATE TABLE item_rtdata (
    itemid bigint NOT NULL,
    lastlogsize bigint DEFAULT 0 NOT NULL,
    state integer DEFAULT 0 NOT NULL,
    mtime integer DEFAULT 0 NOT NULL,
    error varchar(2048) DEFAULT '' NOT NULL,
    PRIMARY KEY (itemid)
);
CREATE TABLE item_tag (
    itemtagid bigint NOT NULL,
    itemid bigint NOT NULL,
    tag varchar(255) DEFAULT '' NOT NULL,
    value varchar(255) DEFAULT '' NOT NULL,
    PRIMARY KEY (itemtagid)
);
CREATE INDEX item_tag_itemid_idx ON item_tag USING btree (itemid);
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
    event_name varchar(2048) DEFAULT '' NOT NULL,
    uuid varchar(32) DEFAULT '' NOT NULL,
    PRIMARY KEY (triggerid)
);
CREATE INDEX triggers_value_idx ON triggers USING btree (value);
CREATE TABLE functions (
    functionid bigint NOT NULL,
    itemid bigint NOT NULL,
    triggerid bigint NOT NULL,
    name varchar(12) DEFAULT '' NOT NULL,
    parameter varchar(255) DEFAULT '0' NOT NULL,
    PRIMARY KEY (functionid)
);
CREATE INDEX functions_triggerid_idx ON functions USING btree (triggerid);
CREATE INDEX functions_itemid_name_parameter_idx ON functions USING btree (itemid, name, parameter);
CREATE TABLE events (
    eventid bigint NOT NULL,
    source integer DEFAULT 0 NOT NULL,
    object integer DEFAULT 0 NOT NULL,
    objectid bigint DEFAULT 0 NOT NULL,
    clock integer DEFAULT 0 NOT NULL,
    value integer DEFAULT 0 NOT NULL,
    acknowledged integer DEFAULT 0 NOT NULL,
    ns integer DEFAULT 0 NOT NULL,
    name varchar(2048) DEFAULT '' NOT NULL,
    severity integer DEFAULT 0 NOT NULL,
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
    cause_eventid bigint,
    PRIMARY KEY (eventid),
    CONSTRAINT problem_check_5e760 CHECK (r_clock>=0)
);
CREATE INDEX problem_r_eventid_idx ON problem USING btree (r_eventid);
CREATE TABLE history (itemid bigint NOT NULL, clock integer DEFAULT 0 NOT NULL, value double precision DEFAULT '0.0000' NOT NULL, ns integer DEFAULT 0 NOT NULL, PRIMARY KEY (itemid, clock, ns)) PARTITION BY RANGE (clock);
CREATE TABLE history_p2023_11 PARTITION OF history FOR VALUES FROM (1698796800) TO (1701388800) WITH (fillfactor=100);
CREATE TABLE history_p2023_12 PARTITION OF history FOR VALUES FROM (1701388800) TO (1704067200);
CREATE TABLE history_log (itemid bigint NOT NULL, clock integer DEFAULT 0 NOT NULL, value text DEFAULT '' NOT NULL, severity integer DEFAULT 0 NOT NULL, ns integer DEFAULT 0 NOT NULL, PRIMARY KEY (itemid, clock, ns));
CREATE TABLE trends (itemid bigint NOT NULL, clock integer DEFAULT 0 NOT NULL, num integer DEFAULT 0 NOT NULL, value_min double precision DEFAULT 0 NOT NULL, value_avg double precision DEFAULT 0 NOT NULL, value_max double precision DEFAULT 0 NOT NULL, PRIMARY KEY (itemid, clock));
ALTER TABLE ONLY hosts ADD CONSTRAINT hosts_proxy_hostid_fkey FOREIGN KEY (proxy_hostid) REFERENCES hosts(hostid);
ALTER TABLE ONLY hosts_groups ADD CONSTRAINT hosts_groups_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY hosts_groups ADD CONSTRAINT hosts_groups_groupid_fkey FOREIGN KEY (groupid) REFERENCES hstgrp(groupid) ON DELETE CASCADE;
ALTER TABLE ONLY interface ADD CONSTRAINT interface_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT items_hostid_fkey FOREIGN KEY (hostid) REFERENCES hosts(hostid) ON DELETE CASCADE;
ALTER TABLE ONLY items ADD CONSTRAINT items_interfaceid_fkey FOREIGN KEY (interfaceid) REFERENCES interface(interfaceid);
ALTER TABLE ONLY items ADD CONSTRAINT items_templateid_fkey FOREIGN KEY (templateid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY item_rtdata ADD CONSTRAINT item_rtdata_itemid_fkey FOREIGN KEY (itemid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY item_tag ADD CONSTRAINT item_tag_itemid_fkey FOREIGN KEY (itemid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY triggers ADD CONSTRAINT triggers_templateid_fkey FOREIGN KEY (templateid) REFERENCES triggers(triggerid) ON DELETE CASCADE;
ALTER TABLE ONLY functions ADD CONSTRAINT functions_itemid_fkey FOREIGN KEY (itemid) REFERENCES items(itemid) ON DELETE CASCADE;
ALTER TABLE ONLY functions ADD CONSTRAINT functions_triggerid_fkey FOREIGN KEY (triggerid) REFERENCES triggers(triggerid) ON DELETE CASCADE;
ALTER TABLE ONLY problem ADD CONSTRAINT problem_eventid_fkey FOREIGN KEY (eventid) REFERENCES events(eventid) ON DELETE CASCADE;
ALTER TABLE ONLY problem ADD CONSTRAINT problem_r_eventid_fkey FOREIGN KEY (r_eventid) REFERENCES events(eventid) ON DELETE CASCADE;
ALTER TABLE ONLY problem ADD CONSTRAINT problem_cause_eventid_fkey FOREIGN KEY (cause_eventid) REFERENCES events(eventid);
CREATE VIEW v_latest AS SELECT DISTINCT ON (h.itemid) h.itemid, i.key_, h.value, to_timestamp(h.clock) AS at FROM history h JOIN items i USING (itemid) ORDER BY h.itemid, h.clock DESC, h.ns DESC;
CREATE VIEW v_daily AS SELECT itemid, date_trunc('day', to_timestamp(clock)) AS day, min(value_min) AS lo, max(value_max) AS hi, sum(value_avg * num)/sum(num) AS av FROM trends GROUP BY 1,2;
CREATE FUNCTION host_severity(p_host bigint, p_at integer DEFAULT NULL) RETURNS TABLE(severity integer, n bigint) LANGUAGE sql STABLE AS 'SELECT t.priority, count(*) FROM triggers t JOIN functions f USING (triggerid) JOIN items i USING (itemid) WHERE i.hostid = $1 AND t.value = 1 AND ($2 IS NULL OR t.lastchange <= $2) GROUP BY 1';
CREATE FUNCTION hosts_name_upper_upper() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE hosts SET name_upper = upper(name) WHERE hostid = NEW.hostid; RETURN NULL; END $$;
CREATE TRIGGER hosts_name_upper_insert AFTER INSERT ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_name_upper_upper();
CREATE TRIGGER hosts_name_upper_update AFTER UPDATE OF name ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_name_upper_upper();
CREATE INDEX event_tag_gin ON events USING gin (objectid, source);
