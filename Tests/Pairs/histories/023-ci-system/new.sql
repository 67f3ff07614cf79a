-- CI database, schema 1.6
CREATE TABLE projects (
    id integer NOT NULL,
    name text NOT NULL,
    settings text
);
CREATE SEQUENCE projects_id_seq AS integer;
ALTER SEQUENCE projects_id_seq OWNED BY projects.id;
ALTER TABLE projects ALTER COLUMN id SET DEFAULT nextval('projects_id_seq');
ALTER TABLE projects ADD PRIMARY KEY (id);

CREATE TYPE build_status AS ENUM ('pending', 'started', 'aborted', 'succeeded', 'failed', 'errored');
CREATE SEQUENCE one_off_name START 1;

CREATE TABLE teams (id serial PRIMARY KEY, name text NOT NULL, admin boolean DEFAULT false);
CREATE TABLE pipelines (
    id serial PRIMARY KEY,
    version integer DEFAULT 1 NOT NULL,
    name text NOT NULL,
    config text,
    paused boolean DEFAULT false,
    ordering integer DEFAULT 0 NOT NULL,
    team_id integer NOT NULL REFERENCES teams ON DELETE CASCADE,
    CONSTRAINT pipelines_name_team_id UNIQUE (name, team_id)
);
CREATE INDEX pipelines_team_id ON pipelines (team_id);
CREATE TABLE jobs (
    id serial PRIMARY KEY,
    name text NOT NULL,
    build_number_seq integer DEFAULT 0 NOT NULL,
    paused boolean DEFAULT false,
    pipeline_id integer NOT NULL,
    config text NOT NULL,
    active boolean DEFAULT false NOT NULL,
    CONSTRAINT jobs_unique_pipeline_id_name UNIQUE (pipeline_id, name),
    CONSTRAINT jobs_pipeline_id_fkey FOREIGN KEY (pipeline_id) REFERENCES pipelines (id) ON DELETE CASCADE
);
CREATE TABLE builds (
    id serial PRIMARY KEY,
    name text NOT NULL,
    status build_status NOT NULL,
    scheduled boolean DEFAULT false NOT NULL,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    engine character varying(16),
    engine_metadata text,
    completed boolean DEFAULT false NOT NULL,
    job_id integer REFERENCES jobs (id) ON DELETE CASCADE,
    team_id integer NOT NULL REFERENCES teams ON DELETE CASCADE
);
CREATE INDEX builds_job_id ON builds (job_id);
CREATE INDEX builds_status ON builds (status);

CREATE TABLE build_events (
    build_id integer,
    type character varying(32) NOT NULL,
    payload text NOT NULL,
    event_id integer NOT NULL,
    version text NOT NULL
);
CREATE UNIQUE INDEX build_events_build_id_event_id ON build_events (build_id, event_id);

CREATE FUNCTION on_team_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE IF NOT EXISTS team_build_events_%s () INHERITS (build_events)', NEW.id);
  RETURN NULL;
END;
$$;
CREATE TRIGGER team_build_events_insert_trigger AFTER INSERT ON teams FOR EACH ROW EXECUTE FUNCTION on_team_insert();
CREATE TABLE team_build_events_1 () INHERITS (build_events);
CREATE UNIQUE INDEX team_build_events_1_build_id_event_id ON team_build_events_1 (build_id, event_id);

CREATE TABLE resources (
    id serial PRIMARY KEY,
    name text NOT NULL,
    pipeline_id integer NOT NULL REFERENCES pipelines ON DELETE CASCADE,
    type text NOT NULL,
    config text NOT NULL,
    last_checked timestamptz DEFAULT '1970-01-01 00:00:00+00' NOT NULL,
    UNIQUE (pipeline_id, name)
);
CREATE TABLE versioned_resources (
    id serial PRIMARY KEY,
    version text NOT NULL,
    metadata text NOT NULL,
    resource_id integer NOT NULL REFERENCES resources (id) ON DELETE CASCADE,
    enabled boolean DEFAULT true NOT NULL,
    check_order integer DEFAULT 0 NOT NULL
);
CREATE MATERIALIZED VIEW latest_completed_builds_per_job AS
 WITH latest_build_ids_per_job AS (
         SELECT max(b.id) AS build_id FROM builds b JOIN jobs j ON j.id = b.job_id
          WHERE b.status NOT IN ('pending', 'started') GROUP BY b.job_id)
 SELECT b.id, b.name, b.status, b.start_time, b.end_time, b.engine, b.engine_metadata, b.job_id, b.team_id
   FROM builds b JOIN latest_build_ids_per_job l ON l.build_id = b.id
 WITH NO DATA;
CREATE UNIQUE INDEX latest_completed_builds_per_job_id ON latest_completed_builds_per_job (id);
CREATE MATERIALIZED VIEW next_builds_per_job AS
 SELECT b.id, b.name, b.status, b.job_id, b.team_id FROM builds b
 WHERE b.id IN (SELECT min(id) FROM builds WHERE status IN ('pending', 'started') GROUP BY job_id)
 WITH NO DATA;
CREATE UNIQUE INDEX next_builds_per_job_id ON next_builds_per_job (id);

-- 1585079293_drop_projects.up.sql
DROP TABLE projects;
DROP SEQUENCE one_off_name;

