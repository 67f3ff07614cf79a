CREATE SCHEMA vcs;
CREATE EXTENSION pg_trgm;
CREATE TYPE vcs.visibility AS ENUM ('private', 'public');
CREATE TYPE vcs.pr_state AS ENUM ('open', 'merged', 'closed'
);
CREATE DOMAIN vcs.sha AS char(40);
CREATE TABLE vcs.users (
    id serial PRIMARY KEY,
    lower_name varchar(255) NOT NULL UNIQUE,
    name varchar(255) NOT NULL UNIQUE,
    full_name text,
    email text NOT NULL,
    type integer,
    is_admin boolean,
    created_unix bigint,
    avatar text
);
CREATE TABLE vcs.email_address (
    id serial PRIMARY KEY,
    uid integer NOT NULL REFERENCES vcs.users,
    email varchar(255) NOT NULL UNIQUE,
    is_activated boolean
);
CREATE TABLE vcs.public_key (
    id serial PRIMARY KEY,
    owner_id integer NOT NULL REFERENCES vcs.users,
    name text NOT NULL,
    fingerprint text NOT NULL UNIQUE,
    content text NOT NULL,
    mode integer NOT NULL DEFAULT 2,
    created_unix bigint
);
CREATE TABLE vcs.gpg_key (
    id serial PRIMARY KEY,
    owner_id integer NOT NULL REFERENCES vcs.users,
    key_id char(16) NOT NULL,
    primary_key_id char(16),
    expired_unix bigint
);
CREATE TABLE vcs.follow (
    id serial PRIMARY KEY,
    user_id integer REFERENCES vcs.users,
    follow_id integer REFERENCES vcs.users,
    UNIQUE (user_id, follow_id)
);
CREATE TABLE vcs.team (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES vcs.users,
    lower_name text NOT NULL,
    name text NOT NULL,
    authorize integer,
    num_members integer NOT NULL DEFAULT 0
);
CREATE TABLE vcs.team_user (
    id serial PRIMARY KEY,
    team_id integer NOT NULL REFERENCES vcs.team,
    uid integer NOT NULL REFERENCES vcs.users,
    UNIQUE (team_id, uid)
);
CREATE TABLE vcs.repository (
    id serial PRIMARY KEY,
    owner_id integer NOT NULL REFERENCES vcs.users,
    lower_name text NOT NULL,
    name text NOT NULL,
    is_private boolean NOT NULL DEFAULT false,
    website varchar(2048),
    num_stars integer NOT NULL DEFAULT 0,
    num_issues integer NOT NULL DEFAULT 0,
    num_closed_issues integer NOT NULL DEFAULT 0,
    description text,
    default_branch text NOT NULL DEFAULT 'master',
    fork_id integer REFERENCES vcs.repository,
    is_mirror boolean NOT NULL DEFAULT false,
    size bigint NOT NULL DEFAULT 0,
    UNIQUE (owner_id, lower_name)
);
CREATE INDEX repo_name_trgm ON vcs.repository USING gin (lower_name gin_trgm_ops);
CREATE TABLE vcs.team_repo (
    id serial PRIMARY KEY,
    team_id integer NOT NULL REFERENCES vcs.team,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    UNIQUE (team_id, repo_id)
);
CREATE TABLE vcs.collaboration (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    user_id integer NOT NULL REFERENCES vcs.users,
    mode integer NOT NULL DEFAULT 2,
    UNIQUE (repo_id, user_id)
);
CREATE TABLE vcs.star (
    id serial PRIMARY KEY,
    uid integer REFERENCES vcs.users,
    repo_id integer REFERENCES vcs.repository,
    UNIQUE (uid, repo_id)
);
CREATE TABLE vcs.watch (
    id serial PRIMARY KEY,
    user_id integer REFERENCES vcs.users,
    repo_id integer REFERENCES vcs.repository,
    mode smallint NOT NULL DEFAULT 1,
    UNIQUE (user_id, repo_id)
);
CREATE TABLE vcs.mirror (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    interval bigint,
    enable_prune boolean NOT NULL DEFAULT false,
    next_update_unix bigint
);
CREATE TABLE vcs.branch (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    name text NOT NULL,
    commit_id vcs.sha,
    is_deleted boolean NOT NULL DEFAULT false,
    UNIQUE (repo_id, name)
);
CREATE TABLE vcs.protected_branch (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    branch_name text NOT NULL,
    can_push boolean NOT NULL DEFAULT false,
    whitelist_user_i_ds text,
    UNIQUE (repo_id, branch_name)
);
CREATE TABLE vcs.release (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    tag_name text NOT NULL,
    sha1 vcs.sha,
    title text,
    note text,
    is_draft boolean NOT NULL DEFAULT false,
    is_prerelease boolean NOT NULL DEFAULT false,
    UNIQUE (repo_id, tag_name)
);
CREATE TABLE vcs.milestone (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    name text NOT NULL,
    is_closed boolean NOT NULL DEFAULT false,
    deadline_unix bigint
);
CREATE TABLE vcs.label (
    id serial PRIMARY KEY,
    repo_id integer REFERENCES vcs.repository,
    org_id integer REFERENCES vcs.users,
    name text NOT NULL,
    color varchar(7)
);
CREATE TABLE vcs.issue (
    id serial PRIMARY KEY,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    index bigint NOT NULL,
    poster_id integer REFERENCES vcs.users,
    name text NOT NULL,
    content text,
    milestone_id integer REFERENCES vcs.milestone,
    is_closed boolean NOT NULL DEFAULT false,
    is_pull boolean NOT NULL DEFAULT false,
    assignee_id integer REFERENCES vcs.users,
    created_unix bigint,
    updated_unix bigint,
    UNIQUE (repo_id, index)
);
CREATE INDEX issue_updated ON vcs.issue (updated_unix);
CREATE TABLE vcs.issue_label (
    id serial PRIMARY KEY,
    issue_id integer NOT NULL REFERENCES vcs.issue,
    label_id integer NOT NULL REFERENCES vcs.label,
    UNIQUE (issue_id, label_id)
);
CREATE TABLE vcs.comment (
    id serial PRIMARY KEY,
    type integer,
    poster_id integer REFERENCES vcs.users,
    issue_id integer NOT NULL REFERENCES vcs.issue ON DELETE CASCADE,
    line bigint,
    tree_path varchar(4000),
    content text,
    commit_sha varchar(40),
    created_unix bigint
);
CREATE INDEX comment_issue ON vcs.comment (issue_id, created_unix);
CREATE TABLE vcs.attachment (
    id serial PRIMARY KEY,
    uuid varchar(40) NOT NULL UNIQUE,
    issue_id integer REFERENCES vcs.issue,
    release_id integer REFERENCES vcs.release,
    comment_id integer REFERENCES vcs.comment,
    name text,
    size bigint
);
CREATE TABLE vcs.pull_request (
    id serial PRIMARY KEY,
    issue_id integer NOT NULL REFERENCES vcs.issue UNIQUE,
    head_repo_id integer REFERENCES vcs.repository,
    base_repo_id integer NOT NULL REFERENCES vcs.repository,
    head_branch text NOT NULL,
    base_branch text NOT NULL,
    merge_base vcs.sha,
    has_merged boolean NOT NULL DEFAULT false,
    merged_commit_id vcs.sha
);
CREATE TABLE vcs.webhook (
    id serial PRIMARY KEY,
    repo_id integer REFERENCES vcs.repository,
    url text,
    events text,
    is_active boolean
);
CREATE TABLE vcs.hook_task (
    id bigserial,
    hook_id bigint,
    payload text,
    is_succeed boolean,
    PRIMARY KEY (id )
);
CREATE TABLE vcs.action (
    id bigserial PRIMARY KEY,
    user_id integer REFERENCES vcs.users,
    op_type integer,
    act_user_id integer REFERENCES vcs.users,
    repo_id integer REFERENCES vcs.repository,
    is_private boolean NOT NULL DEFAULT false,
    content text,
    created_unix bigint
);
CREATE INDEX action_user ON vcs.action (user_id);
CREATE TABLE vcs.notification (
    id serial PRIMARY KEY,
    user_id integer NOT NULL REFERENCES vcs.users,
    repo_id integer NOT NULL REFERENCES vcs.repository,
    status smallint NOT NULL,
    issue_id integer REFERENCES vcs.issue
);
CREATE TABLE vcs.lfs_meta_object (
    id serial PRIMARY KEY,
    oid varchar(255) NOT NULL,
    size bigint NOT NULL,
    repository_id integer NOT NULL REFERENCES vcs.repository,
    UNIQUE (oid, repository_id)
);
CREATE VIEW vcs.public_repo AS SELECT r.id, u.name || '/' || r.name AS path, r.num_stars, r.description FROM vcs.repository r JOIN vcs.users u ON u.id = r.owner_id WHERE 
NOT r.is_private;
CREATE VIEW vcs.trending AS SELECT p.id, p.path, count(s.id) AS stars FROM vcs.public_repo p JOIN vcs.star s ON s.repo_id = p.id GROUP BY p.id, p.path;
CREATE MATERIALIZED VIEW vcs.top_repo AS SELECT * FROM vcs.trending ORDER BY stars DESC LIMIT 100;
CREATE VIEW vcs.open_pull AS SELECT pr.id, i.repo_id, i.index, i.name, u.name AS poster FROM vcs.pull_request pr JOIN vcs.issue i ON i.id = pr.issue_id LEFT JOIN vcs.users u ON u.id = i.poster_id WHERE NOT pr.has_merged AND NOT i.is_closed;
CREATE FUNCTION vcs.count_star() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE vcs.repository SET num_stars = num_stars + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END WHERE id = coalesce(NEW.repo_id, OLD.repo_id);
    RETURN NULL;
END;
$$;
CREATE TRIGGER count_star AFTER INSERT OR DELETE ON vcs.star FOR EACH ROW EXECUTE FUNCTION vcs.count_star();
CREATE FUNCTION vcs.short_sha(vcs.sha) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT left($1::text, 8) $$;
