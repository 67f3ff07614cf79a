CREATE SCHEMA jobq;
SET search_path = jobq;
CREATE EXTENSION pgcrypto SCHEMA public;
CREATE TYPE jobq.job_state AS ENUM ('created', 'retry', 'active', 'completed', 'cancelled', 'failed');
CREATE TABLE version (version integer PRIMARY KEY, maintained_on timestamptz, cron_on timestamptz);
CREATE TABLE queue (name text PRIMARY KEY, policy text NOT NULL DEFAULT 'standard' CHECK (policy IN ('standard','short','singleton','stately')), retry_limit int, dead_letter text REFERENCES queue (name), created_on timestamptz NOT NULL DEFAULT now(), CHECK (dead_letter IS DISTINCT FROM name));
CREATE TABLE job (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL, priority integer NOT NULL DEFAULT 0, data jsonb,
  state job_state NOT NULL DEFAULT 'created',
  retrylimit integer NOT NULL DEFAULT 2, retrycount integer NOT NULL DEFAULT 0, retrydelay integer NOT NULL DEFAULT 0,
  startafter timestamptz NOT NULL DEFAULT now(), startedon timestamptz, singletonkey text, singletonon timestamp,
  expirein interval NOT NULL DEFAULT interval '15 minutes', createdon timestamptz NOT NULL DEFAULT now(), completedon timestamptz
, keepuntil timestamptz NOT NULL DEFAULT now() + interval '14 days', on_complete boolean NOT NULL DEFAULT false, output jsonb, policy text, CONSTRAINT job_pkey PRIMARY KEY (name, id)
) PARTITION BY LIST (name);
CREATE TABLE job_common PARTITION OF job DEFAULT;
CREATE TABLE job_mail PARTITION OF job FOR VALUES IN ('mail', 'mail-bulk');
ALTER TABLE job_mail ADD CONSTRAINT mail_has_data CHECK (data IS NOT NULL);
CREATE UNIQUE INDEX job_i1 ON job (name, COALESCE(singletonkey, '')) WHERE state = 'created' AND policy = 'short';
CREATE INDEX job_fetch ON job (name, startafter) INCLUDE (priority, createdon, id) WHERE state < 'active';
CREATE TABLE archive (LIKE job INCLUDING DEFAULTS, archivedon timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (name, id));
ALTER TABLE archive ALTER output SET STORAGE EXTERNAL;
CREATE TABLE schedule (name text REFERENCES queue ON DELETE CASCADE, cron text NOT NULL, timezone text, data jsonb, options jsonb, key text NOT NULL DEFAULT '', PRIMARY KEY (name, key));
CREATE FUNCTION fetch_jobs(qname text, n integer, use_priority boolean DEFAULT true) RETURNS SETOF job LANGUAGE sql AS $$
  UPDATE jobq.job j SET state = 'active', startedon = now(), retrycount = CASE WHEN state = 'retry' THEN retrycount + 1 ELSE retrycount END
  WHERE id IN (SELECT id FROM jobq.job WHERE name = qname AND state < 'active' AND startafter < now() ORDER BY CASE WHEN use_priority THEN priority ELSE 0 END DESC, createdon FOR UPDATE SKIP LOCKED LIMIT n) RETURNING j.* $$;
CREATE FUNCTION complete(ids uuid[], res jsonb DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$ DECLARE c bigint; BEGIN UPDATE jobq.job SET state = 'completed', completedon = now(), output = res WHERE id = ANY (ids); GET DIAGNOSTICS c = ROW_COUNT; RETURN c; END $$;
CREATE VIEW queue_stats AS SELECT name, state, count(*) AS size, max(now() - createdon) AS oldest FROM job GROUP BY name, state;
CREATE VIEW failing AS SELECT name, size FROM queue_stats WHERE state = 'failed';
CREATE FUNCTION create_queue(n text, p text DEFAULT 'standard') RETURNS void LANGUAGE sql AS $$ INSERT INTO jobq.queue(name, policy) VALUES (n, p) ON CONFLICT DO NOTHING $$;
