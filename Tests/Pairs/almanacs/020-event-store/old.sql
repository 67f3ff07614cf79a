CREATE SCHEMA es;
CREATE TABLE es.streams (stream_id bigserial PRIMARY KEY, stream_uuid text NOT NULL, stream_version bigint NOT NULL DEFAULT 0, created_at timestamp NOT NULL DEFAULT now());
CREATE UNIQUE INDEX ix_streams_stream_uuid ON es.streams (stream_uuid);
CREATE TABLE es.events (
  event_id uuid NOT NULL PRIMARY KEY,
  event_type text NOT NULL,
  causation_id uuid,
  correlation_id uuid,
  data bytea NOT NULL,
  metadata bytea,
  created_at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX ix_events_type ON es.events (event_type);
CREATE TABLE es.stream_events (
  event_id uuid NOT NULL REFERENCES es.events,
  stream_id bigint NOT NULL REFERENCES es.streams,
  stream_version bigint NOT NULL,
  PRIMARY KEY (event_id, stream_id)
);
CREATE UNIQUE INDEX ix_stream_events ON es.stream_events (stream_id, stream_version);
CREATE TABLE es.subscriptions (subscription_id bigserial PRIMARY KEY, stream_uuid text NOT NULL, subscription_name text NOT NULL, last_seen int, created_at timestamp NOT NULL DEFAULT now());
CREATE UNIQUE INDEX ix_subscriptions ON es.subscriptions (stream_uuid, subscription_name);
CREATE TABLE es.snapshots (source_uuid text PRIMARY KEY, source_version bigint NOT NULL, source_type text NOT NULL, data bytea NOT NULL);
CREATE FUNCTION es.notify_events() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  payload text;
BEGIN
  payload := NEW.stream_uuid || ',' || NEW.stream_id || ',' || OLD.stream_version || ',' || NEW.stream_version;
  PERFORM pg_notify('events', payload);
  RETURN NULL;
END;
$$;
CREATE TRIGGER event_notification AFTER UPDATE ON es.streams FOR EACH ROW EXECUTE FUNCTION es.notify_events();
CREATE RULE no_update_events AS ON UPDATE TO es.events DO INSTEAD NOTHING;
CREATE RULE no_delete_events AS ON DELETE TO es.events DO INSTEAD NOTHING;
CREATE FUNCTION es.append(s text, expected bigint, typ text, body bytea) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE sid bigint;
v bigint;
BEGIN
  SELECT stream_id, stream_version INTO sid,
v
  FROM es.streams WHERE stream_uuid = s FOR UPDATE;
  IF v <> expected THEN RAISE 'wrong version %', v; END IF;
  UPDATE es.streams SET stream_version = v + 1 WHERE stream_id = sid;
  RETURN v + 1;
END $$;
CREATE VIEW es
.all_events AS SELECT se.stream_id, se.stream_version, s.stream_uuid, e.event_type, e.created_at FROM es.stream_events se JOIN es.streams s USING (stream_id) JOIN es.events e USING (
event_id);
CREATE VIEW es
.type_counts AS SELECT event_type, count(*), max(created_at) AS last FROM es
.all_events GROUP BY event_type;
