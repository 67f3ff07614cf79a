CREATE SEQUENCE event_global_position_seq INCREMENT BY 1 MINVALUE 0 START WITH 0 CACHE 20 NO CYCLE;
CREATE TABLE streams (
    stream_id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 CACHE 50) PRIMARY KEY,
    stream_uuid text NOT NULL,
    stream_version bigint NOT NULL DEFAULT -1,
    deleted_at timestamptz
);
CREATE UNIQUE INDEX ix_streams_stream_uuid ON streams (stream_uuid);
CREATE TABLE events (
    global_position bigint NOT NULL DEFAULT nextval('event_global_position_seq') PRIMARY KEY,
    event_id uuid NOT NULL,
    stream_id bigint NOT NULL REFERENCES streams (stream_id),
    stream_version bigint NOT NULL,
    event_type text NOT NULL,
    data jsonb NOT NULL,
    metadata jsonb NOT NULL DEFAULT '{}'::jsonb,
    correlation_id uuid GENERATED ALWAYS AS ((metadata ->> 'correlationId')::uuid) STORED,
    created_at timestamptz NOT NULL DEFAULT now()
    , CONSTRAINT events_stream_version_uq UNIQUE (stream_id, stream_version)
);
ALTER SEQUENCE event_global_position_seq OWNED BY events.global_position;
CREATE UNIQUE INDEX events_event_id ON events (event_id);
CREATE INDEX events_correlation ON events (correlation_id) WHERE correlation_id IS NOT NULL;
CREATE FUNCTION event_store_exception() RETURNS trigger AS $$
DECLARE message text;
BEGIN
  message := 'EventStore: ' || TG_ARGV[0];
  RAISE EXCEPTION USING MESSAGE = message, ERRCODE = 'feature_not_supported';
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER no_update_events BEFORE UPDATE ON events FOR EACH STATEMENT EXECUTE FUNCTION event_store_exception('Cannot update events');
CREATE TRIGGER no_delete_events BEFORE DELETE ON events FOR EACH STATEMENT EXECUTE FUNCTION event_store_exception('Cannot delete events');
CREATE FUNCTION append_event(_stream text, _type text, _data jsonb, _expected bigint DEFAULT NULL, OUT pos bigint, OUT ver bigint) LANGUAGE plpgsql AS $$
DECLARE sid bigint;
BEGIN
  UPDATE streams SET stream_version = stream_version + 1 WHERE stream_uuid = _stream RETURNING stream_id, stream_version INTO sid, ver;
  IF _expected IS NOT NULL AND _expected + 1 <> ver THEN RAISE EXCEPTION 'wrong expected version'; END IF;
  INSERT INTO events (event_id, stream_id, stream_version, event_type, data) VALUES (gen_random_uuid(), sid, ver, _type, _data) RETURNING global_position INTO pos;
END $$;
