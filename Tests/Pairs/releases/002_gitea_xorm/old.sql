CREATE TABLE "user" (
    id BIGSERIAL PRIMARY KEY NOT NULL, lower_name VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL, full_name VARCHAR(255) NULL,
    email VARCHAR(255) NOT NULL, keep_email_private BOOL NULL, passwd VARCHAR(255) NOT NULL, passwd_hash_algo VARCHAR(255) DEFAULT 'pbkdf2' NOT NULL,
    login_type INTEGER NULL, login_source BIGINT DEFAULT 0 NOT NULL, login_name VARCHAR(255) NULL, type INTEGER NULL, location VARCHAR(255) NULL,
    website VARCHAR(255) NULL, rands VARCHAR(10) NULL, salt VARCHAR(10) NULL, language VARCHAR(5) NULL, description VARCHAR(255) NULL,
    created_unix BIGINT NULL, updated_unix BIGINT NULL, last_login_unix BIGINT NULL, last_repo_visibility BOOL NULL, max_repo_creation INTEGER DEFAULT -1 NOT NULL,
    is_active BOOL NULL, is_admin BOOL NULL, prohibit_login BOOL DEFAULT false NOT NULL, avatar VARCHAR(2048) NOT NULL, avatar_email VARCHAR(255) NOT NULL,
    num_followers INTEGER NULL, num_repos INTEGER NULL, theme VARCHAR(255) DEFAULT '' NOT NULL);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" (name);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE INDEX "IDX_user_created_unix" ON "user" (created_unix);
CREATE INDEX "IDX_user_is_active" ON "user" (is_active);
CREATE TABLE email_address (id BIGSERIAL PRIMARY KEY NOT NULL, uid BIGINT NOT NULL, email VARCHAR(255) NOT NULL, is_activated BOOL NULL);
CREATE INDEX "IDX_email_address_uid" ON email_address (uid);
CREATE UNIQUE INDEX "UQE_email_address_email" ON email_address (email);
CREATE TABLE repository (
    id BIGSERIAL PRIMARY KEY NOT NULL, owner_id BIGINT NULL, owner_name VARCHAR(255) NULL, lower_name VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL,
    description TEXT NULL, website VARCHAR(2048) NULL, default_branch VARCHAR(255) NULL, num_watches INTEGER NULL, num_stars INTEGER NULL, num_issues INTEGER NULL,
    is_private BOOL NULL, is_empty BOOL NULL, is_archived BOOL NULL, is_mirror BOOL NULL, status INTEGER DEFAULT 0 NOT NULL, is_fork BOOL DEFAULT false NOT NULL,
    fork_id BIGINT NULL, size BIGINT DEFAULT 0 NOT NULL, topics TEXT NULL, created_unix BIGINT NULL, updated_unix BIGINT NULL);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE INDEX "IDX_repository_owner_id" ON repository (owner_id);
CREATE INDEX "IDX_repository_name" ON repository (name);
CREATE INDEX "IDX_repository_lower_name" ON repository (lower_name);
CREATE INDEX "IDX_repository_fork_id" ON repository (fork_id);
CREATE TABLE repo_unit (id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NULL, type INTEGER NULL, config TEXT NULL, created_unix BIGINT NULL);
CREATE INDEX "IDX_repo_unit_s" ON repo_unit (repo_id, type);
CREATE TABLE issue (
    id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NULL, "index" BIGINT NULL, poster_id BIGINT NULL, original_author VARCHAR(255) NULL, name VARCHAR(255) NULL,
    content TEXT NULL, milestone_id BIGINT NULL, priority INTEGER NULL, is_closed BOOL NULL, is_pull BOOL NULL, num_comments INTEGER NULL, ref VARCHAR(255) NULL,
    deadline_unix BIGINT NULL, created_unix BIGINT NULL, updated_unix BIGINT NULL, closed_unix BIGINT NULL, is_locked BOOL DEFAULT false NOT NULL);
CREATE UNIQUE INDEX "UQE_issue_repo_index" ON issue (repo_id, "index");
CREATE INDEX "IDX_issue_milestone_id" ON issue (milestone_id);
CREATE INDEX "IDX_issue_is_closed" ON issue (is_closed);
CREATE TABLE issue_index (group_id BIGINT PRIMARY KEY NOT NULL, max_index BIGINT NULL);
CREATE INDEX "IDX_issue_index_max_index" ON issue_index (max_index);
CREATE TABLE issue_label (id BIGSERIAL PRIMARY KEY NOT NULL, issue_id BIGINT NULL, label_id BIGINT NULL);
CREATE UNIQUE INDEX "UQE_issue_label_s" ON issue_label (issue_id, label_id);
CREATE TABLE label (id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NULL, org_id BIGINT NULL, name VARCHAR(255) NULL, description VARCHAR(255) NULL, color VARCHAR(7) NULL, num_issues INTEGER NULL);
CREATE INDEX "IDX_label_repo_id" ON label (repo_id);
CREATE TABLE comment (
    id BIGSERIAL PRIMARY KEY NOT NULL, type INTEGER NULL, poster_id BIGINT NULL, issue_id BIGINT NULL, label_id BIGINT NULL, old_title VARCHAR(255) NULL, new_title VARCHAR(255) NULL,
    commit_id BIGINT NULL, line BIGINT NULL, tree_path VARCHAR(255) NULL, content TEXT NULL, patch TEXT NULL, commit_sha VARCHAR(40) NULL, review_id BIGINT NULL, created_unix BIGINT NULL);
