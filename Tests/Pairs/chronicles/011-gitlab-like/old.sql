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
UPDATE projects SET has_external_wiki = COALESCE(NEW.active, FALSE)
WHERE projects.id = COALESCE(NEW.project_id, OLD.project_id);
RETURN NULL;
END
$$;

CREATE FUNCTION table_sync_function_2be879775d() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
IF (TG_OP = 'DELETE') THEN
  DELETE FROM audit_events_part where id = OLD.id;
ELSE
  INSERT INTO audit_events_part (id, author_id, entity_id, entity_type, details, created_at)
  VALUES (NEW.id, NEW.author_id, NEW.entity_id, NEW.entity_type, NEW.details, NEW.created_at);
END IF;
RETURN NULL;
END
$$;
COMMENT ON FUNCTION table_sync_function_2be879775d() IS 'Partitioning migration: table sync for audit_events table';

CREATE TABLE audit_events_part (
    id bigint NOT NULL,
    author_id integer NOT NULL,
    entity_id integer NOT NULL,
    entity_type character varying NOT NULL,
    details text,
    created_at timestamp without time zone NOT NULL
)
PARTITION BY RANGE (created_at);

CREATE TABLE gitlab_partitions_dynamic.audit_events_000000 PARTITION OF audit_events_part
FOR VALUES FROM (MINVALUE) TO ('2020-09-01 00:00:00');
CREATE TABLE gitlab_partitions_dynamic.audit_events_202009 PARTITION OF audit_events_part
FOR VALUES FROM ('2020-09-01 00:00:00') TO ('2020-10-01 00:00:00');

CREATE TABLE product_analytics_events_experimental (
    id bigint NOT NULL,
    project_id integer NOT NULL,
    event_name character varying(128) NOT NULL
)
PARTITION BY HASH (project_id);
CREATE TABLE gitlab_partitions_static.product_analytics_events_experimental_00 PARTITION OF product_analytics_events_experimental FOR VALUES WITH (modulus 2, remainder 0);
CREATE TABLE gitlab_partitions_static.product_analytics_events_experimental_01 PARTITION OF product_analytics_events_experimental FOR VALUES WITH (modulus 2, remainder 1);

CREATE TABLE audit_events (
    id integer NOT NULL,
    author_id integer NOT NULL,
    entity_id integer NOT NULL,
    entity_type character varying NOT NULL,
    details text,
    created_at timestamp without time zone
);
CREATE SEQUENCE audit_events_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
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
    import_status character varying,
    delete_error text
);
CREATE SEQUENCE projects_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;

CREATE TABLE services (
    id integer NOT NULL,
    type character varying,
    project_id integer,
    active boolean DEFAULT false NOT NULL,
    properties text,
    category character varying DEFAULT 'common'::character varying NOT NULL
);
CREATE SEQUENCE services_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE services_id_seq OWNED BY services.id;

CREATE TABLE ci_builds (
    id integer NOT NULL,
    status character varying,
    finished_at timestamp without time zone,
    project_id integer,
    stage_idx integer,
    commands text,
    runner_id integer
);

ALTER TABLE ONLY audit_events ALTER COLUMN id SET DEFAULT nextval('audit_events_id_seq'::regclass);
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY services ALTER COLUMN id SET DEFAULT nextval('services_id_seq'::regclass);

ALTER TABLE ONLY audit_events_part ADD CONSTRAINT audit_events_part_pkey PRIMARY KEY (id, created_at);
ALTER TABLE ONLY product_analytics_events_experimental ADD CONSTRAINT product_analytics_events_experimental_pkey PRIMARY KEY (id, project_id);
ALTER TABLE ONLY audit_events ADD CONSTRAINT audit_events_pkey PRIMARY KEY (id);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
ALTER TABLE ONLY services ADD CONSTRAINT services_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ci_builds ADD CONSTRAINT ci_builds_pkey PRIMARY KEY (id);
ALTER TABLE projects ADD CONSTRAINT check_fa75869cb1 CHECK ((name IS NOT NULL)) NOT VALID;

CREATE INDEX index_projects_on_name_trigram ON projects USING gin (name gin_trgm_ops);
CREATE INDEX index_projects_on_namespace_id ON projects USING btree (namespace_id);
CREATE INDEX index_services_on_project_id_and_type ON services USING btree (project_id, type);
CREATE INDEX index_ci_builds_on_status ON ci_builds USING btree (status, project_id) WHERE ((status)::text = 'running'::text);

CREATE TRIGGER table_sync_trigger_ee39a25f9d AFTER INSERT OR DELETE ON audit_events FOR EACH ROW EXECUTE FUNCTION table_sync_function_2be879775d();
CREATE TRIGGER trigger_has_external_wiki_on_insert AFTER INSERT ON services FOR EACH ROW WHEN ((((new.type)::text = 'ExternalWikiService'::text) AND (new.project_id IS NOT NULL) AND (new.active = true))) EXECUTE FUNCTION set_has_external_wiki();

ALTER TABLE ONLY services ADD CONSTRAINT fk_71cce407f9 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
ALTER TABLE ONLY ci_builds ADD CONSTRAINT fk_befce0568a FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE;
