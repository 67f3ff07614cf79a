CREATE SCHEMA src; CREATE SCHEMA "Src 2";
CREATE TABLE src.orders (id bigint PRIMARY KEY, region varchar(2) NOT NULL, total numeric, note text, status boolean DEFAULT false);
CREATE TABLE src.ev (id bigint NOT NULL, day timestamp NOT NULL, kind text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE src.ev_1 PARTITION OF src.ev FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE src.ev_2 PARTITION OF src.ev FOR VALUES FROM ('2021-01-01') TO ('2023-01-01');
CREATE TABLE "Src 2"."T" ("Key" uuid PRIMARY KEY, v text);
CREATE VIEW src.open AS SELECT id, region FROM src.orders WHERE NOT status;
CREATE PUBLICATION p_rows FOR TABLE src.orders (id, status, total) WHERE (status), src.ev_2 (id, day) WITH (publish = 'insert');
CREATE PUBLICATION p_root FOR TABLES IN SCHEMA src, "Src 2" WITH (publish_via_partition_root = true);
CREATE PUBLICATION p_schema FOR ALL TABLES;
CREATE PUBLICATION p_all;
COMMENT ON PUBLICATION p_all IS 'nothing at all';
ALTER TABLE src.orders REPLICA IDENTITY FULL;
GRANT SELECT ON src.open TO PUBLIC;

