CREATE TYPE job_status AS ENUM ('created','waiting','pending','running','success','failed','canceled','skipped','manual','scheduled');
CREATE TYPE runner_kind AS ENUM ('instance','group','project');
CREATE SEQUENCE ci_ids;
CREATE TABLE projects (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    path text NOT NULL,
    namespace text NOT NULL,
    default_branch text DEFAULT 'master',
    UNIQUE (namespace, path)
);
CREATE TABLE runners (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    token char(20) NOT NULL UNIQUE,
    kind runner_kind NOT NULL DEFAULT 'project',
    tags text NOT NULL DEFAULT '',
    contacted_at timestamp,
    active boolean NOT NULL DEFAULT true,
    ip varchar(45)
);
CREATE TABLE runner_projects (
    runner_id int REFERENCES runners,
    project_id int REFERENCES projects,
    PRIMARY KEY (runner_id, project_id)
);
CREATE TABLE pipelines (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    project_id int NOT NULL REFERENCES projects,
    iid int NOT NULL,
    ref varchar NOT NULL,
    sha varchar(40) NOT NULL,
    before_sha varchar(40),
    status job_status NOT NULL DEFAULT 'created',
    source int NOT NULL DEFAULT 1,
    started_at timestamp,
    finished_at timestamp,
    duration int,
    UNIQUE (project_id, iid)
);
CREATE INDEX pipelines_running ON pipelines (project_id, status) WHERE status IN ('waiting','pending','running');
CREATE TABLE stages (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    pipeline_id int NOT NULL REFERENCES pipelines ON DELETE CASCADE,
    name text NOT NULL,
    position int,
    status job_status NOT NULL DEFAULT 'created',
    UNIQUE (pipeline_id, name)
);
CREATE TABLE builds (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    pipeline_id int NOT NULL REFERENCES pipelines ON DELETE CASCADE,
    stage_id int NOT NULL REFERENCES stages ON DELETE CASCADE,
    project_id int NOT NULL REFERENCES projects,
    runner_id int REFERENCES runners,
    name varchar NOT NULL,
    status job_status NOT NULL DEFAULT 'created',
    allow_failure boolean NOT NULL DEFAULT false,
    queued_at timestamp,
    started_at timestamp,
    finished_at timestamp,
    options text,
    yaml_variables text,
    coverage float,
    trace text,
    CONSTRAINT finished CHECK (status NOT IN ('success','failed') OR finished_at IS NOT NULL)
);
CREATE INDEX builds_queue ON builds (queued_at) WHERE status = 'pending' OR status = 'waiting';
CREATE INDEX builds_status ON builds (status, id);
CREATE TABLE build_needs (
    build_id int REFERENCES builds ON DELETE CASCADE,
    needs int REFERENCES builds ON DELETE CASCADE,
    PRIMARY KEY (build_id, needs)
);
CREATE TABLE artifacts (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    build_id int NOT NULL REFERENCES builds ON DELETE CASCADE,
    file_type smallint NOT NULL,
    size int,
    expire_at timestamp,
    file text
);
CREATE TABLE variables (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    project_id int NOT NULL REFERENCES projects,
    key varchar NOT NULL,
    value text,
    protected boolean NOT NULL DEFAULT false
);
CREATE TABLE schedules (
    id int PRIMARY KEY DEFAULT nextval('ci_ids'),
    project_id int NOT NULL REFERENCES projects,
    cron varchar NOT NULL,
    ref varchar NOT NULL,
    next_run_at timestamp,
    active boolean DEFAULT true
);
CREATE FUNCTION is_done(s job_status) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s IN ('success','failed','canceled','skipped') $$;
CREATE INDEX builds_done ON builds (finished_at) WHERE is_done(status);
CREATE VIEW pending_builds AS SELECT b.id, b.name, p.namespace || '/' || p.path AS project, now() - b.queued_at AS waiting FROM builds b JOIN projects p ON p.id = b.project_id WHERE b.status = 'pending';
CREATE VIEW pipeline_summary AS SELECT p.id, p.ref, p.status, count(b.id) AS jobs, count(b.id) FILTER (WHERE is_done(b.status)) AS done, avg(b.coverage) AS coverage FROM pipelines p LEFT JOIN builds b ON b.pipeline_id = p.id GROUP BY p.id;
CREATE FUNCTION roll_up() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE stages SET status = NEW.status WHERE id = NEW.stage_id; RETURN NULL; END $$;
CREATE FUNCTION roll_up_stage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE pipelines SET status = NEW.status WHERE id = NEW.pipeline_id; RETURN NULL; END $$;
CREATE TRIGGER builds_roll AFTER UPDATE OF status ON builds FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION roll_up();
CREATE TRIGGER stages_roll AFTER UPDATE OF status ON stages FOR EACH ROW EXECUTE FUNCTION roll_up_stage();
