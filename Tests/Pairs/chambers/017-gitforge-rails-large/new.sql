CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE SCHEMA dynamic_partitions;
CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at = statement_timestamp();
  RETURN NEW;
END
$$;
CREATE TYPE access_scope AS ENUM ('api','read_api','read_user','write_repository','sudo');
CREATE TABLE users (
    id bigserial NOT NULL,
    email text DEFAULT '' NOT NULL,
    encrypted_password text DEFAULT '' NOT NULL,
    username text,
    name text,
    admin boolean DEFAULT false NOT NULL,
    projects_limit integer NOT NULL,
    state text,
    otp_secret text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    theme_id smallint,
    user_type smallint DEFAULT 0 NOT NULL,
    private_profile boolean DEFAULT false NOT NULL,
    deleted_at timestamptz,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE INDEX index_users_on_state ON users USING btree (state);
CREATE TABLE identities (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    extern_uid text,
    provider text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    saml_provider_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE keys (
    id bigserial NOT NULL,
    user_id bigint,
    title text NOT NULL,
    key text NOT NULL,
    fingerprint text,
    last_used_at timestamptz,
    type text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    fingerprint_sha256 bytea,
    expires_at timestamptz,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_keys_on_fingerprint_sha256 ON keys USING btree (fingerprint_sha256);
CREATE INDEX index_keys_on_user_id ON keys USING btree (user_id);
CREATE TABLE namespaces (
    id bigserial NOT NULL,
    name text NOT NULL,
    path text NOT NULL,
    owner_id bigint,
    type text,
    parent_id bigint,
    visibility_level integer DEFAULT 20 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    traversal_ids integer[] DEFAULT '{}' NOT NULL,
    emails_disabled boolean,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_namespaces_on_name_and_parent_id ON namespaces USING btree (name, parent_id);
CREATE TABLE routes (
    id bigserial NOT NULL,
    source_id bigint NOT NULL,
    source_type text NOT NULL,
    path text NOT NULL,
    name text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_routes_on_path ON routes USING btree (path);
CREATE UNIQUE INDEX index_routes_on_source_type_and_source_id ON routes USING btree (source_type, source_id);
CREATE TABLE members (
    id bigserial NOT NULL,
    access_level integer NOT NULL,
    source_id bigint NOT NULL,
    source_type text NOT NULL,
    user_id bigint,
    type text,
    notification_level integer NOT NULL,
    invite_token text,
    expires_at date,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    state smallint DEFAULT 0 NOT NULL,
    member_namespace_id bigint,
    PRIMARY KEY (id)
);
CREATE INDEX index_members_on_source_id_and_source_type ON members USING btree (source_id, source_type);
CREATE TABLE projects (
    id bigserial NOT NULL,
    name text,
    path text,
    description text,
    namespace_id bigint NOT NULL,
    creator_id bigint,
    import_url text,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL,
    last_activity_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    pending_delete boolean DEFAULT false,
    project_namespace_id bigint,
    metadata jsonb DEFAULT '{}',
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_projects_on_project_namespace_id ON projects USING btree (project_namespace_id);
CREATE INDEX index_projects_on_path ON projects USING btree (path);
CREATE TABLE project_features (
    id bigserial NOT NULL,
    project_id bigint NOT NULL,
    issues_access_level integer DEFAULT 20 NOT NULL,
    wiki_access_level integer DEFAULT 20 NOT NULL,
    releases_access_level integer DEFAULT 20,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_project_features_on_project_id ON project_features USING btree (project_id);
CREATE TABLE project_statistics (
    id bigserial NOT NULL,
    project_id bigint NOT NULL,
    namespace_id bigint NOT NULL,
    commit_count bigint DEFAULT 0 NOT NULL,
    storage_size bigint DEFAULT 0 NOT NULL,
    repository_size bigint DEFAULT 0 NOT NULL,
    lfs_objects_size bigint DEFAULT 0 NOT NULL,
    packages_size bigint DEFAULT 0 NOT NULL,
    wiki_size bigint,
    total bigint GENERATED ALWAYS AS (repository_size+lfs_objects_size) STORED,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_project_statistics_on_project_id ON project_statistics USING btree (project_id);
CREATE TABLE protected_branches (
    id bigserial NOT NULL,
    project_id bigint NOT NULL,
    name text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    code_owner_approval_required boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_protected_branches_on_project_id ON protected_branches USING btree (project_id);
CREATE TABLE protected_branch_push_access_levels (
    id bigserial NOT NULL,
    protected_branch_id bigint NOT NULL,
    access_level integer DEFAULT 40 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    user_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE protected_branch_merge_access_levels (
    id bigserial NOT NULL,
    protected_branch_id bigint NOT NULL,
    access_level integer DEFAULT 40 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    user_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE protected_branch_unprotect_access_levels (
    id bigserial NOT NULL,
    protected_branch_id bigint NOT NULL,
    access_level integer DEFAULT 40 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    user_id bigint,
    PRIMARY KEY (id)
);
CREATE TABLE issues (
    id bigserial NOT NULL,
    title text,
    author_id bigint,
    project_id bigint,
    description text,
    iid integer,
    state smallint DEFAULT 1,
    milestone_id bigint,
    confidential boolean DEFAULT false NOT NULL,
    due_date date,
    weight integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    closed_at timestamptz,
    closed_by_id bigint,
    relative_position integer,
    issue_type smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues USING btree (project_id, iid);
CREATE TABLE issue_assignees (
    user_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    PRIMARY KEY (issue_id, user_id)
);
CREATE TABLE issue_metrics (
    id bigserial NOT NULL,
    issue_id bigint NOT NULL,
    first_mentioned_in_commit_at timestamptz,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_issue_metrics_on_issue_id ON issue_metrics USING btree (issue_id);
CREATE TABLE issue_links (
    id bigserial NOT NULL,
    source_id bigint NOT NULL,
    target_id bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    link_type smallint DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_issue_links_on_source_id_and_target_id ON issue_links USING btree (source_id, target_id);
CREATE TABLE merge_requests (
    id bigserial NOT NULL,
    target_branch text NOT NULL,
    source_branch text NOT NULL,
    source_project_id bigint,
    target_project_id bigint NOT NULL,
    author_id bigint,
    title text,
    state text DEFAULT 'opened' NOT NULL,
    merge_status text DEFAULT 'unchecked' NOT NULL,
    iid integer,
    description text,
    merge_user_id bigint,
    merge_commit_sha bytea,
    squash boolean DEFAULT false NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    draft boolean DEFAULT false NOT NULL,
    rebase_jid text,
    latest_diff_id bigint,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_merge_requests_on_target_project_id_and_iid ON merge_requests USING btree (target_project_id, iid);
CREATE TABLE merge_request_diffs (
    id bigserial NOT NULL,
    state text,
    merge_request_id bigint NOT NULL,
    base_sha text,
    head_sha text,
    commits_count smallint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    external_diff text,
    stored_externally boolean,
    files_count smallint,
    last_seen_at timestamptz,
    lock_version integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE merge_request_diff_files (merge_request_diff_id bigint NOT NULL, relative_order integer NOT NULL, new_file boolean NOT NULL, too_large boolean NOT NULL, new_path text NOT NULL, old_path text, diff text, "binary" boolean, PRIMARY KEY (merge_request_diff_id, relative_order)) PARTITION BY HASH (merge_request_diff_id);
CREATE TABLE dynamic_partitions.merge_request_diff_files_00 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 0);
CREATE TABLE dynamic_partitions.merge_request_diff_files_01 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 1);
CREATE TABLE dynamic_partitions.merge_request_diff_files_02 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 2);
CREATE TABLE dynamic_partitions.merge_request_diff_files_03 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 3);
CREATE TABLE dynamic_partitions.merge_request_diff_files_04 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 4);
CREATE TABLE dynamic_partitions.merge_request_diff_files_05 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 5);
CREATE TABLE dynamic_partitions.merge_request_diff_files_06 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 6);
CREATE TABLE dynamic_partitions.merge_request_diff_files_07 PARTITION OF merge_request_diff_files FOR VALUES WITH (MODULUS 8, REMAINDER 7);
CREATE TABLE approvals (
    id bigserial NOT NULL,
    merge_request_id bigint NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_approvals_on_user_id_and_merge_request_id ON approvals USING btree (user_id, merge_request_id);
CREATE INDEX index_approvals_on_merge_request_id ON approvals USING btree (merge_request_id);
CREATE TABLE milestones (
    id bigserial NOT NULL,
    title text NOT NULL,
    project_id bigint,
    description text,
    due_date date,
    state text,
    iid integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    group_id bigint,
    start_date date,
    PRIMARY KEY (id)
);
CREATE TABLE labels (
    id bigserial NOT NULL,
    title text,
    color text,
    project_id bigint,
    template boolean DEFAULT false,
    type text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    group_id bigint,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_labels_on_project_id_and_title ON labels USING btree (project_id, title);
CREATE TABLE label_links (
    id bigserial NOT NULL,
    label_id bigint NOT NULL,
    target_id bigint,
    target_type text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_label_links_on_target_id_and_target_type ON label_links USING btree (target_id, target_type);
CREATE TABLE notes (
    id bigserial NOT NULL,
    note text,
    noteable_type text,
    author_id bigint,
    project_id bigint,
    noteable_id bigint,
    system boolean DEFAULT false NOT NULL,
    position text,
    discussion_id text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    confidential boolean,
    resolved_at timestamptz,
    resolved_by_id bigint,
    PRIMARY KEY (id)
);
CREATE INDEX index_notes_on_noteable_id_and_noteable_type ON notes USING btree (noteable_id, noteable_type);
CREATE TABLE award_emoji (
    id bigserial NOT NULL,
    name text,
    user_id bigint,
    awardable_id bigint,
    awardable_type text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_award_emoji_on_user_id ON award_emoji USING btree (user_id);
CREATE TABLE todos (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    project_id bigint,
    target_id bigint,
    target_type text NOT NULL,
    author_id bigint NOT NULL,
    action integer NOT NULL,
    state text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    note_id bigint,
    notes text,
    PRIMARY KEY (id)
);
CREATE INDEX index_todos_on_user_id_and_state ON todos USING btree (user_id, state);
CREATE TABLE events (
    id bigserial NOT NULL,
    project_id bigint,
    author_id bigint NOT NULL,
    target_id bigint,
    action smallint NOT NULL,
    target_type text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_events_on_author_id_and_created_at ON events USING btree (author_id, created_at);
CREATE INDEX index_events_on_target_id ON events USING btree (target_id);
CREATE TABLE push_event_payloads (
    event_id bigint NOT NULL,
    commit_count bigint NOT NULL,
    action smallint NOT NULL,
    ref text,
    commit_title varchar(70),
    commit_from bytea,
    ref_count integer,
    source_system text DEFAULT 'manual' NOT NULL,
    PRIMARY KEY (event_id)
);
CREATE TABLE ci_pipelines (
    id bigserial NOT NULL,
    ref text,
    sha text,
    before_sha text,
    project_id bigint,
    status text,
    source integer,
    user_id bigint,
    duration integer,
    iid integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    protected boolean,
    config_source integer,
    locked smallint DEFAULT 1 NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_ci_pipelines_on_project_id_and_status_and_ref ON ci_pipelines USING btree (project_id, status, ref);
CREATE TABLE ci_stages (
    id bigserial NOT NULL,
    pipeline_id bigint NOT NULL,
    name text,
    status smallint,
    position integer,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    lock_version integer DEFAULT 0,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_stages_on_pipeline_id_and_name ON ci_stages USING btree (pipeline_id, name);
CREATE INDEX index_ci_stages_on_tags ON ci_stages USING gin (tags);
CREATE TABLE ci_runners (
    id bigserial NOT NULL,
    token text,
    description text,
    active boolean DEFAULT true NOT NULL,
    is_shared boolean DEFAULT false,
    contacted_at timestamptz,
    runner_type smallint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    token_encrypted text,
    maximum_timeout integer,
    private_projects_minutes_cost_factor double precision DEFAULT 1.0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_ci_runners_on_token ON ci_runners USING btree (token);
CREATE TABLE ci_builds (
    id bigserial NOT NULL,
    status text,
    finished_at timestamptz,
    trace text,
    runner_id bigint,
    name text,
    options jsonb,
    stage_id bigint,
    project_id bigint,
    type text,
    "when" text,
    token text,
    coverage double precision,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    scheduled_at timestamptz,
    token_encrypted text,
    resource_group_id bigint,
    PRIMARY KEY (id)
);
CREATE INDEX index_ci_builds_on_status_and_type_and_runner_id ON ci_builds USING btree (status, type, runner_id);
CREATE TABLE ci_builds_metadata (
    id bigserial NOT NULL,
    build_id bigint NOT NULL,
    project_id bigint NOT NULL,
    timeout integer,
    config_options jsonb,
    interruptible boolean,
    id_tokens jsonb DEFAULT '{}' NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_builds_metadata_on_build_id ON ci_builds_metadata USING btree (build_id);
CREATE TABLE ci_job_artifacts (
    id bigserial NOT NULL,
    project_id bigint NOT NULL,
    job_id bigint NOT NULL,
    file_type smallint NOT NULL,
    size bigint,
    expire_at timestamptz,
    file text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    file_sha256 bytea,
    locked smallint DEFAULT 2,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_job_artifacts_on_job_id_and_file_type ON ci_job_artifacts USING btree (job_id, file_type);
CREATE INDEX index_ci_job_artifacts_on_project_id ON ci_job_artifacts USING btree (project_id);
CREATE TABLE ci_variables (
    id bigserial NOT NULL,
    key text NOT NULL,
    value text,
    project_id bigint NOT NULL,
    protected boolean DEFAULT false NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    masked boolean DEFAULT false NOT NULL,
    environment_scope text DEFAULT '*' NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_variables_on_project_id_and_key_and_environment_scope ON ci_variables USING btree (project_id, key, environment_scope);
CREATE TABLE ci_triggers (
    id bigserial NOT NULL,
    token text,
    project_id bigint,
    owner_id bigint,
    description text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE environments (
    id bigserial NOT NULL,
    project_id bigint NOT NULL,
    name text NOT NULL,
    external_url text,
    state text DEFAULT 'available' NOT NULL,
    slug text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    tier smallint,
    auto_stop_at timestamptz,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_environments_on_project_id_and_slug ON environments USING btree (project_id, slug);
CREATE TABLE deployments (
    id bigserial NOT NULL,
    iid integer NOT NULL,
    project_id bigint NOT NULL,
    environment_id bigint NOT NULL,
    ref text NOT NULL,
    sha text NOT NULL,
    deployable_id bigint,
    deployable_type text,
    status smallint NOT NULL,
    user_id bigint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_deployments_on_project_id_and_iid ON deployments USING btree (project_id, iid);
CREATE TABLE web_hooks (
    id bigserial NOT NULL,
    url text,
    project_id bigint,
    type text,
    push_events boolean DEFAULT true NOT NULL,
    service_id integer,
    token text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    encrypted_url text,
    recent_failures smallint DEFAULT 0 NOT NULL,
    disabled_until timestamptz,
    sort_order smallint DEFAULT 0,
    PRIMARY KEY (id)
);
CREATE TABLE web_hook_logs (
    id bigserial NOT NULL,
    web_hook_id bigint NOT NULL,
    trigger text,
    url text,
    request_data jsonb,
    response_status text,
    execution_duration double precision,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE services (
    id bigserial NOT NULL,
    type text,
    project_id bigint,
    active boolean DEFAULT false NOT NULL,
    properties jsonb,
    template boolean DEFAULT false,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    inherit_from_id bigint,
    instance boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE personal_access_tokens (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    token_digest text,
    name text NOT NULL,
    revoked boolean DEFAULT false,
    scopes access_scope[] DEFAULT '{api}',
    expires_at date,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_personal_access_tokens_on_token_digest ON personal_access_tokens USING btree (token_digest);
CREATE TABLE oauth_applications (
    id bigserial NOT NULL,
    name text NOT NULL,
    uid text NOT NULL,
    secret text NOT NULL,
    redirect_uri text NOT NULL,
    scopes text DEFAULT '' NOT NULL,
    owner_id bigint,
    owner_type text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_oauth_applications_on_uid ON oauth_applications USING btree (uid);
CREATE TABLE oauth_access_tokens (
    id bigserial NOT NULL,
    resource_owner_id bigint,
    application_id bigint,
    token text NOT NULL,
    expires_in integer,
    revoked_at timestamptz,
    created_at timestamptz NOT NULL,
    scopes text,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_oauth_access_tokens_on_token ON oauth_access_tokens USING btree (token);
CREATE TABLE snippets (
    id bigserial NOT NULL,
    title text,
    content text,
    author_id bigint NOT NULL,
    project_id bigint,
    file_name text,
    visibility_level integer DEFAULT 0 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    description text,
    secret boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE releases (
    id bigserial NOT NULL,
    tag text,
    description text,
    project_id bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    sha text,
    author_id bigint,
    released_at timestamptz DEFAULT now() NOT NULL,
    locale varchar(12) DEFAULT 'en',
    PRIMARY KEY (id)
);
CREATE TABLE lfs_objects (
    id bigserial NOT NULL,
    oid text NOT NULL,
    size bigint NOT NULL,
    file text,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_lfs_objects_on_oid ON lfs_objects USING btree (oid);
CREATE TABLE lfs_objects_projects (
    id bigserial NOT NULL,
    lfs_object_id bigint NOT NULL,
    project_id bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    repository_type smallint,
    PRIMARY KEY (id)
);
CREATE TABLE uploads (
    id bigserial NOT NULL,
    size bigint NOT NULL,
    path text NOT NULL,
    checksum text,
    uploader text NOT NULL,
    model_id bigint,
    model_type text,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_uploads_on_checksum ON uploads USING btree (checksum);
CREATE INDEX index_uploads_on_model_id_and_model_type ON uploads USING btree (model_id, model_type);
CREATE TABLE notification_settings (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    source_id bigint,
    source_type text,
    level integer DEFAULT 0 NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_notification_settings_on_user_id_and_source_id_and_source_type ON notification_settings USING btree (user_id, source_id, source_type);
CREATE TABLE subscriptions (
    id bigserial NOT NULL,
    user_id bigint,
    subscribable_id bigint,
    subscribable_type text,
    subscribed boolean,
    project_id bigint,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE audit_events (
    id bigserial NOT NULL,
    author_id bigint NOT NULL,
    entity_id bigint NOT NULL,
    entity_type text NOT NULL,
    details jsonb,
    ip inet,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE application_settings (
    id bigserial NOT NULL,
    default_projects_limit integer,
    signup_enabled boolean,
    gravatar_enabled boolean,
    sign_in_text text,
    home_page_url text,
    session_expire_delay integer DEFAULT 10080 NOT NULL,
    max_attachment_size integer DEFAULT 10 NOT NULL,
    default_branch text,
    domain_whitelist text,
    domain_denylist_enabled boolean DEFAULT false,
    shared_runners_enabled boolean DEFAULT true NOT NULL,
    repository_storages text DEFAULT 'default',
    usage_ping boolean DEFAULT true NOT NULL,
    rate_limit jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT application_settings_check_681e9 CHECK (jsonb_typeof(rate_limit)='object')
);
ALTER TABLE ONLY identities ADD CONSTRAINT fk_rails_ddc6ccbbbf FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY keys ADD CONSTRAINT fk_rails_7d1dc4236c FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_8143dc542e FOREIGN KEY (owner_id) REFERENCES users(id);
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_1bc79c71bd FOREIGN KEY (parent_id) REFERENCES namespaces(id);
ALTER TABLE ONLY members ADD CONSTRAINT fk_rails_6acfce7f4b FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY members ADD CONSTRAINT fk_rails_12516f4841 FOREIGN KEY (member_namespace_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_6ecd0d1f1d FOREIGN KEY (namespace_id) REFERENCES namespaces(id);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_a25958970f FOREIGN KEY (creator_id) REFERENCES users(id);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_5ae2c52e1b FOREIGN KEY (project_namespace_id) REFERENCES namespaces(id);
ALTER TABLE ONLY project_features ADD CONSTRAINT fk_rails_025793f1f1 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY project_statistics ADD CONSTRAINT fk_rails_4344bcf284 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY project_statistics ADD CONSTRAINT fk_rails_b1f04a7208 FOREIGN KEY (namespace_id) REFERENCES namespaces(id);
ALTER TABLE ONLY protected_branches ADD CONSTRAINT fk_rails_9b3481aea0 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_push_access_levels ADD CONSTRAINT fk_rails_72aefbc494 FOREIGN KEY (protected_branch_id) REFERENCES protected_branches(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_push_access_levels ADD CONSTRAINT fk_rails_09c7de0d19 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_merge_access_levels ADD CONSTRAINT fk_rails_90f920442d FOREIGN KEY (protected_branch_id) REFERENCES protected_branches(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_merge_access_levels ADD CONSTRAINT fk_rails_8873a5f406 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_unprotect_access_levels ADD CONSTRAINT fk_rails_12689007f4 FOREIGN KEY (protected_branch_id) REFERENCES protected_branches(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_unprotect_access_levels ADD CONSTRAINT fk_rails_4f86b899b1 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_9a0b1f8683 FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_07eb7be125 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_94f49223f6 FOREIGN KEY (closed_by_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY issue_assignees ADD CONSTRAINT fk_rails_4148f28fc8 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_assignees ADD CONSTRAINT fk_rails_af1a5570c0 FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_metrics ADD CONSTRAINT fk_rails_eb0a7366c5 FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_links ADD CONSTRAINT fk_rails_5bb4aa5d3e FOREIGN KEY (source_id) REFERENCES issues(id) ON DELETE CASCADE;
ALTER TABLE ONLY issue_links ADD CONSTRAINT fk_rails_fa04fcaf13 FOREIGN KEY (target_id) REFERENCES issues(id) ON DELETE CASCADE;
ALTER TABLE ONLY merge_requests ADD CONSTRAINT fk_rails_b085d8daad FOREIGN KEY (source_project_id) REFERENCES projects(id) ON DELETE SET NULL;
ALTER TABLE ONLY merge_requests ADD CONSTRAINT fk_rails_e01f95e798 FOREIGN KEY (target_project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY merge_requests ADD CONSTRAINT fk_rails_c3042e7c02 FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY merge_requests ADD CONSTRAINT fk_rails_be11e8e0ef FOREIGN KEY (merge_user_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY merge_request_diffs ADD CONSTRAINT fk_rails_866740b021 FOREIGN KEY (merge_request_id) REFERENCES merge_requests(id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT fk_rails_42a83beeea FOREIGN KEY (merge_request_id) REFERENCES merge_requests(id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT fk_rails_e86783f651 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY milestones ADD CONSTRAINT fk_rails_c7465a2072 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY milestones ADD CONSTRAINT fk_rails_e7c5d91004 FOREIGN KEY (group_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY labels ADD CONSTRAINT fk_rails_6b2b7d4ecf FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY labels ADD CONSTRAINT fk_rails_7b4268bb3f FOREIGN KEY (group_id) REFERENCES namespaces(id) ON DELETE CASCADE;
ALTER TABLE ONLY label_links ADD CONSTRAINT fk_rails_6261aa6853 FOREIGN KEY (label_id) REFERENCES labels(id) ON DELETE CASCADE;
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_a9bd56abd8 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_d5aed9c042 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_8cb740f98c FOREIGN KEY (resolved_by_id) REFERENCES users(id);
ALTER TABLE ONLY award_emoji ADD CONSTRAINT fk_rails_6ba8937217 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY todos ADD CONSTRAINT fk_rails_6a119ef546 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY todos ADD CONSTRAINT fk_rails_cab2fd2247 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY todos ADD CONSTRAINT fk_rails_05283fc735 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY todos ADD CONSTRAINT fk_rails_f0a519ad8c FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_0886804c99 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY events ADD CONSTRAINT fk_rails_b65471a9be FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY push_event_payloads ADD CONSTRAINT fk_rails_9e7933fc5a FOREIGN KEY (event_id) REFERENCES events(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_pipelines ADD CONSTRAINT fk_rails_73206930b4 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_pipelines ADD CONSTRAINT fk_rails_388b47d075 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY ci_stages ADD CONSTRAINT fk_rails_584e887391 FOREIGN KEY (pipeline_id) REFERENCES ci_pipelines(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_builds ADD CONSTRAINT fk_rails_855b54eec2 FOREIGN KEY (runner_id) REFERENCES ci_runners(id) ON DELETE SET NULL;
ALTER TABLE ONLY ci_builds ADD CONSTRAINT fk_rails_dfaef8f732 FOREIGN KEY (stage_id) REFERENCES ci_stages(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_builds ADD CONSTRAINT fk_rails_92e9ef2bb2 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_builds_metadata ADD CONSTRAINT fk_rails_2285021e48 FOREIGN KEY (build_id) REFERENCES ci_builds(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_builds_metadata ADD CONSTRAINT fk_rails_35d8a2aa3b FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY ci_job_artifacts ADD CONSTRAINT fk_rails_4150ae97f5 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_job_artifacts ADD CONSTRAINT fk_rails_e94eb0d3e1 FOREIGN KEY (job_id) REFERENCES ci_builds(id);
ALTER TABLE ONLY ci_variables ADD CONSTRAINT fk_rails_720cb6f4c3 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY ci_triggers ADD CONSTRAINT fk_rails_2859d9855a FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY ci_triggers ADD CONSTRAINT fk_rails_8ce726f04a FOREIGN KEY (owner_id) REFERENCES users(id);
ALTER TABLE ONLY environments ADD CONSTRAINT fk_rails_e6fd43ce9e FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY deployments ADD CONSTRAINT fk_rails_9bbe89db8f FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY deployments ADD CONSTRAINT fk_rails_1ef87dedb7 FOREIGN KEY (environment_id) REFERENCES environments(id);
ALTER TABLE ONLY deployments ADD CONSTRAINT fk_rails_3f7f2b9dda FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY web_hooks ADD CONSTRAINT fk_rails_d5a865ddcb FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY web_hook_logs ADD CONSTRAINT fk_rails_81606d29dd FOREIGN KEY (web_hook_id) REFERENCES web_hooks(id) ON DELETE CASCADE;
ALTER TABLE ONLY services ADD CONSTRAINT fk_rails_7d749839d9 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY services ADD CONSTRAINT fk_rails_96e33f873e FOREIGN KEY (inherit_from_id) REFERENCES services(id) ON DELETE SET NULL;
ALTER TABLE ONLY personal_access_tokens ADD CONSTRAINT fk_rails_9b15c65a9c FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY oauth_access_tokens ADD CONSTRAINT fk_rails_84b8d2df0f FOREIGN KEY (resource_owner_id) REFERENCES users(id);
ALTER TABLE ONLY oauth_access_tokens ADD CONSTRAINT fk_rails_772cf6ad1b FOREIGN KEY (application_id) REFERENCES oauth_applications(id);
ALTER TABLE ONLY snippets ADD CONSTRAINT fk_rails_17fcc17468 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY snippets ADD CONSTRAINT fk_rails_815d05cc41 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY releases ADD CONSTRAINT fk_rails_a3e9e42d40 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY releases ADD CONSTRAINT fk_rails_aa7bca8274 FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY lfs_objects_projects ADD CONSTRAINT fk_rails_62626e2345 FOREIGN KEY (lfs_object_id) REFERENCES lfs_objects(id);
ALTER TABLE ONLY lfs_objects_projects ADD CONSTRAINT fk_rails_f3ec489231 FOREIGN KEY (project_id) REFERENCES projects(id);
ALTER TABLE ONLY notification_settings ADD CONSTRAINT fk_rails_0b27ee0def FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY subscriptions ADD CONSTRAINT fk_rails_817a78f247 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY subscriptions ADD CONSTRAINT fk_rails_1f76bbc191 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
CREATE TRIGGER touch_projects BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_issues BEFORE UPDATE ON issues FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_merge_requests BEFORE UPDATE ON merge_requests FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_notes BEFORE UPDATE ON notes FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_ci_pipelines BEFORE UPDATE ON ci_pipelines FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_ci_builds BEFORE UPDATE ON ci_builds FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_releases BEFORE UPDATE ON releases FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch_environments BEFORE UPDATE ON environments FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE INDEX index_issues_title_trgm ON issues USING gin (title gin_trgm_ops);
CREATE INDEX index_projects_name_trgm ON projects USING gin (name gin_trgm_ops) WITH (fastupdate=off);
CREATE INDEX index_issues_open ON issues (project_id, created_at DESC) WHERE state = 1 AND NOT confidential;
CREATE VIEW project_activity AS SELECT p.id, p.name, p.last_activity_at, count(e.id) AS events FROM projects p LEFT JOIN events e ON e.project_id = p.id GROUP BY p.id;
CREATE VIEW stale_projects AS SELECT id, name FROM project_activity WHERE last_activity_at < now() - interval '6 mons';
CREATE VIEW running_builds AS SELECT b.id, b.name, b.status, r.description, b.stage_id FROM ci_builds b LEFT JOIN ci_runners r ON r.id = b.runner_id WHERE b.status = 'running';
CREATE FUNCTION group_path(p bigint) RETURNS text LANGUAGE sql STABLE AS $$ WITH RECURSIVE g AS (SELECT id, parent_id, path::text AS fp FROM namespaces WHERE id = p UNION ALL SELECT n.id, n.parent_id, n.path || '/' || g.fp FROM namespaces n JOIN g ON n.id = g.parent_id) SELECT fp::text FROM g WHERE parent_id IS NULL $$;
