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
    salt varchar(10),
    rands varchar(10),
    num_stars integer
);
CREATE INDEX "IDX_user_created_unix" ON "user" (created_unix);
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
    website varchar(255),
    num_open_issues integer,
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
    assignee_id bigint,
    priority integer
);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
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
    commit_sha varchar(40)
);
CREATE TABLE public_key (
    id bigserial PRIMARY KEY,
    owner_id bigint NOT NULL,
    name character varying(255) NOT NULL,
    fingerprint character varying(255) NOT NULL,
    content text NOT NULL,
    mode integer DEFAULT 2 NOT NULL,
    type integer DEFAULT 1 NOT NULL,
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
CREATE VIEW open_issues AS SELECT i.id, r.owner_id, r.lower_name, i."index", i.name FROM issue i JOIN repository r ON r.id = i.repo_id WHERE NOT i.is_closed
;
