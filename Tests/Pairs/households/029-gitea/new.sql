CREATE TABLE "user" (
    id bigserial PRIMARY KEY,
    lower_name varchar(255) NOT NULL UNIQUE,
    name varchar(255) NOT NULL UNIQUE,
    full_name varchar(255),
    email varchar(255) NOT NULL,
    passwd_algo character varying(255) DEFAULT 'argon2' NOT NULL,
    type integer,
    is_active boolean,
    is_admin boolean,
    num_followers integer DEFAULT 0 NOT NULL,
    num_repos integer DEFAULT 0 NOT NULL,
    created_unix bigint,
    updated_unix bigint,
    salt varchar(32),
    rands varchar(32),
    keep_email_private boolean,
    visibility integer DEFAULT 0 NOT NULL,
    num_stars integer,
    theme varchar(255) DEFAULT '' NOT NULL,
    is_restricted boolean DEFAULT false NOT NULL
);
CREATE INDEX "IDX_user_created_unix" ON "user" (created_unix);
CREATE TABLE email_address (
    id bigserial PRIMARY KEY,
    uid bigint NOT NULL,
    email character varying(255) NOT NULL UNIQUE,
    lower_email character varying(255) NOT NULL,
    is_activated boolean,
    is_primary boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX "UQE_email_address_lower_email" ON email_address (lower_email);
CREATE TABLE repository (
    id bigserial PRIMARY KEY,
    owner_id bigint,
    lower_name character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    description text,
    default_branch character varying(255),
    num_watches integer,
    num_issues integer DEFAULT 0 NOT NULL,
    num_closed_issues integer DEFAULT 0 NOT NULL,
    is_private boolean,
    is_mirror boolean,
    is_fork boolean DEFAULT false NOT NULL,
    fork_id bigint,
    size bigint DEFAULT 0 NOT NULL,
    created_unix bigint,
    updated_unix bigint,
    website varchar(2048),
    topics json,
    trust_model integer,
    object_format_name varchar(6) DEFAULT 'sha1' NOT NULL,
    num_action_runs integer DEFAULT 0 NOT NULL,
    status integer DEFAULT 0 NOT NULL,
    UNIQUE (owner_id, lower_name)
);
CREATE TABLE issue (
    id bigserial PRIMARY KEY,
    repo_id bigint,
    "index" bigint,
    poster_id bigint,
    name character varying(255),
    content text,
    milestone_id bigint,
    is_closed boolean,
    is_pull boolean,
    num_comments integer,
    deadline_unix bigint,
    created_unix bigint,
    updated_unix bigint,
    priority integer,
    is_locked boolean DEFAULT false NOT NULL,
    content_version integer DEFAULT 0 NOT NULL,
    time_estimate bigint DEFAULT 0 NOT NULL,
    original_author character varying(255)
);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
CREATE TABLE issue_assignees (
    id bigserial PRIMARY KEY,
    assignee_id bigint,
    issue_id bigint
);
CREATE INDEX idx_issue_assignees_assignee_id ON issue_assignees USING btree (assignee_id);
CREATE INDEX idx_issue_assignees_issue_id ON issue_assignees USING btree (issue_id);
CREATE TABLE issue_index (
    group_id bigint PRIMARY KEY,
    max_index bigint
);
CREATE INDEX "IDX_issue_index_max_index" ON issue_index (max_index);
CREATE TABLE comment (
    id bigserial PRIMARY KEY,
    type integer,
    poster_id bigint,
    issue_id bigint,
    label_id bigint,
    content text,
    line bigint,
    created_unix bigint,
    updated_unix bigint,
    commit_sha varchar(64),
    tree_path varchar(4000)
);
CREATE TABLE action_run (
    id bigserial PRIMARY KEY,
    title character varying(255),
    repo_id bigint,
    workflow_id varchar(255),
    "index" bigint,
    ref character varying(255),
    commit_sha character varying(255),
    event character varying(255),
    status integer,
    started bigint,
    stopped bigint,
    version integer DEFAULT 0
);
CREATE UNIQUE INDEX "UQE_action_run_repo_index" ON action_run (repo_id, "index");
CREATE TABLE action_run_job (
    id bigserial PRIMARY KEY,
    run_id bigint,
    repo_id bigint,
    name varchar(255),
    attempt bigint,
    job_id varchar(255),
    needs text,
    runs_on text,
    status integer
);
ALTER TABLE action_run_job ADD CONSTRAINT action_run_job_run_id_fkey FOREIGN KEY (run_id) REFERENCES action_run;
CREATE INDEX idx_action_run_job_run_id ON action_run_job USING btree (run_id);
CREATE TABLE public_key (
    id bigserial PRIMARY KEY,
    owner_id bigint NOT NULL,
    name character varying(255) NOT NULL,
    fingerprint character varying(255) NOT NULL,
    content varchar(16384) NOT NULL,
    mode integer DEFAULT 2 NOT NULL,
    type integer DEFAULT 1 NOT NULL,
    login_source_id bigint DEFAULT 0 NOT NULL,
    verified boolean DEFAULT false NOT NULL,
    created_unix bigint,
    updated_unix bigint
);
CREATE INDEX idx_public_key_owner_id ON public_key USING btree (owner_id);
CREATE TABLE access (
    id bigserial PRIMARY KEY,
    user_id bigint,
    repo_id bigint,
    mode integer,
    UNIQUE (user_id, repo_id)
);
CREATE TABLE release (
    id bigserial PRIMARY KEY,
    repo_id bigint,
    tag_name character varying(255),
    lower_tag_name character varying(255),
    sha1 varchar(40),
    is_draft boolean DEFAULT false NOT NULL,
    is_prerelease boolean DEFAULT false NOT NULL,
    created_unix bigint,
    UNIQUE (repo_id, tag_name)
);
ALTER TABLE release ALTER sha1 TYPE varchar(64);
CREATE INDEX "IDX_release_sha1" ON release USING hash (sha1);
CREATE VIEW open_issues AS SELECT i.id, r.owner_id, r.lower_name, i."index", i.name FROM issue i JOIN repository r ON r.id = i.repo_id WHERE NOT i.is_closed
 AND NOT i.is_locked
;
