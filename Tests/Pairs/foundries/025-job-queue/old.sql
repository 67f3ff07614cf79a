-- procedures become functions and back, overloads collapse, OUT params, defaults, SETOF/TABLE returns change
CREATE SCHEMA q;
CREATE TYPE q.state AS ENUM ('waiting','running','done','failed','dead');
CREATE TABLE q.queues (name text PRIMARY KEY, 
  max_workers integer NOT NULL DEFAULT 1, paused boolean DEFAULT false);
CREATE TABLE q.jobs (
  id bigserial PRIMARY KEY, queue text NOT NULL REFERENCES q.queues, state q.state NOT NULL DEFAULT 'waiting', payload json, run_at timestamp NOT NULL DEFAULT now(), tries integer NOT NULL DEFAULT 0, max_tries integer DEFAULT 5, error text
);
CREATE INDEX jobs_next ON q.jobs (queue, run_at) WHERE state = 'waiting';
CREATE FUNCTION q.backoff(tries integer) RETURNS interval LANGUAGE sql IMMUTABLE AS $$ SELECT make_interval(secs => power(2, tries)) $$;
CREATE FUNCTION q.enqueue(queue text, payload json) RETURNS bigint LANGUAGE sql AS $$ INSERT INTO q.jobs (queue, payload) VALUES ($1, $2) RETURNING id $$;
CREATE FUNCTION q.enqueue(queue text, payload json, run_at timestamp) RETURNS bigint LANGUAGE sql AS $$ INSERT INTO q.jobs (queue, payload, run_at) VALUES ($1, $2, $3) RETURNING id $$;
CREATE FUNCTION q.enqueue(payload json) RETURNS bigint LANGUAGE sql AS $$ SELECT q.enqueue('default', payload) $$;
CREATE FUNCTION q.take(q text) RETURNS SETOF q.jobs LANGUAGE sql AS $$ UPDATE q.jobs SET state = 'running', tries = tries + 1 WHERE id = (SELECT id FROM q.jobs j WHERE j.queue = q AND state = 'waiting' ORDER BY run_at FOR UPDATE SKIP LOCKED LIMIT 1) RETURNING * $$;
CREATE PROCEDURE q.finish(job bigint) LANGUAGE sql AS $$ UPDATE q.jobs SET state = 'done' WHERE id = job $$;
CREATE PROCEDURE q.fail(job bigint, msg text) LANGUAGE plpgsql AS $$ BEGIN UPDATE q.jobs SET state = CASE WHEN tries >= max_tries THEN 'dead' ELSE 'failed' END::q.state, error = msg, run_at = now() + q.backoff(tries) WHERE id = job; END $$;
CREATE FUNCTION q.stats(OUT queue text, OUT waiting bigint) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT queue, count(*) FROM q.jobs WHERE state = 'waiting' GROUP BY queue $$;
CREATE FUNCTION q.purge(days integer DEFAULT 7) RETURNS void LANGUAGE sql AS $$ DELETE FROM q.jobs WHERE state = 'done' AND run_at < now() - make_interval(days => days) $$;
CREATE VIEW q.dashboard AS
  SELECT s.queue, s.waiting, u.paused
  FROM q.stats() s
  JOIN q.queues u ON u.name = s.queue;
CREATE VIEW q.retries AS
  SELECT id, queue, run_at + q.backoff(tries) AS next_try
  FROM q.jobs
  WHERE state = 'failed';
CREATE FUNCTION q.wake() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = q, pg_temp AS $$ BEGIN PERFORM pg_notify('q_' || NEW.queue, ''); RETURN NULL; END $$;
CREATE TRIGGER wake AFTER INSERT ON q.jobs FOR EACH ROW EXECUTE FUNCTION q.wake();
COMMENT ON FUNCTION q.enqueue(text, json) IS 'simple';
COMMENT ON PROCEDURE q.finish(bigint) IS 'ok';
