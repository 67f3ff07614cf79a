CREATE DOMAIN stream_name AS text NOT NULL CONSTRAINT stream_name_format CHECK (VALUE ~ '^[a-z_]+-[0-9a-f-]+$');
CREATE TYPE event_meta AS (correlation_id uuid, causation_id uuid, actor text, ip inet);
CREATE TABLE events (
    global_position bigserial,
    stream stream_name,
    version integer NOT NULL,
    type text NOT NULL,
    data jsonb NOT NULL,
    meta event_meta,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  category text NOT NULL,
  PRIMARY KEY (category, stream, version)
) PARTITION BY LIST (category);
CREATE TABLE events_order PARTITION OF events FOR VALUES IN ('order', 'cart');
CREATE TABLE events_customer PARTITION OF events FOR VALUES IN ('customer') PARTITION BY HASH (stream);
CREATE TABLE events_customer_p0 PARTITION OF events_customer FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE events_customer_p1 PARTITION OF events_customer FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE events_customer_p2 PARTITION OF events_customer FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE events_customer_p3 PARTITION OF events_customer FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE events_other PARTITION OF events DEFAULT;
CREATE INDEX events_type_idx ON events (type, recorded_at DESC);
CREATE TABLE snapshots (stream stream_name PRIMARY KEY, version int NOT NULL, state jsonb NOT NULL, schema_version smallint NOT NULL DEFAULT 1);
CREATE TABLE subscriptions (name text PRIMARY KEY, position bigint NOT NULL DEFAULT 0, lease_holder text, lease_until timestamptz, CHECK ((lease_holder IS NULL) = (lease_until IS NULL)));
CREATE TABLE projections_order (order_id uuid PRIMARY KEY, status text NOT NULL, total numeric(14,2) NOT NULL DEFAULT 0, version int NOT NULL);
CREATE FUNCTION append_event(p_stream text, p_expected int, p_type text, p_data jsonb, p_meta event_meta DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $fn$
DECLARE
  v int; pos bigint;
BEGIN
  SELECT coalesce(max(version), 0) INTO v FROM events WHERE stream = p_stream;
  IF v <> p_expected THEN
    RAISE EXCEPTION 'wrong expected version % (is %)', p_expected, v USING ERRCODE = 'serialization_failure';
  END IF;
INSERT INTO events (category, stream, version, type, data, meta) VALUES (split_part(p_stream, '-', 1), p_stream, v + 1, p_type, p_data, p_meta) RETURNING global_position INTO pos;
  PERFORM pg_notify('events', pos::text);
  RETURN pos;
END $fn$;
CREATE FUNCTION forbid_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events are immutable'; END $$;
CREATE TRIGGER events_immutable BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION forbid_change();
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON events FOR EACH STATEMENT EXECUTE FUNCTION forbid_change();
CREATE VIEW stream_heads AS SELECT stream, max(version) AS version, max(recorded_at) AS last_event FROM events GROUP BY stream;
