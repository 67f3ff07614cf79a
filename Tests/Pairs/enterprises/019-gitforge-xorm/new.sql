

SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE TYPE public.review_type AS ENUM (
    'pending',
    'approve',
    'comment',
    'reject',
    'request'
);

CREATE TYPE public.run_status AS ENUM (
    'unknown',
    'waiting',
    'running',
    'success',
    'failure',
    'cancelled',
    'skipped',
    'blocked'
);

CREATE TYPE public.user_type AS ENUM (
    'individual',
    'organization',
    'bot',
    'remote'
);

CREATE TABLE public.access_token (
    id bigint NOT NULL,
    uid bigint,
    name text,
    token_hash text,
    token_last_eight text,
    scope text DEFAULT 'all'::text,
    created_unix bigint,
    updated_unix bigint,
    last_used timestamp with time zone
);

CREATE SEQUENCE public.access_token_id_seq;
ALTER SEQUENCE public.access_token_id_seq OWNED BY public.access_token.id;

CREATE TABLE public.action_run (
    id bigint NOT NULL,
    repo_id bigint NOT NULL,
    index bigint,
    workflow_id text,
    trigger_user_id bigint,
    ref text,
    commit_sha character varying(64),
    event text,
    status public.run_status DEFAULT 'waiting'::public.run_status NOT NULL,
    started timestamp with time zone,
    stopped timestamp with time zone,
    version integer DEFAULT 0
);

CREATE SEQUENCE public.action_run_id_seq;
ALTER SEQUENCE public.action_run_id_seq OWNED BY public.action_run.id;

CREATE TABLE public.action_run_job (
    id bigint NOT NULL,
    run_id bigint NOT NULL,
    name text,
    attempt bigint,
    needs text[],
    runs_on text[],
    status public.run_status DEFAULT 'waiting'::public.run_status NOT NULL
);

CREATE SEQUENCE public.action_run_job_id_seq;
ALTER SEQUENCE public.action_run_job_id_seq OWNED BY public.action_run_job.id;

CREATE TABLE public.attachment (
    id bigint NOT NULL,
    uuid uuid,
    issue_id bigint,
    release_id bigint,
    comment_id bigint,
    uploader_id bigint DEFAULT 0,
    name text,
    download_count bigint DEFAULT 0,
    size bigint DEFAULT 0,
    created_unix bigint
);

CREATE SEQUENCE public.attachment_id_seq;
ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;

CREATE TABLE public.branch (
    id bigint NOT NULL,
    repo_id bigint,
    name text NOT NULL,
    commit_id text,
    is_deleted boolean,
    deleted_unix bigint,
    pusher_id bigint
);

CREATE SEQUENCE public.branch_id_seq;
ALTER SEQUENCE public.branch_id_seq OWNED BY public.branch.id;

