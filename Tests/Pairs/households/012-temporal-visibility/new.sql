CREATE TABLE namespaces (
    partition_id integer NOT NULL,
    id bytea NOT NULL,
    name varchar(255) NOT NULL UNIQUE,
    notification_version bigint NOT NULL,
    data bytea NOT NULL,
    data_encoding varchar(16) NOT NULL,
    is_global boolean NOT NULL,
    PRIMARY KEY (partition_id, id)
);
CREATE TABLE shards (
    shard_id integer NOT NULL PRIMARY KEY,
    range_id bigint NOT NULL,
    data bytea NOT NULL,
    data_encoding varchar(16) NOT NULL
);
CREATE TABLE executions (
    shard_id integer NOT NULL,
    namespace_id bytea NOT NULL,
    workflow_id varchar(255) NOT NULL,
    run_id bytea NOT NULL,
    next_event_id bigint NOT NULL,
    last_write_version bigint NOT NULL,
    data bytea NOT NULL,
    data_encoding varchar(16) NOT NULL,
    state bytea NOT NULL,
    state_encoding varchar(16) NOT NULL,
    db_record_version bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (shard_id, namespace_id, workflow_id, run_id)
);
CREATE TABLE history_node (
    shard_id integer NOT NULL,
    tree_id bytea NOT NULL,
    branch_id bytea NOT NULL,
    node_id bigint NOT NULL,
    txn_id bigint NOT NULL,
    data bytea NOT NULL,
    data_encoding varchar(16) NOT NULL,
    prev_txn_id bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (shard_id, tree_id, branch_id, node_id, txn_id)
);
CREATE TABLE tasks (
    range_hash bigint NOT NULL,
    task_queue_id bytea NOT NULL,
    task_id bigint NOT NULL,
    data bytea NOT NULL,
    data_encoding varchar(16) NOT NULL,
    PRIMARY KEY (range_hash, task_queue_id, task_id)
);
CREATE TABLE tasks_v2 (
    range_hash bigint NOT NULL,
    task_queue_id bytea NOT NULL,
    task_id bigint NOT NULL,
    pass bigint NOT NULL,
    subqueue integer DEFAULT 0 NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (range_hash, task_queue_id, subqueue, pass, task_id)
);
CREATE TABLE transfer_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, task_id));
CREATE TABLE timer_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, task_id));
CREATE TABLE visibility_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, task_id));
CREATE TABLE replication_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) DEFAULT 'Proto3' NOT NULL, PRIMARY KEY (shard_id, task_id));
ALTER TABLE timer_tasks ADD COLUMN visibility_timestamp timestamp NOT NULL, DROP CONSTRAINT timer_tasks_pkey, ADD PRIMARY KEY (shard_id, visibility_timestamp, task_id);
CREATE EXTENSION btree_gin;
CREATE FUNCTION convert_ts(s varchar) RETURNS timestamp LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  RETURN s::timestamptz at time zone 'UTC';
END
$$;
CREATE TABLE executions_visibility (namespace_id char(64) NOT NULL, run_id char(64) NOT NULL, start_time timestamp NOT NULL, execution_time timestamp NOT NULL, workflow_id varchar(255) NOT NULL, workflow_type_name varchar(255) NOT NULL, status integer NOT NULL, close_time timestamp, history_length bigint, history_size_bytes bigint, memo bytea, encoding varchar(64) NOT NULL, task_queue varchar(255) DEFAULT '' NOT NULL, search_attributes jsonb,
 TemporalChangeVersion jsonb GENERATED ALWAYS AS (search_attributes -> 'TemporalChangeVersion') STORED,
 BatcherUser varchar(255) GENERATED ALWAYS AS (search_attributes ->> 'BatcherUser') STORED,
 TemporalScheduledStartTime timestamp GENERATED ALWAYS AS (convert_ts((search_attributes ->> 'TemporalScheduledStartTime')::character varying)) STORED,
 Bool01 boolean GENERATED ALWAYS AS ((search_attributes -> 'Bool01')::boolean) STORED,
 Int01 bigint GENERATED ALWAYS AS ((search_attributes -> 'Int01')::bigint) STORED,
 PRIMARY KEY (namespace_id, run_id));
CREATE INDEX by_status_close ON executions_visibility (namespace_id, COALESCE(close_time, '9999-12-31 23:59:59'::timestamp), start_time DESC, run_id);
CREATE INDEX by_temporal_change_version ON executions_visibility USING gin (namespace_id, TemporalChangeVersion jsonb_path_ops);
CREATE INDEX by_bool_01 ON executions_visibility (namespace_id, Bool01, COALESCE(close_time, '9999-12-31 23:59:59'::timestamp) DESC, start_time DESC, run_id);
CREATE VIEW open_workflows AS SELECT namespace_id, workflow_type_name, count(*) FROM executions_visibility WHERE close_time IS NULL GROUP BY 1, 2;
