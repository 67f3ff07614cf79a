-- ci server, alembic head 4be1d0a9c2aa
CREATE TYPE buildstatus AS ENUM ('QUEUED','RUNNING','PASSED','FAILED','ERRORED','CANCELED');
CREATE TYPE runnerstate AS ENUM ('ONLINE','OFFLINE','PAUSED');
CREATE TYPE scmkind AS ENUM ('GITHUB','GITLAB','BITBUCKET','SVN');
CREATE DOMAIN sha1 AS character varying(40) CONSTRAINT sha1_check CHECK (VALUE ~ '^[0-9a-f]{40}$');
CREATE TABLE alembic_version (
    version_num character varying(32) NOT NULL,
    CONSTRAINT pk_alembic_version PRIMARY KEY (version_num)
);

CREATE TABLE organization (
    id serial,
    slug character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    plan character varying(128) DEFAULT 'free' NOT NULL,
    max_concurrency integer DEFAULT 2 NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_organization PRIMARY KEY (id),
    CONSTRAINT uq_organization_slug UNIQUE (slug)
);

CREATE TABLE "user" (
    id serial,
    login character varying(128) NOT NULL,
    email character varying(128) NOT NULL,
    name character varying(128),
    avatar_url character varying(128),
    is_admin boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    last_seen timestamp without time zone,
    CONSTRAINT pk_user PRIMARY KEY (id),
    CONSTRAINT uq_user_login UNIQUE (login)
);
CREATE INDEX ix_user_email ON "user" USING btree (email);

CREATE TABLE membership (
    organization_id integer NOT NULL,
    user_id integer NOT NULL,
    role character varying(128) DEFAULT 'member' NOT NULL,
    CONSTRAINT pk_membership PRIMARY KEY (organization_id, user_id)
);

CREATE TABLE credential (
    id serial,
    organization_id integer NOT NULL,
    kind scmkind NOT NULL,
    token_encrypted bytea NOT NULL,
    scopes character varying(128)[],
    expires_at timestamp without time zone,
    CONSTRAINT pk_credential PRIMARY KEY (id)
);

CREATE TABLE repository (
    id serial,
    organization_id integer NOT NULL,
    credential_id integer,
    kind scmkind DEFAULT 'GITHUB' NOT NULL,
    remote_id integer,
    name character varying(128) NOT NULL,
    default_branch character varying(128) DEFAULT 'master' NOT NULL,
    private boolean DEFAULT false NOT NULL,
    config_path character varying(128) DEFAULT '.ci.yml' NOT NULL,
    settings json,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_repository PRIMARY KEY (id),
    CONSTRAINT uq_repository_organization_id_name UNIQUE (organization_id, name)
);

CREATE TABLE branch (
    id serial,
    repository_id integer NOT NULL,
    name character varying(255) NOT NULL,
    head sha1,
    protected boolean DEFAULT false NOT NULL,
    CONSTRAINT pk_branch PRIMARY KEY (id),
    CONSTRAINT uq_branch_repository_id_name UNIQUE (repository_id, name)
);

CREATE TABLE commit (
    repository_id integer NOT NULL,
    sha sha1 NOT NULL,
    author_email character varying(128) NOT NULL,
    message text NOT NULL,
    committed_at timestamp without time zone NOT NULL,
    parents sha1[] DEFAULT '{}' NOT NULL,
    CONSTRAINT pk_commit PRIMARY KEY (repository_id, sha)
);

CREATE TABLE pipeline (
    id serial,
    repository_id integer NOT NULL,
    branch_id integer,
    number integer NOT NULL,
    sha sha1 NOT NULL,
    status buildstatus DEFAULT 'QUEUED' NOT NULL,
    trigger character varying(128) DEFAULT 'push' NOT NULL,
    triggered_by integer,
    started_at timestamp without time zone,
    finished_at timestamp without time zone,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    variables json,
    CONSTRAINT pk_pipeline PRIMARY KEY (id),
    CONSTRAINT uq_pipeline_repository_id_number UNIQUE (repository_id, number)
);
CREATE INDEX ix_pipeline_status ON pipeline USING btree (status);
CREATE INDEX "ix_pipeline_repository_id_created_at_DESC" ON pipeline USING btree (repository_id, created_at DESC);

