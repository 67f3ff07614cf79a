CREATE TABLE s (id integer NOT NULL, body text, blob bytea, tags text[]) WITH (parallel_workers = 3, toast.autovacuum_vacuum_threshold = 99, autovacuum_enabled = true, user_catalog_table = true);
ALTER TABLE s ALTER body SET STORAGE MAIN, ALTER tags SET STATISTICS 10000, ALTER tags SET COMPRESSION pglz, ALTER id SET (n_distinct = 7);
ALTER TABLE s ADD CONSTRAINT s_pk PRIMARY KEY (id) WITH (fillfactor = 90);
CREATE UNIQUE INDEX s_uid ON s (id) INCLUDE (tags);
CREATE UNIQUE INDEX s_uid2 ON s (id);
CREATE INDEX s_tags ON s USING gin (tags);
CREATE INDEX s_body ON s USING btree (left(body, 3), id);
ALTER INDEX s_body ALTER COLUMN 1 SET STATISTICS 10;
CREATE INDEX s_brin ON s USING brin (id) WITH (pages_per_range = 8);
ALTER TABLE s CLUSTER ON s_body;
ALTER TABLE s REPLICA IDENTITY USING INDEX s_uid2;
CREATE MATERIALIZED VIEW sm WITH (toast.autovacuum_enabled = false, fillfactor = 77) AS SELECT id, body FROM s WITH NO DATA;
ALTER MATERIALIZED VIEW sm ALTER COLUMN body SET STATISTICS 5;
CREATE VIEW sv WITH (security_invoker = true, check_option = cascaded) AS SELECT id, blob FROM s WHERE id > 0;
CREATE TABLE parted (id integer, p text) PARTITION BY LIST (id);
CREATE TABLE parted_1 PARTITION OF parted FOR VALUES IN (1) WITH (fillfactor = 44, autovacuum_enabled = off);
ALTER TABLE parted_1 ALTER p SET STORAGE MAIN, ALTER p SET STATISTICS 43;

