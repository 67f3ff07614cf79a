CREATE SCHEMA a; CREATE SCHEMA b;
CREATE FUNCTION a.live(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 > 0';
CREATE TABLE a.t1 (id int PRIMARY KEY, region text NOT NULL, secret text, flag int
);
CREATE TABLE a.t2 (id int
PRIMARY KEY
, v text COLLATE "C" NOT NULL);
CREATE TABLE b.log (id bigint, at timestamptz DEFAULT now(), msg text);
ALTER TABLE b.log REPLICA IDENTITY FULL;
CREATE TABLE b.part (id int NOT NULL, k text NOT NULL) PARTITION BY LIST (k);
CREATE TABLE b.part_x PARTITION OF b.part FOR VALUES IN ('x',
'y');
CREATE PUBLICATION all_pub FOR ALL TABLES;
CREATE PUBLICATION t1_pub FOR TABLE a.t1 WHERE (region = 'eu');
ALTER PUBLICATION t1_pub OWNER TO pair_owner;
CREATE PUBLICATION cols FOR TABLE a.t1 (id, region), a.t2;
CREATE PUBLICATION part_pub FOR TABLE b.part WITH (publish_via_partition_root);
CREATE PUBLICATION gone_pub FOR TABLES IN SCHEMA a;
COMMENT ON PUBLICATION cols IS 'columns';
CREATE SUBSCRIPTION u19c_sub_hub CONNECTION 'host=hub.example dbname=hub' PUBLICATION p1, p2 WITH (connect = false, slot_name = NONE, enabled = false);
COMMENT ON SUBSCRIPTION u19c_sub_hub IS 'from the hub';