CREATE TABLE stage (
    id serial,
    pipeline_id integer NOT NULL,
    name character varying(128) NOT NULL,
    position integer NOT NULL,
    status buildstatus DEFAULT 'QUEUED' NOT NULL,
    CONSTRAINT pk_stage PRIMARY KEY (id),
    CONSTRAINT uq_stage_pipeline_id_position UNIQUE (pipeline_id, position)
);
CREATE INDEX ix_stage_pipeline_id ON stage USING btree (pipeline_id);

CREATE TABLE runner (
    id serial,
    organization_id integer,
    name character varying(128) NOT NULL,
    token character varying(128) NOT NULL,
    state runnerstate DEFAULT 'OFFLINE' NOT NULL,
    tags character varying(128)[] DEFAULT '{}' NOT NULL,
    platform character varying(128),
    last_contact timestamp without time zone,
    ip character varying(128),
    CONSTRAINT pk_runner PRIMARY KEY (id),
    CONSTRAINT uq_runner_token UNIQUE (token)
);
CREATE INDEX ix_runner_tags ON runner USING gin (tags);

CREATE TABLE job (
    id serial,
    stage_id integer NOT NULL,
    runner_id integer,
    name character varying(128) NOT NULL,
    status buildstatus DEFAULT 'QUEUED' NOT NULL,
    image character varying(128),
    script text NOT NULL,
    env json,
    allow_failure boolean DEFAULT false NOT NULL,
    timeout integer DEFAULT 3600 NOT NULL,
    retry_of integer,
    queued_at timestamp without time zone DEFAULT now() NOT NULL,
    started_at timestamp without time zone,
    finished_at timestamp without time zone,
    exit_code integer,
    CONSTRAINT pk_job PRIMARY KEY (id),
    CONSTRAINT ck_job_1 CHECK (timeout > 0)
);
CREATE INDEX ix_job_stage_id ON job USING btree (stage_id);
CREATE INDEX ix_job_queue ON job USING btree (queued_at) WHERE status = 'QUEUED'::buildstatus;
CREATE INDEX ix_job_runner_id_status ON job USING btree (runner_id, status);

CREATE TABLE job_dependency (
    job_id integer NOT NULL,
    needs_id integer NOT NULL,
    CONSTRAINT pk_job_dependency PRIMARY KEY (job_id, needs_id),
    CONSTRAINT ck_job_dependency_1 CHECK (job_id <> needs_id)
);

CREATE TABLE job_log (
    job_id integer NOT NULL,
    chunk integer NOT NULL,
    content text NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_job_log PRIMARY KEY (job_id, chunk)
);

CREATE TABLE artifact (
    id serial,
    job_id integer NOT NULL,
    path text NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64),
    expires_at timestamp without time zone,
    storage_key character varying(128) NOT NULL,
    CONSTRAINT pk_artifact PRIMARY KEY (id),
    CONSTRAINT uq_artifact_storage_key UNIQUE (storage_key)
);
CREATE INDEX ix_artifact_job_id ON artifact USING btree (job_id);

CREATE TABLE test_suite (
    id serial,
    job_id integer NOT NULL,
    name character varying(128) NOT NULL,
    tests integer DEFAULT 0 NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    skipped integer DEFAULT 0 NOT NULL,
    duration double precision,
    CONSTRAINT pk_test_suite PRIMARY KEY (id)
);
CREATE INDEX ix_test_suite_job_id ON test_suite USING btree (job_id);

CREATE TABLE test_case (
    id serial,
    suite_id integer NOT NULL,
    classname character varying(128),
    name text NOT NULL,
    status character varying(128) NOT NULL,
    duration double precision,
    message text,
    stack text,
    CONSTRAINT pk_test_case PRIMARY KEY (id)
);
CREATE INDEX ix_test_case_suite_id ON test_case USING btree (suite_id);

