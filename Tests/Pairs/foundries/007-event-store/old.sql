CREATE SCHEMA es;
CREATE SEQUENCE es.global_position;
CREATE TABLE es.streams (
  stream_id text PRIMARY KEY,
  version integer NOT NULL DEFAULT -1,
  created timestamptz NOT NULL DEFAULT now());
CREATE TABLE es.events (
  position bigint PRIMARY KEY DEFAULT nextval('es.global_position'),
  stream_id text NOT NULL REFERENCES es.streams,
  version integer NOT NULL,
  type varchar(80) NOT NULL,
  data json NOT NULL,
  meta json,
  recorded timestamp NOT NULL DEFAULT localtimestamp,
  UNIQUE (stream_id, version)
);
CREATE TABLE es.snapshots (
  position bigint PRIMARY KEY DEFAULT nextval('es.global_position'),
  stream_id text NOT NULL REFERENCES es.streams, version integer NOT NULL, state json NOT NULL);
CREATE TABLE es.outbox (
  id bigint NOT NULL DEFAULT nextval('es.global_position'),
  event bigint REFERENCES es.events,
  sent boolean DEFAULT false);
CREATE FUNCTION es.append(p_stream text, p_type text, p_data json, p_expected integer DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v integer; p bigint;
BEGIN
  UPDATE es.streams SET version = version + 1 WHERE stream_id = p_stream RETURNING version INTO v;
  INSERT INTO es.events (stream_id, version, type, data) VALUES (p_stream, v, p_type, p_data) RETURNING position INTO p;
  RETURN p;
END $$;
CREATE FUNCTION es.event_key(d json) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT d->>'key' $$;
CREATE INDEX events_key ON es.events (es.event_key(data));
CREATE INDEX events_type ON es.events (type, position);
CREATE VIEW es.all_events AS
  SELECT e.position, e.stream_id, e.version, e.type, es.event_key(e.data) AS key, e.recorded
  FROM es.events e
  ORDER BY e.position;
CREATE MATERIALIZED VIEW es.by_type AS
  SELECT type, count(*) AS n, max(recorded) AS last
  FROM es.all_events
  GROUP BY type;
CREATE UNIQUE INDEX by_type_pk ON es.by_type (type);
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO es.outbox (event) VALUES (NEW.position); RETURN NULL; END $$;
CREATE TRIGGER events_notify AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.notify();
COMMENT ON SEQUENCE es.global_position IS 'shared by events, snapshots and outbox';
