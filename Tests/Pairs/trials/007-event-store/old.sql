CREATE SCHEMA es;
CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE TYPE es.new_event AS (
    event_id uuid,
    event_type text,
    data jsonb
);

CREATE TABLE es.streams (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    version bigint NOT NULL DEFAULT -1,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT streams_name_key UNIQUE (name)
)
;
CREATE TABLE es.events (
    position bigserial PRIMARY KEY,
    event_id uuid NOT NULL UNIQUE DEFAULT gen_random_uuid(),
    stream_id bigint NOT NULL REFERENCES es.streams,
    version bigint NOT NULL,
    event_type text NOT NULL,
    data json NOT NULL,
    metadata json,
    created_at timestamp NOT NULL DEFAULT now(),
    UNIQUE (stream_id, version)
);
CREATE INDEX events_type ON es.events (event_type);
CREATE TABLE es.snapshots (
    stream_id bigint PRIMARY KEY REFERENCES es.streams,
    version bigint NOT NULL,
    state text NOT NULL
);
ALTER TABLE es.snapshots ALTER COLUMN state SET STORAGE EXTERNAL;
CREATE TABLE es.event_types (
    name text PRIMARY KEY,
    schema json,
    deprecated boolean DEFAULT false
);
CREATE TABLE es.subscriptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE,
    last_position bigint NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE es.subscription_failures (
    id bigserial PRIMARY KEY,
    subscription_id uuid NOT NULL REFERENCES es.subscriptions ON DELETE CASCADE,
    event_position bigint NOT NULL REFERENCES es.events,
    error text NOT NULL
);
CREATE UNLOGGED TABLE es.leases (
    resource text PRIMARY KEY,
    holder text NOT NULL,
    until timestamp NOT NULL
);
CREATE TABLE es.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL, payload jsonb NOT NULL,
    sent boolean NOT NULL DEFAULT false
);
CREATE INDEX outbox_unsent ON es.outbox (id) WHERE NOT sent;
CREATE TABLE es.sagas (id uuid PRIMARY KEY, type text NOT NULL, state jsonb NOT NULL DEFAULT '{}', completed boolean NOT NULL DEFAULT false
);

CREATE FUNCTION es.append(p_stream text, p_expected bigint, p_events es.new_event[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE s es.streams; e es.new_event;
BEGIN
  INSERT INTO es.streams (name) VALUES (p_stream) ON CONFLICT (name) DO NOTHING;
  SELECT * INTO s FROM es.streams WHERE name = p_stream FOR UPDATE;
  IF p_expected IS NOT NULL AND s.version <> p_expected THEN
    RAISE EXCEPTION 'wrong expected version' USING ERRCODE = 'serialization_failure';
  END IF;
  FOREACH e IN ARRAY p_events LOOP
    s.version := s.version + 1;
    INSERT INTO es.events (event_id, stream_id, version, event_type, data) VALUES (e.event_id, s.id, s.version, e.event_type, e.data);
  END LOOP;
  UPDATE es.streams SET version = s.version WHERE id = s.id;
  RETURN s.version;
END $$;
CREATE FUNCTION es.read_stream(p_name text) RETURNS SETOF es.events LANGUAGE sql STABLE
  BEGIN ATOMIC SELECT e.* FROM es.events e JOIN es.streams s ON s.id = e.stream_id WHERE s.name = p_name ORDER BY e.version; END;
CREATE FUNCTION es.deny_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events are immutable'; END $$;
CREATE TRIGGER events_immutable BEFORE UPDATE OR DELETE ON es.events FOR EACH STATEMENT EXECUTE FUNCTION es.deny_change();
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('events', NEW.position::text);
  RETURN NULL;
END $$;
CREATE TRIGGER events_notify AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.notify();
CREATE FUNCTION es.json_merge(a jsonb, b jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE RETURN coalesce(a, '{}'::jsonb) || coalesce(b, '{}'::jsonb);
CREATE AGGREGATE es.fold(jsonb) (SFUNC = es.json_merge, STYPE = jsonb, INITCOND = '{}'
);
CREATE VIEW es.all_events AS SELECT e.position, s.name AS stream, e.version, e.event_type, e.data,
  e.created_at
 FROM es.events e JOIN es.streams s ON s.id = e.stream_id
 ORDER BY e.position;
CREATE VIEW es.current_state AS SELECT stream, es.fold(data::jsonb ORDER BY version) AS state FROM es.all_events GROUP BY stream;
CREATE RULE outbox_no_delete AS ON DELETE TO es.outbox WHERE NOT old.sent DO INSTEAD NOTHING;
CREATE PUBLICATION outbox_pub FOR TABLE es.outbox;