CREATE TABLE flaky_test (
    id serial,
    repository_id integer NOT NULL,
    fingerprint character varying(128) NOT NULL,
    score double precision DEFAULT 0 NOT NULL,
    muted boolean DEFAULT false NOT NULL,
    last_failed timestamp without time zone,
    CONSTRAINT pk_flaky_test PRIMARY KEY (id),
    CONSTRAINT uq_flaky_test_repository_id_fingerprint UNIQUE (repository_id, fingerprint)
);

CREATE TABLE coverage_report (
    id serial,
    pipeline_id integer NOT NULL,
    lines integer NOT NULL,
    covered integer NOT NULL,
    percent numeric(5,2),
    payload json,
    CONSTRAINT pk_coverage_report PRIMARY KEY (id),
    CONSTRAINT uq_coverage_report_pipeline_id UNIQUE (pipeline_id)
);

CREATE TABLE environment (
    id serial,
    repository_id integer NOT NULL,
    name character varying(128) NOT NULL,
    url character varying(128),
    locked_by integer,
    CONSTRAINT pk_environment PRIMARY KEY (id),
    CONSTRAINT uq_environment_repository_id_name UNIQUE (repository_id, name)
);

CREATE TABLE deployment (
    id serial,
    environment_id integer NOT NULL,
    pipeline_id integer NOT NULL,
    job_id integer,
    status buildstatus DEFAULT 'QUEUED' NOT NULL,
    deployed_by integer,
    deployed_at timestamp without time zone,
    CONSTRAINT pk_deployment PRIMARY KEY (id)
);
CREATE INDEX ix_deployment_environment_id_deployed_at ON deployment USING btree (environment_id, deployed_at);

CREATE TABLE secret (
    id serial,
    repository_id integer,
    organization_id integer,
    name character varying(128) NOT NULL,
    value bytea NOT NULL,
    masked boolean DEFAULT true NOT NULL,
    CONSTRAINT pk_secret PRIMARY KEY (id),
    CONSTRAINT ck_secret_1 CHECK ((repository_id IS NULL) <> (organization_id IS NULL))
);

CREATE TABLE schedule (
    id serial,
    repository_id integer NOT NULL,
    branch_id integer NOT NULL,
    cron character varying(128) NOT NULL,
    next_run timestamp without time zone,
    active boolean DEFAULT true NOT NULL,
    owner_id integer,
    CONSTRAINT pk_schedule PRIMARY KEY (id)
);

CREATE TABLE webhook_event (
    id serial,
    repository_id integer,
    delivery character varying(128) NOT NULL,
    event character varying(128) NOT NULL,
    payload json NOT NULL,
    received_at timestamp without time zone DEFAULT now() NOT NULL,
    processed_at timestamp without time zone,
    error text,
    CONSTRAINT pk_webhook_event PRIMARY KEY (id),
    CONSTRAINT uq_webhook_event_delivery UNIQUE (delivery)
);
CREATE INDEX ix_webhook_event_pending ON webhook_event USING btree (received_at) WHERE processed_at IS NULL;

CREATE TABLE notification_rule (
    id serial,
    repository_id integer NOT NULL,
    channel character varying(128) NOT NULL,
    target character varying(128) NOT NULL,
    on_status buildstatus[] DEFAULT '{FAILED,ERRORED}'::buildstatus[] NOT NULL,
    CONSTRAINT pk_notification_rule PRIMARY KEY (id)
);

CREATE TABLE cache_entry (
    id serial,
    repository_id integer NOT NULL,
    key text NOT NULL,
    size integer DEFAULT 0 NOT NULL,
    last_hit timestamp without time zone,
    hits integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_cache_entry PRIMARY KEY (id),
    CONSTRAINT uq_cache_entry_repository_id_key UNIQUE (repository_id, key)
);

CREATE TABLE api_key (
    id serial,
    user_id integer NOT NULL,
    name character varying(128) NOT NULL,
    digest character varying(128) NOT NULL,
    last_used timestamp without time zone,
    revoked boolean DEFAULT false NOT NULL,
    CONSTRAINT pk_api_key PRIMARY KEY (id),
    CONSTRAINT uq_api_key_digest UNIQUE (digest)
);

