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
    PRIMARY KEY (shard_id, tree_id, branch_id, node_id, txn_id)
);
CREATE TABLE tasks (
    range_hash bigint NOT NULL,
    namespace_id bytea NOT NULL,
    task_queue_name varchar(255) NOT NULL,
    task_type smallint NOT NULL,
    task_id bigint NOT NULL,
    data bytea NOT NULL,
    PRIMARY KEY (range_hash, namespace_id, task_queue_name, task_type, task_id)
);
CREATE TABLE transfer_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, task_id));
CREATE TABLE timer_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, task_id));
CREATE TABLE visibility_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, data_encoding varchar(16) NOT NULL, PRIMARY KEY (shard_id, task_id));
CREATE TABLE replication_tasks (shard_id integer NOT NULL, task_id bigint NOT NULL, data bytea NOT NULL, PRIMARY KEY (shard_id, task_id)) PARTITION BY HASH (shard_id);
CREATE TABLE replication_tasks_0 PARTITION OF replication_tasks FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE replication_tasks_1 PARTITION OF replication_tasks FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE replication_tasks_2 PARTITION OF replication_tasks FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE replication_tasks_3 PARTITION OF replication_tasks FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE executions_visibility (namespace_id char(64) NOT NULL, run_id char(64) NOT NULL, start_time timestamp NOT NULL, execution_time timestamp NOT NULL, workflow_id varchar(255) NOT NULL, workflow_type_name varchar(255) NOT NULL, status integer NOT NULL, close_time timestamp, history_length bigint, memo bytea, encoding varchar(64) NOT NULL, task_queue varchar(255) DEFAULT '' NOT NULL, PRIMARY KEY (namespace_id, run_id));
CREATE INDEX by_type_start_time ON executions_visibility (namespace_id, workflow_type_name, status, start_time DESC, run_id);
CREATE INDEX by_status_by_close_time ON executions_visibility (namespace_id, status, close_time DESC, run_id);
CREATE VIEW open_workflows AS SELECT namespace_id, workflow_type_name, count(*) FROM executions_visibility WHERE close_time IS NULL GROUP BY 1, 2;
