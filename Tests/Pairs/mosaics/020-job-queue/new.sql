CREATE SCHEMA jobs;
CREATE SCHEMA jobs_private;
COMMENT ON SCHEMA jobs IS 'queue schema version
11';
CREATE TYPE jobs.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');
CREATE TYPE jobs.job_spec AS (identifier text, payload json, queue_name text, run_at timestamptz, max_attempts smallint, job_key text, priority smallint, flags text[]);
CREATE DOMAIN jobs.queue_name AS text CHECK (length(VALUE) BETWEEN 1 AND 128) CHECK (VALUE !~ '\s');

CREATE TABLE jobs.version (version integer PRIMARY KEY, maintained_on timestamptz);
CREATE TABLE jobs.queue (
    name jobs.queue_name PRIMARY KEY,
    locked_at timestamptz,
    locked_by text,
    job_count integer NOT NULL DEFAULT 0
);
CREATE TABLE jobs.job (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    priority integer NOT NULL DEFAULT 0,
    data jsonb,
    state jobs.job_state NOT NULL DEFAULT 'created',
    retry_limit integer NOT NULL DEFAULT 2,
    start_after timestamptz NOT NULL DEFAULT now(),
    started_on timestamptz,
    singleton_key text,
    expire_in interval NOT NULL DEFAULT interval '15 minutes',
    created_on timestamptz NOT NULL DEFAULT now(),
    completed_on timestamptz,
    keep_until timestamptz NOT NULL DEFAULT now() + interval '14 days',
    dead_letter text,
    policy text
) PARTITION BY LIST (name);
ALTER TABLE jobs.job ADD PRIMARY KEY (name, id);
CREATE TABLE jobs.j_mail PARTITION OF jobs.job FOR VALUES IN ('mail', 'mail.bulk');
CREATE TABLE jobs.j_default PARTITION OF jobs.job DEFAULT WITH (fillfactor = 70);
CREATE INDEX job_fetch ON jobs.job (name text_pattern_ops, start_after) INCLUDE (priority, created_on, id) WHERE state < 'active';
CREATE UNIQUE INDEX job_policy_short ON jobs.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short';
CREATE INDEX j_mail_data ON jobs.j_mail USING gin (data jsonb_path_ops);
CREATE TABLE jobs.schedule (
    name text PRIMARY KEY,
    cron text NOT NULL,
    timezone text,
    data jsonb,
    created_on timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE jobs.schedule ADD CONSTRAINT schedule_queue FOREIGN KEY (name) REFERENCES jobs.queue ON UPDATE CASCADE ON DELETE CASCADE;
CREATE UNLOGGED TABLE jobs_private.heartbeat (worker text PRIMARY KEY, at timestamptz NOT NULL DEFAULT now()) WITH (fillfactor = 50, autovacuum_vacuum_threshold = 10);
CREATE TABLE jobs.archive (LIKE jobs.job INCLUDING STORAGE INCLUDING COMPRESSION, archived_on timestamptz NOT NULL DEFAULT now());
ALTER TABLE jobs.archive ALTER data SET COMPRESSION lz4, ALTER data SET STORAGE EXTENDED;
ALTER TABLE jobs.archive ALTER name SET STATISTICS 1000;
CREATE INDEX archive_archived ON jobs.archive
  USING brin (archived_on) WITH (autosummarize = true);

CREATE FUNCTION jobs.add_job(identifier text, payload jsonb DEFAULT '{}', queue text DEFAULT NULL, run_at timestamptz DEFAULT now(), VARIADIC flags text[] DEFAULT '{}') RETURNS jobs.job LANGUAGE plpgsql AS $$
DECLARE
  j jobs.job;
BEGIN
  IF length(identifier) > 128 THEN
    RAISE EXCEPTION 'Task identifier is too long (max length: 128).' USING errcode = 'GWBID';
  END IF;
  INSERT INTO jobs.job (name, data, start_after) VALUES (identifier, payload, run_at) RETURNING * INTO j;
  RETURN j;
END $$;
CREATE FUNCTION jobs.add_jobs(specs jobs.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF uuid LANGUAGE sql BEGIN ATOMIC
  INSERT INTO jobs.job (name, data, start_after, priority)
  SELECT s.identifier, s.payload::jsonb, coalesce(s.run_at, now()), coalesce(s.priority, 0) FROM unnest(specs) AS s
  RETURNING id;
END;
CREATE FUNCTION jobs.notify_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs:insert', ''); RETURN NULL; END $$;
CREATE TRIGGER _900_notify_worker AFTER INSERT ON jobs.job FOR EACH STATEMENT EXECUTE FUNCTION jobs.notify_job();
CREATE TRIGGER _100_timestamps AFTER UPDATE ON jobs.job FOR EACH ROW WHEN (NEW.state = 'failed' AND OLD.state <> 'failed') EXECUTE FUNCTION jobs.notify_job();
CREATE PROCEDURE jobs.maintain() LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM jobs.archive WHERE archived_on < now() - interval '30 days';
  COMMIT;
  UPDATE jobs.version SET maintained_on = now();
END $$;
CREATE VIEW jobs.stats AS SELECT name, state, count(*) AS n, min(start_after) AS oldest FROM jobs.job GROUP BY GROUPING SETS ((name, state), (name), ());
CREATE VIEW jobs.jobs WITH (security_invoker) AS SELECT id, name, priority, state, start_after, policy FROM jobs.job;
GRANT USAGE ON SCHEMA jobs TO um_app;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA jobs TO um_app;
GRANT SELECT ON jobs.jobs TO um_app;
