CREATE TABLE "user" (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  lower_name VARCHAR(255) NOT NULL,
  name VARCHAR(255) NOT NULL,
  full_name VARCHAR(255) NULL,
  email VARCHAR(255) NOT NULL,
  passwd VARCHAR(255) NOT NULL,
  login_type INTEGER NULL,
  type INTEGER NULL,
  location VARCHAR(255) NULL,
  rands VARCHAR(10) NULL,
  created_unix BIGINT NULL,
  is_active BOOL NULL,
  is_admin BOOL NULL,
  diff_view_style VARCHAR(255) DEFAULT '' NOT NULL
);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" (name);
CREATE INDEX "IDX_user_created_unix" ON "user" (created_unix);
CREATE TABLE repository (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  owner_id BIGINT NULL,
  lower_name VARCHAR(255) NOT NULL,
  name VARCHAR(255) NOT NULL,
  description VARCHAR(255) NULL,
  website VARCHAR(255) NULL,
  num_watches INTEGER NULL,
  num_issues INTEGER NULL,
  num_open_issues INTEGER NULL,
  is_private BOOL NULL,
  is_bare BOOL NULL,
  is_mirror BOOL NULL,
  enable_wiki BOOL DEFAULT true NOT NULL,
  size BIGINT DEFAULT 0 NOT NULL,
  created_unix BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE INDEX "IDX_repository_name" ON repository (name);
CREATE TABLE issue (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  repo_id BIGINT NULL,
  "index" BIGINT NULL,
  poster_id BIGINT NULL,
  name VARCHAR(255) NULL,
  content TEXT NULL,
  milestone_id BIGINT NULL,
  assignee_id BIGINT NULL,
  is_closed BOOL NULL,
  is_pull BOOL NULL,
  priority INTEGER NULL,
  deadline_unix BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
CREATE INDEX "IDX_issue_assignee_id" ON issue (assignee_id);
CREATE TABLE access_token (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  uid BIGINT NULL,
  name VARCHAR(255) NULL,
  sha1 VARCHAR(40) NULL UNIQUE,
  created_unix BIGINT NULL
);
CREATE TABLE webhook (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  repo_id BIGINT NULL,
  org_id BIGINT NULL,
  url TEXT NULL,
  signature TEXT NULL,
  content_type INTEGER NULL,
  events TEXT NULL,
  is_ssl BOOL NULL,
  hook_task_type INTEGER NULL
);
CREATE TABLE version (id BIGSERIAL PRIMARY KEY NOT NULL, version BIGINT NULL);
CREATE TABLE login_source (
  id BIGSERIAL PRIMARY KEY NOT NULL,
  type INTEGER NULL,
  name VARCHAR(255) NULL,
  is_actived BOOL DEFAULT false NOT NULL,
  cfg TEXT NULL
);
CREATE UNIQUE INDEX "UQE_login_source_name" ON login_source (name);
