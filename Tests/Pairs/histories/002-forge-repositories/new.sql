-- Forge schema v41
CREATE TYPE repo_visibility AS ENUM ('public', 'private');
CREATE TYPE merge_style AS ENUM ('merge', 'rebase', 'squash');

CREATE TABLE "user" (
    id BIGSERIAL PRIMARY KEY,
    lower_name VARCHAR(255) NOT NULL,
    name VARCHAR(255) NOT NULL,
    full_name VARCHAR(255),
    email VARCHAR(255) NOT NULL,
    type INTEGER NOT NULL DEFAULT 0,
    num_repos INTEGER NOT NULL DEFAULT 0,
    created_unix BIGINT,
    updated_unix BIGINT
);
CREATE UNIQUE INDEX "UQE_user_lower_name" ON "user" (lower_name);
CREATE UNIQUE INDEX "UQE_user_name" ON "user" (name);
CREATE INDEX "IDX_user_created_unix" ON "user" (created_unix);

CREATE TABLE repository (
    id BIGSERIAL PRIMARY KEY,
    owner_id BIGINT NOT NULL,
    owner_name VARCHAR(255),
    lower_name VARCHAR(255) NOT NULL,
    name VARCHAR(255) NOT NULL,
    description TEXT,
    visibility repo_visibility NOT NULL DEFAULT 'public',
    default_merge_style merge_style NOT NULL DEFAULT 'merge',
    is_fork BOOLEAN NOT NULL DEFAULT false,
    fork_id BIGINT,
    size BIGINT NOT NULL DEFAULT 0,
    created_unix BIGINT,
    updated_unix BIGINT
);
CREATE UNIQUE INDEX "UQE_repository_s" ON repository (owner_id, lower_name);
CREATE INDEX "IDX_repository_fork_id" ON repository (fork_id);
CREATE INDEX "IDX_repository_updated_unix" ON repository (updated_unix);

CREATE TABLE pull_request (
    id BIGSERIAL PRIMARY KEY,
    "index" BIGINT NOT NULL,
    head_repo_id BIGINT,
    base_repo_id BIGINT NOT NULL REFERENCES repository (id),
    head_branch VARCHAR(255),
    base_branch VARCHAR(255),
    merge_base VARCHAR(40),
    merged_commit_id VARCHAR(40),
    has_merged BOOLEAN NOT NULL DEFAULT false,
    merged_unix BIGINT
);
CREATE INDEX "IDX_pull_request_base_repo_id" ON pull_request (base_repo_id);
CREATE INDEX "IDX_pull_request_head_repo_id" ON pull_request (head_repo_id);

CREATE TABLE commit_status (
    id BIGSERIAL PRIMARY KEY,
    "index" BIGINT,
    repo_id BIGINT,
    state VARCHAR(7) NOT NULL,
    sha VARCHAR(64) NOT NULL,
    target_url TEXT,
    context TEXT,
    creator_id BIGINT,
    created_unix BIGINT
);
CREATE UNIQUE INDEX "UQE_commit_status_repo_sha_index" ON commit_status ("index", repo_id, sha);

CREATE TABLE access (
    id BIGSERIAL PRIMARY KEY,
    user_id BIGINT,
    repo_id BIGINT,
    mode INTEGER,
    UNIQUE (user_id, repo_id)
);

CREATE TABLE star (
    id BIGSERIAL PRIMARY KEY,
    uid BIGINT,
    repo_id BIGINT,
    created_unix BIGINT
);
CREATE UNIQUE INDEX "UQE_star_s" ON star (uid, repo_id);

CREATE TABLE version (
    id BIGSERIAL PRIMARY KEY,
    version BIGINT
);

CREATE VIEW repo_summary AS
    SELECT r.id, r.owner_name || '/' || r.name AS full_name, r.visibility, r.size,
           (SELECT count(*) FROM star s WHERE s.repo_id = r.id) AS num_stars
    FROM repository r;

-- v42: internal visibility between public and private
ALTER TYPE repo_visibility ADD VALUE 'internal' AFTER 'public';

-- v43: drop plain merge style, add fast-forward-only; requires type replacement
ALTER TABLE repository ALTER COLUMN default_merge_style DROP DEFAULT;
ALTER TYPE merge_style RENAME TO merge_style_old;
CREATE TYPE merge_style AS ENUM ('fast-forward-only', 'rebase', 'squash', 'merge-commit');
ALTER TABLE repository ALTER COLUMN default_merge_style TYPE merge_style
    USING (CASE default_merge_style::text WHEN 'merge' THEN 'merge-commit' ELSE default_merge_style::text END)::merge_style;
ALTER TABLE repository ALTER COLUMN default_merge_style SET DEFAULT 'merge-commit';
DROP TYPE merge_style_old;

-- v44: SHA256 repositories
DROP VIEW repo_summary;
ALTER TABLE repository ADD COLUMN object_format_name VARCHAR(6) NOT NULL DEFAULT 'sha1';
ALTER TABLE repository ADD COLUMN git_size BIGINT NOT NULL DEFAULT 0;
ALTER TABLE repository ADD COLUMN lfs_size BIGINT NOT NULL DEFAULT 0;
UPDATE repository SET git_size = size;
ALTER TABLE repository DROP COLUMN size;
ALTER TABLE repository ADD COLUMN size BIGINT GENERATED ALWAYS AS (git_size + lfs_size) STORED;
ALTER TABLE pull_request ALTER COLUMN merge_base TYPE VARCHAR(64);
ALTER TABLE pull_request ALTER COLUMN merged_commit_id TYPE VARCHAR(64);
CREATE VIEW repo_summary AS
    SELECT r.id, r.owner_name || '/' || r.name AS full_name, r.visibility, r.object_format_name, r.size,
           (SELECT count(*) FROM star s WHERE s.repo_id = r.id) AS num_stars
    FROM repository r
    WHERE NOT (r.is_fork AND r.fork_id IS NULL);

-- v45: branch table, one-time backfill
CREATE TABLE branch (
    id BIGSERIAL PRIMARY KEY,
    repo_id BIGINT NOT NULL REFERENCES repository (id) ON DELETE CASCADE,
    name VARCHAR(255) NOT NULL,
    commit_id VARCHAR(64),
    is_deleted BOOLEAN NOT NULL DEFAULT false,
    deleted_by_id BIGINT,
    deleted_unix BIGINT,
    CONSTRAINT "UQE_branch_s" UNIQUE (repo_id, name)
);
CREATE INDEX "IDX_branch_is_deleted" ON branch (repo_id) WHERE is_deleted;
DROP INDEX "UQE_commit_status_repo_sha_index";
ALTER TABLE commit_status ADD COLUMN context_hash CHAR(40);
CREATE UNIQUE INDEX "UQE_commit_status_repo_sha_index" ON commit_status (repo_id, sha, "index");
CREATE INDEX "IDX_commit_status_context_hash" ON commit_status (context_hash);
ALTER TABLE access RENAME TO collaboration;
ALTER TABLE collaboration ALTER COLUMN mode SET DEFAULT 2, ALTER COLUMN mode SET NOT NULL;
