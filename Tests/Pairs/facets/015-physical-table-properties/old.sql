CREATE TABLE docs (id bigint PRIMARY KEY, title varchar(200), body text, blob bytea, tags text[]) WITH (fillfactor = 
80
);
ALTER TABLE docs ALTER COLUMN blob SET STORAGE EXTERNAL;
ALTER TABLE docs ALTER COLUMN body SET COMPRESSION 
pglz;
CREATE INDEX docs_title ON docs (title) WITH (fillfactor = 
75);
CREATE INDEX docs_tags ON docs USING gin (tags) 
WITH (fastupdate = off);
CREATE INDEX docs_brin ON docs USING brin (id) WITH (pages_per_range = 
64
);
ALTER TABLE docs CLUSTER ON docs_pkey;
CREATE UNLOGGED TABLE scratch (k text PRIMARY KEY, v jsonb);
CREATE TABLE sessions (sid uuid PRIMARY KEY, data jsonb, expires timestamptz);
CREATE TABLE hist (LIKE docs INCLUDING ALL) WITH (parallel_workers = 
2
);
ALTER TABLE hist REPLICA IDENTITY NOTHING;
CREATE VIEW live_sessions AS SELECT sid FROM sessions WHERE expires > now();
