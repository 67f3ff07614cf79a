CREATE SCHEMA q;
CREATE SCHEMA q_admin;
CREATE TYPE q.job_state AS ENUM ('queued', 'running', 'done'
    , 'failed'
);
CREATE TABLE q.job (
    id bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL,
    state q.job_state NOT NULL DEFAULT 'queued',
    run_at timestamptz NOT NULL DEFAULT now(),
    payload jsonb NOT NULL DEFAULT '{}'::jsonb,
    attempts smallint NOT NULL DEFAULT 0,
    CONSTRAINT job_pk PRIMARY KEY (id) INCLUDE (kind)
);
CREATE INDEX job_next ON q.job (run_at, attempts) WHERE state IN ('queued', 'failed');
CREATE UNIQUE INDEX job_kind_run ON q.job (kind, run_at);
ALTER TABLE q.job REPLICA IDENTITY USING INDEX
    job_kind_run;
ALTER TABLE q.job CLUSTER ON job_pk;
CREATE UNLOGGED TABLE q.worker (
    name text PRIMARY KEY,
    beat timestamptz
);
CREATE FUNCTION q.claim(w text, kinds text[] DEFAULT NULL) RETURNS q.job LANGUAGE plpgsql AS $$
DECLARE j q.job;
BEGIN
    SELECT * INTO j FROM q.job WHERE state = 'queued'
        AND (kinds IS NULL OR kind = ANY (kinds))
    ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED;
    RETURN j;
END $$;
CREATE FUNCTION q_admin.purge() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path TO q, pg_temp AS $$ DELETE FROM q.job WHERE state = 'done' $$;
CREATE FUNCTION q.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', new.id::text); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER job_notify AFTER INSERT
    OR UPDATE OF state
    ON q.job
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION q.notify();
ALTER TABLE q.job ENABLE REPLICA TRIGGER job_notify;
CREATE VIEW q.backlog AS SELECT kind, count(*) AS n FROM q.job WHERE state = 'queued' GROUP BY kind;
CREATE STATISTICS q.job_st (mcv) ON kind, state FROM q.job;
CREATE PUBLICATION q_jobs FOR TABLE q.job WITH (publish = 'insert');
CREATE RULE worker_keep AS ON DELETE TO q.worker
    WHERE old.beat > now() - interval '1 minute' DO INSTEAD NOTHING;
COMMENT ON TABLE q.job IS 'at least once';
COMMENT ON CONSTRAINT job_pk ON q.job IS 'identity';
GRANT SELECT, UPDATE (state) ON q.job TO gm_app;
REVOKE ALL ON FUNCTION q.claim FROM PUBLIC;
GRANT EXECUTE ON FUNCTION q.claim TO gm_app;
GRANT USAGE ON SCHEMA q_admin TO gm_admin;
