CREATE TYPE job_state AS ENUM ('scheduled','available','executing','retryable','completed','discarded');
CREATE TABLE queues (
  name text PRIMARY KEY,
  max_workers int NOT NULL DEFAULT 10,
  paused_at timestamptz,
  rate_limit numrange
);
CREATE TABLE errors (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  job_id bigint NOT NULL,
  attempt smallint NOT NULL,
  error text,
  at timestamptz DEFAULT now()
);
CREATE TABLE jobs (
  id bigserial PRIMARY KEY,
  queue text NOT NULL DEFAULT 'default' REFERENCES queues(name),
  worker_class text NOT NULL,
  args jsonb NOT NULL DEFAULT '[]',
  meta jsonb NOT NULL DEFAULT '{}',
  tags text[] NOT NULL DEFAULT '{}',
  state job_state NOT NULL DEFAULT 'available',
  unique_key bytea,
  attempts smallint NOT NULL DEFAULT 0,
  max_attempts smallint NOT NULL DEFAULT 20,
  priority smallint NOT NULL DEFAULT 1 CHECK (priority BETWEEN 1 AND 4),
  scheduled_at timestamptz NOT NULL DEFAULT now(),
  locked_by text[],
  locked_at timestamptz,
  CONSTRAINT attempts_ok CHECK (attempts <= max_attempts),
  CONSTRAINT lock_ok CHECK ((locked_by IS NULL) = (locked_at IS NULL))
);
ALTER TABLE errors ADD CONSTRAINT errors_job FOREIGN KEY (job_id) REFERENCES jobs ON DELETE CASCADE;
CREATE INDEX jobs_fetch ON jobs (state, queue, priority, scheduled_at, id);
CREATE UNIQUE INDEX jobs_unique ON jobs (unique_key) NULLS NOT DISTINCT WHERE state IN ('available','scheduled');
CREATE INDEX jobs_args ON jobs USING gin (args jsonb_path_ops);
CREATE INDEX jobs_tags ON jobs USING gin (tags) WITH (fastupdate = false);

CREATE TABLE cron (
  id serial PRIMARY KEY,
  spec text NOT NULL,
  worker_class text NOT NULL,
  args jsonb,
  queue text REFERENCES queues ON DELETE SET DEFAULT DEFAULT 'default',
  enabled boolean NOT NULL DEFAULT true,
  tz text DEFAULT 'UTC',
  CONSTRAINT cron_uniq UNIQUE NULLS NOT DISTINCT (spec, worker_class, args)
);
CREATE UNLOGGED TABLE leaders (
  name text PRIMARY KEY,
  node text NOT NULL,
  started_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  CHECK (expires_at > started_at)
);
CREATE FUNCTION jobs_notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', NEW.queue); RETURN NEW; END $$;
CREATE TRIGGER jobs_notify AFTER INSERT ON jobs FOR EACH ROW WHEN (NEW.state = 'available') EXECUTE FUNCTION jobs_notify();
CREATE FUNCTION fetch_job(q text, w text, n int DEFAULT 1) RETURNS SETOF jobs LANGUAGE sql AS $$
  UPDATE jobs SET state = 'executing', locked_by = locked_by || w, locked_at = now(), attempts = attempts + 1
  WHERE id IN (SELECT id FROM jobs WHERE queue = q AND state = 'available' AND scheduled_at <= now() ORDER BY priority, scheduled_at, id FOR UPDATE SKIP LOCKED LIMIT n)
  RETURNING *;
$$;
CREATE FUNCTION backoff(n smallint, jitter float8 DEFAULT 0.1) RETURNS interval VOLATILE LANGUAGE sql AS $$ SELECT make_interval(secs => (n ^ 4 + 15) * (1 + random() * jitter)) $$;
CREATE FUNCTION fail_job(j bigint, err text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO errors (job_id, attempt, error) SELECT id, attempts, err FROM jobs WHERE id = j;
  UPDATE jobs SET state = CASE WHEN attempts >= max_attempts THEN 'discarded'::job_state ELSE 'retryable' END, scheduled_at = now() + backoff(attempts), locked_by = NULL, locked_at = NULL WHERE id = j;
$$;
CREATE VIEW queue_stats AS SELECT q.name, q.paused_at IS NOT NULL AS paused, count(*) FILTER (WHERE j.state = 'available') AS queued, count(*) FILTER (WHERE j.state = 'executing') AS running FROM queues q LEFT JOIN jobs j ON j.queue = q.name GROUP BY q.name;
CREATE VIEW stuck AS SELECT * FROM jobs WHERE state = 'executing' AND locked_at < now() - interval '1 hour';
COMMENT ON COLUMN jobs.priority IS 'lower is first';
INSERT INTO queues (name) VALUES ('default'), ('mail');
