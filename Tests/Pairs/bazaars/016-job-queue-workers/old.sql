CREATE SCHEMA jobs;
CREATE TYPE jobs.state AS ENUM ('queued', 'running', 'done', 'failed'
);
CREATE UNLOGGED TABLE jobs.job (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    queue text NOT NULL DEFAULT 'default',
    args json NOT NULL,
    state jobs.state NOT NULL DEFAULT 'queued',
    run_at timestamptz NOT NULL DEFAULT now(),
    attempts smallint NOT NULL DEFAULT 0
) WITH (fillfactor = 80
);
CREATE INDEX job_next ON jobs.job (queue, run_at) WHERE state = 'queued';
CREATE TABLE jobs.stat (queue text PRIMARY KEY, n bigint NOT NULL DEFAULT 0);
CREATE FUNCTION jobs.count_new() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO jobs.stat SELECT queue, count(*) FROM fresh GROUP BY queue ON CONFLICT (queue) DO UPDATE SET n = stat.n + excluded.n;
  NOTIFY jobs;
  RETURN NULL;
END $$;
CREATE TRIGGER job_ins AFTER INSERT ON jobs.job REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION jobs.count_new();
CREATE FUNCTION jobs.take(q text) RETURNS jobs.job LANGUAGE sql AS $$ UPDATE jobs.job SET state = 'running' WHERE id = (SELECT id FROM jobs.job WHERE queue = q AND state = 'queued' LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING * $$;
CREATE PROCEDURE jobs.purge() LANGUAGE sql AS $$ DELETE FROM jobs.job WHERE state = 'done' $$;
CREATE VIEW jobs.pending AS SELECT queue, count(*) AS n, min(run_at) AS oldest FROM jobs.job WHERE state = 'queued' GROUP BY queue;
GRANT USAGE ON SCHEMA jobs TO worker, scheduler;
GRANT SELECT, UPDATE ON jobs.job TO worker;
GRANT INSERT ON jobs.job TO scheduler;
GRANT SELECT ON jobs.pending TO scheduler;
