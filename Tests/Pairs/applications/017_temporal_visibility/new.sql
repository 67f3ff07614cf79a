CREATE EXTENSION IF NOT EXISTS btree_gin;
CREATE TABLE executions_visibility (
  namespace_id CHAR(64) NOT NULL,
  run_id CHAR(64) NOT NULL,
  start_time TIMESTAMP NOT NULL,
  execution_time TIMESTAMP NOT NULL,
  workflow_id VARCHAR(255) NOT NULL,
  workflow_type_name VARCHAR(255) NOT NULL,
  status INTEGER NOT NULL,
  close_time TIMESTAMP NULL,
  history_length BIGINT,
  history_size_bytes BIGINT NULL,
  memo BYTEA NULL,
  encoding VARCHAR(64) NOT NULL,
  task_queue VARCHAR(255) NOT NULL DEFAULT '',
  search_attributes JSONB NULL,
  "TemporalChangeVersion" JSONB GENERATED ALWAYS AS (search_attributes->'TemporalChangeVersion') STORED,
  "BinaryChecksums" JSONB GENERATED ALWAYS AS (search_attributes->'BinaryChecksums') STORED,
  "BatcherUser" VARCHAR(255) GENERATED ALWAYS AS (search_attributes->>'BatcherUser') STORED,
  "Int01" BIGINT GENERATED ALWAYS AS ((search_attributes->'Int01')::bigint) STORED,
  PRIMARY KEY (namespace_id, run_id)
);
CREATE INDEX by_workflow_type ON executions_visibility (namespace_id, workflow_type_name, (COALESCE(close_time, '9999-12-31 23:59:59')) DESC, start_time DESC, run_id);
CREATE INDEX by_workflow_id ON executions_visibility (namespace_id, workflow_id, (COALESCE(close_time, '9999-12-31 23:59:59')) DESC, start_time DESC, run_id);
CREATE INDEX by_temporal_change_version ON executions_visibility USING GIN (namespace_id, "TemporalChangeVersion" jsonb_path_ops);
CREATE INDEX by_batcher_user ON executions_visibility (namespace_id, "BatcherUser", start_time DESC);
