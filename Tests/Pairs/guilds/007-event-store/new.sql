CREATE SCHEMA es;
CREATE EXTENSION hstore WITH SCHEMA es;
CREATE TYPE es.stream_ref AS (category text, key text);
CREATE TABLE es.streams (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    category text GENERATED ALWAYS AS (split_part(name, '-', 1)) STORED,
    version bigint NOT NULL DEFAULT -1,
    deleted boolean NOT NULL DEFAULT false
);
CREATE TABLE es.events (
    global_position bigint NOT NULL GENERATED ALWAYS AS IDENTITY (START 0 MINVALUE 0),
    stream_id bigint NOT NULL REFERENCES es.streams,
    version bigint NOT NULL,
    event_id uuid NOT NULL DEFAULT gen_random_uuid(),
    type text NOT NULL,
    data jsonb NOT NULL,
    metadata jsonb NOT NULL DEFAULT '{}'::jsonb,
    headers es.hstore,
    created timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (stream_id, version),
    CONSTRAINT events_id_stream UNIQUE (event_id, stream_id)
) PARTITION BY LIST (stream_id);
CREATE TABLE es.events_system PARTITION OF es.events FOR VALUES IN (0, 1, 2);
CREATE TABLE es.events_rest PARTITION OF es.events DEFAULT;
CREATE INDEX events_type_brin ON es.events USING brin (created) WITH (pages_per_range='64');
CREATE INDEX ON es.events (type, created);
CREATE TABLE es.snapshots (
    stream_id bigint NOT NULL REFERENCES es.streams,
    version bigint NOT NULL,
    state jsonb NOT NULL,
    taken_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (stream_id, version)
);
CREATE TABLE es.subscriptions (
    name text PRIMARY KEY,
    position bigint NOT NULL DEFAULT -1,
    filter text[],
    lag_alarm interval DEFAULT '00:05:00'::interval,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW es.all_events AS SELECT s.name AS stream, e.version, e.type, e.data, e.metadata FROM es.events e JOIN es.streams s ON s.id = e.stream_id;
CREATE VIEW es.last_events AS SELECT DISTINCT ON (stream) stream, version, type FROM es.all_events ORDER BY stream, version DESC;
CREATE FUNCTION es.append(p_stream text, p_expected bigint, p_type text, p_data jsonb, p_meta jsonb DEFAULT '{}'::jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE es.streams SET version = version + 1 WHERE name = p_stream AND version = p_expected;
    IF NOT FOUND THEN RAISE EXCEPTION 'wrong version' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN p_expected + 1;
END;
$$;
CREATE FUNCTION es.read_stream(p_stream text, p_from bigint DEFAULT 0, OUT version bigint, OUT type text, OUT data jsonb) RETURNS SETOF record
    LANGUAGE sql STABLE ROWS 100
    AS $$ SELECT e.version, e.type, e.data FROM es.events e JOIN es.streams s ON s.id = e.stream_id WHERE s.name = p_stream AND e.version >= p_from $$;
CREATE FUNCTION es.parse_ref(r es.stream_ref) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT r.category || '-' || r.key $$;
CREATE FUNCTION es.no_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'events are immutable';
END;
$$;
CREATE TRIGGER immutable BEFORE DELETE OR UPDATE ON es.events FOR EACH ROW EXECUTE FUNCTION es.no_change();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON es.events FOR EACH STATEMENT EXECUTE FUNCTION es.no_change();
CREATE FUNCTION es.notify_new() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('es', TG_TABLE_NAME);
    RETURN NULL;
END;
$$;
CREATE TRIGGER notify_new AFTER INSERT ON es.events REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION es.notify_new();
