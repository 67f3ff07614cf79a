CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
CREATE TABLE dag (
    dag_id varchar(250) NOT NULL,
    is_paused boolean,
    is_active boolean,
    last_parsed_time timestamptz,
    fileloc varchar(2000),
    processor_subdir varchar(2000),
    owners varchar(2000),
    description text,
    default_view varchar(25),
    schedule_interval text,
    max_active_tasks integer NOT NULL DEFAULT 16,
    max_active_runs integer,
    has_import_errors boolean DEFAULT false,
    next_dagrun timestamptz,
    next_dagrun_create_after timestamptz,
    CONSTRAINT dag_pkey PRIMARY KEY (dag_id)
);
CREATE INDEX idx_next_dagrun_create_after ON dag (next_dagrun_create_after);
CREATE TABLE dag_tag (
    name varchar(100) NOT NULL,
    dag_id varchar(250) NOT NULL CONSTRAINT dag_tag_dag_id_fkey REFERENCES dag (dag_id) ON DELETE CASCADE,
    PRIMARY KEY (name, dag_id)
);
CREATE TABLE log_template (id serial PRIMARY KEY, filename text NOT NULL, elasticsearch_id text NOT NULL, created_at timestamptz NOT NULL);
CREATE TABLE dag_run (
    id serial NOT NULL,
    dag_id varchar(250) NOT NULL,
    queued_at timestamptz,
    execution_date timestamptz NOT NULL,
    state varchar(50),
    run_id varchar(250) NOT NULL,
    creating_job_id integer,
    external_trigger boolean,
    run_type varchar(50) NOT NULL DEFAULT 'scheduled',
    conf bytea,
    data_interval_start timestamptz,
    end_date timestamptz,
    start_date timestamptz,
    log_template_id integer CONSTRAINT task_instance_log_template_id_fkey REFERENCES log_template (id),
    PRIMARY KEY (id),
    CONSTRAINT dag_run_dag_id_execution_date_key UNIQUE (dag_id, execution_date),
    CONSTRAINT dag_run_dag_id_run_id_key UNIQUE (dag_id, run_id)
);
CREATE INDEX idx_last_scheduling_decision ON dag_run (queued_at);
CREATE INDEX idx_dag_run_running_dags ON dag_run (state, dag_id) WHERE state = 'running';
CREATE INDEX dag_id_state ON dag_run (dag_id, state);
CREATE TABLE task_instance (
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    map_index integer NOT NULL DEFAULT -1,
    start_date timestamptz,
    duration double precision,
    state varchar(20),
    try_number integer,
    hostname varchar(1000),
    job_id integer,
    pool varchar(256) NOT NULL,
    pool_slots integer NOT NULL DEFAULT 1,
    max_tries integer DEFAULT -1,
    custom_operator_name varchar(1000),
    CONSTRAINT task_instance_pkey PRIMARY KEY (dag_id, task_id, run_id, map_index),
    CONSTRAINT task_instance_dag_run_fkey FOREIGN KEY (dag_id, run_id) REFERENCES dag_run (dag_id, run_id) ON DELETE CASCADE
);
CREATE INDEX ti_dag_run ON task_instance (dag_id, run_id);
CREATE INDEX ti_dag_state ON task_instance (dag_id, state);
CREATE INDEX ti_pool ON task_instance (pool, state) INCLUDE (pool_slots);
CREATE TABLE xcom (
    dag_run_id integer NOT NULL,
    task_id varchar(250) NOT NULL,
    map_index integer DEFAULT -1 NOT NULL,
    key varchar(512) NOT NULL,
    dag_id varchar(250) NOT NULL,
    run_id varchar(250) NOT NULL,
    value bytea,
    "timestamp" timestamptz NOT NULL,
    CONSTRAINT xcom_pkey PRIMARY KEY (dag_run_id, task_id, map_index, key),
    CONSTRAINT xcom_task_instance_fkey FOREIGN KEY (dag_id, task_id, run_id, map_index) REFERENCES task_instance ON DELETE CASCADE
);
CREATE INDEX idx_xcom_key ON xcom (key);
CREATE TABLE job (id serial PRIMARY KEY, dag_id varchar(250), state varchar(20), job_type varchar(30), latest_heartbeat timestamptz, hostname varchar(500));
CREATE INDEX job_type_heart ON job (job_type, latest_heartbeat);
CREATE TABLE slot_pool (id serial PRIMARY KEY, pool varchar(256) UNIQUE, slots integer, description text, include_deferred boolean NOT NULL DEFAULT false);
