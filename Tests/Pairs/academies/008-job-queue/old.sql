CREATE TYPE job_state AS ENUM ('queued','running','failed','done');
CREATE TABLE queues (name text PRIMARY KEY, max_workers int, paused boolean NOT NULL DEFAULT false);
CREATE TABLE workers (id serial PRIMARY KEY, host text NOT NULL, pid int NOT NULL, heartbeat timestamptz NOT NULL DEFAULT now());
CREATE TABLE jobs (
  id bigserial PRIMARY KEY,
  queue text NOT NULL DEFAULT 'default' REFERENCES queues,
  state job_state NOT NULL DEFAULT 'queued',
  payload json NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  priority smallint NOT NULL DEFAULT 0,
  run_at timestamptz NOT NULL DEFAULT now(),
worker_id int REFERENCES workers ON DELETE SET NULL,
error text
) WITH (fillfactor = 90);
CREATE INDEX jobs_fetch ON jobs (queue, priority, run_at) WHERE state = 'queued';
CREATE UNLOGGED TABLE job_log (job_id bigint NOT NULL REFERENCES jobs ON DELETE CASCADE, at timestamptz NOT NULL DEFAULT now(), line text NOT NULL);
CREATE TABLE cron (id serial PRIMARY KEY, spec text NOT NULL, payload json NOT NULL, queue text REFERENCES queues);
CREATE FUNCTION fetch_jobs(q text, n int) RETURNS SETOF jobs LANGUAGE sql AS $$
  UPDATE jobs SET state = 'running'
  WHERE id IN (SELECT id FROM jobs WHERE queue = q AND state = 'queued' AND run_at <= now() ORDER BY priority, run_at LIMIT n FOR UPDATE SKIP LOCKED)
  RETURNING *;
$$;
CREATE FUNCTION reap_dead(timeout interval ) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM workers WHERE heartbeat < now() - timeout;
END $$;
CREATE FUNCTION notify_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', NEW.queue); RETURN NEW; END $$;
CREATE TRIGGER jobs_notify AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION notify_job();
CREATE VIEW queue_stats AS SELECT queue, state, count(*) AS n FROM jobs GROUP BY queue, state;
