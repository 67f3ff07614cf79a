CREATE SCHEMA queue;
CREATE TYPE queue.job_state AS ENUM ('available', 'scheduled', 'executing', 'retryable', 'completed', 'discarded', 'cancelled');
CREATE TABLE queue.job (
    id bigserial PRIMARY KEY,
    state queue.job_state NOT NULL DEFAULT 'available',
    queue text NOT NULL DEFAULT 'default',
    worker text NOT NULL,
    args jsonb NOT NULL DEFAULT '{}'::jsonb,
    errors jsonb NOT NULL DEFAULT '[]',
    meta jsonb NOT NULL DEFAULT '{}'::jsonb,
    tags text[] DEFAULT ARRAY[]::text[],
    attempt integer NOT NULL DEFAULT 0,
    max_attempts integer NOT NULL DEFAULT 20,
    priority smallint NOT NULL DEFAULT 0,
    inserted_at timestamptz NOT NULL DEFAULT now(),
    scheduled_at timestamptz NOT NULL DEFAULT now(),
    attempted_at timestamptz,
    completed_at timestamptz,
    attempted_by text[],
    cancelled_at timestamptz,
    unique_hash bytea,
    CONSTRAINT attempt_range CHECK (attempt BETWEEN 0 AND max_attempts),
    CONSTRAINT positive_max_attempts CHECK (max_attempts > 0),
    CONSTRAINT worker_length CHECK (char_length(worker) > 0 AND char_length(worker) < 128)
);
CREATE INDEX job_fetch ON queue.job (state, queue, priority, scheduled_at, id);
CREATE INDEX job_args ON queue.job USING gin (args);
CREATE UNIQUE INDEX job_unique ON queue.job (unique_hash) WHERE unique_hash IS NOT NULL AND state IN ('available', 'scheduled', 'executing');
COMMENT ON TABLE queue.job IS '
12'
;
CREATE TABLE queue.leader (
    name text PRIMARY KEY DEFAULT 'default' CHECK (name = 'default'),
    node text NOT NULL,
    expires_at timestamptz NOT NULL
);
CREATE TABLE queue.pause (
    queue text PRIMARY KEY,
    since timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE queue.cron (
    name text PRIMARY KEY,
    expression text NOT NULL,
    worker text NOT NULL,
    args jsonb NOT NULL DEFAULT '{}'::jsonb,
    tz text NOT NULL DEFAULT 'UTC',
    last_job bigint REFERENCES queue.job ON DELETE SET NULL
);
ALTER TABLE queue.leader SET (fillfactor=50);
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
CREATE TRIGGER job_notify AFTER INSERT ON queue.job FOR EACH ROW WHEN (NEW.state = 'available'::queue.job_state AND NEW.scheduled_at <= now()) EXECUTE FUNCTION queue.job_notify();
CREATE FUNCTION queue.fetch(p_queue text, p_node text, p_limit integer DEFAULT 10) RETURNS SETOF queue.ready
    LANGUAGE sql VOLATILE ROWS 10
    AS $$ SELECT * FROM queue.ready WHERE queue = p_queue LIMIT p_limit $$;
CREATE FUNCTION queue.is_final(s queue.job_state) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT s IN ('completed', 'discarded') $$;
CREATE INDEX job_final ON queue.job (completed_at) WHERE queue.is_final(state);
CREATE PROCEDURE queue.prune(age interval, INOUT n bigint DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM queue.job WHERE completed_at < now() - age; GET DIAGNOSTICS n = ROW_COUNT; END $$;
