CREATE TABLE docs (id bigint PRIMARY KEY, title varchar(200), body text, blob bytea, tags text[]) WITH (fillfactor = 
70, autovacuum_vacuum_scale_factor = 0.02, toast.autovacuum_enabled = off, toast_tuple_target = 4080
);
ALTER TABLE docs ALTER COLUMN blob SET STORAGE MAIN;
ALTER TABLE docs ALTER COLUMN body SET COMPRESSION 
lz4;
ALTER TABLE docs ALTER COLUMN tags SET STORAGE EXTERNAL;
ALTER TABLE docs ALTER COLUMN title SET STATISTICS 0;
CREATE INDEX docs_title ON docs (title) WITH (fillfactor = 
90, deduplicate_items = off);
CREATE INDEX docs_tags ON docs USING gin (tags) 
WITH (gin_pending_list_limit = 8192);
CREATE INDEX docs_brin ON docs USING brin (id) WITH (pages_per_range = 
32, autosummarize = on
);
ALTER TABLE docs CLUSTER ON docs_title;
CREATE TABLE scratch (k text PRIMARY KEY, v jsonb);
CREATE UNLOGGED TABLE sessions (sid uuid PRIMARY KEY, data jsonb, expires timestamptz) WITH (autovacuum_enabled = false);
CREATE TABLE hist (LIKE docs INCLUDING ALL) WITH (parallel_workers = 
4, user_catalog_table = true
);
CREATE VIEW live_sessions AS SELECT sid FROM sessions WHERE expires > now();
