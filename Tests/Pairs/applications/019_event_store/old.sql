CREATE SEQUENCE event_global_position_seq INCREMENT BY 1 CACHE 1;
CREATE TABLE streams (
    stream_id serial PRIMARY KEY,
    stream_uuid text NOT NULL,
    stream_version bigint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX ix_streams_stream_uuid ON streams (stream_uuid);
CREATE TABLE events (
    global_position bigint NOT NULL DEFAULT nextval('event_global_position_seq') PRIMARY KEY,
    event_id uuid NOT NULL,
    stream_id integer NOT NULL REFERENCES streams (stream_id),
    stream_version bigint NOT NULL,
    event_type varchar(255) NOT NULL,
    data json NOT NULL,
    metadata json,
    created_at timestamptz NOT NULL DEFAULT now()
);
ALTER SEQUENCE event_global_position_seq OWNED BY events.global_position;
CREATE INDEX events_stream ON events (stream_id, stream_version);
CREATE FUNCTION append_event(_stream text, _type varchar, _data json) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE sid int; ver bigint;
BEGIN
  UPDATE streams SET stream_version = stream_version + 1 WHERE stream_uuid = _stream RETURNING stream_id, stream_version INTO sid, ver;
  INSERT INTO events (event_id, stream_id, stream_version, event_type, data) VALUES (gen_random_uuid(), sid, ver, _type, _data);
  RETURN ver;
END $$;
