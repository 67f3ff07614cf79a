CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.migrations (id int PRIMARY KEY, ts timestamptz DEFAULT now() NOT NULL);
CREATE TABLE graphile_worker.job_queues (queue_name text NOT NULL PRIMARY KEY, job_count int DEFAULT 0 NOT NULL, locked_at timestamptz, locked_by text);
ALTER TABLE graphile_worker.job_queues ENABLE ROW LEVEL SECURITY;
CREATE TABLE graphile_worker.jobs (id bigserial PRIMARY KEY, queue_name text DEFAULT (public.gen_random_uuid())::text, task_identifier text NOT NULL, payload json DEFAULT '{}'::json NOT NULL, priority int DEFAULT 0 NOT NULL, run_at timestamptz DEFAULT now() NOT NULL, attempts int DEFAULT 0 NOT NULL, max_attempts int DEFAULT 25 NOT NULL, last_error text, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now(), key text, locked_at timestamptz, locked_by text, CONSTRAINT jobs_key_check CHECK (length(key) > 0));
ALTER TABLE graphile_worker.jobs ENABLE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX jobs_key_key ON graphile_worker.jobs (key);
CREATE INDEX jobs_priority_run_at_id_idx ON graphile_worker.jobs (priority, run_at, id);
CREATE FUNCTION graphile_worker.tg__update_timestamp() RETURNS trigger AS $$
BEGIN
  NEW.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker.jobs FOR EACH ROW EXECUTE PROCEDURE graphile_worker.tg__update_timestamp();
CREATE FUNCTION graphile_worker.jobs__increase_job_queue_count() RETURNS trigger AS $$
BEGIN
  INSERT INTO graphile_worker.job_queues(queue_name, job_count) VALUES (NEW.queue_name, 1) ON CONFLICT (queue_name) DO UPDATE SET job_count = job_queues.job_count + 1;
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _500_increase_job_queue_count AFTER INSERT ON graphile_worker.jobs FOR EACH ROW WHEN (NEW.queue_name IS NOT NULL) EXECUTE PROCEDURE graphile_worker.jobs__increase_job_queue_count();
CREATE FUNCTION graphile_worker.tg_jobs__notify_new_jobs() RETURNS trigger AS $$
BEGIN
  PERFORM pg_notify('jobs:insert', '');
  RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER _900_notify_worker AFTER INSERT ON graphile_worker.jobs FOR EACH STATEMENT EXECUTE PROCEDURE graphile_worker.tg_jobs__notify_new_jobs();
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json = '{}', queue_name text = null, run_at timestamptz = now(), max_attempts int = 25) RETURNS graphile_worker.jobs AS $$
  INSERT INTO graphile_worker.jobs(task_identifier, payload, queue_name, run_at, max_attempts) VALUES (identifier, payload, queue_name, run_at, max_attempts) RETURNING *;
$$ LANGUAGE sql;
CREATE FUNCTION graphile_worker.complete_job(worker_id text, job_id bigint) RETURNS graphile_worker.jobs AS $$
DECLARE
  v_row graphile_worker.jobs;
BEGIN
  DELETE FROM graphile_worker.jobs WHERE id = job_id RETURNING * INTO v_row;
  RETURN v_row;
END;
$$ LANGUAGE plpgsql;
