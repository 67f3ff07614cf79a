CREATE SCHEMA jobs;
CREATE TYPE jobs.state AS ENUM ('queued', 'running', 'done', 'failed'
    , 'cancelled'
);
CREATE TABLE jobs.job (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    queue text NOT NULL DEFAULT 'default',
    args jsonb NOT NULL,
    state jobs.state NOT NULL DEFAULT 'queued',
    run_at timestamptz NOT NULL DEFAULT now(),
    attempts smallint NOT NULL DEFAULT 0
    , max_attempts smallint NOT NULL DEFAULT 25, unique_key text
) WITH (fillfactor = 80
    , autovacuum_vacuum_threshold = 100
);
CREATE INDEX job_next ON jobs.job (queue, run_at, id) WHERE state IN ('queued', 'failed');
CREATE UNIQUE INDEX job_unique ON jobs.job (queue, unique_key) WHERE unique_key IS NOT NULL AND state <> 'done';
CREATE TABLE jobs.stat (queue text PRIMARY KEY, n bigint NOT NULL DEFAULT 0);
CREATE FUNCTION jobs.count_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO jobs.stat SELECT queue, count(*) FROM fresh GROUP BY queue ON CONFLICT (queue) DO UPDATE SET n = stat.n + excluded.n;
  PERFORM pg_notify('jobs', tg_op);
  RETURN NULL;
END $$;
CREATE TRIGGER job_ins AFTER INSERT ON jobs.job REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION jobs.count_new('v2');
CREATE TRIGGER job_upd AFTER UPDATE ON jobs.job REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION jobs.count_new();
CREATE FUNCTION jobs.take(q text, n integer DEFAULT 1) RETURNS SETOF jobs.job LANGUAGE sql SET lock_timeout = '2s' AS $$ UPDATE jobs.job SET state = 'running' WHERE id IN (SELECT id FROM jobs.job WHERE queue = q AND state = 'queued' LIMIT n FOR UPDATE SKIP LOCKED) RETURNING * $$;
CREATE PROCEDURE jobs.purge(keep interval DEFAULT '7 days') LANGUAGE sql AS $$ DELETE FROM jobs.job WHERE state = 'done' AND run_at < now() - keep $$;
CREATE VIEW jobs.pending AS SELECT queue, count(*) AS n, min(run_at) AS oldest FROM jobs.job WHERE state = 'queued' GROUP BY queue;
GRANT USAGE ON SCHEMA jobs TO worker, scheduler;
GRANT SELECT, UPDATE ON jobs.job TO worker;
GRANT INSERT ON jobs.job TO scheduler;
GRANT SELECT ON jobs.pending TO scheduler;
GRANT EXECUTE ON PROCEDURE jobs.purge(interval) TO scheduler;