-- 1585162000_build_ids_bigint.up.sql
  DROP MATERIALIZED VIEW latest_completed_builds_per_job;
  DROP MATERIALIZED VIEW next_builds_per_job;
  ALTER TABLE builds ALTER COLUMN id TYPE bigint;
  ALTER SEQUENCE builds_id_seq AS bigint;
  ALTER TABLE build_events ALTER COLUMN build_id TYPE bigint;
  ALTER TABLE jobs ADD COLUMN latest_completed_build_id bigint REFERENCES builds (id) ON DELETE SET NULL,
                   ADD COLUMN next_build_id bigint REFERENCES builds (id) ON DELETE SET NULL;
  CREATE INDEX jobs_latest_completed_build_id ON jobs (latest_completed_build_id);
  CREATE INDEX jobs_next_build_id ON jobs (next_build_id);

-- 1586000000_engine_columns.up.sql
  ALTER TABLE builds RENAME COLUMN engine TO schema;
  ALTER TABLE builds RENAME COLUMN engine_metadata TO private_plan;
  ALTER TABLE builds ADD COLUMN public_plan jsonb DEFAULT '{}'::jsonb, ADD COLUMN pipeline_id integer REFERENCES pipelines (id) ON DELETE CASCADE,
    ADD COLUMN rerun_of bigint REFERENCES builds (id) ON DELETE CASCADE, ADD COLUMN rerun_number integer DEFAULT 0, ADD COLUMN nonce text, ADD COLUMN aborted boolean NOT NULL DEFAULT false;
  ALTER TABLE builds ADD COLUMN sort_key bigint GENERATED ALWAYS AS (COALESCE(rerun_of, id)) STORED;
  CREATE INDEX pending_builds_idx ON builds (id) WHERE status = 'pending'::build_status;
  CREATE INDEX succeeded_builds_ordering_with_rerun_builds_idx ON builds (job_id, COALESCE(rerun_of, id) DESC, id DESC) WHERE status = 'succeeded';
  DROP INDEX builds_status;

-- 1590000000_resource_config_versions.up.sql
  CREATE TABLE resource_configs (id serial PRIMARY KEY, source_hash text NOT NULL, base_resource_type text NOT NULL, CONSTRAINT resource_configs_source_uniq UNIQUE (source_hash, base_resource_type));
  ALTER TABLE resources ADD COLUMN resource_config_id integer REFERENCES resource_configs (id) ON DELETE SET NULL;
  ALTER TABLE versioned_resources RENAME TO resource_config_versions;
  ALTER SEQUENCE versioned_resources_id_seq RENAME TO resource_config_versions_id_seq;
  ALTER TABLE resource_config_versions RENAME CONSTRAINT versioned_resources_pkey TO resource_config_versions_pkey;
  ALTER TABLE resource_config_versions DROP CONSTRAINT versioned_resources_resource_id_fkey;
  ALTER TABLE resource_config_versions RENAME COLUMN resource_id TO resource_config_id;
  ALTER TABLE resource_config_versions ADD CONSTRAINT resource_config_versions_fkey FOREIGN KEY (resource_config_id) REFERENCES resource_configs (id) ON DELETE CASCADE;
  ALTER TABLE resource_config_versions ALTER COLUMN version TYPE jsonb USING version::jsonb, ALTER COLUMN metadata TYPE jsonb USING metadata::jsonb;
  ALTER TABLE resource_config_versions ALTER COLUMN metadata SET DEFAULT 'null'::jsonb, DROP COLUMN enabled;
  ALTER TABLE resource_config_versions ADD COLUMN version_md5 text GENERATED ALWAYS AS (md5(version::text)) STORED;
  CREATE UNIQUE INDEX resource_config_versions_unique ON resource_config_versions (resource_config_id, version_md5);
  CREATE TABLE resource_disabled_versions (resource_id integer NOT NULL REFERENCES resources ON DELETE CASCADE, version_md5 text NOT NULL);
  CREATE UNIQUE INDEX ON resource_disabled_versions (resource_id, version_md5);

-- 1595000000_pipeline_events.up.sql
CREATE OR REPLACE FUNCTION on_pipeline_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TABLE IF NOT EXISTS pipeline_build_events_%s () INHERITS (build_events)', NEW.id);
  EXECUTE format('CREATE UNIQUE INDEX pipeline_build_events_%s_build_id_event_id ON pipeline_build_events_%s (build_id, event_id)', NEW.id, NEW.id);
  RETURN NULL;
END;
$$;
CREATE TRIGGER pipeline_build_events_insert_trigger AFTER INSERT ON pipelines FOR EACH ROW EXECUTE FUNCTION on_pipeline_insert();
CREATE TABLE pipeline_build_events_12 () INHERITS (build_events);
CREATE UNIQUE INDEX pipeline_build_events_12_build_id_event_id ON pipeline_build_events_12 (build_id, event_id);
ALTER TYPE build_status ADD VALUE 'waiting' BEFORE 'started';
ALTER TABLE pipelines ADD COLUMN instance_vars jsonb, DROP CONSTRAINT pipelines_name_team_id;
CREATE UNIQUE INDEX pipelines_name_team_id ON pipelines (team_id, name, instance_vars) NULLS NOT DISTINCT;
