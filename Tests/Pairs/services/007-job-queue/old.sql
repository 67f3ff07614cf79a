CREATE SCHEMA graphile_worker;
SET search_path TO graphile_worker;
CREATE TYPE job_spec AS (identifier text, payload json, queue_name text, run_at timestamptz, max_attempts integer);
CREATE TABLE job_queues (queue_name text PRIMARY KEY, job_count integer NOT NULL, locked_at timestamptz, locked_by text);
CREATE TABLE jobs (
  id bigserial PRIMARY KEY,
  queue_name text DEFAULT gen_random_uuid()::text,
  task_identifier text NOT NULL,
  payload json DEFAULT '{}'::json NOT NULL,
  priority integer DEFAULT 0 NOT NULL,
  run_at timestamptz DEFAULT now() NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  max_attempts integer DEFAULT 25 NOT NULL,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  key text,
  locked_at timestamptz,
  locked_by text
  , CONSTRAINT jobs_key_check CHECK (length(key) > 0)
);
ALTER TABLE jobs ADD CONSTRAINT jobs_key_key UNIQUE (key);
CREATE INDEX jobs_priority_run_at_id_idx ON jobs (priority, run_at, id);
CREATE INDEX ON jobs (queue_name);
CREATE FUNCTION tg__update_timestamp() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON jobs FOR EACH ROW EXECUTE PROCEDURE tg__update_timestamp();
CREATE FUNCTION tg_jobs__notify_new_jobs() RETURNS trigger LANGUAGE plpgsql AS $$ begin perform pg_notify('jobs:insert', ''); return new; end; $$;
CREATE TRIGGER _900_notify_worker AFTER INSERT ON jobs FOR EACH STATEMENT EXECUTE PROCEDURE tg_jobs__notify_new_jobs();
CREATE FUNCTION add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts integer DEFAULT NULL) RETURNS jobs LANGUAGE plpgsql AS $$
declare v_job jobs;
begin
  insert into jobs (task_identifier, payload) values (identifier, coalesce(payload, '{}')) returning * into v_job;
  return v_job;
end;
$$;

