CREATE SCHEMA gitlab_partitions_dynamic;
COMMENT ON SCHEMA gitlab_partitions_dynamic IS 'Schema to hold partitions managed dynamically from the application, e.g. for time space partitioning.';
CREATE SCHEMA gitlab_partitions_static;
COMMENT ON SCHEMA gitlab_partitions_static IS 'Schema to hold static partitions, e.g. for hash partitioning';
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
CREATE FUNCTION gitlab_schema_prevent_write() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF COALESCE(NULLIF(current_setting('lock_writes.' || TG_TABLE_NAME, true), ''), 'true') THEN
      RAISE EXCEPTION 'Table: "%" is write protected within this Gitlab database.', TG_TABLE_NAME
        USING ERRCODE = 'modifying_sql_data_not_permitted',
        HINT = 'Make sure you are using the right database connection';
    END IF;
    RETURN NEW;
END
$$;
CREATE FUNCTION trigger_17c3a95ee58a() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF NEW."id_convert_to_bigint" IS NULL THEN
    NEW."id_convert_to_bigint" := NEW."id";
  END IF;
  RETURN NEW;
END
$$;
COMMENT ON FUNCTION trigger_17c3a95ee58a() IS 'bigint conversion';

CREATE TABLE loose_foreign_keys_deleted_records (
    id bigint NOT NULL,
    partition bigint NOT NULL,
    primary_key_value bigint NOT NULL,
    status smallint DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    fully_qualified_table_name text NOT NULL,
    consume_after timestamp with time zone DEFAULT now(),
    cleanup_attempts smallint DEFAULT 0,
    CONSTRAINT check_1a541f3235 CHECK ((char_length(fully_qualified_table_name) <= 255))
) PARTITION BY LIST (partition);
CREATE SEQUENCE loose_foreign_keys_deleted_records_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE loose_foreign_keys_deleted_records_id_seq OWNED BY loose_foreign_keys_deleted_records.id;
ALTER TABLE loose_foreign_keys_deleted_records ALTER COLUMN id SET DEFAULT nextval('loose_foreign_keys_deleted_records_id_seq');
ALTER TABLE loose_foreign_keys_deleted_records ALTER COLUMN partition SET DEFAULT 2;
ALTER TABLE ONLY loose_foreign_keys_deleted_records ADD CONSTRAINT loose_foreign_keys_deleted_records_pkey PRIMARY KEY (partition, id);
CREATE TABLE gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_1 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN (1);
CREATE TABLE gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_2 PARTITION OF loose_foreign_keys_deleted_records FOR VALUES IN (2);
CREATE INDEX index_loose_foreign_keys_deleted_records_for_partitioned_query ON ONLY loose_foreign_keys_deleted_records USING btree (partition, fully_qualified_table_name, consume_after, id) WHERE (status = 1);
CREATE INDEX lfk_1_query_idx ON gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_1 USING btree (partition, fully_qualified_table_name, consume_after, id) WHERE (status = 1);
ALTER INDEX index_loose_foreign_keys_deleted_records_for_partitioned_query ATTACH PARTITION gitlab_partitions_dynamic.lfk_1_query_idx;
CREATE INDEX lfk_2_query_idx ON gitlab_partitions_dynamic.loose_foreign_keys_deleted_records_2 USING btree (partition, fully_qualified_table_name, consume_after, id) WHERE (status = 1);
ALTER INDEX index_loose_foreign_keys_deleted_records_for_partitioned_query ATTACH PARTITION gitlab_partitions_dynamic.lfk_2_query_idx;

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
CREATE INDEX index_issue_search_data_on_search_vector ON issue_search_data USING gin (search_vector) WITH (fastupdate='false');
ALTER TABLE issue_search_data ADD namespace_id bigint;

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
    hidden boolean DEFAULT false NOT NULL,
    organization_id bigint DEFAULT 1,
    CONSTRAINT check_1a6f946a8a CHECK ((organization_id IS NOT NULL)),
    CONSTRAINT check_fa75869cb1 CHECK ((namespace_id > 0))
);
CREATE SEQUENCE projects_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;
ALTER TABLE ONLY projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq'::regclass);
ALTER TABLE ONLY projects ADD CONSTRAINT projects_pkey PRIMARY KEY (id);
CREATE INDEX index_projects_on_name_trigram ON projects USING gin (name gin_trgm_ops);
CREATE INDEX index_projects_star_count_and_id ON projects (star_count, id) WHERE (hidden = false);
CREATE TABLE ci_builds (
    id bigint NOT NULL,
    status character varying,
    project_id integer,
    name character varying,
    options text,
    token_encrypted text,
    created_at timestamp without time zone
    , id_convert_to_bigint bigint DEFAULT 0 NOT NULL
);
CREATE SEQUENCE ci_builds_id_seq AS bigint;
ALTER SEQUENCE ci_builds_id_seq OWNED BY ci_builds.id;
ALTER TABLE ONLY ci_builds ALTER COLUMN id SET DEFAULT nextval('ci_builds_id_seq'::regclass);
ALTER TABLE ONLY ci_builds ADD CONSTRAINT ci_builds_pkey PRIMARY KEY (id);
ALTER TABLE ci_builds ADD CONSTRAINT check_name_len CHECK ((char_length((name)::text) <= 255)) NOT VALID;
CREATE UNIQUE INDEX index_ci_builds_on_id_convert_to_bigint ON ci_builds (id_convert_to_bigint);
CREATE TRIGGER trigger_17c3a95ee58a BEFORE INSERT OR UPDATE ON ci_builds FOR EACH ROW EXECUTE FUNCTION trigger_17c3a95ee58a();
CREATE INDEX index_ci_builds_on_project_id_and_name ON ci_builds (project_id, name) WHERE ((status)::text = 'failed'::text);
CREATE TRIGGER projects_loose_fk_trigger AFTER DELETE ON projects REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();
CREATE TRIGGER ci_builds_loose_fk_trigger AFTER DELETE ON ci_builds REFERENCING OLD TABLE AS old_table FOR EACH STATEMENT EXECUTE FUNCTION insert_into_loose_foreign_keys_deleted_records();
CREATE TRIGGER gitlab_schema_write_trigger_for_projects BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON projects FOR EACH STATEMENT EXECUTE FUNCTION gitlab_schema_prevent_write();
ALTER TABLE projects ENABLE REPLICA TRIGGER gitlab_schema_write_trigger_for_projects;
ALTER TABLE ci_builds ADD CONSTRAINT fk_6661f4f0e8 FOREIGN KEY (project_id) REFERENCES projects(id) ON DELETE CASCADE NOT VALID;

CREATE TABLE oncall_shifts (
    id bigserial PRIMARY KEY,
    participant_id bigint NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL
    , CONSTRAINT oncall_shifts_no_overlap EXCLUDE USING gist (participant_id WITH =, tstzrange(starts_at, ends_at, '[)'::text) WITH &&)
);
CREATE VIEW postgres_partitions AS
 SELECT ((pg_namespace.nspname::text || '.'::text) || pg_class.relname::text) AS identifier,
    pg_class.oid, pg_namespace.nspname AS schema, pg_class.relname AS name,
    pg_get_expr(pg_class.relpartbound, pg_inherits.inhrelid) AS condition
   FROM pg_class JOIN pg_namespace ON pg_namespace.oid = pg_class.relnamespace JOIN pg_inherits ON pg_class.oid = pg_inherits.inhrelid
  WHERE pg_class.relispartition;
