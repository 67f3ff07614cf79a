-- zitadel eventstore + a few projections, v2.50
CREATE SCHEMA IF NOT EXISTS eventstore;
CREATE SCHEMA IF NOT EXISTS projections;
CREATE SCHEMA IF NOT EXISTS system;

CREATE SEQUENCE IF NOT EXISTS eventstore.system_seq;

CREATE TABLE IF NOT EXISTS system.encryption_keys (
	id TEXT NOT NULL
	, key TEXT NOT NULL

	, PRIMARY KEY (id)
);

CREATE TABLE IF NOT EXISTS eventstore.events2 (
    instance_id TEXT NOT NULL
    , aggregate_type TEXT NOT NULL
    , aggregate_id TEXT NOT NULL

    , event_type TEXT NOT NULL
    , "sequence" BIGINT NOT NULL
    , revision SMALLINT NOT NULL
    , created_at TIMESTAMPTZ NOT NULL
    , payload JSONB
    , creator TEXT NOT NULL
    , "owner" TEXT NOT NULL

    , "position" DECIMAL NOT NULL
    , in_tx_order INTEGER NOT NULL

    , PRIMARY KEY (instance_id, aggregate_type, aggregate_id, "sequence")
);
CREATE INDEX IF NOT EXISTS es_active_instances ON eventstore.events2 (created_at DESC, instance_id);
CREATE INDEX IF NOT EXISTS es_wm ON eventstore.events2 (aggregate_id, instance_id, aggregate_type, event_type);
CREATE INDEX IF NOT EXISTS es_projection ON eventstore.events2 (instance_id, aggregate_type, event_type, "position" DESC);
CREATE INDEX IF NOT EXISTS es_instance_created ON eventstore.events2 (instance_id, "position" DESC, in_tx_order DESC) INCLUDE (event_type) WHERE event_type = 'instance.added';

CREATE TYPE eventstore.command AS (
    instance_id TEXT
    , aggregate_type TEXT
    , aggregate_id TEXT
    , command_type TEXT
    , revision INT2
    , payload JSONB
    , creator TEXT
    , owner TEXT
);

CREATE OR REPLACE FUNCTION eventstore.latest_aggregate_state(
    instance_id TEXT
    , aggregate_type TEXT
    , aggregate_id TEXT

    , sequence OUT BIGINT
    , owner OUT TEXT
)
    LANGUAGE 'plpgsql'
    STABLE PARALLEL SAFE
AS $$
    BEGIN
        SELECT
            COALESCE(e.sequence, 0) AS sequence
            , e.owner
        INTO
            sequence
            , owner
        FROM
            eventstore.events2 e
        WHERE
            e.instance_id = $1
            AND e.aggregate_type = $2
            AND e.aggregate_id = $3
        ORDER BY
            e.sequence DESC
        LIMIT 1;

        RETURN;
    END;
$$;

CREATE OR REPLACE FUNCTION eventstore.commands_to_events(commands eventstore.command[])
    RETURNS SETOF eventstore.events2
    LANGUAGE 'plpgsql'
    STABLE PARALLEL SAFE
    ROWS 10
AS $$
BEGIN
    RETURN QUERY
    SELECT c.instance_id, c.aggregate_type, c.aggregate_id, c.command_type
        , COALESCE(cs.sequence, 0) + ROW_NUMBER() OVER (PARTITION BY c.instance_id, c.aggregate_type, c.aggregate_id ORDER BY c.in_tx_order)
        , c.revision, NOW(), c.payload, c.creator, COALESCE(cs.owner, c.owner)
        , EXTRACT(EPOCH FROM NOW())::DECIMAL, c.in_tx_order::INTEGER
    FROM UNNEST(commands) WITH ORDINALITY AS c(instance_id, aggregate_type, aggregate_id, command_type, revision, payload, creator, owner, in_tx_order)
    CROSS JOIN LATERAL eventstore.latest_aggregate_state(c.instance_id, c.aggregate_type, c.aggregate_id) cs;
END;
$$;

CREATE TABLE IF NOT EXISTS eventstore.fields (
    id TEXT NOT NULL DEFAULT gen_random_uuid()
    , instance_id TEXT NOT NULL
    , resource_owner TEXT NOT NULL
    , aggregate_type TEXT NOT NULL
    , aggregate_id TEXT NOT NULL
    , object_type TEXT NOT NULL
    , object_id TEXT NOT NULL
    , object_revision INT2 NOT NULL
    , field_name TEXT NOT NULL
    , value JSONB
    , value_must_be_unique BOOLEAN GENERATED ALWAYS AS (field_name LIKE 'unique!_%' ESCAPE '!') STORED
    , text_value TEXT GENERATED ALWAYS AS (value #>> '{}') STORED
    , number_value NUMERIC GENERATED ALWAYS AS (CASE WHEN jsonb_typeof(value) = 'number' THEN (value)::NUMERIC ELSE NULL END) STORED
    , PRIMARY KEY (instance_id, id)
);
CREATE UNIQUE INDEX IF NOT EXISTS f_text_unique_idx ON eventstore.fields (instance_id, object_type, field_name, text_value) WHERE value_must_be_unique AND text_value IS NOT NULL;
CREATE INDEX IF NOT EXISTS f_number_value_idx ON eventstore.fields (instance_id, object_type, field_name, number_value) INCLUDE (resource_owner, object_id) WHERE number_value IS NOT NULL;

CREATE TABLE IF NOT EXISTS eventstore.unique_constraints (
	instance_id TEXT
	, unique_type TEXT
	, unique_field TEXT

	, PRIMARY KEY (instance_id, unique_type, unique_field)
);

CREATE TABLE projections.current_sequences (
	projection_name TEXT NOT NULL
	, aggregate_type TEXT NOT NULL DEFAULT ''
	, current_sequence NUMERIC
	, instance_id TEXT NOT NULL
	, last_updated TIMESTAMPTZ
	, filter_offset INT8 NOT NULL DEFAULT 0

	, PRIMARY KEY (projection_name, aggregate_type, instance_id)
);

CREATE TABLE projections.failed_events (
	projection_name TEXT
	, aggregate_type TEXT NOT NULL
	, aggregate_id TEXT NOT NULL
	, event_creation_date TIMESTAMPTZ NOT NULL
	, failed_sequence BIGINT
	, failure_count SMALLINT
	, error TEXT
	, instance_id TEXT NOT NULL
	, last_failed TIMESTAMPTZ
	, PRIMARY KEY (projection_name, aggregate_type, aggregate_id, failed_sequence, instance_id)
);
CREATE INDEX IF NOT EXISTS fe_instance_id_idx ON projections.failed_events (instance_id);

CREATE TABLE projections.users13 (
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
CREATE INDEX users13_username_idx ON projections.users13 (username, instance_id);
CREATE INDEX users13_resource_owner_idx ON projections.users13 (resource_owner);
CREATE TABLE projections.users13_humans (
	user_id TEXT NOT NULL
	, instance_id TEXT NOT NULL
	, first_name TEXT NOT NULL
	, last_name TEXT NOT NULL
	, nick_name TEXT
	, email TEXT NOT NULL
	, is_email_verified BOOLEAN DEFAULT false NOT NULL
	, PRIMARY KEY (instance_id, user_id)
	, password_change_required BOOLEAN NOT NULL
	, mfa_init_skipped TIMESTAMPTZ
	, CONSTRAINT fk_human_ref_users13 FOREIGN KEY (instance_id, user_id) REFERENCES projections.users13 ON DELETE CASCADE
);
CREATE INDEX users13_humans_email_idx ON projections.users13_humans (instance_id, LOWER(email));
