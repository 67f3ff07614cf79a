

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';

CREATE TYPE public.buildstatus AS ENUM (
    'CREATED',
    'QUEUED',
    'RUNNING',
    'MANUAL',
    'SUCCESS',
    'FAILED',
    'CANCELED',
    'SKIPPED'
);

CREATE DOMAIN public.object_id AS text
	CONSTRAINT object_id_check CHECK ((VALUE ~ '^([0-9a-f]{40}|[0-9a-f]{64})$'::text));

CREATE TYPE public.orgrole AS ENUM (
    'guest',
    'member',
    'maintainer',
    'owner'
);

CREATE TYPE public.runnerstate AS ENUM (
    'ONLINE',
    'DRAINING',
    'OFFLINE',
    'PAUSED'
);

CREATE FUNCTION public.job_touch_pipeline() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  UPDATE pipeline SET status = coalesce(pipeline_status(pipeline.id), 'CREATED') FROM stage s WHERE s.id = NEW.stage_id AND pipeline.id = s.pipeline_id;
  RETURN NULL;
END $$;

CREATE FUNCTION public.pipeline_status(p_pipeline bigint, p_strict boolean DEFAULT false, p_stage text DEFAULT NULL::text) RETURNS public.buildstatus
    LANGUAGE sql STABLE
    AS $$ SELECT j.status FROM job j JOIN stage s ON s.id = j.stage_id WHERE s.pipeline_id = p_pipeline AND (p_stage IS NULL OR s.name = p_stage) AND (p_strict OR NOT j.allow_failure) ORDER BY status_rank(j.status) DESC LIMIT 1 $$;

CREATE FUNCTION public.status_rank(s public.buildstatus) RETURNS smallint
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT array_position(ARRAY['SKIPPED','SUCCESS','MANUAL','CANCELED','CREATED','QUEUED','RUNNING','FAILED']::public.buildstatus[], s)::smallint $$;

CREATE TABLE public.account (
    id integer NOT NULL,
    username character varying(128) NOT NULL,
    email public.citext NOT NULL,
    name character varying(128),
    avatar_url character varying(128),
    is_admin boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    last_seen timestamp without time zone
);

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

CREATE TABLE public.api_key (
    id integer NOT NULL,
    user_id integer NOT NULL,
    name character varying(128) NOT NULL,
    digest character varying(128) NOT NULL,
    last_used timestamp without time zone,
    revoked boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.api_key_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.api_key_id_seq OWNED BY public.api_key.id;

CREATE TABLE public.artifact (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    path text NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64),
    expires_at timestamp without time zone,
    storage_key character varying(128) NOT NULL
);

CREATE SEQUENCE public.artifact_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.artifact_id_seq OWNED BY public.artifact.id;

