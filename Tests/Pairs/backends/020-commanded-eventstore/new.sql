-- Commanded EventStore 1.4
CREATE SCHEMA IF NOT EXISTS event_store;
SET search_path TO event_store;

CREATE TABLE streams
(
    stream_id bigserial PRIMARY KEY NOT NULL,
    stream_uuid text NOT NULL,
    stream_version bigint default 0 NOT NULL,
    created_at timestamp with time zone default now() NOT NULL,
    deleted_at timestamp with time zone
);
CREATE UNIQUE INDEX ix_streams_stream_uuid ON streams (stream_uuid);

CREATE TABLE events
(
    event_id uuid PRIMARY KEY NOT NULL,
    event_type text NOT NULL,
    causation_id uuid NULL,
    correlation_id uuid NULL,
    data jsonb NOT NULL,
    metadata jsonb NULL,
    created_at timestamp with time zone default now() NOT NULL
);
CREATE INDEX ix_events_correlation_id ON events (correlation_id) WHERE correlation_id IS NOT NULL;

CREATE TABLE stream_events
(
    event_id uuid NOT NULL REFERENCES events (event_id),
    stream_id bigint NOT NULL REFERENCES streams (stream_id),
    stream_version bigint NOT NULL,
    original_stream_id bigint REFERENCES streams (stream_id),
    original_stream_version bigint,
    PRIMARY KEY(event_id, stream_id)
);
CREATE UNIQUE INDEX ix_stream_events ON stream_events (stream_id, stream_version);

-- rules were replaced by triggers so hard deletes can be switched on per session
CREATE OR REPLACE FUNCTION event_store_exception()
  RETURNS trigger AS $$
DECLARE
  message text;
BEGIN
  message := 'EventStore: ' || TG_ARGV[0];
  RAISE EXCEPTION USING MESSAGE = message, ERRCODE = 'feature_not_supported';
END;
$$ LANGUAGE plpgsql;

CREATE OR REPLACE FUNCTION event_store_delete()
  RETURNS trigger AS $$
DECLARE
  message text;
BEGIN
  IF current_setting('eventstore.enable_hard_deletes', true) = 'on' OR
    current_setting('eventstore.reset', true) = 'on'
  THEN
    -- Allow DELETE
    RETURN OLD;
  ELSE
    message := 'EventStore: ' || TG_ARGV[0];
    RAISE EXCEPTION USING MESSAGE = message, ERRCODE = 'feature_not_supported';
  END IF;
END;
$$ LANGUAGE plpgsql;

CREATE TRIGGER no_update_stream_events BEFORE UPDATE ON stream_events
  FOR EACH STATEMENT EXECUTE PROCEDURE event_store_exception('Cannot update stream events');
CREATE TRIGGER no_delete_stream_events BEFORE DELETE ON stream_events
  FOR EACH STATEMENT EXECUTE PROCEDURE event_store_delete('Cannot delete stream events');
CREATE TRIGGER no_update_events BEFORE UPDATE ON events
  FOR EACH STATEMENT EXECUTE PROCEDURE event_store_exception('Cannot update events');
CREATE TRIGGER no_truncate_events BEFORE TRUNCATE ON events
  FOR EACH STATEMENT EXECUTE PROCEDURE event_store_exception('Cannot truncate events');

CREATE OR REPLACE FUNCTION notify_events()
  RETURNS trigger AS $$
DECLARE
  old_stream_version bigint;
  channel text;
  payload text;
BEGIN
    -- Payload text contains:
    --  * `stream_uuid`
    --  * `stream_id`
    --  * first `stream_version`
    --  * last `stream_version`
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

CREATE TRIGGER event_notification
AFTER INSERT OR UPDATE ON streams
FOR EACH ROW EXECUTE PROCEDURE notify_events();

CREATE TABLE subscriptions
(
    subscription_id bigserial PRIMARY KEY NOT NULL,
    stream_uuid text NOT NULL,
    subscription_name text NOT NULL,
    last_seen bigint NULL,
    created_at timestamp with time zone default now() NOT NULL
);
CREATE UNIQUE INDEX ix_subscriptions_stream_uuid_subscription_name ON subscriptions (stream_uuid, subscription_name);

CREATE TABLE snapshots
(
    source_uuid text PRIMARY KEY NOT NULL,
    source_version bigint NOT NULL,
    source_type text NOT NULL,
    data jsonb NOT NULL,
    metadata jsonb NULL,
    created_at timestamp with time zone default now() NOT NULL
);

CREATE TABLE schema_migrations
(
    major_version int NOT NULL,
    minor_version int NOT NULL,
    patch_version int NOT NULL,
    migrated_at timestamp with time zone default now() NOT NULL,
    PRIMARY KEY(major_version, minor_version, patch_version)
);
CREATE VIEW all_events AS
  SELECT se.stream_version AS event_number, s.stream_uuid, e.event_type, e.data, e.created_at
    FROM stream_events se JOIN events e USING (event_id) JOIN streams s ON s.stream_id = se.original_stream_id
   WHERE se.stream_id = 0 AND s.deleted_at IS NULL;
