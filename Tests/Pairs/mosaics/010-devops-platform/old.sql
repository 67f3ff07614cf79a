CREATE SCHEMA gitlab_partitions_dynamic;
COMMENT ON SCHEMA gitlab_partitions_dynamic IS 'Schema to hold partitions managed dynamically from the application, e.g. for time space partitioning.';
CREATE SCHEMA gitlab_partitions_static;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION insert_into_loose_foreign_keys_deleted_records() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  INSERT INTO loose_foreign_keys_deleted_records
  (fully_qualified_table_name, primary_key_value)
  SELECT TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, old_table.id FROM old_table;

  RETURN NULL;
END
$$;
CREATE FUNCTION set_has_issues() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
UPDATE projects SET has_issues = true WHERE id = NEW.project_id;
RETURN NULL;
END
$$;

CREATE TABLE loose_foreign_keys_deleted_records (
    id bigint NOT NULL,
    partition bigint NOT NULL,
    primary_key_value bigint NOT NULL,
    status smallint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    fully_qualified_table_name text NOT NULL,
    consume_after timestamp with time zone DEFAULT now(),
    CONSTRAINT check_1a541f3235 CHECK ((char_length(fully_qualified_table_name) <= 150))
) PARTITION BY LIST (partition);
CREATE SEQUENCE loose_foreign_keys_deleted_records_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE loose_foreign_keys_deleted_records_id_seq OWNED BY loose_foreign_keys_deleted_records.id;
ALTER TABLE loose_foreign_keys_deleted_records ALTER COLUMN id SET DEFAULT nextval('loose_foreign_keys_deleted_records_id_seq');
ALTER TABLE loose_foreign_keys_deleted_records ALTER COLUMN partition SET DEFAULT 1;
ALTER TABLE ONLY loose_foreign_keys_deleted_records ADD CONSTRAINT loose_foreign_keys_deleted_records_pkey PRIMARY KEY (partition, id);
CREATE TABLE gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN (1);
CREATE INDEX index_loose_foreign_keys_deleted_records_for_partitioned_query ON ONLY loose_foreign_keys_deleted_records USING btree (partition, fully_qualified_table_name, consume_after, id) WHERE (status = 1);
CREATE INDEX lfk_1_query_idx ON gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_1 USING btree (partition, fully_qualified_table_name, consume_after, id) WHERE (status = 1);
ALTER INDEX index_loose_foreign_keys_deleted_records_for_partitioned_query ATTACH PARTITION gitlab_partitions_dynamic.lfk_1_query_idx;

CREATE TABLE issue_search_data (
    project_id bigint NOT NULL,
    issue_id bigint NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    search_vector tsvector
) PARTITION BY HASH (project_id);
CREATE TABLE gitlab_partitions_static.issue_search_data_00 PARTITION OF issue_search_data FOR VALUES WITH (modulus 4, remainder 0);
CREATE TABLE gitlab_partitions_static.issue_search_data_01 PARTITION OF issue_search_data FOR VALUES WITH (modulus 4, remainder 1);
CREATE TABLE gitlab_partitions_static.issue_search_data_02 PARTITION OF issue_search_data FOR VALUES WITH (modulus 4, remainder 2);
CREATE TABLE gitlab_partitions_static.issue_search_data_03 PARTITION OF issue_search_data FOR VALUES WITH (modulus 4, remainder 3);
ALTER TABLE issue_search_data ADD PRIMARY KEY (project_id, issue_id);

CREATE TABLE projects (
    id integer NOT NULL,
    name character varying,
    path character varying,
    description text,
    created_at timestamp without time zone,
    creator_id integer,
    namespace_id integer NOT NULL,
    visibility_level integer DEFAULT 0 NOT NULL,
    star_count integer DEFAULT 0 NOT NULL,
    has_issues boolean,
    CONSTRAINT check_fa75869cb1 CHECK ((namespace_id > 0))
);
CREATE SEQUENCE projects_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE INDEX index_projects_on_name_trigram ON projects USING gin (name gin_trgm_ops);
CREATE INDEX index_projects_on_star_count ON projects (star_count);
CREATE TABLE ci_builds (
    id integer NOT NULL,
    status character varying,
    project_id integer,
    name character varying,
    options text,
    token_encrypted text,
    created_at timestamp without time zone
);
CREATE SEQUENCE ci_builds_id_seq AS integer;
ALTER SEQUENCE ci_builds_id_seq OWNED BY ci_builds.id;
ALTER TABLE ONLY ci_builds ALTER COLUMN id SET DEFAULT nextval('ci_builds_id_seq'::regclass);
ALTER TABLE ONLY ci_builds ADD CONSTRAINT ci_builds_pkey PRIMARY KEY (id);
CREATE INDEX index_ci_builds_on_project_id_and_name ON ci_builds (project_id, name) WHERE ((status)::text = 'failed'::text);
CREATE TRIGGER projects_loose_fk_trigger AFTER DELETE ON projects REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();
ALTER TABLE ci_builds ADD CONSTRAINT fk_6661f4f0e8 FOREIGN KEY (project_id) REFERENCES projects(id);

CREATE TABLE oncall_shifts (
    id bigserial PRIMARY KEY,
    participant_id bigint NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL
);
