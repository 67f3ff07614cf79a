CREATE SCHEMA gitlab_partitions_dynamic;
COMMENT ON SCHEMA gitlab_partitions_dynamic IS 'Schema to hold partitions managed dynamically from the application, e.g. for time space partitioning.';
CREATE SCHEMA gitlab_partitions_static;
COMMENT ON SCHEMA gitlab_partitions_static IS 'Schema to hold static partitions, e.g. for hash partitioning';
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION set_has_external_wiki() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
UPDATE projects SET has_external_wiki = COALESCE(NEW.active, FALSE)
WHERE projects.id = COALESCE(NEW.project_id, OLD.project_id);
RETURN NULL;

END
$$;
CREATE TABLE namespaces (
    id integer NOT NULL,
    name character varying NOT NULL,
    path character varying NOT NULL,
    owner_id integer,
    type character varying,
    parent_id integer,
    traversal_ids integer[] DEFAULT '{}'::integer[] NOT NULL,
    visibility_level integer DEFAULT 20 NOT NULL
);
CREATE SEQUENCE namespaces_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE namespaces_id_seq OWNED BY namespaces.id;
ALTER TABLE ONLY namespaces ALTER COLUMN id SET DEFAULT nextval('namespaces_id_seq'::regclass);
ALTER TABLE ONLY namespaces ADD CONSTRAINT namespaces_pkey PRIMARY KEY (id);
CREATE TABLE projects (
    id integer NOT NULL,
    name character varying,
    path character varying,
    description text,
    creator_id integer,
    namespace_id integer NOT NULL,
    archived boolean DEFAULT false NOT NULL,
    has_external_wiki boolean,
    container_registry_enabled boolean,
    star_count integer DEFAULT 0 NOT NULL
);
CREATE SEQUENCE projects_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE INDEX index_projects_on_description_trigram ON projects USING gin (description gin_trgm_ops);
CREATE TABLE integrations (
    id bigserial PRIMARY KEY,
    project_id integer,
    type_new text,
    active boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY integrations ADD CONSTRAINT fk_71cce407f9 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
CREATE TRIGGER trigger_has_external_wiki_on_insert AFTER INSERT ON integrations FOR EACH ROW WHEN (((new.active = true) AND (new.type_new = 'Integrations::ExternalWiki'::text) AND (new.project_id IS NOT NULL))) EXECUTE FUNCTION set_has_external_wiki();
CREATE TABLE audit_events (
    id bigint NOT NULL,
    author_id integer NOT NULL,
    entity_id integer NOT NULL,
    entity_type character varying NOT NULL,
    details text,
    ip_address inet,
    created_at timestamp without time zone NOT NULL,
    CONSTRAINT check_83ff8406e2 CHECK ((char_length(details) <= 5500))
)
PARTITION BY RANGE (created_at);
CREATE SEQUENCE audit_events_id_seq;
ALTER SEQUENCE audit_events_id_seq OWNED BY audit_events.id;
ALTER TABLE ONLY audit_events ALTER COLUMN id SET DEFAULT nextval('audit_events_id_seq'::regclass);
ALTER TABLE ONLY audit_events ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id, created_at);
CREATE TABLE gitlab_partitions_dynamic.audit_events_000000 PARTITION OF audit_events FOR VALUES FROM (MINVALUE) TO ('2023-01-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202301 PARTITION OF audit_events FOR VALUES FROM ('2023-01-01 00:00:00') TO ('2023-02-01 00:00:00');
CREATE INDEX analytics_index_audit_events_part_on_created_at_and_author_id ON ONLY audit_events USING btree (created_at, author_id);
CREATE TABLE issue_search_data (
    project_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    search_vector tsvector
)
PARTITION BY HASH (project_id);
CREATE TABLE gitlab_partitions_static.issue_search_data_00 PARTITION OF issue_search_data FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE gitlab_partitions_static.issue_search_data_01 PARTITION OF issue_search_data FOR VALUES WITH (modulus 2, remainder 1);
ALTER TABLE issue_search_data ADD CONSTRAINT issue_search_data_pkey PRIMARY KEY (project_id, issue_id);
CREATE TABLE loose_foreign_keys_deleted_records (
    id bigserial NOT NULL,
    partition bigint NOT NULL,
    primary_key_value bigint NOT NULL,
    status smallint DEFAULT 1 NOT NULL,
    fully_qualified_table_name text NOT NULL,
    CONSTRAINT check_1a541f3235 CHECK ((char_length(fully_qualified_table_name) <= 150))
)
PARTITION BY LIST (partition);
CREATE TABLE gitlab_partitions_static.loose_foreign_keys_deleted_records_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN ('1');
