CREATE SCHEMA cache;
CREATE UNLOGGED TABLE cache.session (sid uuid PRIMARY KEY, data bytea NOT NULL, touched timestamptz NOT NULL DEFAULT now());
CREATE
 TABLE cache.rate_limit (bucket text NOT NULL, window_start timestamptz NOT NULL, hits int NOT NULL DEFAULT 0, PRIMARY KEY (bucket, window_start)) WITH (fillfactor = 50);
CREATE
UNLOGGED
 TABLE cache.page (url text PRIMARY KEY, html text, etag text GENERATED ALWAYS AS (md5(html)) STORED) WITH (autovacuum_enabled =
false
);
CREATE INDEX session_touched ON cache.session (touched);
ALTER TABLE cache.session CLUSTER ON session_touched;
ALTER TABLE cache.page ALTER html SET COMPRESSION pglz;
CREATE INDEX page_hash ON cache.page USING
btree (etag) WITH (deduplicate_items = off);
CREATE INDEX page_bytes ON cache.page USING brin (url) WITH (autosummarize = on);
CREATE PROCEDURE cache.sweep() LANGUAGE sql AS $$ DELETE FROM cache.session WHERE touched < now() - interval '1 day'; DELETE FROM cache.rate_limit WHERE window_start < now() - interval '1 hour' $$;
