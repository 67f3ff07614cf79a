SET check_function_bodies = false;
CREATE SCHEMA gitlab_partitions_dynamic;
COMMENT ON SCHEMA gitlab_partitions_dynamic IS 'Schema to hold partitions managed dynamically from the application, e.g. for time space partitioning.';
CREATE SCHEMA gitlab_partitions_static;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE FUNCTION set_has_external_wiki() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
UPDATE projects SET has_external_wiki = EXISTS
(
  SELECT 1
  FROM integrations
  WHERE project_id = COALESCE(NEW.project_id, OLD.project_id)
    AND type_new = 'Integrations::ExternalWiki'
    AND active = TRUE
)
WHERE projects.id = COALESCE(NEW.project_id, OLD.project_id);
RETURN NULL;
END
$$;

CREATE FUNCTION trigger_07c94931164e() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  NEW."id_convert_to_bigint" := NEW."id";
  RETURN NEW;
END;
$$;

CREATE FUNCTION gitlab_schema_prevent_write() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF COALESCE(NULLIF(current_setting(CONCAT('lock_writes.', TG_TABLE_NAME), true), ''), 'true') THEN
      RAISE EXCEPTION 'Table: "%" is write protected within this Gitlab database.', TG_TABLE_NAME
        USING ERRCODE = 'modifying_sql_data_not_permitted',
        HINT = 'Make sure you are using the right database connection';
    END IF;
    RETURN NEW;
END
$$;

CREATE TABLE audit_events (
    id bigint NOT NULL,
    author_id bigint NOT NULL,
    entity_id bigint NOT NULL,
    entity_type character varying NOT NULL,
    details text,
    created_at timestamp without time zone NOT NULL,
    ip_address inet,
    author_name text,
    target_id bigint,
    CONSTRAINT check_83ff8406e2 CHECK ((char_length(author_name) <= 255))
)
PARTITION BY RANGE (created_at);

CREATE TABLE gitlab_partitions_dynamic.audit_events_000000 PARTITION OF audit_events
FOR VALUES FROM (MINVALUE) TO ('2020-09-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202009 PARTITION OF audit_events
FOR VALUES FROM ('2020-09-01 00:00:00') TO ('2020-10-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202010 PARTITION OF audit_events
FOR VALUES FROM ('2020-10-01 00:00:00') TO ('2020-11-01 00:00:00');

CREATE TABLE loose_foreign_keys_deleted_records (
    id bigint NOT NULL,
    partition bigint NOT NULL,
    primary_key_value bigint NOT NULL,
    status smallint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    fully_qualified_table_name text NOT NULL,
    CONSTRAINT check_1a541f3235 CHECK ((char_length(fully_qualified_table_name) <= 150))
)
PARTITION BY LIST (partition);
CREATE TABLE gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN ('1');
CREATE SEQUENCE audit_events_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE audit_events_id_seq OWNED BY audit_events.id;

CREATE TABLE projects (
    id integer NOT NULL,
    name character varying,
    path character varying,
    description text,
    namespace_id integer NOT NULL,
    has_external_wiki boolean,
    visibility_level integer DEFAULT 0 NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    delete_error text,
    project_namespace_id bigint,
    hidden boolean DEFAULT false NOT NULL,
    CONSTRAINT check_1a6f946a8a CHECK ((project_namespace_id IS NULL OR project_namespace_id > 0))
);
CREATE SEQUENCE projects_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;

CREATE TABLE integrations (
    id bigint NOT NULL,
    type_new text,
    project_id bigint,
    active boolean DEFAULT false NOT NULL,
    encrypted_properties bytea,
    category text DEFAULT 'common'::text,
    CONSTRAINT check_a948a0aa7e CHECK ((char_length(type_new) <= 255))
);
CREATE SEQUENCE integrations_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE integrations_id_seq OWNED BY integrations.id;

CREATE TABLE ci_builds (
    id integer NOT NULL,
    id_convert_to_bigint bigint DEFAULT 0 NOT NULL,
    status character varying,
    finished_at timestamp without time zone,
    project_id integer,
    stage_idx integer,
    runner_id bigint,
    partition_id bigint DEFAULT 100 NOT NULL
);

ALTER TABLE ONLY audit_events ALTER COLUMN id SET DEFAULT nextval('audit_events_id_seq'::regclass);
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY integrations ALTER COLUMN id SET DEFAULT nextval('integrations_id_seq'::regclass);

ALTER TABLE ONLY audit_events ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id, created_at);
ALTER TABLE ONLY loose_foreign_keys_deleted_records ADD CONSTRAINT loose_foreign_keys_deleted_records_pkey PRIMARY KEY (partition, id);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
ALTER TABLE ONLY integrations ADD CONSTRAINT integrations_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ci_builds ADD CONSTRAINT ci_builds_pkey PRIMARY KEY (id);
ALTER TABLE projects ADD CONSTRAINT check_fa75869cb1 CHECK ((name IS NOT NULL));

CREATE INDEX index_projects_on_name_trigram ON projects USING gin (name gin_trgm_ops);
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id);
CREATE INDEX analytics_index_audit_events_part_on_created_at_and_author_id ON ONLY audit_events USING btree (created_at, author_id);
CREATE INDEX audit_events_000000_created_at_author_id_idx ON gitlab_partitions_dynamic.audit_events_000000 USING btree (created_at, author_id);
CREATE INDEX audit_events_202009_created_at_author_id_idx ON gitlab_partitions_dynamic.audit_events_202009 USING btree (created_at, author_id);
CREATE INDEX audit_events_202010_created_at_author_id_idx ON gitlab_partitions_dynamic.audit_events_202010 USING btree (created_at, author_id);
ALTER INDEX analytics_index_audit_events_part_on_created_at_and_author_id ATTACH PARTITION gitlab_partitions_dynamic.audit_events_000000_created_at_author_id_idx;
ALTER INDEX analytics_index_audit_events_part_on_created_at_and_author_id ATTACH PARTITION gitlab_partitions_dynamic.audit_events_202009_created_at_author_id_idx;
ALTER INDEX analytics_index_audit_events_part_on_created_at_and_author_id ATTACH PARTITION gitlab_partitions_dynamic.audit_events_202010_created_at_author_id_idx;
CREATE UNIQUE INDEX index_integrations_on_project_and_type_new ON integrations USING btree (project_id, type_new) WHERE (project_id IS NOT NULL);
CREATE UNIQUE INDEX index_ci_builds_on_converted_id ON ci_builds USING btree (id_convert_to_bigint, partition_id) WHERE (id_convert_to_bigint <> 0);
CREATE INDEX index_ci_builds_on_status ON ci_builds USING btree (status, project_id) WHERE ((status)::text = 'running'::text);

CREATE TRIGGER trigger_07c94931164e BEFORE INSERT OR UPDATE ON ci_builds FOR EACH ROW EXECUTE FUNCTION trigger_07c94931164e();
CREATE TRIGGER gitlab_schema_write_trigger_for_ci_builds BEFORE TRUNCATE ON ci_builds FOR EACH STATEMENT EXECUTE FUNCTION gitlab_schema_prevent_write();
CREATE TRIGGER trigger_has_external_wiki_on_insert AFTER INSERT ON integrations FOR EACH ROW WHEN (((new.type_new = 'Integrations::ExternalWiki'::text) AND (new.project_id IS NOT NULL) AND (new.active = true))) EXECUTE FUNCTION set_has_external_wiki();

ALTER TABLE ONLY integrations ADD CONSTRAINT fk_71cce407f9 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