CREATE TABLE public.audit_event (
    id integer NOT NULL,
    organization_id integer NOT NULL,
    actor_id integer,
    action character varying(128) NOT NULL,
    target character varying(128),
    data jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.audit_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.audit_event_id_seq OWNED BY public.audit_event.id;

CREATE TABLE public.branch (
    id integer NOT NULL,
    repository_id integer NOT NULL,
    name character varying(255) NOT NULL,
    head public.object_id,
    protected boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.branch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.branch_id_seq OWNED BY public.branch.id;

CREATE TABLE public.cache_entry (
    id integer NOT NULL,
    repository_id integer NOT NULL,
    key text NOT NULL,
    size integer DEFAULT 0 NOT NULL,
    last_hit timestamp without time zone,
    hits integer DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.cache_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.cache_entry_id_seq OWNED BY public.cache_entry.id;

CREATE TABLE public.commit (
    repository_id integer NOT NULL,
    sha public.object_id NOT NULL,
    author_email character varying(128) NOT NULL,
    message text NOT NULL,
    committed_at timestamp without time zone NOT NULL,
    parents public.object_id[] DEFAULT '{}'::public.object_id[] NOT NULL
);

CREATE TABLE public.coverage_report (
    id integer NOT NULL,
    pipeline_id bigint NOT NULL,
    lines integer NOT NULL,
    covered integer NOT NULL,
    payload json,
    percent numeric(5,2) GENERATED ALWAYS AS (round(((100.0 * (covered)::numeric) / (NULLIF(lines, 0))::numeric), 2)) STORED
);

CREATE SEQUENCE public.coverage_report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.coverage_report_id_seq OWNED BY public.coverage_report.id;

CREATE TABLE public.credential (
    id integer NOT NULL,
    organization_id integer NOT NULL,
    kind text NOT NULL,
    token_encrypted bytea NOT NULL,
    scopes character varying(128)[],
    expires_at timestamp without time zone
);

CREATE SEQUENCE public.credential_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.credential_id_seq OWNED BY public.credential.id;

CREATE TABLE public.deployment (
    id integer NOT NULL,
    environment_id integer NOT NULL,
    pipeline_id bigint NOT NULL,
    job_id bigint,
    status public.buildstatus DEFAULT 'CREATED'::public.buildstatus NOT NULL,
    deployed_by integer,
    deployed_at timestamp without time zone
);

CREATE SEQUENCE public.deployment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.deployment_id_seq OWNED BY public.deployment.id;

CREATE TABLE public.environment (
    id integer NOT NULL,
    repository_id integer NOT NULL,
    name character varying(128) NOT NULL,
    url character varying(128),
    locked_by integer
);

CREATE SEQUENCE public.environment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.environment_id_seq OWNED BY public.environment.id;

CREATE TABLE public.flaky_test (
    id integer NOT NULL,
    repository_id integer NOT NULL,
    fingerprint character varying(128) NOT NULL,
    score double precision DEFAULT 0 NOT NULL,
    muted boolean DEFAULT false NOT NULL,
    last_failed timestamp without time zone
);

CREATE SEQUENCE public.flaky_test_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.flaky_test_id_seq OWNED BY public.flaky_test.id;

CREATE TABLE public.job (
    id bigint NOT NULL,
    stage_id bigint NOT NULL,
    runner_id integer,
    name character varying(128) NOT NULL,
    status public.buildstatus DEFAULT 'CREATED'::public.buildstatus NOT NULL,
    image character varying(128),
    script text NOT NULL,
    env json,
    allow_failure boolean DEFAULT false NOT NULL,
    timeout integer DEFAULT 3600 NOT NULL,
    retry_of bigint,
    queued_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    exit_code integer,
    CONSTRAINT ck_job_1 CHECK ((timeout > 0))
);

CREATE TABLE public.job_dependency (
    job_id bigint NOT NULL,
    needs_id bigint NOT NULL,
    CONSTRAINT ck_job_dependency_1 CHECK ((job_id <> needs_id))
);

CREATE SEQUENCE public.job_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;

CREATE TABLE public.job_log (
    job_id bigint NOT NULL,
    chunk integer NOT NULL,
    content bytea NOT NULL,
    compressed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
)
PARTITION BY HASH (job_id);

CREATE TABLE public.job_log_p0 (
    job_id bigint NOT NULL,
    chunk integer NOT NULL,
    content bytea NOT NULL,
    compressed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.job_log_p1 (
    job_id bigint NOT NULL,
    chunk integer NOT NULL,
    content bytea NOT NULL,
    compressed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.job_log_p2 (
    job_id bigint NOT NULL,
    chunk integer NOT NULL,
    content bytea NOT NULL,
    compressed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE TABLE public.job_log_p3 (
    job_id bigint NOT NULL,
    chunk integer NOT NULL,
    content bytea NOT NULL,
    compressed boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
)
WITH (autovacuum_enabled='false');

CREATE TABLE public.membership (
    organization_id integer NOT NULL,
    user_id integer NOT NULL,
    role public.orgrole DEFAULT 'member'::public.orgrole NOT NULL
);

CREATE TABLE public.notification_rule (
    id integer NOT NULL,
    repository_id integer NOT NULL,
    channel character varying(128) NOT NULL,
    target character varying(128) NOT NULL,
    on_status public.buildstatus[] DEFAULT '{FAILED}'::public.buildstatus[] NOT NULL
);

CREATE SEQUENCE public.notification_rule_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.notification_rule_id_seq OWNED BY public.notification_rule.id;

CREATE TABLE public.organization (
    id integer NOT NULL,
    slug character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    plan character varying(128) DEFAULT 'free'::character varying NOT NULL,
    max_concurrency integer DEFAULT 2 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

CREATE SEQUENCE public.organization_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.organization_id_seq OWNED BY public.organization.id;

CREATE TABLE public.pipeline (
    id bigint NOT NULL,
    repository_id integer NOT NULL,
    branch_id integer,
    number integer NOT NULL,
    sha public.object_id NOT NULL,
    status public.buildstatus DEFAULT 'CREATED'::public.buildstatus NOT NULL,
    trigger character varying(128) DEFAULT 'push'::character varying NOT NULL,
    triggered_by integer,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    variables json
);

CREATE SEQUENCE public.pipeline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.pipeline_id_seq OWNED BY public.pipeline.id;

CREATE TABLE public.plan_limit (
    plan character varying(128) NOT NULL,
    concurrency integer NOT NULL,
    minutes integer NOT NULL,
    storage_mb integer NOT NULL
);

CREATE TABLE public.repository (
    id integer NOT NULL,
    organization_id integer NOT NULL,
    credential_id integer,
    kind text NOT NULL,
    remote_id bigint,
    name character varying(128) NOT NULL,
    default_branch character varying(128) DEFAULT 'main'::character varying NOT NULL,
    private boolean DEFAULT false NOT NULL,
    config_path character varying(128) DEFAULT '.ci.yml'::character varying NOT NULL,
    settings jsonb,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    CONSTRAINT ck_repository_kind CHECK ((kind = ANY (ARRAY['GITHUB'::text, 'GITLAB'::text, 'BITBUCKET'::text, 'GITEA'::text])))
);

CREATE SEQUENCE public.repository_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.repository_id_seq OWNED BY public.repository.id;

CREATE TABLE public.runner (
    id integer NOT NULL,
    organization_id integer,
    name character varying(128) NOT NULL,
    token character varying(128) NOT NULL,
    state public.runnerstate DEFAULT 'OFFLINE'::public.runnerstate NOT NULL,
    platform character varying(128),
    last_contact timestamp without time zone,
    ip inet,
    version text,
    labels jsonb DEFAULT '{}'::jsonb NOT NULL
);

CREATE SEQUENCE public.runner_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.runner_id_seq OWNED BY public.runner.id;

CREATE TABLE public.runner_tag (
    runner_id integer NOT NULL,
    tag character varying(64) NOT NULL
);

CREATE TABLE public.schedule (
    id integer NOT NULL,
    repository_id integer NOT NULL,
    branch_id integer NOT NULL,
    cron character varying(128) NOT NULL,
    next_run timestamp without time zone,
    active boolean DEFAULT true NOT NULL,
    owner_id integer
);

CREATE SEQUENCE public.schedule_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.schedule_id_seq OWNED BY public.schedule.id;

CREATE TABLE public.secret (
    id integer NOT NULL,
    repository_id integer,
    organization_id integer,
    name character varying(128) NOT NULL,
    value bytea NOT NULL,
    masked boolean DEFAULT true NOT NULL,
    environment_id integer,
    CONSTRAINT ck_secret_scope CHECK ((num_nonnulls(repository_id, organization_id, environment_id) = 1))
);

CREATE SEQUENCE public.secret_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.secret_id_seq OWNED BY public.secret.id;

CREATE TABLE public.stage (
    id bigint NOT NULL,
    pipeline_id bigint NOT NULL,
    name character varying(128) NOT NULL,
    "position" integer NOT NULL,
    status public.buildstatus DEFAULT 'CREATED'::public.buildstatus NOT NULL
);

CREATE SEQUENCE public.stage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.stage_id_seq OWNED BY public.stage.id;

CREATE TABLE public.test_case (
    id bigint NOT NULL,
    suite_id bigint NOT NULL,
    classname character varying(128),
    name text NOT NULL,
    status character varying(128) NOT NULL,
    duration double precision,
    message text,
    stack text
);

CREATE SEQUENCE public.test_case_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.test_case_id_seq OWNED BY public.test_case.id;

CREATE TABLE public.test_suite (
    id bigint NOT NULL,
    job_id bigint NOT NULL,
    name character varying(128) NOT NULL,
    tests integer DEFAULT 0 NOT NULL,
    failures integer DEFAULT 0 NOT NULL,
    skipped integer DEFAULT 0 NOT NULL,
    duration double precision
);

CREATE SEQUENCE public.test_suite_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.test_suite_id_seq OWNED BY public.test_suite.id;

CREATE SEQUENCE public.user_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.user_id_seq OWNED BY public.account.id;

CREATE VIEW public.v_job AS
 SELECT j.id,
    j.name,
    j.status,
    s.name AS stage,
    p.number,
    r.name AS repo,
    (j.finished_at - j.started_at) AS took,
    j.runner_id
   FROM (((public.job j
     JOIN public.stage s ON ((s.id = j.stage_id)))
     JOIN public.pipeline p ON ((p.id = s.pipeline_id)))
     JOIN public.repository r ON ((r.id = p.repository_id)));

CREATE VIEW public.v_queue AS
 SELECT v.id,
    v.name,
    v.status,
    v.stage,
    v.number,
    v.repo,
    v.took,
    v.runner_id,
    row_number() OVER (ORDER BY (public.status_rank(v.status)), v.id) AS pos
   FROM public.v_job v
  WHERE (v.status = ANY (ARRAY['CREATED'::public.buildstatus, 'QUEUED'::public.buildstatus, 'RUNNING'::public.buildstatus]));

CREATE VIEW public.v_repo_health AS
SELECT
    NULL::integer AS id,
    NULL::character varying(128) AS name,
    NULL::public.buildstatus AS last_status,
    NULL::bigint AS flaky;

CREATE TABLE public.webhook_event (
    id integer NOT NULL,
    repository_id integer,
    delivery character varying(128) NOT NULL,
    event character varying(128) NOT NULL,
    payload jsonb NOT NULL,
    received_at timestamp without time zone DEFAULT now() NOT NULL,
    processed_at timestamp without time zone,
    error text
)
WITH (autovacuum_vacuum_scale_factor='0.02', fillfactor='80');

CREATE SEQUENCE public.webhook_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.webhook_event_id_seq OWNED BY public.webhook_event.id;

ALTER TABLE ONLY public.job_log ATTACH PARTITION public.job_log_p0 FOR VALUES WITH (modulus 4, remainder 0);

ALTER TABLE ONLY public.job_log ATTACH PARTITION public.job_log_p1 FOR VALUES WITH (modulus 4, remainder 1);

ALTER TABLE ONLY public.job_log ATTACH PARTITION public.job_log_p2 FOR VALUES WITH (modulus 4, remainder 2);

ALTER TABLE ONLY public.job_log ATTACH PARTITION public.job_log_p3 FOR VALUES WITH (modulus 4, remainder 3);

ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.user_id_seq'::regclass);

ALTER TABLE ONLY public.api_key ALTER COLUMN id SET DEFAULT nextval('public.api_key_id_seq'::regclass);

ALTER TABLE ONLY public.artifact ALTER COLUMN id SET DEFAULT nextval('public.artifact_id_seq'::regclass);

ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);

ALTER TABLE ONLY public.branch ALTER COLUMN id SET DEFAULT nextval('public.branch_id_seq'::regclass);

ALTER TABLE ONLY public.cache_entry ALTER COLUMN id SET DEFAULT nextval('public.cache_entry_id_seq'::regclass);

ALTER TABLE ONLY public.coverage_report ALTER COLUMN id SET DEFAULT nextval('public.coverage_report_id_seq'::regclass);

ALTER TABLE ONLY public.credential ALTER COLUMN id SET DEFAULT nextval('public.credential_id_seq'::regclass);

ALTER TABLE ONLY public.deployment ALTER COLUMN id SET DEFAULT nextval('public.deployment_id_seq'::regclass);

ALTER TABLE ONLY public.environment ALTER COLUMN id SET DEFAULT nextval('public.environment_id_seq'::regclass);

ALTER TABLE ONLY public.flaky_test ALTER COLUMN id SET DEFAULT nextval('public.flaky_test_id_seq'::regclass);

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);

ALTER TABLE ONLY public.notification_rule ALTER COLUMN id SET DEFAULT nextval('public.notification_rule_id_seq'::regclass);

ALTER TABLE ONLY public.organization ALTER COLUMN id SET DEFAULT nextval('public.organization_id_seq'::regclass);

ALTER TABLE ONLY public.pipeline ALTER COLUMN id SET DEFAULT nextval('public.pipeline_id_seq'::regclass);

ALTER TABLE ONLY public.repository ALTER COLUMN id SET DEFAULT nextval('public.repository_id_seq'::regclass);

ALTER TABLE ONLY public.runner ALTER COLUMN id SET DEFAULT nextval('public.runner_id_seq'::regclass);

ALTER TABLE ONLY public.schedule ALTER COLUMN id SET DEFAULT nextval('public.schedule_id_seq'::regclass);

ALTER TABLE ONLY public.secret ALTER COLUMN id SET DEFAULT nextval('public.secret_id_seq'::regclass);

ALTER TABLE ONLY public.stage ALTER COLUMN id SET DEFAULT nextval('public.stage_id_seq'::regclass);

ALTER TABLE ONLY public.test_case ALTER COLUMN id SET DEFAULT nextval('public.test_case_id_seq'::regclass);

ALTER TABLE ONLY public.test_suite ALTER COLUMN id SET DEFAULT nextval('public.test_suite_id_seq'::regclass);

ALTER TABLE ONLY public.webhook_event ALTER COLUMN id SET DEFAULT nextval('public.webhook_event_id_seq'::regclass);

ALTER TABLE ONLY public.job_log
    ADD CONSTRAINT pk_job_log PRIMARY KEY (job_id, chunk);

ALTER TABLE ONLY public.job_log_p0
    ADD CONSTRAINT job_log_p0_pkey PRIMARY KEY (job_id, chunk);

ALTER TABLE ONLY public.job_log_p1
    ADD CONSTRAINT job_log_p1_pkey PRIMARY KEY (job_id, chunk);

ALTER TABLE ONLY public.job_log_p2
    ADD CONSTRAINT job_log_p2_pkey PRIMARY KEY (job_id, chunk);

ALTER TABLE ONLY public.job_log_p3
    ADD CONSTRAINT job_log_p3_pkey PRIMARY KEY (job_id, chunk);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT pk_alembic_version PRIMARY KEY (version_num);

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT pk_api_key PRIMARY KEY (id);

ALTER TABLE ONLY public.artifact
    ADD CONSTRAINT pk_artifact PRIMARY KEY (id);

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT pk_audit_event PRIMARY KEY (id);

ALTER TABLE ONLY public.branch
    ADD CONSTRAINT pk_branch PRIMARY KEY (id);

ALTER TABLE ONLY public.cache_entry
    ADD CONSTRAINT pk_cache_entry PRIMARY KEY (id);

ALTER TABLE ONLY public.commit
    ADD CONSTRAINT pk_commit PRIMARY KEY (repository_id, sha);

ALTER TABLE ONLY public.coverage_report
    ADD CONSTRAINT pk_coverage_report PRIMARY KEY (id);

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT pk_credential PRIMARY KEY (id);

ALTER TABLE ONLY public.deployment
    ADD CONSTRAINT pk_deployment PRIMARY KEY (id);

ALTER TABLE ONLY public.environment
    ADD CONSTRAINT pk_environment PRIMARY KEY (id);

ALTER TABLE ONLY public.flaky_test
    ADD CONSTRAINT pk_flaky_test PRIMARY KEY (id);

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);

ALTER TABLE ONLY public.job_dependency
    ADD CONSTRAINT pk_job_dependency PRIMARY KEY (job_id, needs_id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (organization_id, user_id);

ALTER TABLE ONLY public.notification_rule
    ADD CONSTRAINT pk_notification_rule PRIMARY KEY (id);

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT pk_organization PRIMARY KEY (id);

ALTER TABLE ONLY public.pipeline
    ADD CONSTRAINT pk_pipeline PRIMARY KEY (id);

ALTER TABLE ONLY public.plan_limit
    ADD CONSTRAINT pk_plan_limit PRIMARY KEY (plan);

ALTER TABLE ONLY public.repository
    ADD CONSTRAINT pk_repository PRIMARY KEY (id);

ALTER TABLE ONLY public.runner
    ADD CONSTRAINT pk_runner PRIMARY KEY (id);

ALTER TABLE ONLY public.runner_tag
    ADD CONSTRAINT pk_runner_tag PRIMARY KEY (runner_id, tag);

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT pk_schedule PRIMARY KEY (id);

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (id);

ALTER TABLE ONLY public.stage
    ADD CONSTRAINT pk_stage PRIMARY KEY (id);

ALTER TABLE ONLY public.test_case
    ADD CONSTRAINT pk_test_case PRIMARY KEY (id);

ALTER TABLE ONLY public.test_suite
    ADD CONSTRAINT pk_test_suite PRIMARY KEY (id);

ALTER TABLE ONLY public.webhook_event
    ADD CONSTRAINT pk_webhook_event PRIMARY KEY (id);

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT uq_api_key_digest UNIQUE (digest);

ALTER TABLE ONLY public.artifact
    ADD CONSTRAINT uq_artifact_storage_key UNIQUE (storage_key);

ALTER TABLE ONLY public.branch
    ADD CONSTRAINT uq_branch_repository_id_name UNIQUE (repository_id, name);

ALTER TABLE ONLY public.cache_entry
    ADD CONSTRAINT uq_cache_entry_repository_id_key UNIQUE (repository_id, key);

ALTER TABLE ONLY public.coverage_report
    ADD CONSTRAINT uq_coverage_report_pipeline_id UNIQUE (pipeline_id);

ALTER TABLE ONLY public.environment
    ADD CONSTRAINT uq_environment_repository_id_name UNIQUE (repository_id, name);

ALTER TABLE ONLY public.flaky_test
    ADD CONSTRAINT uq_flaky_test_repository_id_fingerprint UNIQUE (repository_id, fingerprint);

ALTER TABLE ONLY public.organization
    ADD CONSTRAINT uq_organization_slug UNIQUE (slug);

ALTER TABLE ONLY public.pipeline
    ADD CONSTRAINT uq_pipeline_repository_id_number UNIQUE (repository_id, number);

ALTER TABLE ONLY public.repository
    ADD CONSTRAINT uq_repository_organization_id_name UNIQUE (organization_id, name);

ALTER TABLE ONLY public.runner
    ADD CONSTRAINT uq_runner_token UNIQUE (token);

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT uq_secret_scope UNIQUE NULLS NOT DISTINCT (organization_id, repository_id, environment_id, name);

ALTER TABLE ONLY public.stage
    ADD CONSTRAINT uq_stage_pipeline_id_position UNIQUE (pipeline_id, "position");

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_user_login UNIQUE (username);

ALTER TABLE ONLY public.webhook_event
    ADD CONSTRAINT uq_webhook_event_delivery UNIQUE (delivery);

CREATE INDEX ix_artifact_job_id ON public.artifact USING btree (job_id);

CREATE INDEX ix_deployment_environment_id_deployed_at ON public.deployment USING btree (environment_id, deployed_at);

CREATE INDEX ix_job_queue ON public.job USING btree (queued_at, id) WHERE (status = 'QUEUED'::public.buildstatus);

CREATE INDEX ix_job_runner_id_status ON public.job USING btree (runner_id, status);

CREATE INDEX ix_job_stage_id ON public.job USING btree (stage_id);

CREATE INDEX ix_pipeline_rank ON public.pipeline USING btree (repository_id, public.status_rank(status)) INCLUDE (number);

CREATE INDEX "ix_pipeline_repository_id_created_at_DESC" ON public.pipeline USING btree (repository_id, created_at DESC);

CREATE INDEX ix_pipeline_status ON public.pipeline USING btree (status);

CREATE INDEX ix_stage_pipeline_id ON public.stage USING btree (pipeline_id);

CREATE INDEX ix_test_case_suite_id ON public.test_case USING btree (suite_id);

CREATE INDEX ix_test_suite_job_id ON public.test_suite USING btree (job_id);

CREATE INDEX ix_webhook_event_pending ON public.webhook_event USING btree (received_at) WHERE (processed_at IS NULL);

CREATE UNIQUE INDEX uq_account_email ON public.account USING btree (email);

CREATE UNIQUE INDEX uq_repository_remote ON public.repository USING btree (kind, remote_id) WHERE (remote_id IS NOT NULL);

ALTER INDEX public.pk_job_log ATTACH PARTITION public.job_log_p0_pkey;

ALTER INDEX public.pk_job_log ATTACH PARTITION public.job_log_p1_pkey;

ALTER INDEX public.pk_job_log ATTACH PARTITION public.job_log_p2_pkey;

ALTER INDEX public.pk_job_log ATTACH PARTITION public.job_log_p3_pkey;

CREATE OR REPLACE VIEW public.v_repo_health AS
 SELECT r.id,
    r.name,
    ( SELECT public.pipeline_status(p.id) AS pipeline_status
           FROM public.pipeline p
          WHERE (p.repository_id = r.id)
          ORDER BY p.id DESC
         LIMIT 1) AS last_status,
    count(f.*) AS flaky
   FROM (public.repository r
     LEFT JOIN public.flaky_test f ON (((f.repository_id = r.id) AND (NOT f.muted))))
  GROUP BY r.id;

CREATE TRIGGER trg_job_touch_ins AFTER INSERT ON public.job FOR EACH ROW EXECUTE FUNCTION public.job_touch_pipeline();

CREATE TRIGGER trg_job_touch_upd AFTER UPDATE OF status ON public.job FOR EACH ROW WHEN ((old.status IS DISTINCT FROM new.status)) EXECUTE FUNCTION public.job_touch_pipeline();

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT fk_api_key_user_id_user FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.artifact
    ADD CONSTRAINT fk_artifact_job_id_job FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT fk_audit_event_actor_id_user FOREIGN KEY (actor_id) REFERENCES public.account(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT fk_audit_event_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.branch
    ADD CONSTRAINT fk_branch_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.cache_entry
    ADD CONSTRAINT fk_cache_entry_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.commit
    ADD CONSTRAINT fk_commit_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.coverage_report
    ADD CONSTRAINT fk_coverage_report_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES public.pipeline(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.credential
    ADD CONSTRAINT fk_credential_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.deployment
    ADD CONSTRAINT fk_deployment_deployed_by_user FOREIGN KEY (deployed_by) REFERENCES public.account(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.deployment
    ADD CONSTRAINT fk_deployment_environment_id_environment FOREIGN KEY (environment_id) REFERENCES public.environment(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.deployment
    ADD CONSTRAINT fk_deployment_job_id_job FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.deployment
    ADD CONSTRAINT fk_deployment_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES public.pipeline(id);

ALTER TABLE ONLY public.environment
    ADD CONSTRAINT fk_environment_locked_by_user FOREIGN KEY (locked_by) REFERENCES public.account(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.environment
    ADD CONSTRAINT fk_environment_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.flaky_test
    ADD CONSTRAINT fk_flaky_test_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.job_dependency
    ADD CONSTRAINT fk_job_dependency_job_id_job FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.job_dependency
    ADD CONSTRAINT fk_job_dependency_needs_id_job FOREIGN KEY (needs_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE public.job_log
    ADD CONSTRAINT fk_job_log_job_id_job FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_retry_of_job FOREIGN KEY (retry_of) REFERENCES public.job(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_runner_id_runner FOREIGN KEY (runner_id) REFERENCES public.runner(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_stage_id_stage FOREIGN KEY (stage_id) REFERENCES public.stage(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_user_id_account FOREIGN KEY (user_id) REFERENCES public.account(id) ON DELETE RESTRICT DEFERRABLE;

ALTER TABLE ONLY public.notification_rule
    ADD CONSTRAINT fk_notification_rule_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.pipeline
    ADD CONSTRAINT fk_pipeline_branch_id_branch FOREIGN KEY (branch_id) REFERENCES public.branch(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.pipeline
    ADD CONSTRAINT fk_pipeline_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.pipeline
    ADD CONSTRAINT fk_pipeline_triggered_by_user FOREIGN KEY (triggered_by) REFERENCES public.account(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.repository
    ADD CONSTRAINT fk_repository_credential_id_credential FOREIGN KEY (credential_id) REFERENCES public.credential(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.repository
    ADD CONSTRAINT fk_repository_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.runner
    ADD CONSTRAINT fk_runner_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT fk_schedule_branch_id_branch FOREIGN KEY (branch_id) REFERENCES public.branch(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT fk_schedule_owner_id_user FOREIGN KEY (owner_id) REFERENCES public.account(id) ON DELETE SET NULL;

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT fk_schedule_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_environment_id_environment FOREIGN KEY (environment_id) REFERENCES public.environment(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_organization_id_organization FOREIGN KEY (organization_id) REFERENCES public.organization(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.stage
    ADD CONSTRAINT fk_stage_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES public.pipeline(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.test_case
    ADD CONSTRAINT fk_test_case_suite_id_test_suite FOREIGN KEY (suite_id) REFERENCES public.test_suite(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.test_suite
    ADD CONSTRAINT fk_test_suite_job_id_job FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.webhook_event
    ADD CONSTRAINT fk_webhook_event_repository_id_repository FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.runner_tag
    ADD CONSTRAINT runner_tag_runner_id_fkey FOREIGN KEY (runner_id) REFERENCES public.runner(id) ON DELETE CASCADE;