CREATE TABLE audit_event (
    id serial,
    organization_id integer NOT NULL,
    actor_id integer,
    action character varying(128) NOT NULL,
    target character varying(128),
    data json,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT pk_audit_event PRIMARY KEY (id)
);

CREATE TABLE plan_limit (
    plan character varying(128) NOT NULL,
    concurrency integer NOT NULL,
    minutes integer NOT NULL,
    storage_mb integer NOT NULL,
    CONSTRAINT pk_plan_limit PRIMARY KEY (plan)
);

CREATE TABLE usage_minute (
    organization_id integer NOT NULL,
    day date NOT NULL,
    minutes integer DEFAULT 0 NOT NULL,
    CONSTRAINT pk_usage_minute PRIMARY KEY (organization_id, day)
);

CREATE FUNCTION status_rank(s buildstatus) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT array_position(ARRAY['PASSED','CANCELED','QUEUED','RUNNING','FAILED','ERRORED']::public.buildstatus[], s) $$;
CREATE FUNCTION pipeline_status(p_pipeline integer, p_strict boolean DEFAULT true) RETURNS buildstatus LANGUAGE sql STABLE AS $$ SELECT j.status FROM job j JOIN stage s ON s.id = j.stage_id WHERE s.pipeline_id = p_pipeline AND (p_strict OR NOT j.allow_failure) ORDER BY status_rank(j.status) DESC LIMIT 1 $$;
CREATE FUNCTION job_touch_pipeline() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE pipeline SET status = coalesce(pipeline_status(pipeline.id, true), 'QUEUED') FROM stage s WHERE s.id = NEW.stage_id AND pipeline.id = s.pipeline_id;
  RETURN NULL;
