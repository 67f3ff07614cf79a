CREATE TABLE namespaces (partition_id integer NOT NULL, id bytea NOT NULL, name varchar(255) UNIQUE NOT NULL, notification_version bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, is_global boolean NOT NULL, PRIMARY KEY (partition_id, id));
CREATE TABLE shards (shard_id integer NOT NULL, range_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id));
CREATE TABLE executions (shard_id integer NOT NULL, namespace_id bytea NOT NULL, workflow_id varchar(255) NOT NULL, run_id bytea NOT NULL, next_event_id bigint NOT NULL, last_write_version bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, state bytea NOT NULL, state_encoding varchar(16) NOT NULL
, db_record_version bigint DEFAULT 0 NOT NULL
, PRIMARY KEY (shard_id, namespace_id, workflow_id, run_id));
CREATE TABLE history_immediate_tasks (shard_id integer NOT NULL, category_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, category_id, task_id));
CREATE TABLE history_scheduled_tasks (shard_id integer NOT NULL, category_id integer NOT NULL, visibility_timestamp timestamp NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, category_id, visibility_timestamp, task_id));
CREATE FUNCTION convert_ts(s varchar) RETURNS timestamp AS $$ BEGIN RETURN s::timestamptz at time zone 'UTC'; END $$ LANGUAGE plpgsql IMMUTABLE RETURNS NULL ON NULL INPUT;
CREATE TABLE executions_visibility (
  namespace_id char(64) NOT NULL, run_id char(64) NOT NULL, _version bigint NOT NULL DEFAULT 0,
  start_time timestamp NOT NULL, execution_time timestamp NOT NULL, workflow_id varchar(255) NOT NULL, workflow_type_name varchar(255) NOT NULL, status integer NOT NULL, close_time timestamp NULL, history_length bigint NULL, memo bytea NULL, encoding varchar(64) NOT NULL, task_queue varchar(255) NOT NULL DEFAULT '', search_attributes jsonb NULL,
  "TemporalChangeVersion" jsonb GENERATED ALWAYS AS (search_attributes->'TemporalChangeVersion') STORED,
  "BuildIds" jsonb GENERATED ALWAYS AS (search_attributes->'BuildIds') STORED,
  "TemporalSchedulePaused" boolean GENERATED ALWAYS AS ((search_attributes->'TemporalSchedulePaused')::boolean) STORED,
  "TemporalScheduledStartTime" timestamp GENERATED ALWAYS AS (convert_ts(search_attributes->>'TemporalScheduledStartTime')) STORED,
  "Keyword01" varchar(255) GENERATED ALWAYS AS (search_attributes->>'Keyword01') STORED,
  "Double01" numeric(20, 5) GENERATED ALWAYS AS ((search_attributes->'Double01')::decimal) STORED,
  "Text01" tsvector GENERATED ALWAYS AS ((search_attributes->>'Text01')::tsvector) STORED,
  PRIMARY KEY (namespace_id, run_id));
CREATE INDEX default_idx ON executions_visibility (namespace_id, (COALESCE(close_time, '9999-12-31 23:59:59')) DESC, start_time DESC, run_id);
CREATE INDEX by_text_01 ON executions_visibility USING gin ("Text01");
CREATE TABLE task_queues (range_hash bigint NOT NULL, task_queue_id bytea NOT NULL, range_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, CONSTRAINT task_queues_pkey PRIMARY KEY (range_hash, task_queue_id));
CREATE TABLE schema_version (version_partition int NOT NULL, db_name varchar(255) NOT NULL, creation_time timestamp, curr_version varchar(64), min_compatible_version varchar(64), PRIMARY KEY (version_partition, db_name));
