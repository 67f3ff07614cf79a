CREATE TABLE "user" (id bigserial PRIMARY KEY, lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, full_name varchar(255), email varchar(255) NOT NULL, passwd varchar(255) NOT NULL, type integer, created_unix bigint, is_active boolean, is_admin boolean, theme varchar(255) DEFAULT '' NOT NULL
, keep_email_private boolean
);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" (name);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE INDEX "IDX_user_is_active" ON "user" (is_active);
CREATE TABLE repository (id bigserial PRIMARY KEY, owner_id bigint, owner_name varchar(255), lower_name varchar(255) NOT NULL, name varchar(255) NOT NULL, description text, num_stars integer, is_private boolean, is_fork boolean DEFAULT false NOT NULL, fork_id bigint, size bigint DEFAULT 0 NOT NULL
, enable_wiki boolean DEFAULT true, enable_issues boolean DEFAULT true
);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE INDEX "IDX_repository_name" ON repository (name);
CREATE TABLE issue (id bigserial PRIMARY KEY, repo_id bigint, "index" bigint, poster_id bigint, original_author varchar(255), original_author_id bigint, name varchar(255), content text, milestone_id bigint, priority integer, is_closed boolean, is_pull boolean, ref varchar(255), deadline_unix bigint, created_unix bigint
, assignee_id bigint
);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
CREATE INDEX "IDX_issue_assignee_id" ON issue (assignee_id);
CREATE TABLE issue_index (group_id bigint PRIMARY KEY, max_index bigint);
CREATE INDEX "IDX_issue_index_max_index" ON issue_index (max_index);
CREATE TABLE access_token (id bigserial PRIMARY KEY, uid bigint, name varchar(255),
  sha1 varchar(40)
);
CREATE UNIQUE INDEX "UQE_access_token_sha1" ON access_token (sha1);
CREATE TABLE action (id bigserial PRIMARY KEY, user_id bigint, op_type integer, act_user_id bigint, repo_id bigint, comment_id bigint, is_deleted boolean DEFAULT false NOT NULL, ref_name varchar(255), is_private boolean DEFAULT false NOT NULL, content text, created_unix bigint);
CREATE INDEX "IDX_action_user_id" ON action (user_id);
CREATE INDEX "IDX_action_repo_id" ON action (repo_id);
CREATE TABLE language_stat (id bigserial PRIMARY KEY, repo_id bigint NOT NULL, commit_id varchar(255), is_primary boolean, language varchar(50) NOT NULL, size bigint DEFAULT 0 NOT NULL, created_unix bigint);
CREATE TABLE commit_status (id bigserial PRIMARY KEY, "index" bigint, repo_id bigint, state varchar(7) NOT NULL, sha varchar(
40
) NOT NULL, context_hash
char(40)
, created_unix bigint);
CREATE UNIQUE INDEX "UQE_commit_status_repo_sha_index" ON commit_status (repo_id, sha, "index");

