-- queue in SQL, Oban/Que-like
CREATE SCHEMA queue;
CREATE TYPE queue.job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded'
);
CREATE TABLE queue.jobs (
    id bigserial PRIMARY KEY,
    state queue.job_state NOT NULL DEFAULT 'available',
    queue text NOT NULL DEFAULT 'default',
    worker text NOT NULL,
    args jsonb NOT NULL DEFAULT '{}',
    errors jsonb[] NOT NULL DEFAULT ARRAY[]::jsonb[],
    attempt integer NOT NULL DEFAULT 0,
    max_attempts integer NOT NULL DEFAULT 20,
    inserted_at timestamp NOT NULL DEFAULT timezone('UTC', now()),
    scheduled_at timestamp NOT NULL DEFAULT timezone('UTC', now()),
    attempted_at timestamp, completed_at timestamp,
    CONSTRAINT attempt_range CHECK (attempt BETWEEN 0 AND max_attempts),
    CONSTRAINT queue_length CHECK (char_length(queue) > 0 AND char_length(queue) < 128)
) WITH (fillfactor =
70
);
CREATE INDEX jobs_fetch ON queue.jobs (queue, state, scheduled_at, id);
CREATE INDEX jobs_args ON queue.jobs USING gin (args);
CREATE UNLOGGED TABLE queue.peers (name text PRIMARY KEY, node text NOT NULL, expires_at timestamp NOT NULL);
CREATE TABLE queue.cron (name text PRIMARY KEY, expr text NOT NULL, worker text NOT NULL, paused bool NOT NULL DEFAULT false, last_run timestamp);
CREATE FUNCTION queue.notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('queue_insert', NEW.queue);
  RETURN NULL;
END $$;
CREATE TRIGGER notify_insert AFTER INSERT ON queue.jobs FOR EACH ROW
EXECUTE PROCEDURE queue.notify();
CREATE FUNCTION queue.fetch(q text, n int DEFAULT 1) RETURNS SETOF queue.jobs LANGUAGE sql ROWS
10
 AS $$
  UPDATE queue.jobs SET state = 'executing', attempted_at = now(), attempt = attempt + 1
   WHERE id IN (SELECT id FROM queue.jobs WHERE queue = q AND state = 'available' ORDER BY
 scheduled_at, id LIMIT n FOR UPDATE SKIP LOCKED) RETURNING * $$;
CREATE PROCEDURE queue.prune(age interval DEFAULT '7 days') LANGUAGE sql BEGIN ATOMIC
  DELETE FROM queue.jobs WHERE state
= 'completed'
 AND completed_at < (now() AT TIME ZONE 'UTC') - age;
END;
CREATE VIEW queue.stats AS SELECT queue, state, count(*) AS n, max(attempt) AS worst FROM queue.jobs GROUP BY queue, state;
GRANT USAGE ON SCHEMA queue TO worker, enqueuer;
GRANT INSERT (queue, worker, args
) ON queue.jobs TO enqueuer;
GRANT USAGE ON SEQUENCE queue.jobs_id_seq TO enqueuer;
GRANT SELECT, UPDATE, DELETE ON queue.jobs TO worker;
REVOKE ALL ON FUNCTION queue.fetch(text, int) FROM PUBLIC; GRANT EXECUTE ON FUNCTION queue.fetch(text, int) TO worker;
COMMENT ON TABLE queue.jobs IS
'11';
