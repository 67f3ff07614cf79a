CREATE SCHEMA graphile_worker;
CREATE TABLE graphile_worker.jobs (
  id bigserial PRIMARY KEY,
  queue_name text DEFAULT (gen_random_uuid())::text,
  task_identifier text NOT NULL,
  payload json DEFAULT '{}'::json NOT NULL,
  priority integer DEFAULT 0 NOT NULL,
  run_at timestamptz DEFAULT now() NOT NULL,
  attempts integer DEFAULT 0 NOT NULL,
  max_attempts integer DEFAULT 25 NOT NULL,
  last_error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  key text CONSTRAINT jobs_key_key UNIQUE CHECK (length(key) > 0),
  locked_at timestamptz,
  locked_by text
);
CREATE TABLE graphile_worker.job_queues (queue_name text NOT NULL PRIMARY KEY, job_count int NOT NULL DEFAULT 0, locked_at timestamptz, locked_by text);
CREATE FUNCTION graphile_worker.jobs__increase_job_queue_count() RETURNS trigger AS $$
begin
  insert into graphile_worker.job_queues (queue_name, job_count) values (new.queue_name, 1) on conflict (queue_name) do update set job_count = job_queues.job_count + 1;
  return new;
end; $$ LANGUAGE plpgsql VOLATILE;
CREATE TRIGGER _500_increase_job_queue_count AFTER INSERT ON graphile_worker.jobs FOR EACH ROW WHEN ((new.queue_name IS NOT NULL)) EXECUTE PROCEDURE graphile_worker.jobs__increase_job_queue_count();
CREATE FUNCTION graphile_worker.add_job(identifier text, payload json DEFAULT NULL, queue_name text DEFAULT NULL, run_at timestamptz DEFAULT NULL) RETURNS graphile_worker.jobs AS $$
  insert into graphile_worker.jobs (task_identifier, payload, queue_name, run_at) values (add_job.identifier, coalesce(add_job.payload, '{}'::json), add_job.queue_name, coalesce(add_job.run_at, now())) returning *;
$$ LANGUAGE sql;
CREATE INDEX jobs_priority_run_at_id_locked_at_without_failures_idx ON graphile_worker.jobs (priority, run_at, id, locked_at) WHERE attempts < max_attempts;
CREATE TABLE graphile_worker.migrations (id int PRIMARY KEY, ts timestamptz DEFAULT now() NOT NULL
);
CREATE TABLE graphile_worker.known_crontabs (identifier text PRIMARY KEY, known_since timestamptz NOT NULL, last_execution timestamptz);
