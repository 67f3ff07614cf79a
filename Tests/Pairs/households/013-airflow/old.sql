CREATE TABLE dag (
    dag_id varchar(250) NOT NULL PRIMARY KEY,
    is_paused boolean,
    is_subdag boolean,
    is_active boolean,
    last_scheduler_run timestamp with time zone,
    fileloc varchar(2000),
    owners varchar(2000),
    schedule_interval text
);
CREATE TABLE dag_run (
    id serial PRIMARY KEY,
    dag_id varchar(250),
    execution_date timestamp with time zone,
    state varchar(50),
    run_id varchar(250),
    external_trigger boolean,
    conf bytea,
    end_date timestamp with time zone,
    start_date timestamp with time zone,
    UNIQUE (dag_id, execution_date),
    UNIQUE (dag_id, run_id)
);
CREATE TABLE task_instance (
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    execution_date timestamptz NOT NULL,
    start_date timestamp with time zone,
    end_date timestamp with time zone,
    duration double precision,
    state varchar(20),
    try_number integer,
    hostname varchar(1000),
    pool varchar(50),
    queue varchar(50),
    priority_weight integer,
    executor_config bytea,
    CONSTRAINT task_instance_pkey PRIMARY KEY (task_id, dag_id, execution_date)
);
CREATE INDEX ti_state ON task_instance (state);
CREATE INDEX ti_dag_date ON task_instance (dag_id, execution_date);
CREATE TABLE task_reschedule (
    id serial PRIMARY KEY,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    execution_date timestamp with time zone NOT NULL,
    try_number integer NOT NULL,
    duration integer NOT NULL,
    CONSTRAINT task_reschedule_dag_task_date_fkey FOREIGN KEY (task_id, dag_id, execution_date) REFERENCES task_instance(task_id, dag_id, execution_date) ON DELETE CASCADE
);
CREATE TABLE xcom (
    id serial PRIMARY KEY,
    key varchar(512),
    value bytea,
    timestamp timestamp with time zone NOT NULL,
    execution_date timestamp with time zone NOT NULL,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL
);
CREATE TABLE connection (
    id serial PRIMARY KEY,
    conn_id varchar(250),
    conn_type varchar(500),
    host varchar(500),
    schema varchar(500),
    login varchar(500),
    port integer,
    extra varchar(5000)
);
CREATE TABLE known_event (
    id serial PRIMARY KEY,
    label varchar(200),
    start_date timestamp,
    end_date timestamp,
    user_id integer,
    reported_by integer
);
CREATE TABLE dag_pickle (
    id serial PRIMARY KEY,
    pickle bytea,
    created_dttm timestamp with time zone,
    pickle_hash bigint
);
CREATE VIEW failed_tasks AS SELECT dag_id, task_id, execution_date, duration FROM task_instance WHERE state::text = 'failed'::text;
