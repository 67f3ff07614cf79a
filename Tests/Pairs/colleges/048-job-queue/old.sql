CREATE SCHEMA q;
CREATE TABLE q.queues (
    name text PRIMARY KEY,
    paused boolean DEFAULT false NOT NULL,
    max_attempts smallint DEFAULT 5 NOT NULL
);
CREATE TABLE q.jobs (
    id bigserial PRIMARY KEY,
    queue text NOT NULL,
    kind text NOT NULL,
    args json DEFAULT '{}' NOT NULL,
    priority integer DEFAULT 0 NOT NULL,
    run_at timestamp without time zone DEFAULT now() NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    state text DEFAULT 'ready' NOT NULL,
    last_error text,
    locked_by text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE q.workers (
    id serial PRIMARY KEY,
    host text NOT NULL,
    pid integer NOT NULL,
    started timestamp without time zone DEFAULT now() NOT NULL,
    seen timestamp without time zone,
    UNIQUE (host, pid)
);
CREATE TABLE q.cron (
    name text PRIMARY KEY,
    spec text NOT NULL,
    queue text NOT NULL,
    kind text NOT NULL,
    last_run timestamp without time zone
);
CREATE TABLE q.history (
    id bigint PRIMARY KEY,
    queue text NOT NULL,
    kind text NOT NULL,
    finished timestamp without time zone NOT NULL,
    ok boolean NOT NULL
);
ALTER TABLE q.jobs ADD CONSTRAINT jobs_queue_fkey FOREIGN KEY (queue) REFERENCES q.queues;
ALTER TABLE q.cron ADD CONSTRAINT cron_queue_fkey FOREIGN KEY (queue) REFERENCES q.queues;
CREATE INDEX jobs_ready ON q.jobs (queue, priority DESC, run_at) WHERE state = 'ready';
CREATE FUNCTION q.fetch(p_queue text) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE r bigint;
BEGIN
  SELECT id INTO r FROM q.jobs WHERE queue = p_queue AND state = 'ready' AND run_at <= now() ORDER BY priority DESC LIMIT 1 FOR UPDATE SKIP LOCKED;
  UPDATE q.jobs SET state = 'running' WHERE id = r;
  RETURN r;
END $$;
CREATE FUNCTION q.wake() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY q; RETURN NULL; END $$;
CREATE TRIGGER jobs_wake AFTER INSERT ON q.jobs FOR EACH STATEMENT EXECUTE FUNCTION q.wake();
CREATE VIEW q.backlog AS SELECT queue, count(*) AS n, min(run_at) AS oldest FROM q.jobs WHERE state = 'ready' GROUP BY queue;
