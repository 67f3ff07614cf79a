CREATE UNLOGGED TABLE a (id serial PRIMARY KEY, x text) WITH (autovacuum_enabled = false, fillfactor = 30);
CREATE TABLE b (a_x text, id int GENERATED ALWAYS AS IDENTITY) WITH (toast_tuple_target = 256, parallel_workers = 2);
CREATE INDEX b_g ON b USING gin (to_tsvector('simple', a_x)) WITH (fastupdate = false, gin_pending_list_limit = 128);
CREATE UNLOGGED SEQUENCE us;
CREATE INDEX b_b ON b (a_x) WITH (deduplicate_items = off);
ALTER TABLE b ALTER a_x SET COMPRESSION pglz, ALTER a_x SET STATISTICS 0;
CREATE VIEW v WITH (check_option = local) AS SELECT * FROM b WHERE id > 1;
