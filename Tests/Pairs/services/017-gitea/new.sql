CREATE TABLE "user" (id bigserial PRIMARY KEY, lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, full_name varchar(255), email varchar(255) NOT NULL, passwd varchar(255) NOT NULL, type integer, created_unix bigint, is_active boolean, is_admin boolean, theme varchar(255) DEFAULT '' NOT NULL
, keep_email_private boolean DEFAULT false NOT NULL, email_notifications_preference varchar(20) DEFAULT 'enabled' NOT NULL, passwd_hash_algo varchar(255) DEFAULT 'argon2' NOT NULL
);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" (name);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE INDEX "IDX_user_is_active" ON "user" (is_active);
CREATE TABLE repository (id bigserial PRIMARY KEY, owner_id bigint, owner_name varchar(255), lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, description text, num_stars integer, is_private boolean, is_fork boolean DEFAULT false NOT NULL, fork_id bigint, size bigint DEFAULT 0 NOT NULL
, git_size bigint DEFAULT 0 NOT NULL, lfs_size bigint DEFAULT 0 NOT NULL, object_format_name varchar(6) DEFAULT 'sha1' NOT NULL
);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE INDEX "IDX_repository_name" ON repository (name);
CREATE TABLE repo_unit (id bigserial PRIMARY KEY, repo_id bigint, type integer, config text, created_unix bigint, everyone_access_mode integer DEFAULT 0 NOT NULL);
CREATE INDEX "IDX_repo_unit_s" ON repo_unit (repo_id, type);
CREATE TABLE issue (id bigserial PRIMARY KEY, repo_id bigint, "index" bigint, poster_id bigint, original_author varchar(255), original_author_id bigint, name varchar(255), content text, milestone_id bigint, priority integer, is_closed boolean, is_pull boolean, ref varchar(255), deadline_unix bigint, created_unix bigint
, content_version integer DEFAULT 0 NOT NULL
);
ALTER TABLE issue ADD CONSTRAINT "UQE_issue_repo_index" UNIQUE (repo_id, "index");
CREATE TABLE issue_assignees (id bigserial PRIMARY KEY, assignee_id bigint, issue_id bigint);
CREATE INDEX "IDX_issue_assignees_assignee_id" ON issue_assignees (assignee_id);
CREATE TABLE issue_index (group_id bigint PRIMARY KEY, max_index bigint);
CREATE INDEX "IDX_issue_index_max_index" ON issue_index (max_index);
CREATE TABLE access_token (id bigserial PRIMARY KEY, uid bigint, name varchar(255),
  token_hash varchar(255), token_salt varchar(255), token_last_eight varchar(255), scope varchar(255)
);
CREATE UNIQUE INDEX "UQE_access_token_token_hash" ON access_token (token_hash);
CREATE TABLE action (id bigserial PRIMARY KEY, user_id bigint, op_type integer, act_user_id bigint, repo_id bigint, comment_id bigint, is_deleted boolean DEFAULT false NOT NULL, ref_name varchar(255), is_private boolean DEFAULT false NOT NULL, content text, created_unix bigint);
CREATE INDEX "IDX_action_r_u_d" ON action (repo_id, user_id, is_deleted);
CREATE INDEX "IDX_action_au_r_c_u_d" ON action (act_user_id, repo_id, created_unix, user_id, is_deleted);
CREATE TABLE language_stat (id bigserial PRIMARY KEY, repo_id bigint NOT NULL, commit_id varchar(255), is_primary boolean, language varchar(50) NOT NULL, size bigint DEFAULT 0 NOT NULL, created_unix bigint);
CREATE TABLE commit_status (id bigserial PRIMARY KEY, "index" bigint, repo_id bigint, state varchar(7) NOT NULL, sha varchar(
64
) NOT NULL, context_hash
varchar(64)
, created_unix bigint);
CREATE UNIQUE INDEX "UQE_commit_status_repo_sha_index" ON commit_status (repo_id, sha, "index");

