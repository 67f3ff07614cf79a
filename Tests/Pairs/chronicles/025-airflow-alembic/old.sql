CREATE TABLE alembic_version (version_num varchar(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
CREATE TABLE dag (
    dag_id varchar(250) NOT NULL,
    is_paused boolean,
    is_subdag boolean,
    is_active boolean,
    last_scheduler_run timestamptz,
    last_pickled timestamptz,
    scheduler_lock boolean,
    pickle_id integer,
    fileloc varchar(2000),
    owners varchar(2000),
    PRIMARY KEY (dag_id)
);
CREATE TABLE dag_run (
    id serial NOT NULL,
    dag_id varchar(250),
    execution_date timestamptz,
    state varchar(50),
    run_id varchar(250),
    external_trigger boolean,
    conf bytea,
    end_date timestamptz,
    start_date timestamptz,
    PRIMARY KEY (id),
    UNIQUE (dag_id, execution_date),
    UNIQUE (dag_id, run_id)
);
CREATE INDEX dag_id_state ON dag_run (dag_id, state);
CREATE TABLE task_instance (
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    execution_date timestamptz NOT NULL,
    start_date timestamptz,
    duration double precision,
    state varchar(20),
    try_number integer,
    hostname varchar(50),
    job_id integer,
    pool varchar(50) NOT NULL,
    max_tries integer DEFAULT '-1'::integer,
    PRIMARY KEY (task_id, dag_id, execution_date)
);
CREATE INDEX ti_dag_state ON task_instance (dag_id, state);
CREATE INDEX ti_pool ON task_instance (pool, state, try_number);
CREATE TABLE xcom (
    id serial NOT NULL,
    key varchar(512),
    value bytea,
    "timestamp" timestamptz NOT NULL,
    execution_date timestamptz NOT NULL,
    task_id varchar(250) NOT NULL,
    dag_id varchar(250) NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX idx_xcom_dag_task_date ON xcom (dag_id, task_id, execution_date);
CREATE TABLE job (id serial PRIMARY KEY, dag_id varchar(250), state varchar(20), job_type varchar(30), latest_heartbeat timestamptz, hostname varchar(500));
CREATE INDEX job_type_heart ON job (job_type, latest_heartbeat);
CREATE TABLE slot_pool (id serial PRIMARY KEY, pool varchar(50) UNIQUE, slots integer, description text);
CREATE TABLE chart (id serial PRIMARY KEY, label varchar(200), sql text);
CREATE TABLE known_event (id serial PRIMARY KEY, label varchar(200), chart_id integer REFERENCES chart(id));
CREATE TABLE kube_resource_version (one_row_id boolean DEFAULT true NOT NULL, resource_version varchar(255), PRIMARY KEY (one_row_id), CONSTRAINT kube_resource_version_one_row_id CHECK (one_row_id));
