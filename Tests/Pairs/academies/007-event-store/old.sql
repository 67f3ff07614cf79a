CREATE DOMAIN stream_name AS text CHECK (VALUE <> '');
CREATE TYPE event_meta AS (correlation_id uuid, causation_id uuid);
CREATE TABLE events (
    global_position bigserial PRIMARY KEY,
    stream stream_name NOT NULL,
    version integer NOT NULL,
    type text NOT NULL,
    data jsonb NOT NULL,
    meta event_meta,
    recorded_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (stream, version)
);
CREATE INDEX events_type_idx ON events (type, global_position);
CREATE TABLE snapshots (stream stream_name PRIMARY KEY, version int NOT NULL, state jsonb NOT NULL);
CREATE TABLE subscriptions (name text PRIMARY KEY, position bigint NOT NULL DEFAULT 0, locked_by text, locked_until timestamptz);
CREATE TABLE order_projection (order_id uuid PRIMARY KEY, status text NOT NULL, total numeric NOT NULL DEFAULT 0, version int NOT NULL);
CREATE FUNCTION append_event(p_stream text, p_expected int, p_type text, p_data jsonb) RETURNS bigint LANGUAGE plpgsql AS $fn$
DECLARE
  v int; pos bigint;
BEGIN
  SELECT coalesce(max(version), 0) INTO v FROM events WHERE stream = p_stream;
  IF v <> p_expected THEN
    RAISE EXCEPTION 'wrong expected version % (is %)', p_expected, v;
  END IF;
INSERT INTO events (stream, version, type, data) VALUES (p_stream, v + 1, p_type, p_data) RETURNING global_position INTO pos;
  PERFORM pg_notify('events', pos::text);
  RETURN pos;
END $fn$;
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events are immutable'; END $$;
CREATE TRIGGER events_immutable BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE VIEW stream_heads AS SELECT stream, max(version) AS version FROM events GROUP BY stream;
