CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.migrations (id int PRIMARY KEY, ts timestamptz DEFAULT now() NOT NULL);
CREATE TABLE graphile_worker.job_queues (
    queue_name text NOT NULL PRIMARY KEY,
    job_count int NOT NULL,
    locked_at timestamptz,
    locked_by text
);
ALTER TABLE graphile_worker.job_queues ENABLE ROW LEVEL SECURITY;
CREATE TABLE graphile_worker.jobs (
    id bigserial PRIMARY KEY,
    queue_name text,
    task_identifier text NOT NULL,
    payload json DEFAULT '{}'::json NOT NULL,
    priority int DEFAULT 0 NOT NULL,
    run_at timestamptz DEFAULT now() NOT NULL,
    attempts int DEFAULT 0 NOT NULL,
    max_attempts int DEFAULT 25 NOT NULL,
    last_error text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    key text UNIQUE CHECK (length(key) > 0),
    locked_at timestamptz,
    locked_by text,
    revision int NOT NULL DEFAULT 0,
    flags jsonb,
    CONSTRAINT jobs_queue_name_check CHECK (length(queue_name) <= 128),
    CONSTRAINT jobs_task_identifier_check CHECK (length(task_identifier) <= 128)
);
ALTER TABLE graphile_worker.jobs ENABLE ROW LEVEL SECURITY;
CREATE INDEX jobs_priority_run_at_id_locked_at_without_failures_idx ON graphile_worker.jobs USING btree (priority, run_at, id, locked_at) WHERE (attempts < max_attempts);
CREATE FUNCTION graphile_worker.tg__update_timestamp() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$;
CREATE TRIGGER _100_timestamps BEFORE UPDATE ON graphile_worker.jobs FOR EACH ROW EXECUTE FUNCTION graphile_worker.tg__update_timestamp();
CREATE FUNCTION graphile_worker.tg_jobs__notify_new_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  perform pg_notify('jobs:insert', '');
  return new;
end;
$$;
CREATE TRIGGER _900_notify_worker AFTER INSERT ON graphile_worker.jobs FOR EACH STATEMENT EXECUTE FUNCTION graphile_worker.tg_jobs__notify_new_jobs();
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL, max_attempts int DEFAULT NULL, job_key text DEFAULT NULL, priority int DEFAULT NULL, flags text[] DEFAULT NULL, job_key_mode text DEFAULT 'replace') RETURNS graphile_worker.jobs LANGUAGE plpgsql AS $$
declare
  v_job "graphile_worker".jobs;
begin
  if length(identifier) > 128 then
    raise exception 'Task identifier is too long (max length: 128).' using errcode = 'GWBID';
  end if;
  insert into "graphile_worker".jobs (task_identifier, payload, queue_name, run_at, max_attempts, key, priority, flags)
  values (identifier, coalesce(payload, '{}'::json), queue_name, coalesce(run_at, now()), coalesce(max_attempts, 25), job_key, coalesce(priority, 0), null)
  on conflict (key) do update set task_identifier = excluded.task_identifier, revision = jobs.revision + 1
  returning * into v_job;
  return v_job;
end;
$$;
CREATE FUNCTION graphile_worker.complete_job(worker_id text, job_id bigint) RETURNS graphile_worker.jobs LANGUAGE plpgsql AS $$
declare
  v_row "graphile_worker".jobs;
begin
  delete from "graphile_worker".jobs where id = job_id returning * into v_row;
  return v_row;
end;
$$;
CREATE TABLE graphile_worker.known_crontabs (identifier text PRIMARY KEY, known_since timestamptz NOT NULL, last_execution timestamptz);
ALTER TABLE graphile_worker.known_crontabs ENABLE ROW LEVEL SECURITY;
