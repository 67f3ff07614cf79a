CREATE SCHEMA pgboss;
SET search_path = pgboss;
CREATE EXTENSION pgcrypto SCHEMA pgboss;
CREATE TYPE pgboss.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'expired', 'cancelled', 'failed');
CREATE TABLE version (version text PRIMARY KEY);
CREATE TABLE job (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
  name text NOT NULL, priority integer NOT NULL DEFAULT 0, data jsonb,
  state job_state NOT NULL DEFAULT 'created',
  retrylimit integer NOT NULL DEFAULT 0, retrycount integer NOT NULL DEFAULT 0, retrydelay integer NOT NULL DEFAULT 0,
  startafter timestamp NOT NULL DEFAULT now(), startedon timestamp, singletonkey text, singletonon timestamp,
  expirein interval NOT NULL DEFAULT interval '15 minutes', createdon timestamp NOT NULL DEFAULT now(), completedon timestamptz
);
CREATE UNIQUE INDEX job_singletonon ON job (name, singletonon) WHERE state < 'expired' AND singletonkey IS NULL;
CREATE INDEX job_fetch ON job (name, startafter) WHERE state < 'active';
CREATE TABLE archive (LIKE job);
ALTER TABLE archive ADD archivedon timestamp NOT NULL DEFAULT now();
CREATE TABLE schedule (name text PRIMARY KEY, cron text NOT NULL, timezone text, data jsonb, options jsonb);
CREATE FUNCTION fetch_jobs(qname text, n integer) RETURNS SETOF job LANGUAGE sql AS $$
  UPDATE pgboss.job j SET state = 'active', startedon = now(), retrycount = CASE WHEN state = 'retry' THEN retrycount + 1 ELSE retrycount END
  WHERE id IN (SELECT id FROM pgboss.job WHERE name = qname AND state < 'active' AND startafter < now() ORDER BY priority DESC, createdon FOR UPDATE SKIP LOCKED LIMIT n) RETURNING j.* $$;
CREATE FUNCTION complete(ids uuid[]) RETURNS integer LANGUAGE plpgsql AS $$ DECLARE c integer; BEGIN UPDATE pgboss.job SET state = 'completed', completedon = now() WHERE id = ANY (ids); GET DIAGNOSTICS c = ROW_COUNT; RETURN c; END $$;
CREATE VIEW queue_stats AS SELECT name, state, count(*) AS size FROM job GROUP BY name, state;
CREATE VIEW failing AS SELECT name, size FROM queue_stats WHERE state = 'failed';
