CREATE TABLE alembic_version (
    version_num VARCHAR(32) NOT NULL,
    CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE experiments (experiment_id SERIAL NOT NULL, name VARCHAR(256) NOT NULL, artifact_location VARCHAR(256), lifecycle_stage VARCHAR(32), CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), UNIQUE (name), CONSTRAINT lifecycle_stage CHECK (lifecycle_stage IN ('active', 'deleted')));
CREATE TABLE runs (run_uuid VARCHAR(32) NOT NULL, name VARCHAR(250), source_type VARCHAR(20), entry_point_name VARCHAR(50), status VARCHAR(20), start_time BIGINT, end_time BIGINT, experiment_id INTEGER, CONSTRAINT run_pk PRIMARY KEY (run_uuid), FOREIGN KEY(experiment_id) REFERENCES experiments (experiment_id), CONSTRAINT source_type CHECK (source_type IN ('NOTEBOOK', 'JOB', 'LOCAL')));
CREATE TABLE metrics (
    key VARCHAR(250) NOT NULL,
    value FLOAT NOT NULL,
    timestamp BIGINT NOT NULL,
    run_uuid VARCHAR(32) NOT NULL,
    CONSTRAINT metric_pk PRIMARY KEY (key, timestamp, run_uuid),
    FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
ALTER TABLE metrics ADD COLUMN step BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE metrics DROP CONSTRAINT metric_pk;
ALTER TABLE metrics ADD CONSTRAINT metric_pk PRIMARY KEY (key, timestamp, step, run_uuid);
CREATE TABLE params (
    key VARCHAR(250) NOT NULL,
    value VARCHAR(250) NOT NULL,
    run_uuid VARCHAR(32) NOT NULL,
    CONSTRAINT param_pk PRIMARY KEY (key, run_uuid),
    FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid)
);
CREATE TABLE registered_models (
    name VARCHAR(256) NOT NULL,
    creation_time BIGINT,
    description VARCHAR(5000),
    CONSTRAINT registered_model_pk PRIMARY KEY (name)
);
CREATE TABLE model_versions (
    name VARCHAR(256) NOT NULL,
    version INTEGER NOT NULL,
    stage VARCHAR(20),
    run_id VARCHAR(32),
    CONSTRAINT model_version_pk PRIMARY KEY (name, version),
    FOREIGN KEY(name) REFERENCES registered_models (name)
);
ALTER TABLE runs DROP COLUMN entry_point_name;
CREATE VIEW best AS SELECT run_uuid, key, max(value) AS best FROM metrics GROUP BY run_uuid, key;
CREATE VIEW staged AS SELECT m.name, m.version, b.key, b.best FROM model_versions m JOIN best b ON b.run_uuid = m.run_id;
