CREATE SCHEMA src; CREATE SCHEMA "Src 2";
CREATE TABLE src.orders (id int PRIMARY KEY, region text NOT NULL, total numeric, note text, status int DEFAULT 0);
CREATE TABLE src.ev (id int NOT NULL, day date NOT NULL, kind text, PRIMARY KEY (id, day)) PARTITION BY RANGE (day);
CREATE TABLE src.ev_1 PARTITION OF src.ev FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE src.ev_2 PARTITION OF src.ev FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE "Src 2"."T" ("Key" int PRIMARY KEY, v text);
CREATE VIEW src.open AS SELECT id, region FROM src.orders WHERE status = 0;
CREATE PUBLICATION p_rows FOR TABLE src.orders (id, region, status) WHERE (region = 'eu' AND status > 1), "Src 2"."T" WHERE ("Key" % 2 = 0) WITH (publish = 'insert, update, delete');
CREATE PUBLICATION p_root FOR TABLE src.ev WHERE (day > '2020-06-01') WITH (publish_via_partition_root = true);
CREATE PUBLICATION p_schema FOR TABLES IN SCHEMA "Src 2", TABLE src.ev_1;
CREATE PUBLICATION p_all FOR ALL TABLES WITH (publish = 'truncate');
COMMENT ON PUBLICATION p_rows IS 'only Europe';
ALTER TABLE src.orders REPLICA IDENTITY FULL;
GRANT SELECT ON src.open TO PUBLIC;

