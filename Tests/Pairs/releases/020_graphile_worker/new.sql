CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.migrations (id int PRIMARY KEY, ts timestamptz DEFAULT now() NOT NULL, breaking boolean NOT NULL DEFAULT false);
CREATE TYPE graphile_worker.job_spec AS (identifier text, payload json, queue_name text, run_at timestamptz, max_attempts smallint, job_key text, priority smallint, flags text[]);
CREATE TABLE graphile_worker._private_job_queues (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, queue_name text NOT NULL CHECK (length(queue_name) <= 128), locked_at timestamptz, locked_by text, is_available boolean GENERATED ALWAYS AS ((locked_at IS NULL)) STORED NOT NULL, CONSTRAINT job_queues_queue_name_key UNIQUE (queue_name));
ALTER TABLE graphile_worker._private_job_queues ENABLE ROW LEVEL SECURITY;
CREATE TABLE graphile_worker._private_tasks (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, identifier text NOT NULL CHECK (length(identifier) <= 128) UNIQUE);
ALTER TABLE graphile_worker._private_tasks ENABLE ROW LEVEL SECURITY;
CREATE TABLE graphile_worker._private_jobs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, job_queue_id int, task_id int NOT NULL, payload json DEFAULT '{}'::json NOT NULL, priority smallint DEFAULT 0 NOT NULL, run_at timestamptz DEFAULT now() NOT NULL, attempts smallint DEFAULT 0 NOT NULL, max_attempts smallint DEFAULT 25 NOT NULL CHECK (max_attempts >= 1), last_error text, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(), key text CHECK (length(key) > 0 AND length(key) <= 512), locked_at timestamptz, locked_by text, revision int DEFAULT 0 NOT NULL, flags jsonb, is_available boolean GENERATED ALWAYS AS (((locked_at IS NULL) AND (attempts < max_attempts))) STORED NOT NULL);
ALTER TABLE graphile_worker._private_jobs ENABLE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX jobs_key_key1 ON graphile_worker._private_jobs (key);
CREATE INDEX jobs_main_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id, job_queue_id) WHERE (is_available = true);
CREATE INDEX jobs_no_queue_index ON graphile_worker._private_jobs USING btree (priority, run_at) INCLUDE (id, task_id) WHERE (is_available = true AND job_queue_id IS NULL);
CREATE TABLE graphile_worker._private_known_crontabs (identifier text NOT NULL PRIMARY KEY, known_since timestamptz NOT NULL, last_execution timestamptz);
ALTER TABLE graphile_worker._private_known_crontabs ENABLE ROW LEVEL SECURITY;
CREATE VIEW graphile_worker.jobs AS SELECT jobs.id, job_queues.queue_name, tasks.identifier AS task_identifier, jobs.priority, jobs.run_at, jobs.attempts, jobs.max_attempts, jobs.last_error, jobs.created_at, jobs.updated_at, jobs.key, jobs.locked_at, jobs.locked_by, jobs.revision, jobs.flags FROM graphile_worker._private_jobs AS jobs INNER JOIN graphile_worker._private_tasks AS tasks ON tasks.id = jobs.task_id LEFT JOIN graphile_worker._private_job_queues AS job_queues ON job_queues.id = jobs.job_queue_id;
CREATE FUNCTION graphile_worker.tg__update_timestamp() RETURNS trigger AS $$
BEGIN
  NEW.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE FUNCTION graphile_worker.add_jobs(specs graphile_worker.job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF graphile_worker._private_jobs LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO graphile_worker._private_tasks AS tasks (identifier) SELECT DISTINCT spec.identifier FROM unnest(specs) spec ON CONFLICT DO NOTHING;
  RETURN QUERY INSERT INTO graphile_worker._private_jobs AS jobs (task_id, payload, run_at, max_attempts, key, priority)
    SELECT t.id, coalesce(s.payload, '{}'::json), coalesce(s.run_at, now()), coalesce(s.max_attempts, 25::smallint), s.job_key, coalesce(s.priority, 0::smallint)
    FROM unnest(specs) s JOIN graphile_worker._private_tasks t ON t.identifier = s.identifier
    ON CONFLICT (key) DO UPDATE SET revision = jobs.revision + 1 RETURNING *;
END;
$$;
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamptz DEFAULT NULL, max_attempts integer DEFAULT NULL::integer, job_key text DEFAULT NULL::text, priority integer DEFAULT NULL::integer, flags text[] DEFAULT NULL::text[]) RETURNS graphile_worker._private_jobs LANGUAGE plpgsql AS $$
DECLARE
  v_job graphile_worker._private_jobs;
BEGIN
  SELECT * INTO v_job FROM graphile_worker.add_jobs(ARRAY[(identifier, payload, queue_name, run_at, max_attempts::smallint, job_key, priority::smallint, flags)::graphile_worker.job_spec]);
  RETURN v_job;
END;
$$;
CREATE FUNCTION graphile_worker.force_unlock_workers(worker_ids text[]) RETURNS void LANGUAGE sql AS $$
UPDATE graphile_worker._private_jobs SET locked_at = null, locked_by = null WHERE locked_by = ANY(worker_ids);
$$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker._private_jobs FOR EACH ROW EXECUTE FUNCTION graphile_worker.tg__update_timestamp();
