CREATE TABLE "user" (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  lower_name VARCHAR(255) NOT NULL,
  name VARCHAR(255) NOT NULL,
  full_name VARCHAR(255) NULL,
  email VARCHAR(255) NOT NULL,
  keep_email_private BOOL NULL,
  passwd VARCHAR(255) NOT NULL,
  passwd_hash_algo VARCHAR(255) DEFAULT 'argon2' NOT NULL,
  must_change_password BOOL DEFAULT false NOT NULL,
  login_type INTEGER NULL,
  type INTEGER NULL,
  location VARCHAR(255) NULL,
  rands VARCHAR(32) NULL,
  salt VARCHAR(32) NULL,
  language VARCHAR(5) NULL,
  created_unix BIGINT NULL,
  is_active BOOL NULL,
  is_admin BOOL NULL,
  is_restricted BOOL DEFAULT false NOT NULL,
  diff_view_style VARCHAR(255) DEFAULT 'unified' NOT NULL,
  theme VARCHAR(255) DEFAULT '' NOT NULL,
  visibility INTEGER DEFAULT 0 NOT NULL
);
CREATE INDEX "IDX_user_is_active" ON "user" (is_active);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" (name);
CREATE INDEX "IDX_user_created_unix" ON "user" (created_unix);
CREATE TABLE repository (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  owner_id BIGINT NULL,
  owner_name VARCHAR(255) NULL,
  lower_name VARCHAR(255) NOT NULL,
  name VARCHAR(255) NOT NULL,
  description TEXT NULL,
  website VARCHAR(2048) NULL,
  original_service_type INTEGER NULL,
  default_branch VARCHAR(255) DEFAULT 'master' NOT NULL,
  num_watches INTEGER NULL,
  num_issues INTEGER NULL,
  num_open_issues INTEGER NULL,
  is_private BOOL NULL,
  is_empty BOOL NULL,
  is_archived BOOL NULL,
  is_mirror BOOL NULL,
  status INTEGER DEFAULT 0 NOT NULL,
  topics TEXT NULL,
  size BIGINT DEFAULT 0 NOT NULL,
  created_unix BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE INDEX "IDX_repository_name" ON repository (name);
CREATE INDEX "IDX_repository_is_empty" ON repository (is_empty);
CREATE INDEX "IDX_repository_created_unix" ON repository (created_unix);
CREATE TABLE repo_unit (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  repo_id BIGINT NULL,
  type INTEGER NULL,
  config TEXT NULL,
  created_unix BIGINT NULL
);
CREATE INDEX "IDX_repo_unit_s" ON repo_unit (repo_id, type);
CREATE TABLE issue (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  repo_id BIGINT NULL,
  "index" BIGINT NULL,
  poster_id BIGINT NULL,
  name VARCHAR(255) NULL,
  content TEXT NULL,
  content_version INTEGER DEFAULT 0 NOT NULL,
  milestone_id BIGINT NULL,
  is_locked BOOL DEFAULT false NOT NULL,
  is_closed BOOL NULL,
  is_pull BOOL NULL,
  priority INTEGER NULL,
  deadline_unix BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
CREATE INDEX "IDX_issue_deadline_unix" ON issue (deadline_unix);
CREATE TABLE issue_assignees (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  assignee_id BIGINT NULL,
  issue_id BIGINT NULL
);
CREATE INDEX "IDX_issue_assignees_assignee_id" ON issue_assignees (assignee_id);
CREATE TABLE issue_index (group_id BIGINT PRIMARY KEY NOT NULL, max_index BIGINT NULL);
CREATE INDEX "IDX_issue_index_max_index" ON issue_index (max_index);
CREATE TABLE access_token (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  uid BIGINT NULL,
  name VARCHAR(255) NULL,
  token_hash VARCHAR(255) NULL,
  token_salt VARCHAR(255) NULL,
  token_last_eight VARCHAR(255) NULL,
  scope VARCHAR(255) NULL,
  created_unix BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_access_token_token_hash" ON access_token (token_hash);
CREATE INDEX "IDX_access_token_token_last_eight" ON access_token (token_last_eight);
CREATE TABLE webhook (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  repo_id BIGINT NULL,
  org_id BIGINT NULL,
  url TEXT NULL,
  http_method VARCHAR(255) NULL,
  content_type INTEGER NULL,
  events TEXT NULL,
  is_system_webhook BOOL DEFAULT false NOT NULL,
  type VARCHAR(16) NULL,
  header_authorization_encrypted TEXT NULL
);
CREATE TABLE version (id BIGSERIAL PRIMARY KEY NOT NULL, version BIGINT NULL);
CREATE TABLE login_source (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  type INTEGER NULL,
  name VARCHAR(255) NULL,
  is_active BOOL DEFAULT false NOT NULL,
  is_sync_enabled BOOL DEFAULT false NOT NULL,
  cfg TEXT NULL
);
CREATE INDEX "IDX_login_source_is_active" ON login_source (is_active);
CREATE UNIQUE INDEX "UQE_login_source_name" ON login_source (name);