END $$;
CREATE TRIGGER trg_job_touch AFTER INSERT OR UPDATE ON job FOR EACH ROW EXECUTE FUNCTION job_touch_pipeline();
CREATE INDEX ix_pipeline_rank ON pipeline (repository_id, status_rank(status));
CREATE VIEW v_job AS SELECT j.id, j.name, j.status, s.name AS stage, p.number, r.name AS repo, j.finished_at - j.started_at AS took FROM job j JOIN stage s ON s.id=j.stage_id JOIN pipeline p ON p.id=s.pipeline_id JOIN repository r ON r.id=p.repository_id;
CREATE VIEW v_queue AS SELECT v.*, rank() OVER (ORDER BY v.id) AS pos FROM v_job v WHERE v.status IN ('QUEUED','RUNNING');
CREATE VIEW v_repo_health AS SELECT r.id, r.name, (SELECT p.status FROM pipeline p WHERE p.repository_id=r.id ORDER BY p.id DESC LIMIT 1) AS last_status, count(f.*) AS flaky FROM repository r LEFT JOIN flaky_test f ON f.repository_id=r.id AND NOT f.muted GROUP BY r.id;
COMMENT ON FUNCTION pipeline_status(integer, boolean) IS 'worst status of all jobs';
ALTER TABLE ONLY membership ADD CONSTRAINT fk_membership_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE;
ALTER TABLE ONLY membership ADD CONSTRAINT fk_membership_user_id_user FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY credential ADD CONSTRAINT fk_credential_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE;
ALTER TABLE ONLY repository ADD CONSTRAINT fk_repository_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE;
ALTER TABLE ONLY repository ADD CONSTRAINT fk_repository_credential_id_credential FOREIGN KEY (credential_id) REFERENCES credential(id) ON DELETE SET NULL;
ALTER TABLE ONLY branch ADD CONSTRAINT fk_branch_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY commit ADD CONSTRAINT fk_commit_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY pipeline ADD CONSTRAINT fk_pipeline_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY pipeline ADD CONSTRAINT fk_pipeline_branch_id_branch FOREIGN KEY (branch_id) REFERENCES branch(id) ON DELETE SET NULL;
ALTER TABLE ONLY pipeline ADD CONSTRAINT fk_pipeline_triggered_by_user FOREIGN KEY (triggered_by) REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY stage ADD CONSTRAINT fk_stage_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES pipeline(id) ON DELETE CASCADE;
ALTER TABLE ONLY runner ADD CONSTRAINT fk_runner_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE SET NULL;
ALTER TABLE ONLY job ADD CONSTRAINT fk_job_stage_id_stage FOREIGN KEY (stage_id) REFERENCES stage(id) ON DELETE CASCADE;
ALTER TABLE ONLY job ADD CONSTRAINT fk_job_runner_id_runner FOREIGN KEY (runner_id) REFERENCES runner(id) ON DELETE SET NULL;
ALTER TABLE ONLY job ADD CONSTRAINT fk_job_retry_of_job FOREIGN KEY (retry_of) REFERENCES job(id) ON DELETE SET NULL;
ALTER TABLE ONLY job_dependency ADD CONSTRAINT fk_job_dependency_job_id_job FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE CASCADE;
ALTER TABLE ONLY job_dependency ADD CONSTRAINT fk_job_dependency_needs_id_job FOREIGN KEY (needs_id) REFERENCES job(id) ON DELETE CASCADE;
ALTER TABLE ONLY job_log ADD CONSTRAINT fk_job_log_job_id_job FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE CASCADE;
ALTER TABLE ONLY artifact ADD CONSTRAINT fk_artifact_job_id_job FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE CASCADE;
ALTER TABLE ONLY test_suite ADD CONSTRAINT fk_test_suite_job_id_job FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE CASCADE;
ALTER TABLE ONLY test_case ADD CONSTRAINT fk_test_case_suite_id_test_suite FOREIGN KEY (suite_id) REFERENCES test_suite(id) ON DELETE CASCADE;
ALTER TABLE ONLY flaky_test ADD CONSTRAINT fk_flaky_test_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY coverage_report ADD CONSTRAINT fk_coverage_report_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES pipeline(id) ON DELETE CASCADE;
ALTER TABLE ONLY environment ADD CONSTRAINT fk_environment_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY environment ADD CONSTRAINT fk_environment_locked_by_user FOREIGN KEY (locked_by) REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY deployment ADD CONSTRAINT fk_deployment_environment_id_environment FOREIGN KEY (environment_id) REFERENCES environment(id) ON DELETE CASCADE;
ALTER TABLE ONLY deployment ADD CONSTRAINT fk_deployment_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES pipeline(id);
ALTER TABLE ONLY deployment ADD CONSTRAINT fk_deployment_job_id_job FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE SET NULL;
ALTER TABLE ONLY deployment ADD CONSTRAINT fk_deployment_deployed_by_user FOREIGN KEY (deployed_by) REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY secret ADD CONSTRAINT fk_secret_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY secret ADD CONSTRAINT fk_secret_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE;
ALTER TABLE ONLY schedule ADD CONSTRAINT fk_schedule_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY schedule ADD CONSTRAINT fk_schedule_branch_id_branch FOREIGN KEY (branch_id) REFERENCES branch(id) ON DELETE CASCADE;
ALTER TABLE ONLY schedule ADD CONSTRAINT fk_schedule_owner_id_user FOREIGN KEY (owner_id) REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY webhook_event ADD CONSTRAINT fk_webhook_event_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY notification_rule ADD CONSTRAINT fk_notification_rule_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY cache_entry ADD CONSTRAINT fk_cache_entry_repository_id_repository FOREIGN KEY (repository_id) REFERENCES repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY api_key ADD CONSTRAINT fk_api_key_user_id_user FOREIGN KEY (user_id) REFERENCES "user"(id) ON DELETE CASCADE;
ALTER TABLE ONLY audit_event ADD CONSTRAINT fk_audit_event_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE;
ALTER TABLE ONLY audit_event ADD CONSTRAINT fk_audit_event_actor_id_user FOREIGN KEY (actor_id) REFERENCES "user"(id) ON DELETE SET NULL;
ALTER TABLE ONLY usage_minute ADD CONSTRAINT fk_usage_minute_organization_id_organization FOREIGN KEY (organization_id) REFERENCES organization(id) ON DELETE CASCADE;
