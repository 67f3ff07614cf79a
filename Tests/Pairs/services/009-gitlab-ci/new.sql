CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA gitlab_partitions_dynamic;
COMMENT ON SCHEMA gitlab_partitions_dynamic IS 'Schema to hold partitions managed dynamically from the application, e.g. for time space partitioning.';
CREATE SCHEMA gitlab_partitions_static;
CREATE TABLE organizations (id bigint NOT NULL, created_at timestamptz NOT NULL, updated_at timestamptz NOT NULL, name text DEFAULT ''::text NOT NULL, path text NOT NULL, CONSTRAINT check_0b4296b5ea CHECK (char_length(path) <= 255), CONSTRAINT check_d130d769e0 CHECK (char_length(name) <= 255));
CREATE SEQUENCE organizations_id_seq START WITH 1000 INCREMENT BY 1 MINVALUE 1000 NO MAXVALUE CACHE 1;
ALTER SEQUENCE organizations_id_seq OWNED BY organizations.id;
ALTER TABLE ONLY organizations ALTER COLUMN id SET DEFAULT nextval('organizations_id_seq'::regclass);
ALTER TABLE ONLY organizations ADD CONSTRAINT organizations_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX unique_organizations_on_path_case_insensitive ON organizations USING btree (lower(path));
CREATE TABLE namespaces (
    id bigint NOT NULL, name varchar NOT NULL, path varchar NOT NULL, owner_id bigint,
    type varchar DEFAULT 'User'::varchar NOT NULL,
    parent_id bigint, traversal_ids bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    organization_id bigint DEFAULT 1 NOT NULL,
    two_factor_grace_period integer DEFAULT 48 NOT NULL
);
CREATE SEQUENCE namespaces_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE namespaces_id_seq OWNED BY namespaces.id;
ALTER TABLE ONLY namespaces ALTER COLUMN id SET DEFAULT nextval('namespaces_id_seq'::regclass);
ALTER TABLE ONLY namespaces ADD CONSTRAINT namespaces_pkey PRIMARY KEY (id);
CREATE INDEX index_namespaces_on_path_trigram ON namespaces USING gin (path gin_trgm_ops) WITH (fastupdate=false);
CREATE INDEX index_namespaces_on_traversal_ids ON namespaces USING gin (traversal_ids);
CREATE INDEX index_btree_namespaces_traversal_ids ON namespaces USING btree (traversal_ids);
ALTER TABLE ONLY namespaces ADD CONSTRAINT fk_319256d87a FOREIGN KEY (organization_id) REFERENCES organizations(id);
CREATE TABLE projects (
    id bigserial PRIMARY KEY, name varchar, path varchar, creator_id bigint, namespace_id bigint NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL, archived boolean DEFAULT false NOT NULL, star_count integer DEFAULT 0 NOT NULL,
    project_namespace_id bigint,
    organization_id bigint, CONSTRAINT check_fa75869cb1 CHECK (project_namespace_id IS NOT NULL)
);
CREATE UNIQUE INDEX index_unique_projects_on_name_namespace_id ON projects (name, namespace_id);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_projects_namespace FOREIGN KEY (namespace_id) REFERENCES namespaces(id) ON DELETE RESTRICT;
CREATE TABLE p_ci_builds (id bigint NOT NULL, status varchar, project_id bigint, commit_id bigint, partition_id bigint NOT NULL, created_at timestamp, started_at timestamp, name text, user_id bigint, CONSTRAINT check_1e2fbd1b39 CHECK (user_id IS NULL OR user_id > 0)) PARTITION BY LIST (partition_id);
ALTER TABLE p_ci_builds ADD PRIMARY KEY (id, partition_id);
CREATE TABLE gitlab_partitions_dynamic.ci_builds_100 PARTITION OF p_ci_builds FOR VALUES IN (100);
CREATE TABLE gitlab_partitions_dynamic.ci_builds_101 PARTITION OF p_ci_builds FOR VALUES IN (101, 102);
CREATE TABLE gitlab_partitions_dynamic.ci_builds_103 PARTITION OF p_ci_builds FOR VALUES IN (103);
CREATE INDEX p_ci_builds_status_idx ON p_ci_builds (status, commit_id);
CREATE INDEX p_ci_builds_user_idx ON p_ci_builds (user_id, created_at) WHERE (user_id IS NOT NULL);
CREATE TABLE analytics_issue_stage_events (stage_event_hash_id bigint NOT NULL, issue_id bigint NOT NULL, end_event_timestamp timestamptz) PARTITION BY HASH (stage_event_hash_id);
CREATE TABLE gitlab_partitions_static.aise_00 PARTITION OF analytics_issue_stage_events FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE gitlab_partitions_static.aise_01 PARTITION OF analytics_issue_stage_events FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE analytics_issue_stage_events ADD PRIMARY KEY (stage_event_hash_id, issue_id);
CREATE TABLE loose_foreign_keys_deleted_records (id bigserial, partition bigint DEFAULT 1 NOT NULL, primary_key_value bigint NOT NULL, fully_qualified_table_name text NOT NULL, consume_after timestamptz DEFAULT now(), PRIMARY KEY (partition, id)) PARTITION BY LIST (partition);
CREATE TABLE gitlab_partitions_dynamic.lfk_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN (1);
CREATE FUNCTION insert_into_loose_foreign_keys_deleted_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO loose_foreign_keys_deleted_records
  (fully_qualified_table_name, primary_key_value)
  SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, old_table.id FROM old_table
  ON CONFLICT DO NOTHING
  ;
  RETURN NULL;
END
$$;
CREATE TRIGGER projects_loose_fk_trigger AFTER DELETE ON projects REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();
CREATE TRIGGER namespaces_loose_fk_trigger AFTER DELETE ON namespaces REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();
CREATE VIEW ci_builds AS SELECT id, status, project_id, commit_id, partition_id FROM p_ci_builds;

