CREATE SCHEMA ci;
CREATE TYPE ci.step_t AS (
    job bigint,
    no smallint,
    command text,
    rc integer
,   log_ref text
);
CREATE TYPE ci.agent_t AS (name text, os text, slots integer);
CREATE TYPE ci.phase AS ENUM ('queued', 'running', 'passed', 'failed'
, 'cancelled'
);
CREATE TABLE ci.pipelines (id serial PRIMARY KEY, repo text NOT NULL, ref text DEFAULT 'main', UNIQUE (repo, ref, id));
CREATE TABLE ci.jobs (
    id bigserial PRIMARY KEY,
    pipeline integer NOT NULL REFERENCES ci.pipelines ON DELETE CASCADE,
    phase ci.phase DEFAULT 'queued' NOT NULL,
    env json,
    started timestamp,
    finished timestamp,
    took interval GENERATED ALWAYS AS (finished - started) STORED
);
CREATE TABLE ci.steps OF ci.step_t (
    job WITH OPTIONS NOT NULL REFERENCES ci.jobs,
    no WITH OPTIONS DEFAULT 1,
    PRIMARY KEY (job, no)
);
CREATE TABLE ci.agents (name text NOT NULL PRIMARY KEY, os text DEFAULT 'linux', slots integer DEFAULT 2 CHECK (slots > 0), seen timestamptz);
CREATE TABLE ci.old_agents OF ci.agent_t;
CREATE TABLE ci.archived_steps OF ci.step_t;
CREATE FUNCTION ci.legal(a ci.phase, b ci.phase) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT b = 'cancelled' OR (a, b) IN (('queued', 'running'), ('running', 'passed'), ('running', 'failed')) $$;
CREATE FUNCTION ci.guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT ci.legal(OLD.phase, NEW.phase) THEN RAISE EXCEPTION '% -> %', OLD.phase, NEW.phase; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE UPDATE OF phase ON ci.jobs FOR EACH ROW WHEN (OLD.phase <> NEW.phase) EXECUTE FUNCTION ci.guard();
CREATE INDEX jobs_todo ON ci.jobs (id) WHERE phase = 'queued';
CREATE INDEX jobs_pipeline ON ci.jobs (pipeline, phase DESC NULLS LAST);
CREATE FUNCTION ci.run(s ci.step_t) RETURNS ci.step_t LANGUAGE plpgsql AS $$ BEGIN s.rc := 0; RETURN s; END $$;
CREATE FUNCTION ci.failing(job bigint) RETURNS SETOF ci.step_t LANGUAGE sql STABLE AS $$ SELECT * FROM ci.steps s WHERE s.job = failing.job AND rc <> 0 $$;
CREATE VIEW ci.summary AS SELECT j.pipeline, j.phase, count(*) AS n,
    max(j.took) AS worst, bool_or(s.rc IS NULL) AS open_steps
    FROM ci.jobs j LEFT JOIN ci.steps s ON s.job = j.id GROUP BY j.pipeline, j.phase;
GRANT USAGE ON SCHEMA ci TO pair_runner;
GRANT SELECT, UPDATE (phase, started, finished) ON ci.jobs TO pair_runner;
GRANT USAGE ON TYPE ci.step_t TO pair_runner;
REVOKE USAGE ON TYPE ci.step_t FROM PUBLIC;
GRANT ALL ON ci.steps TO pair_runner;
COMMENT ON TYPE ci.step_t IS 'row of steps';
COMMENT ON COLUMN ci.step_t.rc IS 'exit code';
