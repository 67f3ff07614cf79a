-- graphile_worker schema, after migration 000004
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;

CREATE SCHEMA IF NOT EXISTS graphile_worker;

CREATE TABLE graphile_worker.migrations (
    id int PRIMARY KEY,
    ts timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE graphile_worker.job_queues (
    queue_name text NOT NULL PRIMARY KEY,
    job_count int NOT NULL,
    locked_at timestamptz,
    locked_by text
);
ALTER TABLE graphile_worker.job_queues ENABLE ROW LEVEL SECURITY;

CREATE TABLE graphile_worker.jobs (
    id bigserial PRIMARY KEY,
    queue_name text DEFAULT (public.gen_random_uuid())::text NULL,
    task_identifier text NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority int DEFAULT 0 NOT NULL,
    run_at timestamptz DEFAULT now() NOT NULL,
    attempts int DEFAULT 0 NOT NULL,
    max_attempts int DEFAULT 25 NOT NULL,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    key text,
    locked_at timestamptz,
    locked_by text,
    CONSTRAINT jobs_key_check CHECK (length(key) > 0),
    CONSTRAINT jobs_key_key UNIQUE (key)
);
ALTER TABLE graphile_worker.jobs ENABLE ROW LEVEL SECURITY;
CREATE INDEX ON graphile_worker.jobs (priority, run_at, id);
CREATE INDEX jobs_locked_idx ON graphile_worker.jobs (id) WHERE locked_at IS NULL;

CREATE FUNCTION graphile_worker.tg__update_timestamp() RETURNS trigger AS $$
BEGIN
  NEW.updated_at = greatest(now(), OLD.updated_at + interval '1 millisecond');
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker.jobs FOR EACH ROW EXECUTE PROCEDURE graphile_worker.tg__update_timestamp();

CREATE FUNCTION graphile_worker.jobs__decrease_job_queue_count() RETURNS trigger AS $$
DECLARE
  v_new_job_count int;
BEGIN
  UPDATE graphile_worker.job_queues
    SET job_count = job_queues.job_count - 1
    WHERE queue_name = OLD.queue_name
    RETURNING job_count INTO v_new_job_count;
  IF v_new_job_count <= 0 THEN
    DELETE FROM graphile_worker.job_queues WHERE queue_name = OLD.queue_name AND job_count <= 0;
  END IF;
  RETURN OLD;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _500_decrease_job_queue_count AFTER DELETE ON graphile_worker.jobs FOR EACH ROW WHEN (OLD.queue_name IS NOT NULL) EXECUTE PROCEDURE graphile_worker.jobs__decrease_job_queue_count();

CREATE FUNCTION graphile_worker.jobs__increase_job_queue_count() RETURNS trigger AS $$
BEGIN
  INSERT INTO graphile_worker.job_queues(queue_name, job_count)
    VALUES (NEW.queue_name, 1)
    ON CONFLICT (queue_name)
    DO UPDATE SET job_count = job_queues.job_count + 1;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _500_increase_job_queue_count AFTER INSERT ON graphile_worker.jobs FOR EACH ROW WHEN (NEW.queue_name IS NOT NULL) EXECUTE PROCEDURE graphile_worker.jobs__increase_job_queue_count();

CREATE FUNCTION graphile_worker.tg_jobs__after_insert() RETURNS trigger AS $$
BEGIN
  PERFORM pg_notify('jobs:insert', '');
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _900_notify_worker AFTER INSERT ON graphile_worker.jobs FOR EACH STATEMENT EXECUTE PROCEDURE graphile_worker.tg_jobs__after_insert();

CREATE FUNCTION graphile_worker.add_job(
  identifier text,
  payload json = null,
  queue_name text = null,
  run_at timestamptz = null,
  max_attempts int = null,
  job_key text = null,
  priority int = null
) RETURNS graphile_worker.jobs AS $$
DECLARE
  v_job graphile_worker.jobs;
BEGIN
  INSERT INTO graphile_worker.jobs(task_identifier, payload, queue_name, run_at, max_attempts, key, priority)
    VALUES (identifier, coalesce(payload, '{}'::json), queue_name, coalesce(run_at, now()), coalesce(max_attempts, 25), job_key, coalesce(priority, 0))
    ON CONFLICT (key) DO UPDATE SET payload = excluded.payload, run_at = excluded.run_at
    WHERE jobs.locked_at IS NULL
    RETURNING * INTO v_job;
  RETURN v_job;
END;
$$ LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION graphile_worker.complete_job(worker_id text, job_id bigint) RETURNS graphile_worker.jobs AS $$
DECLARE
  v_row graphile_worker.jobs;
BEGIN
  DELETE FROM graphile_worker.jobs WHERE id = job_id RETURNING * INTO v_row;
  IF v_row.queue_name IS NOT NULL THEN
    UPDATE graphile_worker.job_queues SET locked_by = null, locked_at = null
      WHERE queue_name = v_row.queue_name AND locked_by = worker_id;
  END IF;
  RETURN v_row;
END;
$$ LANGUAGE plpgsql;

CREATE FUNCTION graphile_worker.remove_job(job_key text) RETURNS graphile_worker.jobs AS $$
  DELETE FROM graphile_worker.jobs WHERE key = job_key AND locked_at IS NULL RETURNING *;
$$ LANGUAGE sql STRICT VOLATILE;
