-- graphile_worker schema, after migration 000016
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

CREATE SCHEMA IF NOT EXISTS graphile_worker;

CREATE TABLE graphile_worker.migrations (
    id int PRIMARY KEY,
    ts timestamptz DEFAULT now() NOT NULL,
    breaking boolean DEFAULT false NOT NULL
);

CREATE TABLE graphile_worker._private_job_queues (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    queue_name text NOT NULL UNIQUE CHECK (length(queue_name) <= 128),
    locked_at timestamptz,
    locked_by text,
    is_available boolean GENERATED ALWAYS AS ((locked_at IS NULL)) STORED NOT NULL
);
ALTER TABLE graphile_worker._private_job_queues ENABLE ROW LEVEL SECURITY;

CREATE TABLE graphile_worker._private_tasks (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    identifier text NOT NULL UNIQUE CHECK (length(identifier) <= 128)
);
ALTER TABLE graphile_worker._private_tasks ENABLE ROW LEVEL SECURITY;

CREATE TABLE graphile_worker._private_jobs (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job_queue_id int,
    task_id int NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority smallint DEFAULT 0 NOT NULL,
    run_at timestamptz DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    max_attempts smallint DEFAULT 25 NOT NULL CHECK (max_attempts >= 1),
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    key text CHECK (length(key) > 0 AND length(key) <= 512),
    locked_at timestamptz,
    locked_by text,
    revision int DEFAULT 0 NOT NULL,
    flags jsonb,
    is_available boolean GENERATED ALWAYS AS (((locked_at IS NULL) AND (attempts < max_attempts))) STORED NOT NULL,
    CONSTRAINT jobs_key_key UNIQUE (key)
);
ALTER TABLE graphile_worker._private_jobs ENABLE ROW LEVEL SECURITY;
CREATE INDEX jobs_main_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE (is_available = true);
CREATE INDEX jobs_no_queue_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id) WHERE ((is_available = true) AND (job_queue_id IS NULL));

CREATE TABLE graphile_worker._private_known_crontabs (
    identifier text NOT NULL PRIMARY KEY,
    known_since timestamptz NOT NULL,
    last_execution timestamptz
);
ALTER TABLE graphile_worker._private_known_crontabs ENABLE ROW LEVEL SECURITY;

CREATE TYPE graphile_worker.job_spec AS (
    identifier text,
    payload json,
    queue_name text,
    run_at timestamptz,
    max_attempts smallint,
    job_key text,
    priority smallint,
    flags text[]
);

CREATE VIEW graphile_worker.jobs AS
  SELECT jobs.id,
         job_queues.queue_name,
         tasks.identifier AS task_identifier,
         jobs.priority,
         jobs.run_at,
         jobs.attempts,
         jobs.max_attempts,
         jobs.last_error,
         jobs.created_at,
         jobs.updated_at,
         jobs.key,
         jobs.locked_at,
         jobs.locked_by,
         jobs.revision,
         jobs.flags
    FROM graphile_worker._private_jobs AS jobs
    JOIN graphile_worker._private_tasks AS tasks ON tasks.id = jobs.task_id
    LEFT JOIN graphile_worker._private_job_queues AS job_queues ON job_queues.id = jobs.job_queue_id;

CREATE FUNCTION graphile_worker.tg_jobs__after_insert() RETURNS trigger AS $$
BEGIN
  PERFORM pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || (SELECT count(*) FROM inserted)::text || '}');
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _900_after_insert AFTER INSERT ON graphile_worker._private_jobs REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE PROCEDURE graphile_worker.tg_jobs__after_insert();

CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE plpgsql
    AS $$
BEGIN
  INSERT INTO graphile_worker._private_tasks AS tasks (identifier)
  SELECT DISTINCT spec.identifier FROM unnest(specs) spec
  ON CONFLICT DO NOTHING;
  INSERT INTO graphile_worker._private_job_queues AS job_queues (queue_name)
  SELECT DISTINCT spec.queue_name FROM unnest(specs) spec WHERE spec.queue_name IS NOT NULL
  ON CONFLICT DO NOTHING;
  RETURN QUERY INSERT INTO graphile_worker._private_jobs AS jobs (job_queue_id, task_id, payload, run_at, max_attempts, key, priority)
    SELECT job_queues.id, tasks.id, coalesce(spec.payload, '{}'::json), coalesce(spec.run_at, now()),
           coalesce(spec.max_attempts, 25), spec.job_key, coalesce(spec.priority, 0)
    FROM unnest(specs) spec
    INNER JOIN graphile_worker._private_tasks AS tasks ON tasks.identifier = spec.identifier
    LEFT JOIN graphile_worker._private_job_queues AS job_queues ON job_queues.queue_name = spec.queue_name
    ON CONFLICT (key) DO UPDATE SET revision = jobs.revision + 1, payload = excluded.payload,
      run_at = CASE WHEN job_key_preserve_run_at AND jobs.attempts = 0 THEN jobs.run_at ELSE excluded.run_at END
    WHERE jobs.locked_at IS NULL
    RETURNING *;
END;
$$;

CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamptz DEFAULT NULL, max_attempts int DEFAULT NULL, job_key text DEFAULT NULL, priority int DEFAULT NULL, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS graphile_worker._private_jobs
    LANGUAGE plpgsql
    AS $$
DECLARE
  v_job graphile_worker._private_jobs;
BEGIN
  IF job_key IS NULL OR job_key_mode IN ('replace', 'preserve_run_at') THEN
    SELECT * INTO v_job FROM graphile_worker.add_jobs(
      ARRAY[(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key, priority::smallint, flags)::graphile_worker.job_spec],
      (job_key_mode = 'preserve_run_at'));
    RETURN v_job;
  END IF;
  RAISE EXCEPTION 'Invalid job_key_mode value, expected ''replace'' or ''preserve_run_at''.' USING ERRCODE = 'GWBKM';
END;
$$;

CREATE FUNCTION graphile_worker.complete_jobs(job_ids bigint[]) RETURNS SETOF graphile_worker._private_jobs
    LANGUAGE sql
    AS $$
  DELETE FROM graphile_worker._private_jobs AS jobs
    WHERE id = any(job_ids) AND (locked_at IS NULL OR locked_at < now() - interval '4 hours')
    RETURNING *;
$$;

CREATE FUNCTION graphile_worker.force_unlock_workers(worker_ids text[]) RETURNS void
    LANGUAGE sql
    AS $$
UPDATE graphile_worker._private_jobs AS jobs SET locked_at = NULL, locked_by = NULL WHERE locked_by = ANY(worker_ids);
UPDATE graphile_worker._private_job_queues AS job_queues SET locked_at = NULL, locked_by = NULL WHERE locked_by = ANY(worker_ids);
$$;

CREATE FUNCTION graphile_worker.remove_job(job_key text) RETURNS graphile_worker._private_jobs
    LANGUAGE plpgsql STRICT
    AS $$
DECLARE
  v_job graphile_worker._private_jobs;
BEGIN
  DELETE FROM graphile_worker._private_jobs AS jobs WHERE key = job_key
    AND (locked_at IS NULL OR locked_at < now() - interval '4 hours') RETURNING * INTO v_job;
  IF NOT (v_job IS NULL) THEN
    PERFORM pg_notify('jobs:delete', v_job.id::text);
    RETURN v_job;
  END IF;
  UPDATE graphile_worker._private_jobs AS jobs SET key = NULL, attempts = jobs.max_attempts, updated_at = now()
    WHERE key = job_key RETURNING * INTO v_job;
  RETURN v_job;
END;
$$;
