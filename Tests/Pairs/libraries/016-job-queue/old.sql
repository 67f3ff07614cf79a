CREATE TYPE job_state AS ENUM (
'queued', 'running', 'done', 'error'
);
CREATE TABLE queue (name text PRIMARY KEY, paused boolean NOT NULL DEFAULT false, concurrency integer
);
CREATE TABLE job (
    id serial PRIMARY KEY,
    queue text NOT NULL DEFAULT 'default' REFERENCES queue ON UPDATE CASCADE,
    klass varchar(200) NOT NULL,
    args json NOT NULL DEFAULT '[]',
    state job_state NOT NULL DEFAULT 'queued',
    priority integer NOT NULL DEFAULT 100,
    run_at timestamp NOT NULL DEFAULT now(),
    attempts integer NOT NULL DEFAULT 0,
    last_error text,
    locked_by text, locked_at timestamp
);
CREATE INDEX job_fetch ON job (queue, priority, run_at) WHERE state = 'queued';
CREATE TABLE worker (name text PRIMARY KEY, host inet, beat timestamp);
CREATE TABLE cron (name text PRIMARY KEY, expr text NOT NULL, 
klass text NOT NULL, last_run timestamp
);
CREATE FUNCTION notify_job() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', NEW.queue); RETURN NEW; END $$;
CREATE TRIGGER notify_job AFTER INSERT ON job FOR EACH ROW EXECUTE FUNCTION notify_job();
CREATE FUNCTION fetch_jobs(q text, w text) RETURNS job LANGUAGE sql AS $$ UPDATE job SET state = 'running', locked_by = w, locked_at = now() WHERE id = (SELECT id FROM job WHERE queue = q AND state = 'queued' AND run_at <= now() ORDER BY priority, run_at LIMIT 1 FOR UPDATE SKIP LOCKED) RETURNING * $$;
CREATE FUNCTION fail(j integer, msg text) RETURNS void LANGUAGE sql AS $$ UPDATE job SET state = 'error', last_error = msg WHERE id = j $$;
CREATE VIEW queue_depth AS SELECT queue, state, count(*) AS n
, min(run_at) AS oldest
 FROM job GROUP BY queue, state;

