CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA es;
CREATE TABLE es.streams (stream_id uuid DEFAULT uuid_generate_v4() PRIMARY KEY, type text NOT NULL, version bigint DEFAULT 0 NOT NULL);
CREATE TABLE es.events (sequence bigserial PRIMARY KEY, stream_id uuid NOT NULL REFERENCES es.streams, version bigint NOT NULL, event_id uuid DEFAULT uuid_generate_v4() NOT NULL UNIQUE, type varchar(200) NOT NULL, data json NOT NULL, meta text, ts timestamp DEFAULT now(), UNIQUE (stream_id, version));
CREATE INDEX events_type ON es.events (type);
CREATE FUNCTION es.append(p_stream uuid, p_version bigint, p_type varchar, p_data json) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE s bigint;
BEGIN
  UPDATE es.streams SET version = version + 1 WHERE stream_id = p_stream AND version = p_version;
  IF NOT FOUND THEN RAISE EXCEPTION 'concurrency' USING ERRCODE = '40001'; END IF;
  INSERT INTO es.events(stream_id, version, type, data) VALUES (p_stream, p_version + 1, p_type, p_data) RETURNING sequence INTO s;
  RETURN s;
END $$;
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('es',
NEW.sequence::text
); RETURN NULL; END $$;
CREATE TRIGGER events_notify AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.notify();
CREATE FUNCTION es.forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
CREATE TRIGGER events_immutable BEFORE UPDATE OR DELETE ON es.events FOR EACH ROW EXECUTE FUNCTION es.forbid();
CREATE TABLE es.snapshots (
stream_id uuid PRIMARY KEY REFERENCES es.streams, version bigint NOT NULL, state json NOT NULL);
CREATE TABLE es.projections (name text PRIMARY KEY, position bigint NOT NULL, state text DEFAULT 'running' CHECK (state IN ('running','stopped')));
CREATE VIEW es.all_events AS SELECT e.sequence, s.type AS stream_type, e.type, e.data FROM es.events e JOIN es.streams s USING (stream_id);
CREATE MATERIALIZED VIEW es.event_counts AS SELECT stream_type, type, count(*) AS n FROM es.all_events GROUP BY stream_type, type;
CREATE INDEX event_counts_n ON es.event_counts (n DESC);
