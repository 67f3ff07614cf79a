CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA gitlab_partitions_dynamic;

CREATE TABLE namespaces (
    id bigint NOT NULL,
    name character varying NOT NULL,
    path character varying NOT NULL,
    owner_id bigint,
    type character varying DEFAULT 'User'::character varying NOT NULL,
    organization_id bigint DEFAULT 1,
    parent_id bigint,
    traversal_ids bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    visibility_level integer DEFAULT 20 NOT NULL,
    created_at timestamp without time zone,
    updated_at timestamp without time zone
);
CREATE SEQUENCE namespaces_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE namespaces_id_seq OWNED BY namespaces.id;
ALTER TABLE ONLY namespaces ALTER COLUMN id SET DEFAULT nextval('namespaces_id_seq'::regclass);
ALTER TABLE ONLY namespaces ADD CONSTRAINT namespaces_pkey PRIMARY KEY (id);
CREATE INDEX index_namespaces_on_name_trigram ON namespaces USING gin (name gin_trgm_ops);
CREATE INDEX index_namespaces_on_traversal_ids ON namespaces USING gin (traversal_ids);
CREATE UNIQUE INDEX index_namespaces_on_parent_id_and_id ON namespaces USING btree (parent_id, id) INCLUDE (type);
ALTER TABLE namespaces ADD CONSTRAINT check_org_not_null CHECK ((organization_id IS NOT NULL)) NOT VALID;

CREATE TABLE projects (
    id bigserial PRIMARY KEY,
    name character varying,
    path character varying,
    description text,
    namespace_id bigint NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    last_activity_at timestamp without time zone,
    ci_config_path character varying,
    hidden boolean DEFAULT false NOT NULL,
    CONSTRAINT check_fa75869cb1 CHECK ((char_length(description) <= 40000))
);
ALTER TABLE projects ADD CONSTRAINT fk_projects_namespace FOREIGN KEY (namespace_id) REFERENCES namespaces(id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX index_projects_on_last_activity ON projects USING btree (last_activity_at DESC NULLS LAST, id) WHERE archived = false AND hidden = false;
CREATE INDEX index_projects_on_lower_path ON projects (lower((path)::text));

CREATE TABLE p_ci_pipelines (
    id bigserial,
    ref character varying,
    sha character varying,
    status character varying,
    source integer,
    project_id bigint NOT NULL,
    partition_id bigint DEFAULT 100 NOT NULL,
    created_at timestamp without time zone,
    locked smallint DEFAULT 1 NOT NULL,
    CONSTRAINT p_ci_pipelines_pkey PRIMARY KEY (id, partition_id),
    CONSTRAINT fk_pipe_project FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE
) PARTITION BY LIST (partition_id);
CREATE TABLE ci_pipelines PARTITION OF p_ci_pipelines FOR VALUES IN (100, 101);
CREATE TABLE gitlab_partitions_dynamic.ci_pipelines_102 PARTITION OF p_ci_pipelines FOR VALUES IN (102);
CREATE INDEX p_ci_pipelines_on_project_ref_status ON p_ci_pipelines (project_id, ref, status, id);

CREATE TABLE p_ci_builds (
    id bigint NOT NULL,
    partition_id bigint NOT NULL,
    name character varying,
    status character varying,
    pipeline_id bigint NOT NULL,
    options text,
    runner_id bigint,
    queued_at timestamp without time zone,
    started_at timestamp without time zone,
    finished_at timestamp without time zone,
    allow_failure boolean DEFAULT false NOT NULL,
    CONSTRAINT p_ci_builds_pkey PRIMARY KEY (id, partition_id)
) PARTITION BY LIST (partition_id);
CREATE TABLE gitlab_partitions_dynamic.ci_builds_100 PARTITION OF p_ci_builds FOR VALUES IN (100);
CREATE TABLE gitlab_partitions_dynamic.ci_builds_101 PARTITION OF p_ci_builds FOR VALUES IN (101, 103);
CREATE TABLE gitlab_partitions_dynamic.ci_builds_102 PARTITION OF p_ci_builds FOR VALUES IN (102);
ALTER TABLE p_ci_builds ADD CONSTRAINT fk_builds_pipeline FOREIGN KEY (pipeline_id, partition_id) REFERENCES p_ci_pipelines (id, partition_id) ON UPDATE CASCADE ON DELETE CASCADE;
CREATE INDEX p_ci_builds_pipeline_idx ON p_ci_builds (pipeline_id, status);
CREATE INDEX p_ci_builds_runner_idx ON p_ci_builds (runner_id) WHERE status = 'running';

CREATE TABLE loose_foreign_keys_deleted_records (
    id bigserial NOT NULL,
    partition bigint NOT NULL DEFAULT 1,
    primary_key_value bigint NOT NULL,
    status smallint DEFAULT 1 NOT NULL,
    fully_qualified_table_name text NOT NULL,
    CONSTRAINT lfk_len CHECK ((char_length(fully_qualified_table_name) <= 150)),
    PRIMARY KEY (partition, id)
) PARTITION BY LIST (partition);
CREATE TABLE gitlab_partitions_dynamic.lfk_deleted_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN ('1');

CREATE FUNCTION insert_into_loose_foreign_keys_deleted_records() RETURNS trigger
    LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO loose_foreign_keys_deleted_records (fully_qualified_table_name, primary_key_value)
  SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, old_table.id FROM old_table;
  RETURN NULL;
END
$$;
CREATE TRIGGER p_ci_pipelines_loose_fk_trigger AFTER DELETE ON p_ci_pipelines REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();

CREATE TABLE oncall_shifts (
    id bigserial PRIMARY KEY,
    rotation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    CONSTRAINT inc_mgmnt_no_overlapping_oncall_shifts EXCLUDE USING gist (rotation_id WITH =, tstzrange(starts_at, ends_at, '[)'::text) WITH &&)
);
CREATE VIEW active_pipelines AS
 SELECT p.id, p.partition_id, p.ref, p.status, pr.name AS project_name
   FROM p_ci_pipelines p JOIN projects pr ON pr.id = p.project_id
  WHERE p.status IN ('running','pending');
COMMENT ON TABLE p_ci_builds IS 'routing table';
