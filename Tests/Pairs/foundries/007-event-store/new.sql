CREATE SCHEMA es;
CREATE TABLE es.event_types (
  id smallint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name varchar(80) NOT NULL UNIQUE);
CREATE TABLE es.streams (
  stream_id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  category text GENERATED ALWAYS AS (split_part(name, '-', 1)) STORED,
  version bigint NOT NULL DEFAULT 0,
  created timestamptz NOT NULL DEFAULT now());
CREATE TABLE es.events (
  position bigint GENERATED ALWAYS AS IDENTITY,
  stream_id uuid NOT NULL REFERENCES es.streams,
  version bigint NOT NULL,
  type smallint NOT NULL REFERENCES es.event_types,
  data jsonb NOT NULL,
  meta jsonb,
  recorded timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT events_pkey PRIMARY KEY (position),
  CONSTRAINT events_stream_id_version_key UNIQUE (stream_id, version) INCLUDE (type)
);
CREATE TABLE es.snapshots (
  stream_id uuid PRIMARY KEY REFERENCES es.streams ON DELETE CASCADE, position bigint NOT NULL REFERENCES es.events, state jsonb NOT NULL);
CREATE TABLE es.outbox (
  id serial NOT NULL PRIMARY KEY,
  event bigint UNIQUE REFERENCES es.events,
  sent timestamptz);
CREATE PROCEDURE es.append(IN p_stream uuid, IN p_type text, IN p_data jsonb, INOUT p_position bigint DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE v bigint;
BEGIN
  UPDATE es.streams SET version = version + 1 WHERE stream_id = p_stream RETURNING version INTO v;
  INSERT INTO es.events (stream_id, version, type, data) SELECT p_stream, v, t.id, p_data FROM es.event_types t WHERE t.name = p_type RETURNING position INTO p_position;
END $$;
CREATE FUNCTION es.event_key(d jsonb, k text DEFAULT 'key') RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT d->>k $$;
CREATE INDEX events_key ON es.events (es.event_key(data)) WHERE es.event_key(data, 'key') IS NOT NULL;
CREATE INDEX events_type ON es.events USING brin (type, position) WITH (pages_per_range = 32);
CREATE MATERIALIZED VIEW es.all_events AS
  SELECT e.position, s.name AS stream_id, e.version, t.name AS type, es.event_key(e.data) AS key, e.recorded
  FROM es.events e
  JOIN es.streams s USING (stream_id)
  JOIN es.event_types t ON t.id = e.type;
CREATE UNIQUE INDEX all_events_pk ON es.all_events (position);
CREATE VIEW es.by_type AS SELECT type, count(*) AS n, max(recorded) AS last FROM es.all_events GROUP BY type;
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO es.outbox (event) SELECT position FROM added ORDER BY position; RETURN NULL; END $$;
CREATE TRIGGER events_notify AFTER INSERT ON es.events REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION es.notify();
CREATE FUNCTION es.immutable() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events are immutable'; END $$;
CREATE TRIGGER events_no_delete BEFORE DELETE OR UPDATE OR TRUNCATE ON es.events FOR EACH STATEMENT EXECUTE FUNCTION es.immutable();
