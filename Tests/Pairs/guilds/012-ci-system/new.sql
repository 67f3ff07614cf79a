CREATE SCHEMA ci;
CREATE TYPE ci.status AS ENUM ('created', 'pending', 'running', 'success', 'failed', 'canceled'
, 'skipped', 'manual', 'waiting_for_resource'
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
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE ci.runner_managers (
    id bigserial PRIMARY KEY,
    runner_id bigint NOT NULL REFERENCES ci.runners ON DELETE CASCADE,
    system_xid text NOT NULL,
    version text,
    platform text,
    contacted_at timestamptz,
    UNIQUE (runner_id, system_xid),
    CONSTRAINT check_xid CHECK (char_length(system_xid) <= 64)
);
CREATE SEQUENCE ci.shared_partition_seq;
CREATE TABLE ci.pipelines (
    id bigint NOT NULL DEFAULT nextval('ci.shared_partition_seq'),
    partition_id bigint NOT NULL DEFAULT 100,
    project_id bigint NOT NULL REFERENCES ci.projects,
    ref text NOT NULL,
    sha char(40) NOT NULL,
    source smallint,
    status ci.status NOT NULL DEFAULT 'created',
    created_at timestamptz NOT NULL DEFAULT now(),
    finished_at timestamptz,
    PRIMARY KEY (id, partition_id)
) PARTITION BY LIST (partition_id);
CREATE TABLE ci.pipelines_100 PARTITION OF ci.pipelines FOR VALUES IN (100);
CREATE TABLE ci.pipelines_101 PARTITION OF ci.pipelines FOR VALUES IN (101, 102);
CREATE TABLE ci.stages (
    id bigserial,
    partition_id bigint NOT NULL,
    pipeline_id bigint NOT NULL,
    name text NOT NULL,
    position integer NOT NULL,
    PRIMARY KEY (id, partition_id),
    UNIQUE (pipeline_id, name, partition_id),
    FOREIGN KEY (pipeline_id, partition_id) REFERENCES ci.pipelines(id, partition_id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE TABLE ci.builds (
    id bigserial,
    partition_id bigint NOT NULL,
    pipeline_id bigint NOT NULL,
    stage_id bigint NOT NULL,
    name text NOT NULL,
    status ci.status NOT NULL DEFAULT 'created',
    runner_id bigint REFERENCES ci.runners ON DELETE SET NULL,
    started_at timestamptz,
    finished_at timestamptz,
    options jsonb,
    allow_failure boolean NOT NULL DEFAULT false,
    when_ text,
    duration interval GENERATED ALWAYS AS (finished_at - started_at) STORED,
    PRIMARY KEY (id, partition_id),
    FOREIGN KEY (pipeline_id, partition_id) REFERENCES ci.pipelines ON UPDATE CASCADE ON DELETE CASCADE,
    FOREIGN KEY (stage_id, partition_id) REFERENCES ci.stages
) PARTITION BY LIST (partition_id);
CREATE TABLE ci.builds_100 PARTITION OF ci.builds FOR VALUES IN (100);
CREATE TABLE ci.builds_101 PARTITION OF ci.builds FOR VALUES IN (101, 102);
CREATE INDEX builds_pipeline_id_status_idx ON ci.builds (pipeline_id, status);
CREATE INDEX builds_pending ON ci.builds (id) WHERE status = 'pending';
CREATE TABLE ci.artifacts (
    id bigserial PRIMARY KEY,
    partition_id bigint NOT NULL,
    build_id bigint NOT NULL,
    file text NOT NULL,
    file_type smallint NOT NULL DEFAULT 1,
    size bigint NOT NULL,
    expires_at timestamptz,
    FOREIGN KEY (build_id, partition_id) REFERENCES ci.builds(id, partition_id) ON DELETE CASCADE
);
CREATE TABLE ci.trace_chunks (
    build_id bigint NOT NULL,
    chunk_index integer NOT NULL,
    partition_id bigint NOT NULL,
    data_store integer NOT NULL,
    raw_data bytea,
    UNIQUE (build_id, chunk_index, partition_id)
);
CREATE VIEW ci.pipeline_summary AS SELECT p.id, p.ref, p.status, count(b.id) AS jobs, count(b.id) FILTER (WHERE b.status = 'failed') AS failed FROM ci.pipelines p LEFT JOIN ci.builds b ON b.pipeline_id = p.id
AND b.partition_id = p.partition_id GROUP BY p.id, p.ref, p.status;
CREATE TABLE ci.variables (
    id bigserial PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES ci.projects ON DELETE CASCADE,
    name text NOT NULL,
    value text,
    masked boolean NOT NULL DEFAULT false,
    environment_scope text NOT NULL DEFAULT '*',
    UNIQUE NULLS NOT DISTINCT (project_id, name, environment_scope)
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
