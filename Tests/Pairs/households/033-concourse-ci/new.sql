CREATE TYPE build_status AS ENUM ('pending','started','aborted','succeeded','failed','errored');
CREATE TYPE container_stage AS ENUM ('check','get','run');
CREATE TYPE worker_state AS ENUM ('running','stalled','landing','landed','retiring');
CREATE TYPE container_state AS ENUM ('creating','created','destroying','failed');
CREATE TYPE volume_state AS ENUM ('creating','created','destroying','failed');
CREATE TYPE pipeline_ordering AS ENUM ('manual','alpha');
CREATE TABLE teams (
    id serial PRIMARY KEY,
    name text NOT NULL,
    auth text,
    admin boolean DEFAULT false,
    legacy_auth text,
    nonce text
);
CREATE UNIQUE INDEX constraint_teams_name_unique_case_insensitive ON teams (lower(name));
CREATE TABLE pipelines (
    id serial PRIMARY KEY,
    version integer DEFAULT 0 NOT NULL,
    name text NOT NULL,
    team_id integer NOT NULL,
    paused boolean DEFAULT false,
    public boolean DEFAULT false NOT NULL,
    ordering integer DEFAULT 0 NOT NULL,
    last_updated timestamp with time zone DEFAULT now(),
    groups json,
    instance_vars jsonb,
    archived boolean DEFAULT false NOT NULL,
    parent_job_id integer,
    secondary_ordering integer
);
ALTER TABLE pipelines ADD CONSTRAINT pipelines_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams ON DELETE CASCADE;
CREATE UNIQUE INDEX pipelines_name_team_id ON pipelines (team_id, name) WHERE instance_vars IS NULL;
CREATE UNIQUE INDEX pipelines_name_team_id_instance_vars ON pipelines (team_id, name, instance_vars) WHERE instance_vars IS NOT NULL;
CREATE TABLE jobs (
    id serial PRIMARY KEY,
    pipeline_id integer NOT NULL,
    name text NOT NULL,
    paused boolean DEFAULT false,
    build_number_seq integer DEFAULT 0 NOT NULL,
    active boolean DEFAULT false NOT NULL,
    config text NOT NULL,
    tags text[] DEFAULT '{}' NOT NULL,
    latest_completed_build_id integer,
    next_build_id integer,
    has_new_inputs boolean DEFAULT false NOT NULL,
    UNIQUE (pipeline_id, name)
);
ALTER TABLE jobs ADD CONSTRAINT jobs_pipeline_id_fkey FOREIGN KEY (pipeline_id) REFERENCES pipelines ON DELETE CASCADE;
CREATE SEQUENCE build_event_id_seq_0;
CREATE TABLE builds (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    job_id integer,
    pipeline_id integer,
    status build_status NOT NULL,
    start_time timestamp with time zone,
    end_time timestamp with time zone,
    completed boolean DEFAULT false NOT NULL,
    team_id integer NOT NULL,
    schema text,
    rerun_of bigint,
    rerun_number integer DEFAULT 0,
    inputs_ready boolean DEFAULT false,
    create_time timestamp with time zone DEFAULT now() NOT NULL,
    span_context jsonb
);
ALTER TABLE builds ADD CONSTRAINT builds_job_id_fkey FOREIGN KEY (job_id) REFERENCES jobs ON DELETE CASCADE;
CREATE INDEX idx_builds_job_id ON builds USING btree (job_id);
ALTER TABLE builds ADD CONSTRAINT builds_pipeline_id_fkey FOREIGN KEY (pipeline_id) REFERENCES pipelines ON DELETE CASCADE;
ALTER TABLE builds ADD CONSTRAINT builds_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams ON DELETE CASCADE;
ALTER TABLE builds ADD CONSTRAINT builds_rerun_of_fkey FOREIGN KEY (rerun_of) REFERENCES builds ON DELETE SET NULL;
CREATE INDEX builds_rerun_order ON builds (job_id, COALESCE(rerun_of, id) DESC, id DESC) WHERE status = 'succeeded'::build_status;
CREATE TABLE build_events (
    build_id bigint,
    build_id_old integer,
    type varchar(32) NOT NULL,
    payload text NOT NULL,
    event_id integer NOT NULL,
    version text NOT NULL
);
CREATE TABLE pipeline_build_events_1 () INHERITS (build_events);
CREATE UNIQUE INDEX pipeline_build_events_1_build_id_event_id ON pipeline_build_events_1 (build_id, event_id) WHERE build_id IS NOT NULL;
CREATE FUNCTION on_team_insert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('CREATE TABLE IF NOT EXISTS team_build_events_%s () INHERITS (build_events)', NEW.id); RETURN NULL; END; $$;
CREATE TRIGGER team_build_events_trigger AFTER INSERT ON teams FOR EACH ROW EXECUTE FUNCTION on_team_insert();
CREATE TABLE workers (
    name text PRIMARY KEY,
    expires timestamp with time zone,
    addr text,
    active_containers integer DEFAULT 0,
    resource_types text,
    platform text,
    tags text,
    state worker_state DEFAULT 'running' NOT NULL,
    team_id integer,
    start_time timestamp with time zone,
    version text,
    ephemeral boolean,
    CONSTRAINT addr_when_running CHECK ((state <> 'stalled'::worker_state AND state <> 'landed'::worker_state AND addr IS NOT NULL) OR (state = 'stalled'::worker_state OR state = 'landed'::worker_state))
);
ALTER TABLE workers ADD CONSTRAINT workers_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams ON DELETE CASCADE;
CREATE TABLE containers (
    id serial PRIMARY KEY,
    handle text NOT NULL UNIQUE,
    build_id bigint,
    type container_stage,
    worker_name text,
    state container_state DEFAULT 'creating' NOT NULL,
    plan_id integer,
    meta_type text DEFAULT '' NOT NULL,
    hijacked boolean DEFAULT false NOT NULL,
    missing_since timestamp with time zone
);
ALTER TABLE containers ADD CONSTRAINT containers_build_id_fkey FOREIGN KEY (build_id) REFERENCES builds ON DELETE SET NULL;
ALTER TABLE containers ADD CONSTRAINT containers_worker_name_fkey FOREIGN KEY (worker_name) REFERENCES workers ON DELETE SET NULL;
CREATE TABLE volumes (
    id serial PRIMARY KEY,
    handle text NOT NULL UNIQUE,
    container_id integer,
    worker_name text NOT NULL,
    state volume_state DEFAULT 'creating' NOT NULL,
    parent_id integer,
    parent_state volume_state,
    UNIQUE (id, state),
    CONSTRAINT cannot_invalidate_during_initialization CHECK (state <> 'destroying'::volume_state OR container_id IS NULL)
);
ALTER TABLE volumes ADD CONSTRAINT volumes_container_id_fkey FOREIGN KEY (container_id) REFERENCES containers ON DELETE SET NULL;
ALTER TABLE volumes ADD CONSTRAINT volumes_worker_name_fkey FOREIGN KEY (worker_name) REFERENCES workers ON DELETE CASCADE;
ALTER TABLE volumes ADD CONSTRAINT volumes_parent_id_fkey FOREIGN KEY (parent_id, parent_state) REFERENCES volumes(id, state) ON DELETE RESTRICT;
CREATE VIEW
latest_completed_builds_per_job AS SELECT max(id) AS id, job_id FROM builds WHERE completed AND rerun_of IS NULL GROUP BY job_id;
