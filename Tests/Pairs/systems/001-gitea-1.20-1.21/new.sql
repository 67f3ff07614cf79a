CREATE TABLE "user" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "lower_name" VARCHAR(255) NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "full_name" VARCHAR(255) NULL,
    "email" VARCHAR(255) NOT NULL,
    "keep_email_private" BOOL NULL,
    "email_notifications_preference" VARCHAR(20) DEFAULT 'enabled' NOT NULL,
    "passwd" VARCHAR(255) NOT NULL,
    "passwd_hash_algo" VARCHAR(255) DEFAULT 'argon2' NOT NULL,
    "must_change_password" BOOL DEFAULT false NOT NULL,
    "login_type" INTEGER NULL,
    "login_source" BIGINT DEFAULT 0 NOT NULL,
    "login_name" VARCHAR(255) NULL,
    "type" INTEGER NULL,
    "created_unix" BIGINT NULL,
    "updated_unix" BIGINT NULL,
    "last_login_unix" BIGINT NULL,
    "max_repo_creation" INTEGER DEFAULT -1 NOT NULL,
    "is_active" BOOL NULL,
    "diff_view_style" VARCHAR(255) DEFAULT '' NOT NULL,
    "theme" VARCHAR(255) DEFAULT '' NOT NULL,
    "keep_activity_private" BOOL DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" ("name");
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" ("lower_name");
CREATE INDEX "IDX_user_created_unix" ON "user" ("created_unix");
CREATE INDEX "IDX_user_last_login_unix" ON "user" ("last_login_unix");
CREATE INDEX "IDX_user_is_active" ON "user" ("is_active");

CREATE TABLE "action_run" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "title" VARCHAR(255) NULL,
    "repo_id" BIGINT NULL,
    "owner_id" BIGINT NULL,
    "workflow_id" VARCHAR(255) NULL,
    "index" BIGINT NULL,
    "trigger_user_id" BIGINT NULL,
    "ref" VARCHAR(255) NULL,
    "commit_sha" VARCHAR(255) NULL,
    "event" VARCHAR(255) NULL,
    "is_fork_pull_request" BOOL NULL,
    "need_approval" BOOL NULL,
    "approved_by" BIGINT NULL,
    "event_payload" TEXT NULL,
    "trigger_event" VARCHAR(255) NULL,
    "status" INTEGER NULL,
    "version" INTEGER DEFAULT 0,
    "schedule_id" BIGINT,
    "started" BIGINT NULL,
    "stopped" BIGINT NULL,
    "created" BIGINT NULL,
    "updated" BIGINT NULL,
    "previous_duration" BIGINT
);
CREATE INDEX "IDX_action_run_approved_by" ON "action_run" ("approved_by");
CREATE UNIQUE INDEX "UQE_action_run_repo_index" ON "action_run" ("repo_id", "index");
CREATE INDEX "IDX_action_run_repo_id" ON "action_run" ("repo_id");
CREATE INDEX "IDX_action_run_owner_id" ON "action_run" ("owner_id");
CREATE INDEX "IDX_action_run_workflow_id" ON "action_run" ("workflow_id");
CREATE INDEX "IDX_action_run_index" ON "action_run" ("index");
CREATE INDEX "IDX_action_run_status" ON "action_run" ("status");

CREATE TABLE "action_runner_token" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "token" VARCHAR(255) NULL,
    "owner_id" BIGINT NULL,
    "repo_id" BIGINT NULL,
    "is_active" BOOL NULL,
    "created" BIGINT NULL,
    "updated" BIGINT NULL,
    "deleted" BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_action_runner_token_token" ON "action_runner_token" ("token");
CREATE INDEX "IDX_action_runner_token_owner_id" ON "action_runner_token" ("owner_id");

CREATE TABLE "action_artifact" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "run_id" BIGINT NULL,
    "runner_id" BIGINT NULL,
    "repo_id" BIGINT NULL,
    "commit_sha" VARCHAR(255) NULL,
    "storage_path" VARCHAR(255) NULL,
    "file_size" BIGINT NULL,
    "artifact_path" VARCHAR(255) NULL,
    "artifact_name" VARCHAR(255) NULL,
    "status" INTEGER NULL,
    "expired_unix" BIGINT,
    "created_unix" BIGINT NULL
);
CREATE INDEX "IDX_action_artifact_run_id" ON "action_artifact" ("run_id");
CREATE UNIQUE INDEX "UQE_action_artifact_runid_name_path" ON "action_artifact" ("run_id", "artifact_name", "artifact_path");
CREATE INDEX "IDX_action_artifact_expired_unix" ON "action_artifact" ("expired_unix");
CREATE INDEX "IDX_action_artifact_status" ON "action_artifact" ("status");

CREATE TABLE "webhook" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "repo_id" BIGINT NULL,
    "owner_id" BIGINT NULL,
    "is_system_webhook" BOOL NULL,
    "url" TEXT NULL,
    "http_method" VARCHAR(255) NULL,
    "content_type" INTEGER NULL,
    "secret" TEXT NULL,
    "events" TEXT NULL,
    "header_authorization_encrypted" TEXT NULL,
    "is_active" BOOL NULL
);
CREATE INDEX "IDX_webhook_repo_id" ON "webhook" ("repo_id");

CREATE TABLE "version" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "version" BIGINT NULL
);

CREATE TABLE "action_schedule" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "title" VARCHAR(255) NULL,
    "specs" JSON NULL,
    "repo_id" BIGINT NULL,
    "owner_id" BIGINT NULL,
    "workflow_id" VARCHAR(255) NULL,
    "event_payload" TEXT NULL,
    "content" BYTEA NULL,
    "created" BIGINT NULL,
    "updated" BIGINT NULL
);
CREATE INDEX "IDX_action_schedule_repo_id" ON "action_schedule" ("repo_id");
CREATE INDEX "IDX_action_schedule_owner_id" ON "action_schedule" ("owner_id");
CREATE TABLE "branch" (
    "id" BIGSERIAL PRIMARY KEY NOT NULL,
    "repo_id" BIGINT NULL,
    "name" VARCHAR(255) NOT NULL,
    "commit_id" VARCHAR(255) NULL,
    "commit_message" TEXT NULL,
    "is_deleted" BOOL NULL,
    "deleted_unix" BIGINT NULL,
    "created_unix" BIGINT NULL
);
CREATE UNIQUE INDEX "UQE_branch_s" ON "branch" ("repo_id", "name");
CREATE INDEX "IDX_branch_is_deleted" ON "branch" ("is_deleted");
