CREATE TABLE dag (
	dag_id VARCHAR(250) NOT NULL,
	root_dag_id VARCHAR(250),
	is_paused BOOLEAN,
	is_subdag BOOLEAN,
	is_active BOOLEAN,
	last_parsed_time TIMESTAMP WITH TIME ZONE,
	last_pickled TIMESTAMP WITH TIME ZONE,
	scheduler_lock BOOLEAN,
	pickle_id INTEGER,
	fileloc VARCHAR(2000),
	processor_subdir VARCHAR(2000),
	owners VARCHAR(2000),
	description TEXT,
	default_view VARCHAR(25),
	schedule_interval TEXT,
	max_active_tasks INTEGER NOT NULL,
	max_active_runs INTEGER,
	max_consecutive_failed_dag_runs INTEGER NOT NULL,
	timetable_description VARCHAR(1000),
	dataset_expression JSON,
	dag_display_name VARCHAR(2000),
	has_task_concurrency_limits BOOLEAN NOT NULL,
	has_import_errors BOOLEAN DEFAULT 'false',
	next_dagrun TIMESTAMP WITH TIME ZONE,
	CONSTRAINT dag_pkey PRIMARY KEY (dag_id)
);
CREATE INDEX idx_root_dag_id ON dag (root_dag_id);
CREATE INDEX idx_next_dagrun_create_after ON dag (next_dagrun);
CREATE TABLE log_template (
	id SERIAL NOT NULL,
	filename TEXT NOT NULL,
	elasticsearch_id TEXT NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	CONSTRAINT log_template_pkey PRIMARY KEY (id)
);
CREATE TABLE dag_run (
	id SERIAL NOT NULL,
	dag_id VARCHAR(250) NOT NULL,
	queued_at TIMESTAMP WITH TIME ZONE,
	execution_date TIMESTAMP WITH TIME ZONE NOT NULL,
	start_date TIMESTAMP WITH TIME ZONE,
	end_date TIMESTAMP WITH TIME ZONE,
	state VARCHAR(50),
	run_id VARCHAR(250) NOT NULL,
	external_trigger BOOLEAN,
	run_type VARCHAR(50) NOT NULL,
	conf BYTEA,
	creating_job_id INTEGER,
	last_scheduling_decision TIMESTAMP WITH TIME ZONE,
	log_template_id INTEGER,
	updated_at TIMESTAMP WITH TIME ZONE,
	clear_number INTEGER DEFAULT '0' NOT NULL,
	CONSTRAINT dag_run_pkey PRIMARY KEY (id),
	CONSTRAINT dag_run_dag_id_execution_date_key UNIQUE (dag_id, execution_date),
	CONSTRAINT dag_run_dag_id_run_id_key UNIQUE (dag_id, run_id),
	CONSTRAINT task_instance_log_template_id_fkey FOREIGN KEY(log_template_id) REFERENCES log_template (id)
);
CREATE INDEX idx_dag_run_dag_id ON dag_run (dag_id);
CREATE INDEX idx_dag_run_running_dags ON dag_run (state, dag_id) WHERE state='running';
CREATE INDEX dag_id_state ON dag_run (dag_id, state);
CREATE INDEX idx_dag_run_queued_dags ON dag_run (state, dag_id) WHERE state='queued';
CREATE INDEX idx_last_scheduling_decision ON dag_run (last_scheduling_decision);
CREATE TABLE task_instance (
	task_id VARCHAR(250) NOT NULL,
	dag_id VARCHAR(250) NOT NULL,
	run_id VARCHAR(250) NOT NULL,
	map_index INTEGER DEFAULT '-1' NOT NULL,
	start_date TIMESTAMP WITH TIME ZONE,
	duration FLOAT,
	state VARCHAR(20),
	_try_number INTEGER,
	max_tries INTEGER DEFAULT -1,
	hostname VARCHAR(1000),
	job_id INTEGER,
	pool VARCHAR(256) NOT NULL,
	executor_config BYTEA,
	updated_at TIMESTAMP WITH TIME ZONE,
	external_executor_id VARCHAR(1000),
	rendered_map_index VARCHAR(250),
	custom_operator_name VARCHAR(1000),
	task_display_name VARCHAR(2000),
	CONSTRAINT task_instance_pkey PRIMARY KEY (dag_id, task_id, run_id, map_index),
	CONSTRAINT task_instance_dag_run_fkey FOREIGN KEY(dag_id, run_id) REFERENCES dag_run (dag_id, run_id) ON DELETE CASCADE
);
CREATE INDEX ti_job_id ON task_instance (job_id);
CREATE INDEX ti_pool ON task_instance (pool, state, max_tries);
CREATE TABLE task_instance_note (
	user_id INTEGER,
	task_id VARCHAR(250) NOT NULL,
	dag_id VARCHAR(250) NOT NULL,
	run_id VARCHAR(250) NOT NULL,
	map_index INTEGER NOT NULL,
	content VARCHAR(1000),
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	CONSTRAINT task_instance_note_pkey PRIMARY KEY (task_id, dag_id, run_id, map_index),
	CONSTRAINT task_instance_note_ti_fkey FOREIGN KEY(dag_id, task_id, run_id, map_index) REFERENCES task_instance (dag_id, task_id, run_id, map_index) ON DELETE CASCADE
);
CREATE TABLE xcom (
	dag_run_id INTEGER NOT NULL,
	task_id VARCHAR(250) NOT NULL,
	key VARCHAR(512) NOT NULL,
	value BYTEA,
	timestamp TIMESTAMP WITH TIME ZONE NOT NULL,
	dag_id VARCHAR(250) NOT NULL,
	run_id VARCHAR(250) NOT NULL,
	map_index INTEGER DEFAULT '-1' NOT NULL,
	CONSTRAINT xcom_pkey PRIMARY KEY (dag_run_id, task_id, map_index, key),
	CONSTRAINT xcom_task_instance_fkey FOREIGN KEY(dag_id, task_id, run_id, map_index) REFERENCES task_instance (dag_id, task_id, run_id, map_index) ON DELETE CASCADE
);
CREATE INDEX idx_xcom_task_instance ON xcom (dag_id, task_id, run_id, map_index);
CREATE INDEX idx_xcom_key ON xcom (key);
CREATE TABLE dataset (
	id SERIAL NOT NULL,
	uri VARCHAR(3000) NOT NULL,
	extra JSON NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE NOT NULL,
	is_orphaned BOOLEAN DEFAULT '0' NOT NULL,
	CONSTRAINT dataset_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX idx_uri_unique ON dataset (uri);
CREATE TABLE dag_schedule_dataset_reference (
	dataset_id INTEGER NOT NULL,
	dag_id VARCHAR(250) NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	CONSTRAINT dsdr_pkey PRIMARY KEY (dataset_id, dag_id),
	CONSTRAINT dsdr_dag_id_fkey FOREIGN KEY(dag_id) REFERENCES dag (dag_id) ON DELETE CASCADE,
	CONSTRAINT dsdr_dataset_fkey FOREIGN KEY(dataset_id) REFERENCES dataset (id) ON DELETE CASCADE
);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
