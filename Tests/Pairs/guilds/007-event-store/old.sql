CREATE SCHEMA es;
CREATE EXTENSION hstore WITH SCHEMA es;
CREATE TABLE es.streams (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    type text NOT NULL,
    version integer NOT NULL DEFAULT 0
);
CREATE TABLE es.events (
    id bigserial PRIMARY KEY,
    stream_id bigint NOT NULL REFERENCES es.streams,
    version integer NOT NULL,
    type text NOT NULL,
    data json NOT NULL,
    metadata es.hstore,
    created timestamp NOT NULL DEFAULT now(),
    UNIQUE (stream_id, version)
);
CREATE INDEX ON es.events (type, created);
CREATE TABLE es.snapshots (
    stream_id bigint NOT NULL REFERENCES es.streams,
    version integer NOT NULL,
    state json NOT NULL,
    PRIMARY KEY (stream_id, version)
);
CREATE TABLE es.subscriptions (
    name text PRIMARY KEY,
    position integer NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW es.all_events AS SELECT s.name AS stream, e.version, e.type, e.data, e.metadata FROM es.events e JOIN es.streams s ON s.id = e.stream_id;
CREATE VIEW es.last_events AS SELECT DISTINCT ON (stream) stream, version, type FROM es.all_events ORDER BY stream, version DESC;
CREATE FUNCTION es.append(p_stream text, p_expected integer, p_type text, p_data json) RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE es.streams SET version = version + 1 WHERE name = p_stream AND version = p_expected;
    IF NOT FOUND THEN RAISE EXCEPTION 'wrong version';
    END IF;
    RETURN p_expected + 1;
END;
$$;
CREATE FUNCTION es.read_stream(p_stream text, p_from integer) RETURNS SETOF es.events
    LANGUAGE sql STABLE
    AS $$ SELECT e.* FROM es.events e JOIN es.streams s ON s.id = e.stream_id WHERE s.name = p_stream AND e.version >= p_from $$;
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
CREATE TRIGGER notify_new AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.notify_new();