CREATE TABLE public.collaboration (
    id bigint NOT NULL,
    repo_id bigint NOT NULL,
    user_id bigint NOT NULL,
    mode integer DEFAULT 2 NOT NULL,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.collaboration_id_seq;
ALTER SEQUENCE public.collaboration_id_seq OWNED BY public.collaboration.id;

CREATE TABLE public.comment (
    id bigint NOT NULL,
    type integer,
    poster_id bigint,
    issue_id bigint,
    label_id bigint,
    old_milestone_id bigint,
    milestone_id bigint,
    content text,
    patch text,
    commit_sha character varying(64),
    line bigint,
    tree_path text,
    invalidated boolean,
    review_id bigint,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);

CREATE SEQUENCE public.comment_id_seq;
ALTER SEQUENCE public.comment_id_seq OWNED BY public.comment.id;

CREATE TABLE public.deploy_key (
    id bigint NOT NULL,
    key_id bigint,
    repo_id bigint,
    name text,
    fingerprint text,
    mode integer DEFAULT 1 NOT NULL,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.deploy_key_id_seq;
ALTER SEQUENCE public.deploy_key_id_seq OWNED BY public.deploy_key.id;

CREATE TABLE public.email_address (
    id bigint NOT NULL,
    uid bigint NOT NULL,
    email text NOT NULL,
    is_activated boolean,
    is_primary boolean DEFAULT false NOT NULL,
    lower_email text GENERATED ALWAYS AS (lower(email)) STORED NOT NULL
);

CREATE SEQUENCE public.email_address_id_seq;
ALTER SEQUENCE public.email_address_id_seq OWNED BY public.email_address.id;

CREATE TABLE public.follow (
    id bigint NOT NULL,
    user_id bigint,
    follow_id bigint,
    created_unix bigint
);

CREATE SEQUENCE public.follow_id_seq;
ALTER SEQUENCE public.follow_id_seq OWNED BY public.follow.id;

CREATE TABLE public.hook_task (
    id bigint NOT NULL,
    hook_id bigint,
    uuid text,
    payload_content text,
    event_type text,
    is_delivered boolean,
    delivered bigint,
    is_succeed boolean,
    request_content text,
    response_content text
);

CREATE SEQUENCE public.hook_task_id_seq;
ALTER SEQUENCE public.hook_task_id_seq OWNED BY public.hook_task.id;

CREATE TABLE public.issue (
    id bigint NOT NULL,
    repo_id bigint NOT NULL,
    index bigint NOT NULL,
    poster_id bigint,
    title text,
    content text,
    milestone_id bigint,
    priority integer,
    is_closed boolean,
    is_pull boolean,
    num_comments integer,
    ref text,
    deadline_at timestamp with time zone,
    closed_at timestamp with time zone,
    is_locked boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);

CREATE TABLE public.issue_assignees (
    id bigint NOT NULL,
    assignee_id bigint,
    issue_id bigint
);

CREATE SEQUENCE public.issue_assignees_id_seq;
ALTER SEQUENCE public.issue_assignees_id_seq OWNED BY public.issue_assignees.id;

CREATE SEQUENCE public.issue_id_seq;
ALTER SEQUENCE public.issue_id_seq OWNED BY public.issue.id;

CREATE TABLE public.issue_label (
    id bigint NOT NULL,
    issue_id bigint,
    label_id bigint
);

CREATE SEQUENCE public.issue_label_id_seq;
ALTER SEQUENCE public.issue_label_id_seq OWNED BY public.issue_label.id;

CREATE TABLE public.issue_user (
    id bigint NOT NULL,
    uid bigint,
    issue_id bigint,
    is_read boolean,
    is_mentioned boolean
);

CREATE SEQUENCE public.issue_user_id_seq;
ALTER SEQUENCE public.issue_user_id_seq OWNED BY public.issue_user.id;

CREATE TABLE public.label (
    id bigint NOT NULL,
    repo_id bigint,
    org_id bigint,
    name text,
    description text,
    color character varying(7),
    num_issues integer,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.label_id_seq;
ALTER SEQUENCE public.label_id_seq OWNED BY public.label.id;

CREATE TABLE public.lfs_meta_object (
    id bigint NOT NULL,
    oid text NOT NULL,
    size bigint NOT NULL,
    repository_id bigint NOT NULL,
    created_unix bigint
);

CREATE SEQUENCE public.lfs_meta_object_id_seq;
ALTER SEQUENCE public.lfs_meta_object_id_seq OWNED BY public.lfs_meta_object.id;

CREATE TABLE public.milestone (
    id bigint NOT NULL,
    repo_id bigint,
    name text,
    content text,
    is_closed boolean,
    num_issues integer,
    num_closed_issues integer,
    completeness integer,
    deadline_at timestamp with time zone,
    closed_date_at timestamp with time zone,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);

CREATE SEQUENCE public.milestone_id_seq;
ALTER SEQUENCE public.milestone_id_seq OWNED BY public.milestone.id;

CREATE TABLE public.mirror (
    id bigint NOT NULL,
    repo_id bigint,
    "interval" bigint,
    enable_prune boolean DEFAULT true NOT NULL,
    updated_unix bigint,
    next_update_unix bigint,
    remote_address text
);

CREATE SEQUENCE public.mirror_id_seq;
ALTER SEQUENCE public.mirror_id_seq OWNED BY public.mirror.id;

CREATE TABLE public.notification (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    repo_id bigint NOT NULL,
    status smallint NOT NULL,
    source smallint NOT NULL,
    issue_id bigint NOT NULL,
    commit_id text,
    updated_by bigint NOT NULL,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.notification_id_seq;
ALTER SEQUENCE public.notification_id_seq OWNED BY public.notification.id;

CREATE TABLE public.oauth2_application (
    id bigint NOT NULL,
    uid bigint,
    name text,
    client_id text,
    client_secret text,
    redirect_uris text[],
    created_unix bigint,
    updated_unix bigint,
    confidential_client boolean DEFAULT true NOT NULL
);

CREATE SEQUENCE public.oauth2_application_id_seq;
ALTER SEQUENCE public.oauth2_application_id_seq OWNED BY public.oauth2_application.id;

CREATE TABLE public.repository (
    id bigint NOT NULL,
    owner_id bigint,
    owner_name text,
    lower_name text NOT NULL,
    name text NOT NULL,
    description text,
    website text,
    original_service_type integer,
    default_branch text DEFAULT 'main'::text,
    num_watches integer,
    num_stars integer,
    num_forks integer,
    num_issues integer,
    num_closed_issues integer,
    is_private boolean,
    is_empty boolean,
    is_archived boolean,
    is_mirror boolean,
    status integer DEFAULT 0 NOT NULL,
    is_fork boolean DEFAULT false NOT NULL,
    fork_id bigint,
    size bigint DEFAULT 0 NOT NULL,
    topics text[],
    avatar character varying(64),
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    object_format_name character varying(6) DEFAULT 'sha1'::character varying NOT NULL
);

CREATE TABLE public."user" (
    id bigint NOT NULL,
    lower_name text NOT NULL,
    name text NOT NULL,
    full_name text,
    email text NOT NULL,
    passwd text NOT NULL,
    type public.user_type DEFAULT 'individual'::public.user_type NOT NULL,
    location text,
    is_admin boolean DEFAULT false,
    is_active boolean DEFAULT false,
    num_repos integer DEFAULT 0,
    num_stars integer DEFAULT 0,
    visibility integer DEFAULT 0 NOT NULL,
    language character varying(12),
    last_login_unix bigint,
    created_unix bigint,
    updated_unix bigint,
    theme text,
    keep_email_private boolean DEFAULT false NOT NULL
);

CREATE VIEW public.open_issue AS
 SELECT i.id,
    i.repo_id,
    ((r.owner_name || '/'::text) || r.name) AS repo,
    i.index,
    i.title,
    u.name AS poster,
    u.type AS poster_type,
    i.created_at
   FROM ((public.issue i
     JOIN public.repository r ON ((r.id = i.repo_id)))
     LEFT JOIN public."user" u ON ((u.id = i.poster_id)))
  WHERE ((NOT i.is_closed) AND (NOT i.is_pull));

CREATE TABLE public.org_user (
    id bigint NOT NULL,
    uid bigint,
    org_id bigint,
    is_public boolean
);

CREATE SEQUENCE public.org_user_id_seq;
ALTER SEQUENCE public.org_user_id_seq OWNED BY public.org_user.id;

CREATE TABLE public.pull_request (
    id bigint NOT NULL,
    type integer,
    status integer,
    issue_id bigint,
    head_repo_id bigint,
    base_repo_id bigint,
    head_branch text,
    base_branch text,
    merge_base character varying(64),
    has_merged boolean,
    merged_commit_id character varying(64),
    merger_id bigint,
    merged_unix bigint
);

CREATE TABLE public.review (
    id bigint NOT NULL,
    type public.review_type,
    reviewer_id bigint,
    issue_id bigint,
    content text,
    official boolean DEFAULT false NOT NULL,
    commit_id character varying(64),
    stale boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);

CREATE VIEW public.pending_review AS
 SELECT p.id,
    i.index,
    p.head_branch,
    p.base_branch,
    v.reviewer_id
   FROM ((public.pull_request p
     JOIN public.issue i ON ((i.id = p.issue_id)))
     JOIN public.review v ON ((v.issue_id = p.issue_id)))
  WHERE ((NOT p.has_merged) AND (v.type = 'request'::public.review_type));

CREATE TABLE public.project (
    id bigint NOT NULL,
    title text NOT NULL,
    repo_id bigint,
    owner_id bigint,
    is_closed boolean,
    card_type smallint DEFAULT 0 NOT NULL,
    CONSTRAINT project_check CHECK ((num_nonnulls(repo_id, owner_id) = 1))
);

CREATE TABLE public.project_board (
    id bigint NOT NULL,
    project_id bigint NOT NULL,
    title text,
    sorting smallint DEFAULT 0 NOT NULL,
    "default" boolean DEFAULT false NOT NULL
);

CREATE SEQUENCE public.project_board_id_seq;
ALTER SEQUENCE public.project_board_id_seq OWNED BY public.project_board.id;

CREATE SEQUENCE public.project_id_seq;
ALTER SEQUENCE public.project_id_seq OWNED BY public.project.id;

CREATE TABLE public.project_issue (
    id bigint NOT NULL,
    issue_id bigint,
    project_id bigint,
    project_board_id bigint,
    sorting bigint DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.project_issue_id_seq;
ALTER SEQUENCE public.project_issue_id_seq OWNED BY public.project_issue.id;

CREATE TABLE public.protected_branch (
    id bigint NOT NULL,
    repo_id bigint,
    branch_name text,
    can_push boolean DEFAULT false NOT NULL,
    enable_whitelist boolean,
    whitelist_user_ids bigint[],
    required_approvals bigint DEFAULT 0 NOT NULL,
    created_unix bigint,
    updated_unix bigint,
    rule_priority bigint DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.protected_branch_id_seq;
ALTER SEQUENCE public.protected_branch_id_seq OWNED BY public.protected_branch.id;

CREATE TABLE public.public_key (
    id bigint NOT NULL,
    owner_id bigint NOT NULL,
    name text NOT NULL,
    fingerprint text NOT NULL,
    content text NOT NULL,
    mode integer DEFAULT 2 NOT NULL,
    type integer DEFAULT 1 NOT NULL,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.public_key_id_seq;
ALTER SEQUENCE public.public_key_id_seq OWNED BY public.public_key.id;

CREATE SEQUENCE public.pull_request_id_seq;
ALTER SEQUENCE public.pull_request_id_seq OWNED BY public.pull_request.id;

CREATE TABLE public.reaction (
    id bigint NOT NULL,
    type text NOT NULL,
    issue_id bigint NOT NULL,
    comment_id bigint,
    user_id bigint NOT NULL,
    created_unix bigint
);

CREATE SEQUENCE public.reaction_id_seq;
ALTER SEQUENCE public.reaction_id_seq OWNED BY public.reaction.id;

CREATE TABLE public.release (
    id bigint NOT NULL,
    repo_id bigint,
    publisher_id bigint,
    tag_name text,
    lower_tag_name text,
    target text,
    title text,
    commit_sha character varying(64),
    num_commits bigint,
    note text,
    is_draft boolean DEFAULT false NOT NULL,
    is_prerelease boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone,
    updated_at timestamp with time zone
);

CREATE SEQUENCE public.release_id_seq;
ALTER SEQUENCE public.release_id_seq OWNED BY public.release.id;

CREATE VIEW public.repo_activity AS
SELECT
    NULL::bigint AS id,
    NULL::text AS owner_name,
    NULL::text AS name,
    NULL::integer AS num_stars,
    NULL::bigint AS open_issues,
    NULL::timestamp with time zone AS last_issue,
    NULL::public.run_status AS ci;

CREATE TABLE public.repo_topic (
    repo_id bigint NOT NULL,
    topic_id bigint NOT NULL
);

CREATE TABLE public.repo_unit (
    id bigint NOT NULL,
    repo_id bigint,
    type integer,
    config jsonb,
    created_unix bigint
);

CREATE SEQUENCE public.repo_unit_id_seq;
ALTER SEQUENCE public.repo_unit_id_seq OWNED BY public.repo_unit.id;

CREATE SEQUENCE public.repository_id_seq;
ALTER SEQUENCE public.repository_id_seq OWNED BY public.repository.id;

CREATE TABLE public.resource_index (
    kind text NOT NULL,
    group_id bigint NOT NULL,
    max_index bigint DEFAULT 0 NOT NULL
);

CREATE SEQUENCE public.review_id_seq;
ALTER SEQUENCE public.review_id_seq OWNED BY public.review.id;

CREATE UNLOGGED TABLE public.session (
    key character(16) NOT NULL,
    data bytea,
    expiry bigint
);
ALTER TABLE ONLY public.session ALTER COLUMN data SET STORAGE EXTERNAL;
CREATE TABLE public.star (
    id bigint NOT NULL,
    uid bigint,
    repo_id bigint,
    created_unix bigint
);

CREATE SEQUENCE public.star_id_seq;
ALTER SEQUENCE public.star_id_seq OWNED BY public.star.id;

CREATE TABLE public.team (
    id bigint NOT NULL,
    org_id bigint,
    lower_name text,
    name text,
    authorize integer NOT NULL,
    includes_all_repositories boolean DEFAULT false NOT NULL,
    num_members integer
);

CREATE SEQUENCE public.team_id_seq;
ALTER SEQUENCE public.team_id_seq OWNED BY public.team.id;

CREATE TABLE public.team_repo (
    id bigint NOT NULL,
    org_id bigint,
    team_id bigint,
    repo_id bigint
);

CREATE SEQUENCE public.team_repo_id_seq;
ALTER SEQUENCE public.team_repo_id_seq OWNED BY public.team_repo.id;

CREATE TABLE public.team_unit (
    id bigint NOT NULL,
    org_id bigint,
    team_id bigint,
    type integer,
    access_mode integer
);

CREATE SEQUENCE public.team_unit_id_seq;
ALTER SEQUENCE public.team_unit_id_seq OWNED BY public.team_unit.id;

CREATE TABLE public.team_user (
    id bigint NOT NULL,
    org_id bigint,
    team_id bigint,
    uid bigint
);

CREATE SEQUENCE public.team_user_id_seq;
ALTER SEQUENCE public.team_user_id_seq OWNED BY public.team_user.id;

CREATE TABLE public.topic (
    id bigint NOT NULL,
    name text,
    repo_count integer,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.topic_id_seq;
ALTER SEQUENCE public.topic_id_seq OWNED BY public.topic.id;

CREATE TABLE public.two_factor_totp (
    id bigint NOT NULL,
    uid bigint,
    secret text,
    scratch_salt text,
    last_used_passcode character varying(10),
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.two_factor_id_seq;
ALTER SEQUENCE public.two_factor_id_seq OWNED BY public.two_factor_totp.id;

CREATE TABLE public.user_activity (
    id bigint NOT NULL,
    user_id bigint,
    op_type integer,
    act_user_id bigint,
    repo_id bigint,
    comment_id bigint,
    is_deleted boolean DEFAULT false NOT NULL,
    ref_name text,
    is_private boolean DEFAULT false NOT NULL,
    content text,
    created_at timestamp with time zone
);

CREATE SEQUENCE public.user_activity_id_seq;
ALTER SEQUENCE public.user_activity_id_seq OWNED BY public.user_activity.id;

CREATE SEQUENCE public.user_id_seq;
ALTER SEQUENCE public.user_id_seq OWNED BY public."user".id;

CREATE TABLE public.version (
    id bigint NOT NULL,
    version bigint
);

CREATE SEQUENCE public.version_id_seq;
ALTER SEQUENCE public.version_id_seq OWNED BY public.version.id;

CREATE TABLE public.watch (
    id bigint NOT NULL,
    user_id bigint,
    repo_id bigint,
    mode smallint DEFAULT 1 NOT NULL,
    created_unix bigint,
    updated_unix bigint
);

CREATE SEQUENCE public.watch_id_seq;
ALTER SEQUENCE public.watch_id_seq OWNED BY public.watch.id;

CREATE TABLE public.webauthn_credential (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    lower_name text,
    credential_id bytea NOT NULL,
    public_key bytea,
    sign_count bigint
);

CREATE SEQUENCE public.webauthn_credential_id_seq;
ALTER SEQUENCE public.webauthn_credential_id_seq OWNED BY public.webauthn_credential.id;

CREATE TABLE public.webhook (
    id bigint NOT NULL,
    repo_id bigint,
    org_id bigint,
    url text,
    http_method text,
    content_type integer,
    secret text,
    events jsonb,
    is_active boolean,
    type character varying(16),
    meta text,
    last_status integer,
    created_unix bigint,
    updated_unix bigint,
    header_authorization_encrypted text
);

CREATE SEQUENCE public.webhook_id_seq;
ALTER SEQUENCE public.webhook_id_seq OWNED BY public.webhook.id;

ALTER TABLE ONLY public.access_token ALTER COLUMN id SET DEFAULT nextval('public.access_token_id_seq'::regclass);
ALTER TABLE ONLY public.action_run ALTER COLUMN id SET DEFAULT nextval('public.action_run_id_seq'::regclass);
ALTER TABLE ONLY public.action_run_job ALTER COLUMN id SET DEFAULT nextval('public.action_run_job_id_seq'::regclass);
ALTER TABLE ONLY public.attachment ALTER COLUMN id SET DEFAULT nextval('public.attachment_id_seq'::regclass);
ALTER TABLE ONLY public.branch ALTER COLUMN id SET DEFAULT nextval('public.branch_id_seq'::regclass);
ALTER TABLE ONLY public.collaboration ALTER COLUMN id SET DEFAULT nextval('public.collaboration_id_seq'::regclass);
ALTER TABLE ONLY public.comment ALTER COLUMN id SET DEFAULT nextval('public.comment_id_seq'::regclass);
ALTER TABLE ONLY public.deploy_key ALTER COLUMN id SET DEFAULT nextval('public.deploy_key_id_seq'::regclass);
ALTER TABLE ONLY public.email_address ALTER COLUMN id SET DEFAULT nextval('public.email_address_id_seq'::regclass);
ALTER TABLE ONLY public.follow ALTER COLUMN id SET DEFAULT nextval('public.follow_id_seq'::regclass);
ALTER TABLE ONLY public.hook_task ALTER COLUMN id SET DEFAULT nextval('public.hook_task_id_seq'::regclass);
ALTER TABLE ONLY public.issue ALTER COLUMN id SET DEFAULT nextval('public.issue_id_seq'::regclass);
ALTER TABLE ONLY public.issue_assignees ALTER COLUMN id SET DEFAULT nextval('public.issue_assignees_id_seq'::regclass);
ALTER TABLE ONLY public.issue_label ALTER COLUMN id SET DEFAULT nextval('public.issue_label_id_seq'::regclass);
ALTER TABLE ONLY public.issue_user ALTER COLUMN id SET DEFAULT nextval('public.issue_user_id_seq'::regclass);
ALTER TABLE ONLY public.label ALTER COLUMN id SET DEFAULT nextval('public.label_id_seq'::regclass);
ALTER TABLE ONLY public.lfs_meta_object ALTER COLUMN id SET DEFAULT nextval('public.lfs_meta_object_id_seq'::regclass);
ALTER TABLE ONLY public.milestone ALTER COLUMN id SET DEFAULT nextval('public.milestone_id_seq'::regclass);
ALTER TABLE ONLY public.mirror ALTER COLUMN id SET DEFAULT nextval('public.mirror_id_seq'::regclass);
ALTER TABLE ONLY public.notification ALTER COLUMN id SET DEFAULT nextval('public.notification_id_seq'::regclass);
ALTER TABLE ONLY public.oauth2_application ALTER COLUMN id SET DEFAULT nextval('public.oauth2_application_id_seq'::regclass);
ALTER TABLE ONLY public.org_user ALTER COLUMN id SET DEFAULT nextval('public.org_user_id_seq'::regclass);
ALTER TABLE ONLY public.project ALTER COLUMN id SET DEFAULT nextval('public.project_id_seq'::regclass);
ALTER TABLE ONLY public.project_board ALTER COLUMN id SET DEFAULT nextval('public.project_board_id_seq'::regclass);
ALTER TABLE ONLY public.project_issue ALTER COLUMN id SET DEFAULT nextval('public.project_issue_id_seq'::regclass);
ALTER TABLE ONLY public.protected_branch ALTER COLUMN id SET DEFAULT nextval('public.protected_branch_id_seq'::regclass);
ALTER TABLE ONLY public.public_key ALTER COLUMN id SET DEFAULT nextval('public.public_key_id_seq'::regclass);
ALTER TABLE ONLY public.pull_request ALTER COLUMN id SET DEFAULT nextval('public.pull_request_id_seq'::regclass);
ALTER TABLE ONLY public.reaction ALTER COLUMN id SET DEFAULT nextval('public.reaction_id_seq'::regclass);
ALTER TABLE ONLY public.release ALTER COLUMN id SET DEFAULT nextval('public.release_id_seq'::regclass);
ALTER TABLE ONLY public.repo_unit ALTER COLUMN id SET DEFAULT nextval('public.repo_unit_id_seq'::regclass);
ALTER TABLE ONLY public.repository ALTER COLUMN id SET DEFAULT nextval('public.repository_id_seq'::regclass);
ALTER TABLE ONLY public.review ALTER COLUMN id SET DEFAULT nextval('public.review_id_seq'::regclass);
ALTER TABLE ONLY public.star ALTER COLUMN id SET DEFAULT nextval('public.star_id_seq'::regclass);
ALTER TABLE ONLY public.team ALTER COLUMN id SET DEFAULT nextval('public.team_id_seq'::regclass);
ALTER TABLE ONLY public.team_repo ALTER COLUMN id SET DEFAULT nextval('public.team_repo_id_seq'::regclass);
ALTER TABLE ONLY public.team_unit ALTER COLUMN id SET DEFAULT nextval('public.team_unit_id_seq'::regclass);
ALTER TABLE ONLY public.team_user ALTER COLUMN id SET DEFAULT nextval('public.team_user_id_seq'::regclass);
ALTER TABLE ONLY public.topic ALTER COLUMN id SET DEFAULT nextval('public.topic_id_seq'::regclass);
ALTER TABLE ONLY public.two_factor_totp ALTER COLUMN id SET DEFAULT nextval('public.two_factor_id_seq'::regclass);
ALTER TABLE ONLY public."user" ALTER COLUMN id SET DEFAULT nextval('public.user_id_seq'::regclass);
ALTER TABLE ONLY public.user_activity ALTER COLUMN id SET DEFAULT nextval('public.user_activity_id_seq'::regclass);
ALTER TABLE ONLY public.version ALTER COLUMN id SET DEFAULT nextval('public.version_id_seq'::regclass);
ALTER TABLE ONLY public.watch ALTER COLUMN id SET DEFAULT nextval('public.watch_id_seq'::regclass);
ALTER TABLE ONLY public.webauthn_credential ALTER COLUMN id SET DEFAULT nextval('public.webauthn_credential_id_seq'::regclass);
ALTER TABLE ONLY public.webhook ALTER COLUMN id SET DEFAULT nextval('public.webhook_id_seq'::regclass);
ALTER TABLE ONLY public.access_token ADD CONSTRAINT access_token_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.user_activity ADD CONSTRAINT action_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.action_run_job ADD CONSTRAINT action_run_job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.action_run ADD CONSTRAINT action_run_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.action_run ADD CONSTRAINT action_run_repo_id_index_key UNIQUE (repo_id, index);
ALTER TABLE ONLY public.attachment ADD CONSTRAINT attachment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.branch ADD CONSTRAINT branch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.collaboration ADD CONSTRAINT collaboration_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.comment ADD CONSTRAINT comment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.deploy_key ADD CONSTRAINT deploy_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.email_address ADD CONSTRAINT email_address_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.follow ADD CONSTRAINT follow_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.hook_task ADD CONSTRAINT hook_task_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.issue_assignees ADD CONSTRAINT issue_assignees_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.issue_label ADD CONSTRAINT issue_label_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.issue ADD CONSTRAINT issue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.issue_user ADD CONSTRAINT issue_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.label ADD CONSTRAINT label_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.lfs_meta_object ADD CONSTRAINT lfs_meta_object_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.milestone ADD CONSTRAINT milestone_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.mirror ADD CONSTRAINT mirror_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notification ADD CONSTRAINT notification_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.oauth2_application ADD CONSTRAINT oauth2_application_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.org_user ADD CONSTRAINT org_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.project_board ADD CONSTRAINT project_board_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.project_issue ADD CONSTRAINT project_issue_issue_id_project_id_key UNIQUE (issue_id, project_id);
ALTER TABLE ONLY public.project_issue ADD CONSTRAINT project_issue_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.project ADD CONSTRAINT project_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.protected_branch ADD CONSTRAINT protected_branch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.public_key ADD CONSTRAINT public_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pull_request ADD CONSTRAINT pull_request_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.reaction ADD CONSTRAINT reaction_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.release ADD CONSTRAINT release_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.repo_topic ADD CONSTRAINT repo_topic_pkey PRIMARY KEY (repo_id, topic_id);
ALTER TABLE ONLY public.repo_unit ADD CONSTRAINT repo_unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.repository ADD CONSTRAINT repository_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.resource_index ADD CONSTRAINT resource_index_pkey PRIMARY KEY (kind, group_id);
ALTER TABLE ONLY public.review ADD CONSTRAINT review_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.session ADD CONSTRAINT session_pkey PRIMARY KEY (key);
ALTER TABLE ONLY public.star ADD CONSTRAINT star_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.team ADD CONSTRAINT team_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.team_repo ADD CONSTRAINT team_repo_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.team_unit ADD CONSTRAINT team_unit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.team_unit ADD CONSTRAINT team_unit_team_id_type_key UNIQUE (team_id, type);
ALTER TABLE ONLY public.team_user ADD CONSTRAINT team_user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.topic ADD CONSTRAINT topic_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.two_factor_totp ADD CONSTRAINT two_factor_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attachment ADD CONSTRAINT uk_0c7c3ccfce83a7e7adc265f2a UNIQUE (uuid);
ALTER TABLE ONLY public."user" ADD CONSTRAINT uk_249ba36000029bbe97499c03d UNIQUE (name);
ALTER TABLE ONLY public.branch ADD CONSTRAINT uk_2d638b4dfc1593783aae9e537 UNIQUE (repo_id, name);
ALTER TABLE ONLY public.star ADD CONSTRAINT uk_3244285e41e619673a9029a95 UNIQUE (uid, repo_id);
ALTER TABLE ONLY public.two_factor_totp ADD CONSTRAINT uk_37e56c94c4009ce8e349f68cf UNIQUE (uid);
ALTER TABLE ONLY public.release ADD CONSTRAINT uk_3f05761781982ca8c190649d0 UNIQUE (repo_id, tag_name);
ALTER TABLE ONLY public.repository ADD CONSTRAINT uk_5d712506f80fa979711b61867 UNIQUE (owner_id, lower_name);
ALTER TABLE ONLY public.issue ADD CONSTRAINT uk_6c51f6d0d387d7996172b616d UNIQUE (repo_id, index);
ALTER TABLE ONLY public.team_user ADD CONSTRAINT uk_874dbae9372b94da550cce754 UNIQUE (team_id, uid);
ALTER TABLE ONLY public.follow ADD CONSTRAINT uk_8b2236a5bdc84aeb1e1406d94 UNIQUE (user_id, follow_id);
ALTER TABLE ONLY public.watch ADD CONSTRAINT uk_91f9c3b4207b3df3732b68db3 UNIQUE (user_id, repo_id);
ALTER TABLE ONLY public.org_user ADD CONSTRAINT uk_963df933a7e976b3cf9527e88 UNIQUE (uid, org_id);
ALTER TABLE ONLY public.topic ADD CONSTRAINT uk_98deba5606cfca8c6b7cb5360 UNIQUE (name);
ALTER TABLE ONLY public."user" ADD CONSTRAINT uk_d2239d9b4c9771a5381012de5 UNIQUE (lower_name);
ALTER TABLE ONLY public.issue_label ADD CONSTRAINT uk_dbc3421161ca7aa9d55426409 UNIQUE (issue_id, label_id);
ALTER TABLE ONLY public.reaction ADD CONSTRAINT uk_ddfddf762e8ad104fd5ef4dec UNIQUE (type, issue_id, comment_id, user_id);
ALTER TABLE ONLY public.protected_branch ADD CONSTRAINT uk_e2aeff9af4549aaa603cb9e4c UNIQUE (repo_id, branch_name);
ALTER TABLE ONLY public.oauth2_application ADD CONSTRAINT uk_e53b67120dc625550b6b6d6a5 UNIQUE (client_id);
ALTER TABLE ONLY public.email_address ADD CONSTRAINT uk_eefbf80742130645f65047973 UNIQUE (email);
ALTER TABLE ONLY public.access_token ADD CONSTRAINT uk_f0ff9d164c0fcb0f072a2ce91 UNIQUE (token_hash);
ALTER TABLE ONLY public.team_repo ADD CONSTRAINT uk_fb5a0296d5d8d7adc47bc7ef3 UNIQUE (team_id, repo_id);
ALTER TABLE ONLY public."user" ADD CONSTRAINT user_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.version ADD CONSTRAINT version_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.watch ADD CONSTRAINT watch_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webauthn_credential ADD CONSTRAINT webauthn_credential_lower_name_user_id_key UNIQUE (lower_name, user_id);
ALTER TABLE ONLY public.webauthn_credential ADD CONSTRAINT webauthn_credential_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.webhook ADD CONSTRAINT webhook_pkey PRIMARY KEY (id);
CREATE INDEX "IDX_action_run_status" ON public.action_run USING btree (status) WHERE (status = ANY (ARRAY['waiting'::public.run_status, 'running'::public.run_status, 'blocked'::public.run_status]));
CREATE INDEX "IDX_project_title" ON public.project USING btree (title);
CREATE INDEX "IDX_webauthn_credential" ON public.webauthn_credential USING hash (credential_id);
CREATE UNIQUE INDEX "UQE_email_lower" ON public.email_address USING btree (lower_email);
CREATE UNIQUE INDEX "UQE_email_primary" ON public.email_address USING btree (uid) WHERE is_primary;
CREATE UNIQUE INDEX "UQE_project_board_default" ON public.project_board USING btree (project_id) WHERE "default";
CREATE UNIQUE INDEX "UQE_user_lower" ON public."user" USING btree (lower(name));
CREATE INDEX idx_access_token_created_unix ON public.access_token USING btree (created_unix);
CREATE INDEX idx_access_token_uid ON public.access_token USING btree (uid);
CREATE INDEX idx_action_act_user_id ON public.user_activity USING btree (act_user_id);
CREATE INDEX idx_action_comment_id ON public.user_activity USING btree (comment_id);
CREATE INDEX idx_action_created_unix ON public.user_activity USING btree (created_at);
CREATE INDEX idx_action_repo_id ON public.user_activity USING btree (repo_id);
CREATE INDEX idx_action_user_id ON public.user_activity USING btree (user_id);
CREATE INDEX idx_attachment_issue_id ON public.attachment USING btree (issue_id);
CREATE INDEX idx_attachment_release_id ON public.attachment USING btree (release_id);
CREATE INDEX idx_attachment_uploader_id ON public.attachment USING btree (uploader_id);
CREATE INDEX idx_collaboration_created_unix ON public.collaboration USING btree (created_unix);
CREATE INDEX idx_collaboration_repo_id ON public.collaboration USING btree (repo_id);
CREATE INDEX idx_collaboration_user_id ON public.collaboration USING btree (user_id);
CREATE INDEX idx_comment_created_unix ON public.comment USING btree (created_at);
CREATE INDEX idx_comment_issue_id ON public.comment USING btree (issue_id);
CREATE INDEX idx_comment_poster_id ON public.comment USING btree (poster_id);
CREATE INDEX idx_comment_review_id ON public.comment USING btree (review_id);
CREATE INDEX idx_comment_type ON public.comment USING btree (type);
CREATE INDEX idx_deploy_key_created_unix ON public.deploy_key USING btree (created_unix);
CREATE INDEX idx_deploy_key_key_id ON public.deploy_key USING btree (key_id);
CREATE INDEX idx_deploy_key_repo_id ON public.deploy_key USING btree (repo_id);
CREATE INDEX idx_email_address_uid ON public.email_address USING btree (uid);
CREATE INDEX idx_hook_task_hook_id ON public.hook_task USING btree (hook_id);
CREATE INDEX idx_issue_assignees_assignee_id ON public.issue_assignees USING btree (assignee_id);
CREATE INDEX idx_issue_assignees_issue_id ON public.issue_assignees USING btree (issue_id);
CREATE INDEX idx_issue_closed_unix ON public.issue USING btree (closed_at);
CREATE INDEX idx_issue_created_unix ON public.issue USING btree (created_at);
CREATE INDEX idx_issue_deadline_unix ON public.issue USING btree (deadline_at);
CREATE INDEX idx_issue_is_closed ON public.issue USING btree (is_closed);
CREATE INDEX idx_issue_is_pull ON public.issue USING btree (is_pull);
CREATE INDEX idx_issue_milestone_id ON public.issue USING btree (milestone_id);
CREATE INDEX idx_issue_name_trgm ON public.issue USING gin (title public.gin_trgm_ops);
CREATE INDEX idx_issue_poster_id ON public.issue USING btree (poster_id);
CREATE INDEX idx_issue_user_issue_id ON public.issue_user USING btree (issue_id);
CREATE INDEX idx_issue_user_uid ON public.issue_user USING btree (uid);
CREATE INDEX idx_label_created_unix ON public.label USING btree (created_unix);
CREATE INDEX idx_label_org_id ON public.label USING btree (org_id);
CREATE INDEX idx_label_repo_id ON public.label USING btree (repo_id);
CREATE INDEX idx_lfs_meta_object_oid ON public.lfs_meta_object USING btree (oid);
CREATE INDEX idx_milestone_created_unix ON public.milestone USING btree (created_at);
CREATE INDEX idx_milestone_repo_id ON public.milestone USING btree (repo_id);
CREATE INDEX idx_mirror_next_update_unix ON public.mirror USING btree (next_update_unix);
CREATE INDEX idx_mirror_repo_id ON public.mirror USING btree (repo_id);
CREATE INDEX idx_notification_created_unix ON public.notification USING btree (created_unix);
CREATE INDEX idx_notification_issue_id ON public.notification USING btree (issue_id);
CREATE INDEX idx_notification_repo_id ON public.notification USING btree (repo_id);
CREATE INDEX idx_notification_source ON public.notification USING btree (source);
CREATE INDEX idx_notification_status ON public.notification USING btree (status);
CREATE INDEX idx_notification_updated_by ON public.notification USING btree (updated_by);
CREATE INDEX idx_notification_user_id ON public.notification USING btree (user_id);
CREATE INDEX idx_oauth2_application_created_unix ON public.oauth2_application USING btree (created_unix);
CREATE INDEX idx_oauth2_application_uid ON public.oauth2_application USING btree (uid);
CREATE INDEX idx_protected_branch_created_unix ON public.protected_branch USING btree (created_unix);
CREATE INDEX idx_public_key_created_unix ON public.public_key USING btree (created_unix);
CREATE INDEX idx_public_key_fingerprint ON public.public_key USING btree (fingerprint);
CREATE INDEX idx_public_key_owner_id ON public.public_key USING btree (owner_id);
CREATE INDEX idx_pull_request_base_repo_id ON public.pull_request USING btree (base_repo_id);
CREATE INDEX idx_pull_request_has_merged ON public.pull_request USING btree (has_merged);
CREATE INDEX idx_pull_request_head_repo_id ON public.pull_request USING btree (head_repo_id);
CREATE INDEX idx_pull_request_issue_id ON public.pull_request USING btree (issue_id);
CREATE INDEX idx_pull_request_merged_unix ON public.pull_request USING btree (merged_unix);
CREATE INDEX idx_pull_request_merger_id ON public.pull_request USING btree (merger_id);
CREATE INDEX idx_release_created_unix ON public.release USING btree (created_at);
CREATE INDEX idx_release_publisher_id ON public.release USING btree (publisher_id);
CREATE INDEX idx_repo_unit_repo_id ON public.repo_unit USING btree (repo_id);
CREATE INDEX idx_repo_unit_type ON public.repo_unit USING btree (type);
CREATE INDEX idx_repository_created_unix ON public.repository USING btree (created_at);
CREATE INDEX idx_repository_fork_id ON public.repository USING btree (fork_id);
CREATE INDEX idx_repository_is_archived ON public.repository USING btree (is_archived);
CREATE INDEX idx_repository_is_empty ON public.repository USING btree (is_empty);
CREATE INDEX idx_repository_is_mirror ON public.repository USING btree (is_mirror);
CREATE INDEX idx_repository_is_private ON public.repository USING btree (is_private);
CREATE INDEX idx_repository_lower_name ON public.repository USING btree (lower_name);
CREATE INDEX idx_repository_name ON public.repository USING btree (name);
CREATE INDEX idx_review_created_unix ON public.review USING btree (created_at);
CREATE INDEX idx_review_issue_id ON public.review USING btree (issue_id);
CREATE INDEX idx_review_reviewer_id ON public.review USING btree (reviewer_id);
CREATE INDEX idx_team_org_id ON public.team USING btree (org_id);
CREATE INDEX idx_team_repo_org_id ON public.team_repo USING btree (org_id);
CREATE INDEX idx_team_user_org_id ON public.team_user USING btree (org_id);
CREATE INDEX idx_topic_created_unix ON public.topic USING btree (created_unix);
CREATE INDEX idx_two_factor_created_unix ON public.two_factor_totp USING btree (created_unix);
CREATE INDEX idx_user_created_unix ON public."user" USING btree (created_unix);
CREATE INDEX idx_user_is_active ON public."user" USING btree (is_active);
CREATE INDEX idx_user_last_login_unix ON public."user" USING btree (last_login_unix);
CREATE INDEX idx_watch_created_unix ON public.watch USING btree (created_unix);
CREATE INDEX idx_webhook_created_unix ON public.webhook USING btree (created_unix);
CREATE INDEX idx_webhook_is_active ON public.webhook USING btree (is_active);
CREATE INDEX idx_webhook_org_id ON public.webhook USING btree (org_id);
CREATE INDEX idx_webhook_repo_id ON public.webhook USING btree (repo_id);
CREATE INDEX repository_topics ON public.repository USING gin (topics);

CREATE OR REPLACE VIEW public.repo_activity AS
 SELECT r.id,
    r.owner_name,
    r.name,
    r.num_stars,
    count(o.id) AS open_issues,
    max(o.created_at) AS last_issue,
    ( SELECT a.status
           FROM public.action_run a
          WHERE (a.repo_id = r.id)
          ORDER BY a.id DESC
         LIMIT 1) AS ci
   FROM (public.repository r
     LEFT JOIN public.open_issue o ON ((o.repo_id = r.id)))
  GROUP BY r.id;

ALTER TABLE ONLY public.action_run_job ADD CONSTRAINT action_run_job_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.action_run(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.action_run ADD CONSTRAINT action_run_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES public.repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.comment ADD CONSTRAINT comment_issue_fk FOREIGN KEY (issue_id) REFERENCES public.issue(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.issue ADD CONSTRAINT issue_milestone_fk FOREIGN KEY (milestone_id) REFERENCES public.milestone(id) ON DELETE SET NULL NOT VALID;
ALTER TABLE ONLY public.issue ADD CONSTRAINT issue_repo_fk FOREIGN KEY (repo_id) REFERENCES public.repository(id) ON DELETE CASCADE NOT VALID;
ALTER TABLE ONLY public.pull_request ADD CONSTRAINT pr_issue_fk FOREIGN KEY (issue_id) REFERENCES public.issue(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.project_board ADD CONSTRAINT project_board_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.project(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.project ADD CONSTRAINT project_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public."user"(id);
ALTER TABLE ONLY public.project ADD CONSTRAINT project_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES public.repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.repo_topic ADD CONSTRAINT repo_topic_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES public.repository(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.repo_topic ADD CONSTRAINT repo_topic_topic_id_fkey FOREIGN KEY (topic_id) REFERENCES public.topic(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.review ADD CONSTRAINT review_issue_fk FOREIGN KEY (issue_id) REFERENCES public.issue(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.team_unit ADD CONSTRAINT team_unit_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.team(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.webauthn_credential ADD CONSTRAINT webauthn_credential_user_id_fkey FOREIGN KEY (user_id) REFERENCES public."user"(id) ON DELETE CASCADE;
