-- zitadel eventstore + a few projections, v1.87 (crdb style)
CREATE SCHEMA IF NOT EXISTS eventstore;
CREATE SCHEMA IF NOT EXISTS projections;
CREATE SCHEMA IF NOT EXISTS system;

CREATE SEQUENCE IF NOT EXISTS eventstore.event_seq;

CREATE TABLE IF NOT EXISTS system.encryption_keys (
	id TEXT NOT NULL
	, key TEXT NOT NULL

	, PRIMARY KEY (id)
);

CREATE TABLE IF NOT EXISTS eventstore.events (
	id UUID DEFAULT gen_random_uuid()
	, event_type TEXT NOT NULL
	, aggregate_type TEXT NOT NULL
	, aggregate_id TEXT NOT NULL
	, aggregate_version TEXT NOT NULL
	, event_sequence BIGINT NOT NULL
	, previous_aggregate_sequence BIGINT
	, previous_aggregate_type_sequence INT8
	, creation_date TIMESTAMPTZ NOT NULL DEFAULT now()
	, event_data JSONB
	, editor_user TEXT NOT NULL
	, editor_service TEXT NOT NULL
	, resource_owner TEXT NOT NULL
	, instance_id TEXT NOT NULL

	, PRIMARY KEY (event_sequence, instance_id)
	, CONSTRAINT previous_sequence_unique UNIQUE(previous_aggregate_sequence, instance_id)
	, CONSTRAINT prev_agg_type_seq_unique UNIQUE(previous_aggregate_type_sequence, instance_id)
);
CREATE INDEX IF NOT EXISTS agg_type ON eventstore.events (aggregate_type, instance_id);
CREATE INDEX IF NOT EXISTS agg_type_agg_id ON eventstore.events (aggregate_type, aggregate_id, instance_id);
CREATE INDEX IF NOT EXISTS agg_type_seq ON eventstore.events (aggregate_type, event_sequence DESC, instance_id);
CREATE INDEX IF NOT EXISTS max_sequence ON eventstore.events (aggregate_type, aggregate_id, event_sequence DESC, instance_id);

CREATE TABLE IF NOT EXISTS eventstore.unique_constraints (
	instance_id TEXT
	, unique_type TEXT
	, unique_field TEXT

	, PRIMARY KEY (instance_id, unique_type, unique_field)
);

CREATE TABLE projections.current_sequences (
	projection_name TEXT NOT NULL
	, aggregate_type TEXT NOT NULL
	, current_sequence BIGINT
	, instance_id TEXT NOT NULL
	, timestamp TIMESTAMPTZ

	, PRIMARY KEY (projection_name, aggregate_type, instance_id)
);

CREATE TABLE projections.locks (
	locker_id TEXT
	, locked_until TIMESTAMPTZ(3)
	, projection_name TEXT
	, instance_id TEXT NOT NULL
	, PRIMARY KEY (projection_name, instance_id)
);

CREATE TABLE projections.failed_events (
	projection_name TEXT
	, failed_sequence BIGINT
	, failure_count SMALLINT
	, error TEXT
	, instance_id TEXT NOT NULL
	, PRIMARY KEY (projection_name, failed_sequence, instance_id)
);

CREATE TABLE projections.users3 (
	id TEXT NOT NULL
	, creation_date TIMESTAMPTZ NOT NULL
	, change_date TIMESTAMPTZ NOT NULL
	, sequence BIGINT NOT NULL
	, state SMALLINT NOT NULL
	, resource_owner TEXT NOT NULL
	, instance_id TEXT NOT NULL
	, username TEXT NOT NULL
	, type SMALLINT NOT NULL
	, PRIMARY KEY (instance_id, id)
);
CREATE INDEX username_idx3 ON projections.users3 (username);
CREATE INDEX users3_ro_idx ON projections.users3 (resource_owner);
CREATE TABLE projections.users3_humans (
	user_id TEXT NOT NULL
	, instance_id TEXT NOT NULL
	, first_name TEXT NOT NULL
	, last_name TEXT NOT NULL
	, nick_name TEXT
	, email TEXT NOT NULL
	, is_email_verified BOOLEAN DEFAULT false NOT NULL
	, PRIMARY KEY (instance_id, user_id)
	, CONSTRAINT fk_human_ref_user3 FOREIGN KEY (instance_id, user_id) REFERENCES projections.users3 ON DELETE CASCADE
);
