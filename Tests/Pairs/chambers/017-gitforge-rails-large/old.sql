CREATE EXTENSION pg_trgm;
CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at = now();
  RETURN NEW;
END
$$;
CREATE TYPE access_scope AS ENUM ('api', 'read_user', 'sudo');
CREATE TABLE users (
    id serial NOT NULL,
    email varchar DEFAULT '' NOT NULL,
    encrypted_password varchar DEFAULT '' NOT NULL,
    username varchar,
    name varchar,
    admin boolean DEFAULT false NOT NULL,
    projects_limit integer NOT NULL,
    state varchar,
    otp_secret varchar,
    skype varchar,
    twitter varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    theme_id integer,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE UNIQUE INDEX index_users_on_username ON users USING btree (username);
CREATE INDEX index_users_on_state ON users USING btree (state);
CREATE TABLE identities (
    id serial NOT NULL,
    user_id integer NOT NULL,
    extern_uid varchar,
    provider varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE keys (
    id serial NOT NULL,
    user_id integer,
    title varchar NOT NULL,
    key text NOT NULL,
    fingerprint varchar,
    last_used_at timestamp,
    type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_keys_on_fingerprint ON keys USING btree (fingerprint);
CREATE INDEX index_keys_on_user_id ON keys USING btree (user_id);
CREATE TABLE namespaces (
    id serial NOT NULL,
    name varchar NOT NULL,
    path varchar NOT NULL,
    owner_id integer,
    type varchar,
    parent_id integer,
    visibility_level integer DEFAULT 20 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    share_with_group_lock boolean DEFAULT false,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_namespaces_on_name_and_parent_id ON namespaces USING btree (name, parent_id);
CREATE TABLE routes (
    id serial NOT NULL,
    source_id integer NOT NULL,
    source_type varchar NOT NULL,
    path varchar NOT NULL,
    name varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_routes_on_path ON routes USING btree (path);
CREATE UNIQUE INDEX index_routes_on_source_type_and_source_id ON routes USING btree (source_type, source_id);
CREATE TABLE members (
    id serial NOT NULL,
    access_level integer NOT NULL,
    source_id integer NOT NULL,
    source_type varchar NOT NULL,
    user_id integer,
    type varchar,
    notification_level integer NOT NULL,
    invite_token varchar,
    expires_at date,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_members_on_source_id_and_source_type ON members USING btree (source_id, source_type);
CREATE TABLE projects (
    id serial NOT NULL,
    name varchar,
    path varchar,
    description text,
    namespace_id integer NOT NULL,
    creator_id integer,
    import_url varchar,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL,
    last_activity_at timestamp,
    public_builds boolean DEFAULT true NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_projects_on_path ON projects USING btree (path);
CREATE TABLE project_features (
    id serial NOT NULL,
    project_id integer NOT NULL,
    issues_access_level integer,
    wiki_access_level integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_project_features_on_project_id ON project_features USING btree (project_id);
CREATE TABLE project_statistics (
    id serial NOT NULL,
    project_id integer NOT NULL,
    namespace_id integer NOT NULL,
    commit_count bigint DEFAULT 0 NOT NULL,
    storage_size bigint DEFAULT 0 NOT NULL,
    repository_size bigint DEFAULT 0 NOT NULL,
    lfs_objects_size bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_project_statistics_on_project_id ON project_statistics USING btree (project_id);
CREATE TABLE protected_branches (
    id serial NOT NULL,
    project_id integer NOT NULL,
    name varchar NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    developers_can_push boolean,
    PRIMARY KEY (id)
);
CREATE INDEX index_protected_branches_on_project_id ON protected_branches USING btree (project_id);
CREATE TABLE protected_branch_push_access_levels (
    id serial NOT NULL,
    protected_branch_id integer NOT NULL,
    access_level integer DEFAULT 40 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    user_id integer,
    PRIMARY KEY (id)
);
CREATE TABLE protected_branch_merge_access_levels (
    id serial NOT NULL,
    protected_branch_id integer NOT NULL,
    access_level integer DEFAULT 40 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    user_id integer,
    PRIMARY KEY (id)
);
CREATE TABLE issues (
    id serial NOT NULL,
    title varchar,
    author_id integer,
    project_id integer,
    description text,
    iid integer,
    state varchar DEFAULT 'opened',
    milestone_id integer,
    confidential boolean DEFAULT false NOT NULL,
    due_date date,
    weight integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    assignee_id integer,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues USING btree (project_id, iid);
CREATE TABLE issue_assignees (
    user_id integer NOT NULL,
    issue_id integer NOT NULL,
    PRIMARY KEY (issue_id, user_id)
);
CREATE TABLE issue_metrics (
    id serial NOT NULL,
    issue_id integer NOT NULL,
    first_mentioned_in_commit_at timestamp,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_issue_metrics_on_issue_id ON issue_metrics USING btree (issue_id);
CREATE TABLE issue_links (
    id serial NOT NULL,
    source_id integer NOT NULL,
    target_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_issue_links_on_source_id_and_target_id ON issue_links USING btree (source_id, target_id);
CREATE TABLE merge_requests (
    id serial NOT NULL,
    target_branch varchar NOT NULL,
    source_branch varchar NOT NULL,
    source_project_id integer,
    target_project_id integer NOT NULL,
    author_id integer,
    title varchar,
    state varchar DEFAULT 'opened' NOT NULL,
    merge_status varchar DEFAULT 'unchecked' NOT NULL,
    iid integer,
    description text,
    merge_user_id integer,
    merge_commit_sha varchar,
    squash boolean DEFAULT false NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    locked_at timestamp,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_merge_requests_on_target_project_id_and_iid ON merge_requests USING btree (target_project_id, iid);
CREATE TABLE merge_request_diffs (
    id serial NOT NULL,
    state varchar,
    merge_request_id integer NOT NULL,
    base_sha varchar,
    head_sha varchar,
    commits_count integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    st_commits text,
    PRIMARY KEY (id)
);
CREATE TABLE merge_request_diff_files (
    merge_request_diff_id integer NOT NULL,
    relative_order integer NOT NULL,
    new_file boolean NOT NULL,
    too_large boolean NOT NULL,
    new_path text NOT NULL,
    old_path text NOT NULL,
    diff text NOT NULL,
    PRIMARY KEY (merge_request_diff_id, relative_order)
);
CREATE TABLE approvals (
    id serial NOT NULL,
    merge_request_id integer NOT NULL,
    user_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_approvals_on_user_id_and_merge_request_id ON approvals USING btree (user_id, merge_request_id);
CREATE INDEX index_approvals_on_merge_request_id ON approvals USING btree (merge_request_id);
CREATE TABLE milestones (
    id serial NOT NULL,
    title varchar NOT NULL,
    project_id integer,
    description text,
    due_date date,
    state varchar,
    iid integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE labels (
    id serial NOT NULL,
    title varchar,
    color varchar,
    project_id integer,
    template boolean DEFAULT false,
    type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_labels_on_project_id_and_title ON labels USING btree (project_id, title);
CREATE TABLE label_links (
    id serial NOT NULL,
    label_id integer NOT NULL,
    target_id integer,
    target_type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_label_links_on_target_id_and_target_type ON label_links USING btree (target_id, target_type);
CREATE TABLE notes (
    id serial NOT NULL,
    note text,
    noteable_type varchar,
    author_id integer,
    project_id integer,
    noteable_id integer,
    system boolean DEFAULT false NOT NULL,
    position text,
    discussion_id varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    attachment varchar,
    PRIMARY KEY (id)
);
CREATE INDEX index_notes_on_noteable_id_and_noteable_type ON notes USING btree (noteable_id, noteable_type);
CREATE TABLE award_emoji (
    id serial NOT NULL,
    name varchar,
    user_id integer,
    awardable_id integer,
    awardable_type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_award_emoji_on_user_id ON award_emoji USING btree (user_id);
CREATE TABLE todos (
    id serial NOT NULL,
    user_id integer NOT NULL,
    project_id integer,
    target_id integer,
    target_type varchar NOT NULL,
    author_id integer NOT NULL,
    action integer NOT NULL,
    state varchar NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    note_id integer,
    PRIMARY KEY (id)
);
CREATE INDEX index_todos_on_user_id_and_state ON todos USING btree (user_id, state);
CREATE TABLE events (
    id serial NOT NULL,
    project_id integer,
    author_id integer NOT NULL,
    target_id integer,
    action integer NOT NULL,
    target_type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_events_on_author_id_and_created_at ON events USING btree (author_id, created_at);
CREATE TABLE push_event_payloads (
    event_id integer NOT NULL,
    commit_count bigint NOT NULL,
    action smallint NOT NULL,
    ref text,
    commit_title varchar(70),
    commit_from bytea,
    PRIMARY KEY (event_id)
);
CREATE TABLE ci_pipelines (
    id serial NOT NULL,
    ref varchar,
    sha varchar,
    before_sha varchar,
    project_id integer,
    status varchar,
    source integer,
    user_id integer,
    duration integer,
    iid integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    tag boolean DEFAULT false,
    yaml_errors text,
    PRIMARY KEY (id)
);
CREATE INDEX index_ci_pipelines_on_project_id_and_status_and_ref ON ci_pipelines USING btree (project_id, status, ref);
CREATE TABLE ci_stages (
    id serial NOT NULL,
    pipeline_id integer NOT NULL,
    name varchar,
    status integer,
    position integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    lock_version integer DEFAULT 0,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_stages_on_pipeline_id_and_name ON ci_stages USING btree (pipeline_id, name);
CREATE TABLE ci_runners (
    id serial NOT NULL,
    token varchar,
    description varchar,
    active boolean DEFAULT true NOT NULL,
    is_shared boolean DEFAULT false,
    contacted_at timestamp,
    runner_type smallint NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_ci_runners_on_token ON ci_runners USING btree (token);
CREATE TABLE ci_builds (
    id serial NOT NULL,
    status varchar,
    finished_at timestamp,
    trace text,
    runner_id integer,
    name varchar,
    options text,
    stage_id integer,
    project_id integer,
    type varchar,
    "when" varchar,
    token varchar,
    coverage double precision,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    commit_id integer,
    deploy boolean,
    PRIMARY KEY (id)
);
CREATE INDEX index_ci_builds_on_status_and_type_and_runner_id ON ci_builds USING btree (status, type, runner_id);
CREATE TABLE ci_builds_metadata (
    id serial NOT NULL,
    build_id integer NOT NULL,
    project_id integer NOT NULL,
    timeout integer,
    config_options jsonb,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_builds_metadata_on_build_id ON ci_builds_metadata USING btree (build_id);
CREATE TABLE ci_job_artifacts (
    id serial NOT NULL,
    project_id integer NOT NULL,
    job_id integer NOT NULL,
    file_type integer NOT NULL,
    size bigint,
    expire_at timestamp,
    file varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_job_artifacts_on_job_id_and_file_type ON ci_job_artifacts USING btree (job_id, file_type);
CREATE INDEX index_ci_job_artifacts_on_project_id ON ci_job_artifacts USING btree (project_id);
CREATE TABLE ci_variables (
    id serial NOT NULL,
    key varchar NOT NULL,
    value text,
    project_id integer NOT NULL,
    protected boolean DEFAULT false NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_ci_variables_on_project_id_and_key ON ci_variables USING btree (project_id, key);
CREATE TABLE ci_triggers (
    id serial NOT NULL,
    token varchar,
    project_id integer,
    owner_id integer,
    description varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE environments (
    id serial NOT NULL,
    project_id integer NOT NULL,
    name varchar NOT NULL,
    external_url varchar,
    state varchar DEFAULT 'available' NOT NULL,
    slug varchar NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_environments_on_project_id_and_slug ON environments USING btree (project_id, slug);
CREATE TABLE deployments (
    id serial NOT NULL,
    iid integer NOT NULL,
    project_id integer NOT NULL,
    environment_id integer NOT NULL,
    ref varchar NOT NULL,
    sha varchar NOT NULL,
    deployable_id integer,
    deployable_type varchar,
    status integer NOT NULL,
    user_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_deployments_on_project_id_and_iid ON deployments USING btree (project_id, iid);
CREATE TABLE web_hooks (
    id serial NOT NULL,
    url varchar,
    project_id integer,
    type varchar,
    push_events boolean DEFAULT true NOT NULL,
    service_id integer,
    token varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE web_hook_logs (
    id serial NOT NULL,
    web_hook_id integer NOT NULL,
    trigger varchar,
    url varchar,
    request_data text,
    response_status varchar,
    execution_duration double precision,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE services (
    id serial NOT NULL,
    type varchar,
    project_id integer,
    active boolean DEFAULT false NOT NULL,
    properties text,
    template boolean DEFAULT false,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    push_events boolean DEFAULT true,
    PRIMARY KEY (id)
);
CREATE TABLE personal_access_tokens (
    id serial NOT NULL,
    user_id integer NOT NULL,
    token varchar,
    name varchar NOT NULL,
    revoked boolean DEFAULT false,
    scopes varchar DEFAULT '---',
    expires_at date,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_personal_access_tokens_on_token ON personal_access_tokens USING btree (token);
CREATE TABLE oauth_applications (
    id serial NOT NULL,
    name varchar NOT NULL,
    uid varchar NOT NULL,
    secret varchar NOT NULL,
    redirect_uri text NOT NULL,
    scopes varchar DEFAULT '' NOT NULL,
    owner_id integer,
    owner_type varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_oauth_applications_on_uid ON oauth_applications USING btree (uid);
CREATE TABLE oauth_access_tokens (
    id serial NOT NULL,
    resource_owner_id integer,
    application_id integer,
    token varchar NOT NULL,
    expires_in integer,
    revoked_at timestamp,
    created_at timestamp NOT NULL,
    scopes varchar,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_oauth_access_tokens_on_token ON oauth_access_tokens USING btree (token);
CREATE TABLE snippets (
    id serial NOT NULL,
    title varchar,
    content text,
    author_id integer NOT NULL,
    project_id integer,
    file_name varchar,
    visibility_level integer DEFAULT 0 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    expires_at timestamp,
    PRIMARY KEY (id)
);
CREATE TABLE releases (
    id serial NOT NULL,
    tag varchar,
    description text,
    project_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE lfs_objects (
    id serial NOT NULL,
    oid varchar NOT NULL,
    size bigint NOT NULL,
    file varchar,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_lfs_objects_on_oid ON lfs_objects USING btree (oid);
CREATE TABLE lfs_objects_projects (
    id serial NOT NULL,
    lfs_object_id integer NOT NULL,
    project_id integer NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE uploads (
    id serial NOT NULL,
    size bigint NOT NULL,
    path varchar NOT NULL,
    checksum varchar,
    uploader varchar NOT NULL,
    model_id integer,
    model_type varchar,
    created_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_uploads_on_checksum ON uploads USING btree (checksum);
CREATE INDEX index_uploads_on_model_id_and_model_type ON uploads USING btree (model_id, model_type);
CREATE TABLE notification_settings (
    id serial NOT NULL,
    user_id integer NOT NULL,
    source_id integer,
    source_type varchar,
    level integer DEFAULT 0 NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_notification_settings_on_user_id_and_source_id_and_source_type ON notification_settings USING btree (user_id, source_id, source_type);
CREATE TABLE subscriptions (
    id serial NOT NULL,
    user_id integer,
    subscribable_id integer,
    subscribable_type varchar,
    subscribed boolean,
    project_id integer,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE audit_events (
    id serial NOT NULL,
    author_id integer NOT NULL,
    entity_id integer NOT NULL,
    entity_type varchar NOT NULL,
    details text,
    ip varchar,
    created_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE application_settings (
    id serial NOT NULL,
    default_projects_limit integer,
    signup_enabled boolean,
    gravatar_enabled boolean,
    sign_in_text text,
    home_page_url varchar,
    session_expire_delay integer DEFAULT 10080 NOT NULL,
    max_attachment_size integer DEFAULT 10 NOT NULL,
    default_branch varchar,
    domain_whitelist text,
    sentry_dsn varchar,
    koding_url varchar,
    shared_runners_enabled boolean DEFAULT true NOT NULL,
    repository_storages varchar DEFAULT 'default',
    usage_ping boolean DEFAULT true NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY identities ADD CONSTRAINT fk_rails_ddc6ccbbbf FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY keys ADD CONSTRAINT fk_rails_7d1dc4236c FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_8143dc542e FOREIGN KEY (owner_id) REFERENCES users(id);
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_rails_1bc79c71bd FOREIGN KEY (parent_id) REFERENCES namespaces(id);
ALTER TABLE ONLY members ADD CONSTRAINT fk_rails_6acfce7f4b FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_6ecd0d1f1d FOREIGN KEY (namespace_id) REFERENCES namespaces(id);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_rails_a25958970f FOREIGN KEY (creator_id) REFERENCES users(id);
ALTER TABLE ONLY project_features ADD CONSTRAINT fk_rails_025793f1f1 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY project_statistics ADD CONSTRAINT fk_rails_4344bcf284 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY project_statistics ADD CONSTRAINT fk_rails_b1f04a7208 FOREIGN KEY (namespace_id) REFERENCES namespaces(id);
ALTER TABLE ONLY protected_branches ADD CONSTRAINT fk_rails_9b3481aea0 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_push_access_levels ADD CONSTRAINT fk_rails_72aefbc494 FOREIGN KEY (protected_branch_id) REFERENCES protected_branches(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_push_access_levels ADD CONSTRAINT fk_rails_09c7de0d19 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_merge_access_levels ADD CONSTRAINT fk_rails_90f920442d FOREIGN KEY (protected_branch_id) REFERENCES protected_branches(id) ON DELETE CASCADE;
ALTER TABLE ONLY protected_branch_merge_access_levels ADD CONSTRAINT fk_rails_8873a5f406 FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_9a0b1f8683 FOREIGN KEY (author_id) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_07eb7be125 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY issues ADD CONSTRAINT fk_rails_219cec1e18 FOREIGN KEY (assignee_id) REFERENCES users(id);
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
ALTER TABLE ONLY merge_request_diff_files ADD CONSTRAINT fk_rails_5da6a483b8 FOREIGN KEY (merge_request_diff_id) REFERENCES merge_request_diffs(id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT fk_rails_42a83beeea FOREIGN KEY (merge_request_id) REFERENCES merge_requests(id) ON DELETE CASCADE;
ALTER TABLE ONLY approvals ADD CONSTRAINT fk_rails_e86783f651 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY milestones ADD CONSTRAINT fk_rails_c7465a2072 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY labels ADD CONSTRAINT fk_rails_6b2b7d4ecf FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY label_links ADD CONSTRAINT fk_rails_6261aa6853 FOREIGN KEY (label_id) REFERENCES labels(id) ON DELETE CASCADE;
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_a9bd56abd8 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_d5aed9c042 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
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
ALTER TABLE ONLY personal_access_tokens ADD CONSTRAINT fk_rails_9b15c65a9c FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY oauth_access_tokens ADD CONSTRAINT fk_rails_84b8d2df0f FOREIGN KEY (resource_owner_id) REFERENCES users(id);
ALTER TABLE ONLY oauth_access_tokens ADD CONSTRAINT fk_rails_772cf6ad1b FOREIGN KEY (application_id) REFERENCES oauth_applications(id);
ALTER TABLE ONLY snippets ADD CONSTRAINT fk_rails_17fcc17468 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY snippets ADD CONSTRAINT fk_rails_815d05cc41 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY releases ADD CONSTRAINT fk_rails_a3e9e42d40 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
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
CREATE INDEX index_issues_title_trgm ON issues USING gin (title gin_trgm_ops);
CREATE VIEW project_activity AS SELECT p.id, p.name, p.last_activity_at, count(e.id) AS events FROM projects p LEFT JOIN events e ON e.project_id = p.id GROUP BY p.id;
CREATE VIEW stale_projects AS SELECT id, name FROM project_activity WHERE last_activity_at < now() - interval '1 year';
CREATE VIEW running_builds AS SELECT b.id, b.name, b.status, r.description, b.commit_id FROM ci_builds b LEFT JOIN ci_runners r ON r.id = b.runner_id WHERE b.status = 'running';
CREATE FUNCTION group_path(p integer) RETURNS text LANGUAGE sql STABLE AS $$ WITH RECURSIVE g AS (SELECT id, parent_id, path::text AS fp FROM namespaces WHERE id = p UNION ALL SELECT n.id, n.parent_id, n.path || '/' || g.fp FROM namespaces n JOIN g ON n.id = g.parent_id) SELECT fp FROM g WHERE parent_id IS NULL $$;
