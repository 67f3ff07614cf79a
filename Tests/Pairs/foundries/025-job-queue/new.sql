-- procedures become functions and back, overloads collapse, OUT params, defaults, SETOF/TABLE returns change
CREATE SCHEMA q;
CREATE TYPE q.state AS ENUM ('queued','running','succeeded','failed');
CREATE TABLE q.queues (name text PRIMARY KEY, 
  max_workers smallint NOT NULL DEFAULT 1 CHECK (max_workers > 0), paused_until timestamptz);
CREATE TABLE q.jobs (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), seq bigint GENERATED ALWAYS AS IDENTITY UNIQUE, queue text NOT NULL REFERENCES q.queues ON UPDATE CASCADE ON DELETE CASCADE, state q.state NOT NULL DEFAULT 'queued', payload jsonb NOT NULL DEFAULT '{}', run_at timestamptz NOT NULL DEFAULT now(), dedup text GENERATED ALWAYS AS (md5(payload::text)) STORED, tries smallint NOT NULL DEFAULT 0
);
CREATE TABLE q.attempts (
  job uuid REFERENCES q.jobs ON DELETE CASCADE,
  no smallint,
  started timestamptz NOT NULL DEFAULT clock_timestamp(),
  error text,
  PRIMARY KEY (job, no));
CREATE INDEX jobs_next ON q.jobs (queue, run_at, seq) WHERE state = 'queued' OR (state = 'failed' AND tries < 5);
CREATE UNIQUE INDEX jobs_dedup ON q.jobs (queue, dedup) WHERE state IN ('queued','running');
CREATE FUNCTION q.backoff(tries smallint, base interval DEFAULT '1 second', cap interval DEFAULT '1 hour') RETURNS interval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5 AS $$ SELECT least(base * power(2, tries), cap) $$;
CREATE FUNCTION q.enqueue(payload jsonb, queue text DEFAULT 'default', run_at timestamptz DEFAULT now(), OUT id uuid, OUT seq bigint) LANGUAGE sql AS $$ INSERT INTO q.jobs (queue, payload, run_at) VALUES ($2, $1, $3) RETURNING id, seq $$;
CREATE FUNCTION q.take(queues VARIADIC text[]) RETURNS TABLE (id uuid, payload jsonb) LANGUAGE plpgsql ROWS 1 AS $$ #variable_conflict use_column
BEGIN RETURN QUERY UPDATE q.jobs SET state = 'running', tries = tries + 1 WHERE id = (SELECT id FROM q.jobs j WHERE j.queue = ANY (queues) AND state = 'queued' ORDER BY run_at FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING id, payload; END $$;
CREATE FUNCTION q.finish(job uuid) RETURNS boolean LANGUAGE sql AS $$ UPDATE q.jobs SET state = 'succeeded' WHERE id = job RETURNING true $$;
CREATE FUNCTION q.fail(job uuid, msg text DEFAULT 'unknown') RETURNS q.jobs LANGUAGE plpgsql AS $$ DECLARE r q.jobs; BEGIN UPDATE q.jobs SET state = 'failed', run_at = now() + q.backoff(tries) WHERE id = job RETURNING * INTO r; INSERT INTO q.attempts VALUES (job, r.tries, now(), msg); RETURN r; END $$;
CREATE FUNCTION q.stats(since timestamptz DEFAULT '-infinity') RETURNS TABLE (queue text, state q.state, n bigint) LANGUAGE sql STABLE BEGIN ATOMIC SELECT j.queue, j.state, count(*) AS count FROM q.jobs j WHERE j.run_at >= since GROUP BY j.queue, j.state; END;
CREATE PROCEDURE q.purge(OUT deleted bigint, IN days integer DEFAULT 30) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM q.jobs WHERE state = 'succeeded' AND run_at < now() - make_interval(days => days); GET DIAGNOSTICS deleted = ROW_COUNT; COMMIT; END $$;
CREATE VIEW q.dashboard AS
  SELECT s.queue, sum(s.n) FILTER (WHERE s.state = 'queued') AS waiting, u.paused_until > now() AS paused
  FROM q.stats() s
  JOIN q.queues u ON u.name = s.queue
  GROUP BY s.queue, u.paused_until;
CREATE VIEW q.retries AS
  SELECT id, queue, run_at + q.backoff(tries, '2 seconds') AS next_try
  FROM q.jobs
  WHERE state = 'failed';
CREATE FUNCTION q.wake() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$ BEGIN PERFORM pg_notify('q', ''); RETURN NULL; END $$;
CREATE TRIGGER wake AFTER INSERT ON q.jobs FOR EACH STATEMENT EXECUTE FUNCTION q.wake();
COMMENT ON FUNCTION q.finish(uuid) IS 'ok';
