CREATE TABLE hosts (hostid bigint NOT NULL, host varchar(128) DEFAULT '' NOT NULL, status integer DEFAULT '0' NOT NULL, name varchar(128) DEFAULT '' NOT NULL, flags integer DEFAULT '0' NOT NULL, uuid varchar(32) DEFAULT '' NOT NULL, name_upper varchar(128) DEFAULT '' NOT NULL, PRIMARY KEY (hostid));
CREATE INDEX hosts_6 ON hosts (name_upper);
CREATE OR REPLACE FUNCTION hosts_name_upper_upper() RETURNS TRIGGER LANGUAGE plpgsql AS $func$
BEGIN
UPDATE hosts SET name_upper=upper(name) WHERE hostid=new.hostid;
RETURN null;
END $func$;
CREATE TRIGGER hosts_name_upper_insert AFTER INSERT ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_name_upper_upper();
CREATE TRIGGER hosts_name_upper_update AFTER UPDATE OF name ON hosts FOR EACH ROW EXECUTE FUNCTION hosts_name_upper_upper();
CREATE INDEX hosts_1 ON hosts (host);
CREATE TABLE items (itemid bigint NOT NULL, hostid bigint NOT NULL, name varchar(255) DEFAULT '' NOT NULL, key_ varchar(2048) DEFAULT '' NOT NULL, value_type integer DEFAULT '0' NOT NULL, delay varchar(1024) DEFAULT '0' NOT NULL, master_itemid bigint REFERENCES items, PRIMARY KEY (itemid));
CREATE INDEX items_1 ON items (hostid, key_ varchar_pattern_ops);
ALTER TABLE ONLY items ADD CONSTRAINT c_items_1 FOREIGN KEY (hostid) REFERENCES hosts (hostid) ON DELETE CASCADE;
CREATE TABLE history (itemid bigint NOT NULL, clock integer DEFAULT '0' NOT NULL, value DOUBLE PRECISION DEFAULT '0.0000' NOT NULL, ns integer DEFAULT '0' NOT NULL, PRIMARY KEY (itemid, clock, ns)) PARTITION BY RANGE (clock);
CREATE TABLE history_p2023 PARTITION OF history FOR VALUES FROM (MINVALUE) TO (1704067200);
CREATE TABLE history_p2024 PARTITION OF history FOR VALUES FROM (1704067200) TO (1735689600) WITH (autovacuum_enabled = off);
CREATE INDEX history_brin ON history USING brin (clock) WITH (pages_per_range = 32);
CREATE TABLE triggers (triggerid bigint PRIMARY KEY, expression varchar(2048) DEFAULT '' NOT NULL, priority integer DEFAULT '0' NOT NULL, lastchange integer DEFAULT '0' NOT NULL);
CREATE TABLE events (eventid bigint PRIMARY KEY, source integer DEFAULT '0' NOT NULL, objectid bigint DEFAULT '0' NOT NULL, clock integer DEFAULT '0' NOT NULL, value integer DEFAULT '0' NOT NULL, acknowledged integer DEFAULT '0' NOT NULL, ns integer DEFAULT '0' NOT NULL, name varchar(2048) DEFAULT '' NOT NULL);
CREATE INDEX events_1 ON events (source, objectid, clock, ns);
CREATE TABLE problem (eventid bigint PRIMARY KEY REFERENCES events ON DELETE CASCADE, r_eventid bigint REFERENCES events ON DELETE CASCADE, clock integer DEFAULT '0' NOT NULL);
CREATE INDEX problem_3 ON problem (r_eventid);
CREATE VIEW last_values AS SELECT DISTINCT ON (h.itemid) h.itemid, h.value, to_timestamp(h.clock) AS at FROM history h ORDER BY h.itemid, h.clock DESC;
CREATE VIEW host_state AS SELECT hosts.host, items.key_, lv.value, lv.at FROM hosts JOIN items USING (hostid) JOIN last_values lv USING (itemid) WHERE hosts.status = 0;
