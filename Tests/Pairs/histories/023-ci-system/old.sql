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
