CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;
CREATE SCHEMA gitlab_partitions_static;
CREATE SCHEMA gitlab_partitions_dynamic;
CREATE FUNCTION set_has_issues() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.has_issues IS NULL THEN NEW.has_issues := true; END IF; RETURN NEW; END $$;
CREATE TABLE users (
    id bigserial PRIMARY KEY,
    email varchar DEFAULT '' NOT NULL,
    name text,
    username text,
    admin boolean DEFAULT false NOT NULL,
    state varchar DEFAULT 'active',
    user_type smallint DEFAULT 0 NOT NULL,
    onboarding_step_url text,
    two_factor_grace_period integer DEFAULT 48 NOT NULL,
    private_profile boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE INDEX index_users_on_name_trigram ON users USING gin (name gin_trgm_ops);
CREATE TABLE namespaces (
    id bigserial PRIMARY KEY,
    name varchar NOT NULL,
    path varchar NOT NULL,
    owner_id bigint,
    type varchar,
    parent_id bigint,
    visibility_level integer DEFAULT 20 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    traversal_ids bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    shared_runners_enabled boolean DEFAULT true NOT NULL,
    organization_id bigint
);
ALTER TABLE namespaces ADD CONSTRAINT fk_rails_ca58c47ec1 FOREIGN KEY (owner_id) REFERENCES users;
ALTER TABLE namespaces ADD CONSTRAINT fk_rails_e9f0cdcc36 FOREIGN KEY (parent_id) REFERENCES namespaces;
CREATE INDEX index_namespaces_on_parent_id ON namespaces USING btree (parent_id);
CREATE INDEX index_namespaces_on_traversal_ids ON namespaces USING gin (traversal_ids);
CREATE INDEX index_groups_on_parent_id_id ON namespaces (parent_id, id) WHERE type::text = 'Group'::text;
CREATE TABLE projects (
    id bigserial PRIMARY KEY,
    name text,
    path text,
    description text,
    creator_id bigint,
    namespace_id bigint NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    last_activity_at timestamp with time zone,
    import_status text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    has_issues boolean,
    mirror boolean DEFAULT false NOT NULL,
    repository_size_limit bigint,
    ci_config_path varchar,
    CONSTRAINT check_1a6f946a8a CHECK (import_status IS NULL OR char_length(import_status) <= 50)
);
ALTER TABLE projects ADD CONSTRAINT fk_rails_fde0a1d60a FOREIGN KEY (creator_id) REFERENCES users ON DELETE SET NULL;
CREATE INDEX index_projects_on_creator_id ON projects USING btree (creator_id);
ALTER TABLE projects ADD CONSTRAINT fk_rails_881b8cdb80 FOREIGN KEY (namespace_id) REFERENCES namespaces;
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id);
CREATE TRIGGER trigger_has_issues BEFORE INSERT ON projects FOR EACH ROW EXECUTE FUNCTION set_has_issues();
COMMENT ON TABLE projects IS 'partially denormalised';
CREATE TABLE issues (
    id bigserial PRIMARY KEY,
    title varchar,
    author_id bigint,
    project_id bigint,
    description text,
    iid integer,
    state varchar,
    due_date date,
    confidential boolean DEFAULT false NOT NULL,
    closed_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    namespace_id bigint,
    work_item_type_id bigint,
    state_id smallint DEFAULT 1 NOT NULL,
    relative_position integer,
    search_vector tsvector,
    CONSTRAINT check_c33362cd43 CHECK (namespace_id IS NOT NULL) NOT VALID
);
ALTER TABLE issues ADD CONSTRAINT fk_rails_5c35c216ef FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
ALTER TABLE issues ADD CONSTRAINT fk_rails_df085513ef FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_issues_on_project_id ON issues USING btree (project_id);
ALTER TABLE issues ADD CONSTRAINT fk_rails_cd6c698b4a FOREIGN KEY (namespace_id) REFERENCES namespaces ON DELETE CASCADE;
CREATE INDEX index_issues_on_namespace_id ON issues USING btree (namespace_id);
CREATE UNIQUE INDEX index_issues_on_project_id_and_iid ON issues (project_id, iid);
CREATE INDEX index_issues_on_title_trigram ON issues USING gin (title gin_trgm_ops) WITH (fastupdate='false');
CREATE INDEX idx_issues_on_project_id_and_rel_position_and_state_id ON issues (project_id, relative_position, state_id, id DESC);
CREATE TABLE issue_assignees (
    user_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    namespace_id bigint,
    PRIMARY KEY (issue_id, user_id)
);
ALTER TABLE issue_assignees ADD CONSTRAINT fk_rails_89dc8a511d FOREIGN KEY (user_id) REFERENCES users ON DELETE CASCADE;
ALTER TABLE issue_assignees ADD CONSTRAINT fk_rails_2fba774335 FOREIGN KEY (issue_id) REFERENCES issues ON DELETE CASCADE;
ALTER TABLE issue_assignees ADD CONSTRAINT fk_rails_5f78601e2e FOREIGN KEY (namespace_id) REFERENCES namespaces ON DELETE CASCADE;
CREATE TABLE issue_search_data (
    project_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    search_vector tsvector,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    PRIMARY KEY (project_id, issue_id)
) PARTITION BY HASH (project_id);
CREATE TABLE gitlab_partitions_static.issue_search_data_00 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 00);
CREATE TABLE gitlab_partitions_static.issue_search_data_01 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 01);
CREATE TABLE gitlab_partitions_static.issue_search_data_02 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 02);
CREATE TABLE gitlab_partitions_static.issue_search_data_03 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 03);
CREATE TABLE gitlab_partitions_static.issue_search_data_04 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 04);
CREATE TABLE gitlab_partitions_static.issue_search_data_05 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 05);
CREATE TABLE gitlab_partitions_static.issue_search_data_06 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 06);
CREATE TABLE gitlab_partitions_static.issue_search_data_07 PARTITION OF issue_search_data FOR VALUES WITH (modulus 8, remainder 07);
CREATE INDEX index_issue_search_data_on_search_vector ON issue_search_data USING gin (search_vector);
ALTER TABLE issue_search_data ADD CONSTRAINT issue_search_data_issue_id_fkey FOREIGN KEY (issue_id) REFERENCES issues(id) ON DELETE CASCADE;
CREATE TABLE merge_requests (
    id bigserial PRIMARY KEY,
    target_branch varchar NOT NULL,
    source_branch varchar NOT NULL,
    source_project_id bigint,
    target_project_id bigint NOT NULL,
    author_id bigint,
    title varchar,
    iid integer,
    merge_status varchar DEFAULT 'unchecked' NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    state_id smallint DEFAULT 1 NOT NULL,
    draft boolean DEFAULT false NOT NULL,
    head_pipeline_id bigint,
    merge_commit_sha bytea
);
ALTER TABLE merge_requests ADD CONSTRAINT fk_rails_970c671df9 FOREIGN KEY (source_project_id) REFERENCES projects ON DELETE SET NULL;
ALTER TABLE merge_requests ADD CONSTRAINT fk_rails_56e1e236bb FOREIGN KEY (target_project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_merge_requests_on_target_project_id ON merge_requests USING btree (target_project_id);
ALTER TABLE merge_requests ADD CONSTRAINT fk_rails_2153133b14 FOREIGN KEY (author_id) REFERENCES users ON DELETE SET NULL;
CREATE TABLE audit_events (
    id bigserial,
    author_id bigint NOT NULL,
    entity_id bigint NOT NULL,
    entity_type varchar NOT NULL,
    details text,
    created_at timestamp without time zone NOT NULL,
    ip_address inet,
    author_name text,
    PRIMARY KEY (id, created_at),
    CONSTRAINT check_83ff8406e2 CHECK (char_length(author_name) <= 255)
) PARTITION BY RANGE (created_at);
CREATE TABLE gitlab_partitions_dynamic.audit_events_202401 PARTITION OF audit_events FOR VALUES FROM ('2024-01-01 00:00:00') TO ('2024-02-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202402 PARTITION OF audit_events FOR VALUES FROM ('2024-02-01 00:00:00') TO ('2024-03-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202403 PARTITION OF audit_events FOR VALUES FROM ('2024-03-01 00:00:00') TO ('2024-04-01 00:00:00');
CREATE INDEX idx_audit_events_on_entity_id_desc ON audit_events (entity_id, entity_type, id DESC);
CREATE TABLE ci_pipelines (
    id bigserial NOT NULL,
    ref text,
    sha text,
    project_id bigint,
    status text,
    user_id bigint,
    duration integer,
    iid integer,
    partition_id bigint DEFAULT 100 NOT NULL,
    locked smallint DEFAULT 1 NOT NULL,
    source integer,
    auto_canceled_by_id bigint,
    auto_canceled_by_partition_id bigint,
    created_at timestamp with time zone,
    updated_at timestamp with time zone,
    PRIMARY KEY (id, partition_id),
    UNIQUE (project_id, iid, partition_id)
) PARTITION BY LIST (partition_id);
ALTER TABLE ci_pipelines ADD CONSTRAINT fk_rails_27970e2039 FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_ci_pipelines_on_project_id ON ci_pipelines USING btree (project_id);
ALTER TABLE ci_pipelines ADD CONSTRAINT fk_auto_canceled FOREIGN KEY (auto_canceled_by_partition_id, auto_canceled_by_id) REFERENCES ci_pipelines(partition_id, id) ON UPDATE CASCADE ON DELETE SET NULL;
CREATE TABLE ci_pipelines_100 PARTITION OF ci_pipelines FOR VALUES IN ('100', '101');
CREATE TABLE gitlab_partitions_dynamic.ci_pipelines_102 PARTITION OF ci_pipelines FOR VALUES IN ('102');
CREATE TABLE p_ci_stages (
    id bigserial,
    project_id bigint,
    pipeline_id bigint,
    name text,
    status integer,
    position integer,
    partition_id bigint DEFAULT 100 NOT NULL,
    created_at timestamp with time zone,
    PRIMARY KEY (id, partition_id),
    FOREIGN KEY (pipeline_id, partition_id) REFERENCES ci_pipelines(id, partition_id) ON UPDATE CASCADE ON DELETE CASCADE
) PARTITION BY LIST (partition_id);
CREATE TABLE ci_stages PARTITION OF p_ci_stages FOR VALUES IN ('100', '101');
CREATE TABLE p_ci_builds (
    id bigserial,
    status text,
    finished_at timestamp with time zone,
    ref text,
    stage_idx integer,
    name varchar,
    commit_id bigint,
    stage_id bigint,
    type varchar,
    user_id bigint,
    runner_id bigint,
    allow_failure boolean DEFAULT false NOT NULL,
    partition_id bigint DEFAULT 100 NOT NULL,
    scheduling_type smallint,
    created_at timestamp with time zone,
    PRIMARY KEY (id, partition_id),
    FOREIGN KEY (stage_id, partition_id) REFERENCES p_ci_stages(id, partition_id) ON DELETE CASCADE
) PARTITION BY LIST (partition_id);
CREATE INDEX p_ci_builds_commit_id_idx ON p_ci_builds (commit_id, status, type);
CREATE TABLE ci_builds PARTITION OF p_ci_builds FOR VALUES IN ('100');
CREATE TABLE gitlab_partitions_dynamic.ci_builds_101 PARTITION OF p_ci_builds FOR VALUES IN ('101');
CREATE TABLE p_ci_builds_metadata (
    id bigserial,
    build_id bigint NOT NULL,
    partition_id bigint DEFAULT 100 NOT NULL,
    project_id bigint NOT NULL,
    timeout integer,
    config_options jsonb,
    expanded_environment_name varchar(255),
    PRIMARY KEY (id, partition_id),
    FOREIGN KEY (build_id, partition_id) REFERENCES p_ci_builds(id, partition_id) ON DELETE CASCADE
) PARTITION BY LIST (partition_id);
CREATE TABLE ci_builds_metadata PARTITION OF p_ci_builds_metadata FOR VALUES IN ('100');
CREATE INDEX p_ci_builds_metadata_build_id_idx ON p_ci_builds_metadata (build_id) WHERE expanded_environment_name IS NOT NULL;
CREATE TABLE ci_runners (
    id bigserial PRIMARY KEY,
    token varchar,
    description text,
    active boolean DEFAULT true NOT NULL,
    is_shared boolean DEFAULT false,
    contacted_at timestamp without time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    runner_type smallint DEFAULT 1 NOT NULL,
    maximum_timeout integer,
    CONSTRAINT check_ce275cee06 CHECK (char_length(token) <= 128)
);
CREATE TABLE notes (
    id bigserial PRIMARY KEY,
    note text,
    noteable_type varchar,
    noteable_id bigint,
    author_id bigint,
    project_id bigint,
    system boolean DEFAULT false NOT NULL,
    line_code varchar,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    discussion_id varchar,
    note_html text,
    confidential boolean,
    namespace_id bigint
);
ALTER TABLE notes ADD CONSTRAINT fk_rails_ef63f87212 FOREIGN KEY (project_id) REFERENCES projects ON DELETE CASCADE;
CREATE INDEX index_notes_on_project_id ON notes USING btree (project_id);
CREATE TABLE iterations_cadences (
    id bigserial PRIMARY KEY,
    group_id bigint NOT NULL,
    title text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT check_fedff82d3b CHECK (char_length(title) <= 255)
);
ALTER TABLE iterations_cadences ADD CONSTRAINT fk_rails_d384a16be1 FOREIGN KEY (group_id) REFERENCES namespaces ON DELETE CASCADE;
CREATE TABLE sprints (
    id bigserial PRIMARY KEY,
    start_date date,
    due_date date,
    group_id bigint,
    title text,
    iterations_cadence_id bigint,
    sequence integer,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT sprints_title CHECK (char_length(title) <= 255),
    CONSTRAINT iteration_start_and_due_date_iterations_cadence_id_constraint EXCLUDE USING gist (iterations_cadence_id WITH =, daterange(start_date, due_date, '[]'::text) WITH &&) WHERE (group_id IS NOT NULL) DEFERRABLE INITIALLY DEFERRED
);
ALTER TABLE sprints ADD CONSTRAINT fk_rails_c45110b820 FOREIGN KEY (group_id) REFERENCES namespaces ON DELETE CASCADE;
ALTER TABLE sprints ADD CONSTRAINT fk_rails_c25adb5053 FOREIGN KEY (iterations_cadence_id) REFERENCES iterations_cadences ON DELETE CASCADE;
CREATE FUNCTION find_projects_by_id(projects_id bigint) RETURNS projects LANGUAGE plpgsql STABLE COST 1 PARALLEL SAFE AS $$ BEGIN return (SELECT projects FROM projects WHERE id = projects_id LIMIT 1); END; $$;
CREATE VIEW project_activity AS SELECT p.id, p.name, count(b.id) AS builds, max(b.finished_at) AS last_build FROM projects p LEFT JOIN ci_pipelines c ON c.project_id = p.id LEFT JOIN p_ci_builds b ON b.commit_id = c.id AND b.partition_id = c.partition_id GROUP BY p.id;
