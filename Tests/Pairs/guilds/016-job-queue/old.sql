CREATE SCHEMA queue;
CREATE TYPE queue.job_state AS ENUM ('available', 'executing', 'completed', 'discarded');
CREATE TABLE queue.job (
    id bigserial PRIMARY KEY,
    state queue.job_state NOT NULL DEFAULT 'available',
    queue text NOT NULL DEFAULT 'default',
    worker text NOT NULL,
    args jsonb NOT NULL DEFAULT '{}'::jsonb,
    errors jsonb[] NOT NULL DEFAULT '{}',
    attempt integer NOT NULL DEFAULT 0,
    max_attempts integer NOT NULL DEFAULT 20,
    priority integer NOT NULL DEFAULT 0,
    inserted_at timestamptz NOT NULL DEFAULT now(),
    scheduled_at timestamptz NOT NULL DEFAULT now(),
    attempted_at timestamptz,
    completed_at timestamptz,
    attempted_by text[],
    unique_key text UNIQUE
);
CREATE INDEX job_fetch ON queue.job (queue, state, scheduled_at, id);
COMMENT ON TABLE queue.job IS '
9'
;
CREATE TABLE queue.pause (
    queue text PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW queue.ready AS SELECT id, queue, worker, args FROM queue.job WHERE state = 'available' AND scheduled_at <= now() AND queue NOT IN (SELECT queue FROM queue.pause);
CREATE VIEW queue.counts AS SELECT queue, state, count(*) AS count FROM queue.job GROUP BY queue, state;
CREATE FUNCTION queue.job_notify() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('job_insert', json_build_object('queue', NEW.queue)::text);
    RETURN NULL;
END;
$$;
CREATE TRIGGER job_notify AFTER INSERT ON queue.job FOR EACH ROW EXECUTE FUNCTION queue.job_notify();
CREATE FUNCTION queue.fetch(p_queue text, p_limit integer) RETURNS SETOF queue.job
    LANGUAGE sql VOLATILE
    AS $$ SELECT * FROM queue.job WHERE queue = p_queue AND state = 'available' LIMIT p_limit FOR UPDATE SKIP LOCKED $$;
CREATE FUNCTION queue.is_final(s queue.job_state) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT s IN ('completed', 'discarded') $$;
CREATE INDEX job_final ON queue.job (completed_at) WHERE queue.is_final(state);
CREATE PROCEDURE queue.prune(age interval) LANGUAGE sql AS $$ DELETE FROM queue.job WHERE completed_at < now() - age $$;
