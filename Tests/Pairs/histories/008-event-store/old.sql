CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA eventstore;
SET search_path TO eventstore, public;

CREATE TABLE streams (
    stream_id bigserial PRIMARY KEY NOT NULL,
    stream_uuid text NOT NULL,
    stream_version bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT NOW() NOT NULL
);
CREATE UNIQUE INDEX ix_streams_stream_uuid ON streams (stream_uuid);

CREATE TABLE events (
    event_id uuid PRIMARY KEY NOT NULL DEFAULT uuid_generate_v4(),
    event_type text NOT NULL,
    causation_id uuid NULL,
    correlation_id uuid NULL,
    data bytea NOT NULL,
    metadata bytea NULL,
    created_at timestamp with time zone DEFAULT NOW() NOT NULL
);

CREATE TABLE stream_events (
    event_id uuid NOT NULL REFERENCES events (event_id),
    stream_id bigint NOT NULL REFERENCES streams (stream_id),
    stream_version bigint NOT NULL,
    original_stream_id bigint REFERENCES streams (stream_id),
    original_stream_version bigint,
    PRIMARY KEY (event_id, stream_id)
);
CREATE UNIQUE INDEX ix_stream_events ON stream_events (stream_id, stream_version);

CREATE TABLE subscriptions (
    subscription_id bigserial PRIMARY KEY NOT NULL,
    stream_uuid text NOT NULL,
    subscription_name text NOT NULL,
    last_seen bigint NULL,
    created_at timestamp with time zone DEFAULT NOW() NOT NULL
);
CREATE UNIQUE INDEX ix_subscriptions_stream_uuid_subscription_name ON subscriptions (stream_uuid, subscription_name);

CREATE TABLE snapshots (
    source_uuid text PRIMARY KEY NOT NULL,
    source_version bigint NOT NULL,
    source_type text NOT NULL,
    data bytea NOT NULL,
    metadata bytea NULL,
    created_at timestamp with time zone DEFAULT NOW() NOT NULL
);

CREATE TABLE schema_migrations (
    major_version int NOT NULL,
    minor_version int NOT NULL,
    patch_version int NOT NULL,
    migrated_at timestamp with time zone DEFAULT NOW() NOT NULL,
    PRIMARY KEY (major_version, minor_version, patch_version)
);

CREATE OR REPLACE FUNCTION notify_events() RETURNS trigger AS $$
DECLARE
  payload text;
BEGIN
    payload := NEW.stream_uuid || ',' || NEW.stream_id || ',' || (OLD.stream_version + 1) || ',' || NEW.stream_version;
    PERFORM pg_notify('events', payload);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER event_notification AFTER UPDATE ON streams FOR EACH ROW EXECUTE PROCEDURE notify_events();
