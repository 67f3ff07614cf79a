CREATE SCHEMA ci;
CREATE TYPE ci.status AS ENUM ('created', 'pending', 'running', 'success', 'failed', 'canceled'
);
CREATE TABLE ci.projects (
    id bigserial PRIMARY KEY,
    path text NOT NULL UNIQUE
);
CREATE TABLE ci.runners (
    id bigserial PRIMARY KEY,
    description text,
    runner_type smallint NOT NULL,
    tags text[] NOT NULL DEFAULT '{}',
    contacted_at timestamptz,
    locked boolean NOT NULL DEFAULT false,
    version text,
    platform text,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE ci.pipelines (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES ci.projects,
    ref text NOT NULL,
    sha char(40) NOT NULL,
    status ci.status NOT NULL DEFAULT 'created',
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz
);
CREATE TABLE ci.builds (
    id bigserial PRIMARY KEY,
    pipeline_id bigint NOT NULL REFERENCES ci.pipelines ON DELETE CASCADE,
    stage text NOT NULL,
    name text NOT NULL,
    status ci.status NOT NULL DEFAULT 'created',
    runner_id bigint REFERENCES ci.runners ON DELETE SET NULL,
    started_at timestamptz,
    finished_at timestamptz,
    options text,
    allow_failure boolean NOT NULL DEFAULT false
);
CREATE INDEX ON ci.builds (pipeline_id, status);
CREATE INDEX builds_pending ON ci.builds (id) WHERE status = 'pending';
CREATE TABLE ci.artifacts (
    id bigserial PRIMARY KEY,
    build_id bigint NOT NULL REFERENCES ci.builds ON DELETE CASCADE,
    file text NOT NULL,
    size bigint NOT NULL,
    expires_at timestamptz
);
CREATE TABLE ci.traces (
    build_id bigint NOT NULL PRIMARY KEY REFERENCES ci.builds ON DELETE CASCADE,
    chunk bytea
);
CREATE VIEW ci.pipeline_summary AS SELECT p.id, p.ref, p.status, count(b.id) AS jobs, count(b.id) FILTER (WHERE b.status = 'failed') AS failed FROM ci.pipelines p LEFT JOIN ci.builds b ON b.pipeline_id = p.id
GROUP BY p.id;
CREATE TABLE ci.variables (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES ci.projects ON DELETE CASCADE,
    name text NOT NULL,
    value text,
    masked boolean NOT NULL DEFAULT false,
    environment_scope text NOT NULL DEFAULT '*',
    UNIQUE (project_id, name)
);
CREATE TABLE ci.schedules (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES ci.projects,
    cron text NOT NULL,
    ref text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    next_run_at timestamptz
);
CREATE FUNCTION ci.after_build() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE ci.pipelines SET status = NEW.status WHERE id = NEW.pipeline_id;
    RETURN NULL;
END;
$$;
CREATE TRIGGER after_build AFTER UPDATE OF status ON ci.builds FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION ci.after_build();
