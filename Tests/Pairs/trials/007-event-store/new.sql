CREATE SCHEMA es;
CREATE SCHEMA projections;
CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE TYPE es.new_event AS (
    event_id uuid,
    event_type text,
    data jsonb
   , metadata jsonb
);
CREATE TYPE es.expected AS ENUM ('any', 'no_stream', 'exact', 'stream_exists');

CREATE TABLE es.streams (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    version bigint NOT NULL DEFAULT -1,
    category text NOT NULL GENERATED ALWAYS AS (split_part(name, '-', 1)) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    truncated_before bigint,
    meta jsonb NOT NULL DEFAULT '{}'::jsonb,
    CONSTRAINT streams_name_key UNIQUE (name) INCLUDE (version)
)
WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02)
;
CREATE INDEX streams_category ON es.streams (category);
CREATE SEQUENCE es.global_position AS bigint CACHE 1 NO CYCLE;
CREATE TABLE es.events (
    position bigint NOT NULL DEFAULT nextval('es.global_position'),
    event_id uuid NOT NULL DEFAULT gen_random_uuid(),
    stream_id bigint NOT NULL REFERENCES es.streams,
    version bigint NOT NULL CHECK (version >= 0),
    event_type text NOT NULL,
    data jsonb NOT NULL,
    metadata jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (stream_id, version)
) PARTITION BY HASH (stream_id);
CREATE TABLE es.events_p0 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE es.events_p1 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE es.events_p2 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE es.events_p3 PARTITION OF es.events FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX events_position ON es.events (position);
CREATE INDEX events_type ON es.events (event_type, position);
CREATE INDEX events_correlation ON es.events ((metadata ->> 'correlationId')) WHERE metadata ? 'correlationId';
ALTER TABLE es.events_p0 ALTER COLUMN data SET COMPRESSION lz4;
CREATE TABLE es.snapshots (
    stream_id bigint PRIMARY KEY REFERENCES es.streams,
    version bigint NOT NULL,
    state bytea NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE es.snapshots ALTER COLUMN state SET STORAGE EXTERNAL;
CREATE TABLE es.event_types (
    name text PRIMARY KEY,
    schema_version integer NOT NULL DEFAULT 1,
    json_schema jsonb,
    status text NOT NULL DEFAULT 'active' CHECK (status = ANY (ARRAY['active', 'deprecated', 'upcast']))
);
CREATE TABLE es.subscriptions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL UNIQUE,
    checkpoint bigint NOT NULL DEFAULT 0,
    filter text[],
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE es.subscription_failures (
    id bigserial PRIMARY KEY,
    subscription_id uuid NOT NULL REFERENCES es.subscriptions ON DELETE CASCADE,
    event_position bigint NOT NULL,
    attempt integer NOT NULL DEFAULT 1,
    error jsonb NOT NULL
);
CREATE UNLOGGED TABLE es.leases (
    resource text PRIMARY KEY,
    holder text NOT NULL,
    until timestamptz NOT NULL,
    fencing_token bigint NOT NULL DEFAULT 0
);
CREATE TABLE es.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL, payload jsonb NOT NULL,
    headers jsonb, sent_at timestamptz
);
CREATE INDEX outbox_unsent ON es.outbox (topic, id) WHERE sent_at IS NULL;
CREATE TABLE es.sagas (id uuid PRIMARY KEY, type text NOT NULL, state jsonb NOT NULL DEFAULT '{}', completed boolean NOT NULL DEFAULT false
, deadline timestamptz, CHECK (NOT completed OR deadline IS NULL)
);

CREATE FUNCTION es.append(p_stream text, p_mode es.expected, p_expected bigint, VARIADIC p_events es.new_event[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE s es.streams; e es.new_event;
BEGIN
  INSERT INTO es.streams (name) VALUES (p_stream) ON CONFLICT (name) DO NOTHING;
  SELECT * INTO s FROM es.streams WHERE name = p_stream FOR UPDATE;
  IF p_mode = 'exact' AND s.version <> p_expected OR p_mode = 'no_stream' AND s.version <> -1 THEN
    RAISE EXCEPTION 'wrong expected version' USING ERRCODE = 'serialization_failure';
  END IF;
  FOREACH e IN ARRAY p_events LOOP
    s.version := s.version + 1;
    INSERT INTO es.events (event_id, stream_id, version, event_type, data, metadata) VALUES (coalesce(e.event_id, gen_random_uuid()), s.id, s.version, e.event_type, e.data, coalesce(e.metadata, '{}'));
  END LOOP;
  UPDATE es.streams SET version = s.version WHERE id = s.id;
  RETURN s.version;
END $$;
CREATE FUNCTION es.read_stream(p_name text, p_from bigint DEFAULT 0, p_limit integer DEFAULT 1000) RETURNS SETOF es.events LANGUAGE sql STABLE ROWS 100
  BEGIN ATOMIC SELECT e.* FROM es.events e JOIN es.streams s ON s.id = e.stream_id WHERE s.name = p_name AND e.version >= greatest(p_from, coalesce(s.truncated_before, 0)) ORDER BY e.version LIMIT p_limit; END;
CREATE FUNCTION es.deny_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events are immutable'; END $$;
CREATE TRIGGER events_immutable BEFORE UPDATE OR DELETE ON es.events FOR EACH ROW EXECUTE FUNCTION es.deny_change();
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON es.events FOR EACH STATEMENT EXECUTE FUNCTION es.deny_change();
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('events', (SELECT max(position) FROM ins)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER events_notify AFTER INSERT ON es.events REFERENCING NEW TABLE AS ins FOR EACH STATEMENT EXECUTE FUNCTION es.notify();
CREATE FUNCTION es.json_merge(a jsonb, b jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE RETURN coalesce(a, '{}'::jsonb) || coalesce(b, '{}'::jsonb);
CREATE AGGREGATE es.fold(jsonb) (SFUNC = es.json_merge, STYPE = jsonb, INITCOND = '{}'
, PARALLEL = SAFE
);
CREATE VIEW es.all_events AS SELECT e.position, s.name AS stream, e.version, e.event_type, e.data,
  e.metadata, s.category, e.created_at
 FROM es.events e JOIN es.streams s ON s.id = e.stream_id
WHERE e.version >= coalesce(s.truncated_before, 0)
 ORDER BY e.position;
CREATE MATERIALIZED VIEW projections.current_state AS SELECT stream, category, es.fold(data ORDER BY version) AS state, max(version) AS version FROM es.all_events GROUP BY stream, category;
CREATE UNIQUE INDEX current_state_pk ON projections.current_state (stream);
CREATE INDEX current_state_gin ON projections.current_state USING gin (state jsonb_path_ops);
CREATE RULE outbox_no_delete AS ON DELETE TO es.outbox WHERE old.sent_at IS NULL DO INSTEAD NOTHING;
CREATE PUBLICATION outbox_pub FOR TABLE es.outbox (id, topic, payload), es.streams WITH (publish = 'insert');
