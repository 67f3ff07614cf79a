CREATE SCHEMA a; CREATE SCHEMA b;
CREATE FUNCTION a.live(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE TABLE a.t1 (id int PRIMARY KEY, region text NOT NULL, secret text, flag int
NOT NULL, extra jsonb);
CREATE TABLE a.t2 (id int
NOT NULL CONSTRAINT t2_u UNIQUE
, v text COLLATE "C" NOT NULL);
ALTER TABLE a.t2 REPLICA IDENTITY USING INDEX t2_u;
CREATE TABLE b.log (id bigint, at timestamptz DEFAULT now(), msg text);
ALTER TABLE b.log REPLICA IDENTITY NOTHING;
CREATE TABLE b.part (id int NOT NULL, k text NOT NULL) PARTITION BY LIST (k);
CREATE TABLE b.part_x PARTITION OF b.part FOR VALUES IN ('x',
'y', NULL);
CREATE TABLE b.part_z PARTITION OF b.part FOR VALUES IN ('z');
CREATE PUBLICATION all_pub FOR TABLES IN SCHEMA b, TABLE a.t1 WHERE (id <> 7);
CREATE PUBLICATION t1_pub FOR TABLE a.t1 WHERE (region IN ('eu', 'uk') AND flag % 2 = 1) WITH (publish = 'insert, truncate');
ALTER PUBLICATION t1_pub OWNER TO pair_owner;
CREATE PUBLICATION cols FOR TABLE a.t1 (id, extra), a.t2 (id, v) WHERE (length(v) < 10);
CREATE PUBLICATION part_pub FOR TABLE ONLY b.part WHERE (id > 0), b.part_z WITH (publish_via_partition_root);
CREATE PUBLICATION empty_pub;
COMMENT ON PUBLICATION cols IS 'columns';
CREATE SUBSCRIPTION u19c_sub_hub CONNECTION 'host=hub2.example dbname=hub application_name=me' PUBLICATION p2, p3 WITH (connect = false, slot_name = NONE, enabled = false, binary = true, streaming = true, synchronous_commit = 'remote_apply', disable_on_error = true);
COMMENT ON SUBSCRIPTION u19c_sub_hub IS 'from the hub';
