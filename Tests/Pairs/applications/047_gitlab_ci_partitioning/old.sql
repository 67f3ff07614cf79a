CREATE SCHEMA gitlab_partitions_dynamic;
COMMENT ON SCHEMA gitlab_partitions_dynamic IS 'Schema to hold partitions managed dynamically from the application';
CREATE SCHEMA gitlab_partitions_static;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION insert_into_loose_foreign_keys_deleted_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO loose_foreign_keys_deleted_records
  (fully_qualified_table_name, primary_key_value)
  SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, old_table.id FROM old_table
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END
$$;
CREATE FUNCTION trigger_07c94931164e() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."id_convert_to_bigint" := NEW."id";
  RETURN NEW;
END;
$$;
CREATE TABLE loose_foreign_keys_deleted_records (
    fully_qualified_table_name text NOT NULL,
    primary_key_value bigint NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (fully_qualified_table_name, primary_key_value)
);
CREATE TABLE namespaces (
    id integer NOT NULL,
    name character varying NOT NULL,
    path character varying NOT NULL,
    owner_id integer,
    parent_id integer,
    created_at timestamp without time zone,
    type character varying,
    description character varying DEFAULT ''::character varying NOT NULL,
    visibility_level integer DEFAULT 20 NOT NULL,
    lfs_enabled boolean,
    plan character varying,
    traversal_ids 
integer[]
 DEFAULT '{}'
::integer[]
 NOT NULL
);
CREATE SEQUENCE namespaces_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE namespaces_id_seq OWNED BY namespaces.id;
ALTER TABLE ONLY namespaces ALTER COLUMN id SET DEFAULT nextval('namespaces_id_seq'::regclass);
ALTER TABLE ONLY namespaces ADD CONSTRAINT namespaces_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX index_namespaces_on_name_and_parent_id ON namespaces USING btree (name, parent_id);
CREATE INDEX index_namespaces_on_path_trigram ON namespaces USING gin (path gin_trgm_ops);
CREATE TABLE projects (
    id integer NOT NULL,
    name character varying,
    path character varying,
    description text,
    created_at timestamp without time zone,
    creator_id integer,
    namespace_id integer NOT NULL,
    last_activity_at timestamp without time zone,
    visibility_level integer DEFAULT 0 NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    import_type character varying,
    avatar character varying,
    build_timeout integer DEFAULT 3600 NOT NULL,
    storage_version smallint
);
CREATE SEQUENCE projects_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE INDEX index_projects_on_created_at ON projects USING btree (created_at);
CREATE INDEX index_projects_on_namespace_id_and_id ON projects USING btree (namespace_id, id);
ALTER TABLE ONLY projects ADD CONSTRAINT fk_projects_namespace FOREIGN KEY (namespace_id) REFERENCES namespaces(id)
 ON DELETE RESTRICT;
CREATE TRIGGER projects_loose_fk_trigger AFTER DELETE ON projects REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();
CREATE SEQUENCE ci_builds_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE ci_builds (
    id integer NOT NULL,
    id_convert_to_bigint bigint DEFAULT 0 NOT NULL,
    status character varying,
    finished_at timestamp without time zone,
    created_at timestamp without time zone,
    trace text,
    started_at timestamp without time zone,
    runner_id integer,
    commit_id integer,
    name character varying,
    options text,
    allow_failure boolean DEFAULT false NOT NULL,
    stage_idx integer,
    tag boolean,
    ref character varying,
    type character varying,
    project_id integer,
    artifacts_expire_at timestamp without time zone,
    artifacts_size bigint,
    "when" character varying,
    yaml_variables text,
    lock_version integer DEFAULT 0,
    protected boolean
);
ALTER SEQUENCE ci_builds_id_seq OWNED BY ci_builds.id;
ALTER TABLE ONLY ci_builds ALTER COLUMN id SET DEFAULT nextval('ci_builds_id_seq'::regclass);
ALTER TABLE ONLY ci_builds ADD CONSTRAINT ci_builds_pkey PRIMARY KEY (id);
CREATE INDEX index_ci_builds_on_commit_id_and_status_and_type ON ci_builds USING btree (commit_id, status, type);
CREATE INDEX index_ci_builds_on_project_id_and_id ON ci_builds USING btree (project_id, id);
CREATE INDEX index_ci_builds_on_runner_id ON ci_builds USING btree (runner_id);
CREATE TRIGGER trigger_07c94931164e BEFORE INSERT OR UPDATE ON ci_builds FOR EACH ROW EXECUTE FUNCTION trigger_07c94931164e();
CREATE TABLE audit_events (
    id bigint NOT NULL,
    author_id 
integer
 NOT NULL,
    entity_id bigint NOT NULL,
    entity_type character varying NOT NULL,
    details text,
    ip_address inet,
    created_at timestamp without time zone NOT NULL
) PARTITION BY RANGE (created_at);
ALTER TABLE audit_events ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id, created_at);
CREATE INDEX analytics_index_audit_events_part_on_created_at_and_author_id ON audit_events USING btree (created_at, author_id);
CREATE TABLE gitlab_partitions_dynamic.audit_events_000000 PARTITION OF audit_events FOR VALUES FROM (MINVALUE) TO ('2023-11-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202311 PARTITION OF audit_events FOR VALUES FROM ('2023-11-01 00:00:00') TO ('2023-12-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202312 PARTITION OF audit_events FOR VALUES FROM ('2023-12-01 00:00:00') TO ('2024-01-01 00:00:00');
CREATE TABLE product_analytics_events (project_id integer NOT NULL, event_id char(36) NOT NULL, platform varchar(255), collector_tstamp timestamp NOT NULL
) PARTITION BY HASH (project_id);
CREATE TABLE gitlab_partitions_static.product_analytics_events_00 PARTITION OF product_analytics_events FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE gitlab_partitions_static.product_analytics_events_01 PARTITION OF product_analytics_events FOR VALUES WITH (modulus 2, remainder 1);
CREATE TABLE incident_management_oncall_shifts (
    id bigserial PRIMARY KEY,
    rotation_id bigint NOT NULL,
    participant_id bigint NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL
);
CREATE INDEX oncall_shifts_rotation ON incident_management_oncall_shifts (rotation_id, starts_at);
CREATE TABLE plans (id integer NOT NULL PRIMARY KEY, name varchar, title varchar);
CREATE TABLE services (id serial PRIMARY KEY, type varchar, title varchar, project_id integer, active boolean DEFAULT false NOT NULL, properties text, template boolean DEFAULT false);
CREATE INDEX index_services_on_project_id ON services (project_id);
CREATE VIEW postgres_indexes AS
 SELECT (pg_namespace.nspname || '.' || pg_class.relname) AS identifier, pg_index.indexrelid, pg_namespace.nspname AS schema, pg_class.relname AS name
 , pg_index.indisunique AS "unique", pg_index.indisvalid AS valid_index
   FROM pg_index JOIN pg_class ON pg_class.oid = pg_index.indexrelid JOIN pg_namespace ON pg_class.relnamespace = pg_namespace.oid
  WHERE pg_namespace.nspname <> 'pg_catalog';
