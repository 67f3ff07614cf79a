CREATE SCHEMA q;
CREATE TYPE q.state AS ENUM ('scheduled', 'ready', 'running', 'done', 'failed', 'dead');
CREATE TABLE q.queues (
    name text PRIMARY KEY,
    paused boolean DEFAULT false NOT NULL,
    max_attempts smallint DEFAULT 5 NOT NULL
);
CREATE TABLE q.jobs (
    id bigserial PRIMARY KEY,
    queue text NOT NULL,
    kind text NOT NULL,
    args jsonb DEFAULT '{}' NOT NULL,
    unique_key text,
    parent_id bigint,
    priority integer DEFAULT 0 NOT NULL,
    run_at timestamp with time zone DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    state q.state DEFAULT 'ready' NOT NULL,
    last_error text,
    worker_id bigint,
    timeout interval DEFAULT '00:05:00' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX jobs_worker_id_idx ON q.jobs (worker_id);
CREATE TABLE q.workers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    host text NOT NULL,
    pid integer NOT NULL,
    started timestamp with time zone DEFAULT now() NOT NULL,
    seen timestamp with time zone DEFAULT now() NOT NULL,
    queues text[] DEFAULT '{}' NOT NULL,
    UNIQUE (host, pid)
);
CREATE TABLE q.cron (
    name text PRIMARY KEY,
    spec text NOT NULL,
    queue text NOT NULL,
    kind text NOT NULL,
    last_run timestamp with time zone,
    enabled boolean DEFAULT true NOT NULL,
    args jsonb DEFAULT '{}' NOT NULL
);
CREATE TABLE q.history (
    id bigint NOT NULL,
    state q.state NOT NULL,
    queue text NOT NULL,
    kind text NOT NULL,
    finished timestamp with time zone NOT NULL,
    PRIMARY KEY (id, finished)
) PARTITION BY RANGE (finished);
ALTER TABLE q.jobs ADD CONSTRAINT jobs_queue_fkey FOREIGN KEY (queue) REFERENCES q.queues;
ALTER TABLE q.jobs ADD CONSTRAINT jobs_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES q.workers ON DELETE SET NULL;
ALTER TABLE q.cron ADD CONSTRAINT cron_queue_fkey FOREIGN KEY (queue) REFERENCES q.queues;
CREATE INDEX jobs_ready ON q.jobs (queue, priority DESC, run_at) WHERE state = 'ready';
CREATE FUNCTION q.fetch(p_queue text, p_worker bigint) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE r bigint;
BEGIN
  SELECT id INTO r FROM q.jobs WHERE queue = p_queue AND state = 'ready' AND run_at <= now() ORDER BY priority DESC LIMIT 1 FOR UPDATE SKIP LOCKED;
  UPDATE q.jobs SET state = 'running', worker_id = p_worker, attempts = attempts + 1 WHERE id = r;
  RETURN r;
END $$;
CREATE FUNCTION q.wake() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('q', TG_ARGV[0]); RETURN NULL; END $$;
CREATE TRIGGER jobs_wake AFTER INSERT ON q.jobs FOR EACH STATEMENT EXECUTE FUNCTION q.wake('jobs', '1');
CREATE VIEW q.backlog AS SELECT queue, count(*) AS n, min(run_at) AS oldest FROM q.jobs WHERE state = 'ready' GROUP BY queue;
CREATE TABLE q.history_old PARTITION OF q.history DEFAULT;
CREATE UNIQUE INDEX jobs_unique ON q.jobs (kind, unique_key) WHERE state IN ('scheduled', 'ready', 'running');
ALTER TABLE q.jobs ADD FOREIGN KEY (parent_id) REFERENCES q.jobs(id) ON DELETE CASCADE;
