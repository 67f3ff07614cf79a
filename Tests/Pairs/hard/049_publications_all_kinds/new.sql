CREATE SCHEMA s1;
CREATE SCHEMA s3;
CREATE TABLE s1.a (id bigint PRIMARY KEY, v integer, extra text, w text);
CREATE TABLE s3.b (id integer PRIMARY KEY, v text);
CREATE TABLE s3.c (id integer PRIMARY KEY, v varchar(10));
CREATE TABLE s3.parted (id integer, d date, PRIMARY KEY (id, d)) PARTITION BY RANGE (d);
CREATE TABLE s3.part1 PARTITION OF s3.parted FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE PUBLICATION p_all FOR TABLE s1.a;
CREATE PUBLICATION p_schema FOR TABLES IN SCHEMA s3;
CREATE PUBLICATION p_cols FOR TABLE s1.a (id, w, v) WHERE (v > 4 AND w IS NOT NULL), s3.c (id) WHERE (id <> 0) WITH (publish = 'insert');
CREATE PUBLICATION p_mixed FOR ALL TABLES WITH (publish_via_partition_root = true, publish = 'truncate, delete');
CREATE PUBLICATION p_part FOR TABLE s3.part1;
CREATE PUBLICATION p_empty FOR TABLES IN SCHEMA s1;
COMMENT ON PUBLICATION p_cols IS 'still no "secrets"';
GRANT CREATE ON SCHEMA s1 TO pub_owner;

