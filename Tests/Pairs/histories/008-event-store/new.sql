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

-- upgrade 1.2 -> 1.3: guards against changes of events; a single function with arguments
CREATE OR REPLACE FUNCTION event_store_exception() RETURNS trigger AS $$
DECLARE
  message text;
BEGIN
  message := 'EventStore: ' || TG_ARGV[0];
  RAISE EXCEPTION USING MESSAGE = message, ERRCODE = 'feature_not_supported';
END;
$$ LANGUAGE plpgsql;

CREATE OR REPLACE FUNCTION event_store_delete_events_guard() RETURNS trigger AS $$
BEGIN
  IF current_setting('eventstore.enable_hard_deletes', true) = 'on' OR current_setting('eventstore.reset', true) = 'on' THEN
    RETURN OLD;
  ELSE
    RAISE EXCEPTION USING MESSAGE = 'EventStore: ' || TG_ARGV[0], ERRCODE = 'feature_not_supported';
  END IF;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER no_update_stream_events BEFORE UPDATE ON stream_events
    FOR EACH STATEMENT EXECUTE PROCEDURE event_store_exception('Cannot update stream events');
CREATE TRIGGER no_delete_stream_events BEFORE DELETE ON stream_events
    FOR EACH ROW EXECUTE PROCEDURE event_store_delete_events_guard('Cannot delete stream events');
CREATE TRIGGER no_update_events BEFORE UPDATE ON events
    FOR EACH STATEMENT EXECUTE PROCEDURE event_store_exception('Cannot update events');
CREATE TRIGGER no_delete_events BEFORE DELETE ON events
    FOR EACH ROW EXECUTE PROCEDURE event_store_delete_events_guard('Cannot delete events');

-- upgrade 1.3 -> 1.4: jsonb payloads, soft deletion, bigint FK for originals
ALTER TABLE events ALTER COLUMN data TYPE jsonb USING convert_from(data, 'UTF8')::jsonb;
ALTER TABLE events ALTER COLUMN metadata TYPE jsonb USING convert_from(metadata, 'UTF8')::jsonb;
ALTER TABLE snapshots
    ALTER COLUMN data TYPE jsonb USING convert_from(data, 'UTF8')::jsonb,
    ALTER COLUMN metadata TYPE jsonb USING convert_from(metadata, 'UTF8')::jsonb;
ALTER TABLE events ALTER COLUMN event_id DROP DEFAULT;
DROP EXTENSION "uuid-ossp";
ALTER TABLE streams ADD COLUMN deleted_at timestamp with time zone;
ALTER TABLE streams ADD COLUMN category text GENERATED ALWAYS AS (split_part(stream_uuid, '-', 1)) STORED;
CREATE INDEX ix_streams_category ON streams (category) INCLUDE (stream_version) WHERE deleted_at IS NULL;
CREATE INDEX ix_events_type_brin ON events USING brin (created_at) WITH (pages_per_range = 64);
CREATE INDEX ix_events_metadata ON events USING gin (metadata jsonb_path_ops);

DROP TRIGGER event_notification ON streams;
CREATE OR REPLACE FUNCTION notify_events() RETURNS trigger AS $$
DECLARE
  old_stream_version bigint;
  channel text;
  payload text;
BEGIN
    IF TG_OP = 'UPDATE' THEN
      old_stream_version := OLD.stream_version + 1;
    ELSE
      old_stream_version := 1;
    END IF;
    channel := TG_TABLE_SCHEMA || '.events';
    payload := NEW.stream_uuid || ',' || NEW.stream_id || ',' || old_stream_version || ',' || NEW.stream_version;
    PERFORM pg_notify(channel, payload);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER event_notification_insert AFTER INSERT ON streams FOR EACH ROW EXECUTE PROCEDURE notify_events();
CREATE TRIGGER event_notification_update AFTER UPDATE OF stream_version ON streams FOR EACH ROW
    WHEN (NEW.stream_version > OLD.stream_version) EXECUTE PROCEDURE notify_events();
ALTER TABLE subscriptions ALTER COLUMN last_seen SET DEFAULT 0;
ALTER TABLE subscriptions ADD CONSTRAINT subscriptions_last_seen_check CHECK (last_seen >= 0) NOT VALID;
CREATE FUNCTION read_stream(p_stream text, p_from bigint DEFAULT 0, p_limit int DEFAULT 1000)
RETURNS TABLE (event_number bigint, event_id uuid, event_type text, data jsonb, metadata jsonb, created_at timestamptz)
LANGUAGE sql STABLE AS $$
    SELECT se.stream_version, e.event_id, e.event_type, e.data, e.metadata, e.created_at
    FROM eventstore.stream_events se
    JOIN eventstore.streams s USING (stream_id)
    JOIN eventstore.events e USING (event_id)
    WHERE s.stream_uuid = p_stream AND se.stream_version >= p_from
    ORDER BY se.stream_version LIMIT p_limit
$$;