CREATE INDEX "IDX_comment_issue_id" ON comment (issue_id);
CREATE INDEX "IDX_comment_type" ON comment (type);
CREATE TABLE pull_request (id BIGSERIAL PRIMARY KEY NOT NULL, type INTEGER NULL, status INTEGER NULL, issue_id BIGINT NULL, "index" BIGINT NULL, head_repo_id BIGINT NULL, base_repo_id BIGINT NULL,
    head_branch VARCHAR(255) NULL, base_branch VARCHAR(255) NULL, merge_base VARCHAR(40) NULL, has_merged BOOL NULL, merged_commit_id VARCHAR(40) NULL, merger_id BIGINT NULL, merged_unix BIGINT NULL);
CREATE INDEX "IDX_pull_request_issue_id" ON pull_request (issue_id);
CREATE TABLE review (id BIGSERIAL PRIMARY KEY NOT NULL, type INTEGER NULL, reviewer_id BIGINT NULL, issue_id BIGINT NULL, content TEXT NULL, official BOOL DEFAULT false NOT NULL, commit_id VARCHAR(40) NULL);
CREATE TABLE milestone (id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NULL, name VARCHAR(255) NULL, content TEXT NULL, is_closed BOOL NULL, num_issues INTEGER NULL, completeness INTEGER NULL, deadline_unix BIGINT NULL);
CREATE TABLE attachment (id BIGSERIAL PRIMARY KEY NOT NULL, uuid UUID NULL, issue_id BIGINT NULL, release_id BIGINT NULL, uploader_id BIGINT DEFAULT 0 NULL, comment_id BIGINT NULL, name VARCHAR(255) NULL, download_count BIGINT DEFAULT 0 NULL, size BIGINT DEFAULT 0 NULL);
CREATE UNIQUE INDEX "UQE_attachment_uuid" ON attachment (uuid);
CREATE TABLE "release" (id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NULL, publisher_id BIGINT NULL, tag_name VARCHAR(255) NULL, sha1 VARCHAR(40) NULL, is_draft BOOL DEFAULT false NOT NULL, note TEXT NULL);
CREATE UNIQUE INDEX "UQE_release_n" ON "release" (repo_id, tag_name);
CREATE TABLE access (id BIGSERIAL PRIMARY KEY NOT NULL, user_id BIGINT NULL, repo_id BIGINT NULL, mode INTEGER NULL);
CREATE UNIQUE INDEX "UQE_access_s" ON access (user_id, repo_id);
CREATE TABLE access_token (id BIGSERIAL PRIMARY KEY NOT NULL, uid BIGINT NULL, name VARCHAR(255) NULL, sha1 VARCHAR(40) NULL, created_unix BIGINT NULL);
CREATE UNIQUE INDEX "UQE_access_token_sha1" ON access_token (sha1);
CREATE TABLE "action" (id BIGSERIAL PRIMARY KEY NOT NULL, user_id BIGINT NULL, op_type INTEGER NULL, act_user_id BIGINT NULL, repo_id BIGINT NULL, is_deleted BOOL DEFAULT false NOT NULL, content TEXT NULL, created_unix BIGINT NULL);
CREATE INDEX "IDX_action_user_id" ON "action" (user_id);
CREATE INDEX "IDX_action_act_user_id" ON "action" (act_user_id);
CREATE TABLE collaboration (id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NOT NULL, user_id BIGINT NOT NULL, mode INTEGER DEFAULT 2 NOT NULL);
CREATE UNIQUE INDEX "UQE_collaboration_s" ON collaboration (repo_id, user_id);
CREATE TABLE deploy_key (id BIGSERIAL PRIMARY KEY NOT NULL, key_id BIGINT NULL, repo_id BIGINT NULL, name VARCHAR(255) NULL, fingerprint VARCHAR(255) NULL, mode INTEGER DEFAULT 1 NOT NULL);
CREATE TABLE public_key (id BIGSERIAL PRIMARY KEY NOT NULL, owner_id BIGINT NOT NULL, name VARCHAR(255) NOT NULL, fingerprint VARCHAR(255) NOT NULL, content TEXT NOT NULL, mode INTEGER DEFAULT 2 NOT NULL);
CREATE TABLE external_login_user (external_id VARCHAR(255) NOT NULL, user_id BIGINT NOT NULL, login_source_id BIGINT NOT NULL, raw_data JSON NULL, PRIMARY KEY (external_id, login_source_id));
CREATE TABLE session (key CHAR(16) PRIMARY KEY NOT NULL, data BYTEA NULL, expiry BIGINT NULL);
CREATE TABLE star (id BIGSERIAL PRIMARY KEY NOT NULL, uid BIGINT NULL, repo_id BIGINT NULL);
CREATE UNIQUE INDEX "UQE_star_s" ON star (uid, repo_id);
CREATE TABLE team (id BIGSERIAL PRIMARY KEY NOT NULL, org_id BIGINT NULL, lower_name VARCHAR(255) NULL, name VARCHAR(255) NULL, description VARCHAR(255) NULL, authorize INTEGER NULL, num_repos INTEGER NULL);
CREATE TABLE version (id BIGSERIAL PRIMARY KEY NOT NULL, version BIGINT NULL);
CREATE TABLE webhook (id BIGSERIAL PRIMARY KEY NOT NULL, repo_id BIGINT NULL, url TEXT NULL, signature TEXT NULL, http_method VARCHAR(255) NULL, events TEXT NULL, is_active BOOL NULL, hook_task_type INTEGER NULL, meta TEXT NULL);
