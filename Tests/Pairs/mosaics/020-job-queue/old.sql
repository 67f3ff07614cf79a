CREATE SCHEMA jobs;
COMMENT ON SCHEMA jobs IS 'queue schema version
8';
CREATE TYPE jobs.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'expired', 'cancelled', 'failed');

CREATE TABLE jobs.version (version integer PRIMARY KEY, maintained_on timestamptz);
CREATE TABLE jobs.queue (
    name text PRIMARY KEY,
    locked_at timestamptz,
    locked_by text,
    job_count integer NOT NULL DEFAULT 0
);
CREATE TABLE jobs.job (
    id uuid PRIMARY KEY NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    priority integer NOT NULL DEFAULT 0,
    data jsonb,
    state jobs.job_state NOT NULL DEFAULT 'created',
    retry_limit integer NOT NULL DEFAULT 0,
    start_after timestamptz NOT NULL DEFAULT now(),
    started_on timestamptz,
    singleton_key text,
    expire_in interval NOT NULL DEFAULT interval '15 minutes',
    created_on timestamptz NOT NULL DEFAULT now(),
    completed_on timestamptz,
    keep_until timestamptz NOT NULL DEFAULT now() + interval '14 days'
);
CREATE UNIQUE INDEX job_singleton_key ON jobs.job (name, singleton_key) WHERE state < 'completed' AND singleton_key IS NOT NULL;
CREATE INDEX job_fetch ON jobs.job (name text_pattern_ops, start_after) WHERE state < 'active';
CREATE TABLE jobs.schedule (
    name text PRIMARY KEY,
    cron text NOT NULL,
    timezone text,
    data jsonb,
    created_on timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE jobs.archive (LIKE jobs.job);
ALTER TABLE jobs.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
CREATE INDEX archive_archived ON jobs.archive
  USING btree (archived_on);

CREATE FUNCTION jobs.add_job(identifier text, payload jsonb DEFAULT '{}') RETURNS uuid LANGUAGE sql AS $$
  INSERT INTO jobs.job (name, data) VALUES (identifier, payload) RETURNING id
$$;
CREATE FUNCTION jobs.notify_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs:insert', ''); RETURN NULL; END $$;
CREATE TRIGGER _900_notify AFTER INSERT ON jobs.job FOR EACH STATEMENT EXECUTE FUNCTION jobs.notify_job();
CREATE PROCEDURE jobs.maintain() LANGUAGE plpgsql AS $$
BEGIN
  WITH a AS (DELETE FROM jobs.job WHERE state >= 'completed' AND completed_on < now() - interval '12 hours' RETURNING *)
  INSERT INTO jobs.archive SELECT *, now() FROM a;
  COMMIT;
  UPDATE jobs.version SET maintained_on = now();
END $$;
CREATE VIEW jobs.stats AS SELECT name, state, count(*) AS n, min(start_after) AS oldest FROM jobs.job GROUP BY GROUPING SETS ((name, state), (name), ());
GRANT USAGE ON SCHEMA jobs TO um_app;
GRANT SELECT, INSERT ON jobs.job TO um_app;
