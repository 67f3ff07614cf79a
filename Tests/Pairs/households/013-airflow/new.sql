CREATE TABLE dag_bundle (
    name varchar(250) NOT NULL PRIMARY KEY,
    active boolean,
    version varchar(200),
    last_refreshed timestamp with time zone
);
CREATE TABLE dag (
    dag_id varchar(250) NOT NULL PRIMARY KEY,
    is_paused boolean,
    is_stale boolean,
    last_parsed_time timestamp with time zone,
    fileloc varchar(2000),
    relative_fileloc varchar(2000),
    bundle_name varchar(250) NOT NULL,
    owners varchar(2000),
    timetable_summary text,
    max_active_tasks integer NOT NULL,
    asset_expression json,
    next_dagrun timestamp with time zone,
    next_dagrun_create_after timestamp with time zone
);
ALTER TABLE dag ADD CONSTRAINT dag_bundle_name_fkey FOREIGN KEY (bundle_name) REFERENCES dag_bundle;
CREATE INDEX idx_next_dagrun_create_after ON dag (next_dagrun_create_after);
CREATE TABLE log_template (
    id serial PRIMARY KEY,
    filename text NOT NULL,
    elasticsearch_id text NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE dag_run (
    id serial PRIMARY KEY,
    dag_id varchar(250) NOT NULL,
    queued_at timestamp with time zone,
    logical_date timestamp with time zone,
    start_date timestamp with time zone,
    end_date timestamp with time zone,
    state varchar(50),
    run_id varchar(250) NOT NULL,
    creating_job_id integer,
    run_type varchar(50) NOT NULL,
    conf jsonb,
    run_after timestamp with time zone NOT NULL,
    log_template_id integer,
    clear_number integer DEFAULT 0 NOT NULL,
    CONSTRAINT dag_run_dag_id_run_id_key UNIQUE (dag_id, run_id),
    CONSTRAINT dag_run_dag_id_logical_date_key UNIQUE (dag_id, logical_date)
);
ALTER TABLE dag_run ADD CONSTRAINT dag_run_log_template_id_fkey FOREIGN KEY (log_template_id) REFERENCES log_template;
CREATE INDEX idx_dag_run_running_dags ON dag_run (state, dag_id) WHERE (state)::text = 'running'::text;
CREATE TABLE task_instance (
    id uuid NOT NULL,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL DEFAULT -1,
    start_date timestamp with time zone,
    end_date timestamp with time zone,
    duration double precision,
    state varchar(20),
    try_number integer,
    max_tries integer DEFAULT -1,
    hostname varchar(1000),
    pool varchar(256) NOT NULL,
    pool_slots integer NOT NULL,
    queue varchar(256),
    priority_weight integer,
    executor_config bytea,
    updated_at timestamp with time zone,
    rendered_map_index varchar(250),
    CONSTRAINT task_instance_pkey PRIMARY KEY (id),
    CONSTRAINT task_instance_composite_key UNIQUE (dag_id, task_id, run_id, map_index)
);
ALTER TABLE task_instance ADD CONSTRAINT task_instance_dag_run_fkey FOREIGN KEY (dag_id, run_id) REFERENCES dag_run(dag_id, run_id) ON DELETE CASCADE;
CREATE INDEX ti_state ON task_instance (state);
CREATE INDEX ti_dag_run ON task_instance (dag_id, run_id);
CREATE TABLE task_reschedule (
    id serial PRIMARY KEY,
    ti_id uuid NOT NULL,
    start_date timestamp with time zone NOT NULL,
    end_date timestamp with time zone NOT NULL,
    duration integer NOT NULL,
    reschedule_date timestamp with time zone NOT NULL
);
ALTER TABLE task_reschedule ADD CONSTRAINT task_reschedule_ti_id_fkey FOREIGN KEY (ti_id) REFERENCES task_instance ON DELETE CASCADE;
CREATE TABLE xcom (
    dag_run_id integer NOT NULL,
    task_id varchar(250) NOT NULL,
    map_index integer DEFAULT -1 NOT NULL,
    key varchar(512) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    value jsonb,
    timestamp timestamp with time zone NOT NULL,
    CONSTRAINT xcom_pkey PRIMARY KEY (dag_run_id, task_id, map_index, key),
    CONSTRAINT xcom_task_instance_fkey FOREIGN KEY (dag_id, task_id, run_id, map_index) REFERENCES task_instance (dag_id, task_id, run_id, map_index) ON DELETE CASCADE
);
CREATE TABLE connection (
    id serial PRIMARY KEY,
    conn_id varchar(250),
    conn_type varchar(500),
    host varchar(500),
    schema varchar(500),
    login varchar(500),
    port integer,
    extra varchar(5000),
    description text,
    is_encrypted boolean
);
ALTER TABLE connection ADD UNIQUE (conn_id), ALTER conn_id SET NOT NULL, ALTER extra TYPE text, ALTER conn_type SET NOT NULL;
CREATE TABLE asset (
    id serial PRIMARY KEY,
    name varchar(1500) NOT NULL,
    uri varchar(1500) NOT NULL,
    "group" varchar(1500) DEFAULT '' NOT NULL,
    extra json DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);
CREATE UNIQUE INDEX idx_asset_name_uri_unique ON asset (name, uri);
CREATE TABLE asset_event (
    id serial PRIMARY KEY,
    asset_id integer NOT NULL,
    extra json DEFAULT '{}' NOT NULL,
    source_dag_id varchar(250),
    timestamp timestamp with time zone NOT NULL
);
CREATE TABLE dagrun_asset_event (
    dag_run_id integer NOT NULL,
    event_id integer NOT NULL,
    PRIMARY KEY (dag_run_id, event_id)
);
ALTER TABLE dagrun_asset_event ADD CONSTRAINT dagrun_asset_event_dag_run_id_fkey FOREIGN KEY (dag_run_id) REFERENCES dag_run ON DELETE CASCADE;
ALTER TABLE dagrun_asset_event ADD CONSTRAINT dagrun_asset_event_event_id_fkey FOREIGN KEY (event_id) REFERENCES asset_event ON DELETE CASCADE;
CREATE VIEW failed_tasks AS SELECT ti.dag_id, ti.task_id, r.logical_date AS execution_date, ti.duration, ti.map_index FROM task_instance ti JOIN dag_run r USING (dag_id, run_id) WHERE ti.state::text = 'failed'::text;
