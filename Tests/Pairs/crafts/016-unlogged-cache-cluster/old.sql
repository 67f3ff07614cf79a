CREATE SCHEMA cache;
CREATE UNLOGGED TABLE cache.session (sid uuid PRIMARY KEY, data bytea NOT NULL, touched timestamptz NOT NULL DEFAULT now());
CREATE
UNLOGGED
 TABLE cache.rate_limit (bucket text NOT NULL, window_start timestamptz NOT NULL, hits int NOT NULL DEFAULT 0, PRIMARY KEY (bucket, window_start)) WITH (fillfactor = 50);
CREATE
 TABLE cache.page (url text PRIMARY KEY, html text, etag text GENERATED ALWAYS AS (md5(html)) STORED) WITH (autovacuum_enabled =
true
);
CREATE INDEX session_touched ON cache.session (touched);
ALTER TABLE cache.session CLUSTER ON session_touched;
ALTER TABLE cache.rate_limit CLUSTER ON rate_limit_pkey;
CREATE INDEX page_hash ON cache.page USING
hash (etag);
CREATE PROCEDURE cache.sweep() LANGUAGE sql AS $$ DELETE FROM cache.session WHERE touched < now() - interval '1 day'; DELETE FROM cache.rate_limit WHERE window_start < now() - interval '1 hour' $$;
