CREATE TYPE public.build_status AS ENUM (
    'pending',
    'started',
    'aborted',
    'succeeded',
    'failed',
    'errored'
);
CREATE TABLE public.teams (
    id integer NOT NULL,
    name text NOT NULL,
    basic_auth json,
    github_auth json DEFAULT 'null'::json,
    admin boolean DEFAULT false
);
CREATE SEQUENCE public.teams_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.teams_id_seq OWNED BY public.teams.id;
ALTER TABLE ONLY public.teams ALTER COLUMN id SET DEFAULT nextval('public.teams_id_seq'::regclass);
CREATE SEQUENCE public.config_version_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE TABLE public.pipelines (
    version integer DEFAULT nextval('public.config_version_seq'::regclass) NOT NULL,
    id integer NOT NULL,
    name text NOT NULL,
    config json NOT NULL,
    paused boolean DEFAULT true,
    ordering integer DEFAULT 0 NOT NULL,
    team_id integer NOT NULL
);
CREATE SEQUENCE public.pipelines_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.pipelines_id_seq OWNED BY public.pipelines.id;
ALTER TABLE ONLY public.pipelines ALTER COLUMN id SET DEFAULT nextval('public.pipelines_id_seq'::regclass);
CREATE TABLE public.jobs (
    id integer NOT NULL,
    pipeline_id integer NOT NULL,
    name text NOT NULL,
    build_number_seq integer DEFAULT 0 NOT NULL,
    paused boolean DEFAULT false,
    inputs_determined boolean DEFAULT false NOT NULL
);
CREATE SEQUENCE public.jobs_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.jobs_id_seq OWNED BY public.jobs.id;
ALTER TABLE ONLY public.jobs ALTER COLUMN id SET DEFAULT nextval('public.jobs_id_seq'::regclass);
CREATE TABLE public.builds (
    id integer NOT NULL,
    name text NOT NULL,
    status text NOT NULL,
    scheduled boolean DEFAULT false NOT NULL,
    job_id integer,
    start_time timestamp without time zone,
    end_time timestamp without time zone,
    engine character varying(16),
    engine_metadata text,
    completed boolean DEFAULT false NOT NULL,
    team_id integer NOT NULL
);
CREATE SEQUENCE public.builds_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE public.builds_id_seq OWNED BY public.builds.id;
ALTER TABLE ONLY public.builds ALTER COLUMN id SET DEFAULT nextval('public.builds_id_seq'::regclass);
CREATE TABLE public.build_events (
    build_id integer,
    type character varying(32) NOT NULL,
    payload text NOT NULL,
    event_id integer NOT NULL,
    version text NOT NULL
);
CREATE TABLE public.build_inputs (build_id integer, versioned_resource_id integer, name text NOT NULL);
CREATE TABLE public.workers (
    addr text,
    expires timestamp without time zone,
    active_containers integer DEFAULT 0,
    resource_types text,
    platform text,
    tags text,
    name text NOT NULL
);
ALTER TABLE ONLY public.teams ADD CONSTRAINT teams_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.teams ADD CONSTRAINT constraint_teams_name_unique UNIQUE (name);
ALTER TABLE ONLY public.pipelines ADD CONSTRAINT pipelines_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.pipelines ADD CONSTRAINT pipelines_name_team_id UNIQUE (name, team_id);
ALTER TABLE ONLY public.jobs ADD CONSTRAINT jobs_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.jobs ADD CONSTRAINT jobs_unique_pipeline_id_name UNIQUE (pipeline_id, name);
ALTER TABLE ONLY public.builds ADD CONSTRAINT builds_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.workers ADD CONSTRAINT constraint_workers_name_unique UNIQUE (name);
CREATE INDEX builds_job_id ON public.builds USING btree (job_id);
CREATE INDEX builds_status ON public.builds USING btree (status);
CREATE UNIQUE INDEX build_events_build_id_event_id ON public.build_events USING btree (build_id, event_id);
ALTER TABLE ONLY public.pipelines ADD CONSTRAINT pipelines_team_id_fkey FOREIGN KEY (team_id) REFERENCES public.teams(id);
ALTER TABLE ONLY public.jobs ADD CONSTRAINT jobs_pipeline_id_fkey FOREIGN KEY (pipeline_id) REFERENCES public.pipelines(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.builds ADD CONSTRAINT fkey_job_id FOREIGN KEY (job_id) REFERENCES public.jobs(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.build_events ADD CONSTRAINT build_events_build_id_fkey FOREIGN KEY (build_id) REFERENCES public.builds(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.build_inputs ADD CONSTRAINT build_inputs_build_id_fkey FOREIGN KEY (build_id) REFERENCES public.builds(id) ON DELETE CASCADE;
CREATE VIEW public.latest_completed_builds_per_job AS SELECT max(id) AS build_id, job_id FROM public.builds WHERE status NOT IN ('pending', 'started') GROUP BY job_id;
GRANT SELECT, INSERT ON TABLE public.builds TO pair_ci;
