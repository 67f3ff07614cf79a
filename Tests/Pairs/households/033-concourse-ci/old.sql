CREATE TYPE build_status AS ENUM ('pending','started','aborted','succeeded','failed','errored');
CREATE TYPE container_stage AS ENUM ('check','get','run');
CREATE TYPE worker_state AS ENUM ('running','stalled','landing');
CREATE TABLE teams (
    id serial PRIMARY KEY,
    name text NOT NULL,
    auth text,
    admin boolean DEFAULT false,
    basic_auth json
);
CREATE UNIQUE INDEX constraint_teams_name_unique_case_insensitive ON teams (lower(name));
CREATE TABLE pipelines (
    id serial PRIMARY KEY,
    version integer DEFAULT 0 NOT NULL,
    name text NOT NULL,
    team_id integer NOT NULL,
    paused boolean DEFAULT false,
    public boolean DEFAULT false NOT NULL,
    config json,
    ordering integer DEFAULT 0 NOT NULL,
    UNIQUE (name, team_id)
);
ALTER TABLE pipelines ADD CONSTRAINT pipelines_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams ON DELETE CASCADE;
CREATE TABLE jobs (
    id serial PRIMARY KEY,
    pipeline_id integer NOT NULL,
    name text NOT NULL,
    paused boolean DEFAULT false,
    build_number_seq integer DEFAULT 0 NOT NULL,
    resource_checking boolean,
    inputs_determined boolean DEFAULT false NOT NULL,
    UNIQUE (pipeline_id, name)
);
ALTER TABLE jobs ADD CONSTRAINT jobs_pipeline_id_fkey FOREIGN KEY (pipeline_id) REFERENCES pipelines ON DELETE CASCADE;
CREATE SEQUENCE one_off_name;
CREATE SEQUENCE build_event_id_seq_0;
CREATE TABLE builds (
    id serial PRIMARY KEY,
    name text NOT NULL,
    job_id integer,
    status build_status NOT NULL,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    scheduled boolean DEFAULT false NOT NULL,
    team_id integer NOT NULL,
    engine varchar(16)
);
ALTER TABLE builds ADD CONSTRAINT builds_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs ON DELETE CASCADE;
CREATE INDEX idx_builds_job_id ON builds USING btree (job_id);
ALTER TABLE builds ADD CONSTRAINT builds_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams ON DELETE CASCADE;
CREATE TABLE build_events (
    build_id integer,
    type varchar(32) NOT NULL,
    payload text NOT NULL,
    event_id integer NOT NULL,
    version text NOT NULL
);
ALTER TABLE build_events ADD CONSTRAINT build_events_build_id_fkey FOREIGN KEY (build_id) REFERENCES builds ON DELETE CASCADE;
CREATE TABLE pipeline_build_events_1 () INHERITS (build_events);
CREATE TABLE team_build_events_1 () INHERITS (build_events);
CREATE UNIQUE INDEX pbe1_idx ON pipeline_build_events_1 (build_id, event_id);
CREATE TABLE workers (
    name text PRIMARY KEY,
    expires timestamp with time zone,
    addr text,
    active_containers integer DEFAULT 0,
    resource_types text,
    platform text,
    tags text,
    state worker_state DEFAULT 'running' NOT NULL
);
CREATE TABLE containers (
    handle text PRIMARY KEY,
    pipeline_id integer,
    build_id integer,
    type container_stage NOT NULL,
    worker_name text NOT NULL,
    expires_at timestamp with time zone,
    ttl interval DEFAULT '00:00:00' NOT NULL
);
ALTER TABLE containers ADD CONSTRAINT containers_pipeline_id_fkey FOREIGN KEY (pipeline_id) REFERENCES pipelines ON DELETE SET NULL;
ALTER TABLE containers ADD CONSTRAINT containers_build_id_fkey FOREIGN KEY (build_id) REFERENCES builds ON DELETE SET NULL;
ALTER TABLE containers ADD CONSTRAINT containers_worker_name_fkey FOREIGN KEY (worker_name) REFERENCES workers ON DELETE CASCADE;
CREATE VIEW
latest_completed_builds AS SELECT max(id) AS id, job_id FROM builds WHERE status NOT IN ('pending', 'started') GROUP BY job_id;
CREATE MATERIALIZED VIEW next_builds_per_job AS SELECT min(id) AS id, job_id FROM builds WHERE status = ANY (ARRAY['pending'::build_status, 'started'::build_status]) GROUP BY job_id;
CREATE UNIQUE INDEX next_builds_per_job_id ON next_builds_per_job (id);
