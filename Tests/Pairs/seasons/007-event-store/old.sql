CREATE TABLE events (
  sequence_number bigserial PRIMARY KEY,
  event_id uuid NOT NULL,
  stream_name varchar(255) NOT NULL,
  stream_version int NOT NULL,
  event_type varchar(255) NOT NULL,
  data json NOT NULL,
  metadata json,
  recorded_at timestamp without time zone NOT NULL DEFAULT (now() at time zone 'utc')
);
CREATE UNIQUE INDEX events_id_uniq_idx ON events (event_id);
CREATE UNIQUE INDEX events_uniq_stream_version ON events (stream_name, stream_version);
CREATE INDEX events_category ON events (split_part(stream_name, '-', 1), sequence_number);
CREATE TABLE snapshots (stream_name varchar(255) PRIMARY KEY, version int NOT NULL, state json NOT NULL);
CREATE TABLE subscriptions (name text PRIMARY KEY, last_seen bigint NOT NULL DEFAULT 0);
CREATE FUNCTION category(_stream varchar) RETURNS varchar LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN split_part(_stream, '-', 1); END; $$;
CREATE FUNCTION append_event(_stream varchar, _type varchar, _data json, _expected int DEFAULT NULL) RETURNS int LANGUAGE plpgsql AS $$
DECLARE v int;
BEGIN
  SELECT coalesce(max(stream_version), -1) INTO v FROM events WHERE stream_name = _stream;
  INSERT INTO events(event_id, stream_name, stream_version, event_type, data) VALUES (gen_random_uuid(), _stream, v + 1, _type, _data);
  RETURN v + 1;
END $$;
CREATE VIEW category_type_summary AS SELECT category(stream_name) AS category, event_type, count(*) FROM events GROUP BY 1, 2;
CREATE FUNCTION notify_append() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('events', NEW.stream_name); RETURN NULL; END $$;
CREATE TRIGGER events_notify AFTER INSERT ON events FOR EACH ROW EXECUTE FUNCTION notify_append();
