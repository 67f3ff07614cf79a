CREATE SCHEMA q;
CREATE TYPE q.job_state AS ENUM ('queued', 'running', 'done'
);
CREATE TABLE q.job (
    id bigint GENERATED ALWAYS AS IDENTITY,
    kind text NOT NULL,
    state q.job_state NOT NULL DEFAULT 'queued',
    run_at timestamptz NOT NULL DEFAULT now(),
    payload jsonb NOT NULL DEFAULT '{}'::jsonb,
    CONSTRAINT job_pk PRIMARY KEY (id)
);
CREATE INDEX job_next ON q.job (run_at) WHERE state = 'queued';
CREATE UNIQUE INDEX job_kind_run ON q.job (kind, run_at);
ALTER TABLE q.job REPLICA IDENTITY USING INDEX
    job_pk;
ALTER TABLE q.job CLUSTER ON job_kind_run;
CREATE TABLE q.worker (
    name text PRIMARY KEY,
    beat timestamptz
);
CREATE FUNCTION q.claim(w text) RETURNS q.job LANGUAGE plpgsql AS $$
DECLARE j q.job;
BEGIN
    SELECT * INTO j FROM q.job WHERE state = 'queued'
    ORDER BY run_at LIMIT 1 FOR UPDATE SKIP LOCKED;
    RETURN j;
END $$;
CREATE FUNCTION q.purge() RETURNS void LANGUAGE sql AS $$ DELETE FROM q.job WHERE state = 'done' $$;
CREATE FUNCTION q.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('jobs', new.id::text); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER job_notify AFTER INSERT
    ON q.job
    DEFERRABLE INITIALLY IMMEDIATE
    FOR EACH ROW EXECUTE FUNCTION q.notify();
ALTER TABLE q.job DISABLE TRIGGER job_notify;
CREATE VIEW q.backlog AS SELECT kind, count(*) AS n FROM q.job WHERE state = 'queued' GROUP BY kind;
CREATE RULE worker_keep AS ON DELETE TO q.worker
    DO INSTEAD NOTHING;
COMMENT ON TABLE q.job IS 'at least once';
COMMENT ON CONSTRAINT job_pk ON q.job IS 'identity';
GRANT SELECT, UPDATE (state) ON q.job TO gm_app;
REVOKE ALL ON FUNCTION q.claim FROM PUBLIC;
GRANT EXECUTE ON FUNCTION q.claim TO gm_app;
