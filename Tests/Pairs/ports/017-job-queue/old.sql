CREATE TYPE job_status AS ENUM ('queued','running','failed','done');
CREATE TABLE queues (
  name text PRIMARY KEY,
  max_workers int NOT NULL DEFAULT 5,
  paused boolean DEFAULT false
);
CREATE TABLE jobs (
  id bigserial PRIMARY KEY,
  queue text NOT NULL DEFAULT 'default' REFERENCES queues(name),
  worker_class text NOT NULL,
  args jsonb NOT NULL DEFAULT '[]',
  status job_status NOT NULL DEFAULT 'queued',
  attempts smallint NOT NULL DEFAULT 0,
  max_attempts smallint NOT NULL DEFAULT 25,
  priority int NOT NULL DEFAULT 100,
  run_at timestamptz NOT NULL DEFAULT now(),
  locked_by text,
  locked_at timestamptz,
  last_error text,
  CONSTRAINT attempts_ok CHECK (attempts <= max_attempts),
  CONSTRAINT lock_ok CHECK ((locked_by IS NULL) = (locked_at IS NULL))
);
CREATE INDEX jobs_fetch ON jobs (queue, priority, run_at, id) WHERE status = 'queued';
CREATE INDEX jobs_status ON jobs (status);
CREATE INDEX jobs_args ON jobs USING gin (args);
CREATE TABLE job_deps (
  job_id bigint REFERENCES jobs ON DELETE CASCADE,
  depends_on bigint REFERENCES jobs ON DELETE CASCADE,
  PRIMARY KEY (job_id, depends_on),
  CHECK (job_id <> depends_on)
);
CREATE TABLE cron (
  id serial PRIMARY KEY,
  spec text NOT NULL,
  worker_class text NOT NULL,
  queue text REFERENCES queues,
  enabled boolean DEFAULT true,
  last_run timestamptz,
  UNIQUE (spec, worker_class)
);
CREATE UNLOGGED TABLE heartbeats (
  worker text PRIMARY KEY,
  at timestamptz DEFAULT now(),
  info json
);
CREATE FUNCTION jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', NEW.queue); RETURN NEW; END $$;
CREATE TRIGGER jobs_notify AFTER INSERT ON jobs FOR EACH ROW EXECUTE FUNCTION jobs_notify();
CREATE FUNCTION fetch_job(q text, w text) RETURNS jobs LANGUAGE sql AS $$
  UPDATE jobs SET status = 'running', locked_by = w, locked_at = now(), attempts = attempts + 1
  WHERE id = (SELECT id FROM jobs WHERE queue = q AND status = 'queued' AND run_at <= now() ORDER BY priority, run_at, id FOR UPDATE SKIP LOCKED LIMIT 1)
  RETURNING *;
$$;
CREATE FUNCTION backoff(n smallint) RETURNS interval IMMUTABLE LANGUAGE sql AS $$ SELECT make_interval(secs => n ^ 4 + 15) $$;
CREATE FUNCTION fail_job(j bigint, err text) RETURNS void LANGUAGE sql AS $$
  UPDATE jobs SET status = CASE WHEN attempts >= max_attempts THEN 'failed'::job_status ELSE 'queued' END, last_error = err, run_at = now() + backoff(attempts), locked_by = NULL, locked_at = NULL WHERE id = j;
$$;
CREATE VIEW queue_stats AS SELECT q.name, q.paused, count(*) FILTER (WHERE j.status = 'queued') AS queued, count(*) FILTER (WHERE j.status = 'running') AS running FROM queues q LEFT JOIN jobs j ON j.queue = q.name GROUP BY q.name, q.paused;
CREATE VIEW stuck AS SELECT * FROM jobs WHERE status = 'running' AND locked_at < now() - interval '1 hour';
COMMENT ON COLUMN jobs.priority IS 'lower is first';
INSERT INTO queues (name) VALUES ('default'), ('mail');
