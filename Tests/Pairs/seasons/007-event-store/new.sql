CREATE SCHEMA message_store;
SET search_path TO message_store;
CREATE TABLE messages (
  global_position bigint GENERATED ALWAYS AS IDENTITY,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  stream_name text NOT NULL,
  "position" bigint NOT NULL,
  type text NOT NULL,
  data jsonb NOT NULL,
  metadata jsonb,
  "time" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT messages_pkey PRIMARY KEY (global_position)
);
CREATE FUNCTION category(stream_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN split_part(stream_name, '-', 1);
CREATE UNIQUE INDEX messages_id ON messages (id);
CREATE UNIQUE INDEX messages_stream ON messages (stream_name, "position");
CREATE INDEX messages_category ON messages (category(stream_name), global_position, category(metadata->>'correlationStreamName'));
CREATE TABLE snapshots (stream_name text PRIMARY KEY, version bigint NOT NULL, state jsonb NOT NULL);
ALTER TABLE snapshots ALTER COLUMN state SET STORAGE EXTERNAL;
CREATE TABLE public.subscriptions (name text PRIMARY KEY, last_seen bigint NOT NULL DEFAULT 0, locked_by text, locked_until timestamptz);
CREATE FUNCTION write_message(id uuid, stream_name text, type text, data jsonb, metadata jsonb DEFAULT NULL, expected_version bigint DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v bigint;
BEGIN
  SELECT coalesce(max("position"), -1) INTO v FROM message_store.messages m WHERE m.stream_name = write_message.stream_name;
  IF expected_version IS NOT NULL AND expected_version <> v THEN RAISE EXCEPTION 'Wrong expected version'; END IF;
  INSERT INTO message_store.messages(id, stream_name, "position", type, data, metadata) VALUES (write_message.id, write_message.stream_name, v + 1, write_message.type, write_message.data, write_message.metadata);
  RETURN v + 1;
END $$;
CREATE VIEW category_type_summary AS SELECT category(stream_name) AS category, type, count(*) AS message_count FROM messages GROUP BY 1, 2;
CREATE FUNCTION notify_append() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('messages', string_agg(DISTINCT stream_name, ',')) FROM new_rows; RETURN NULL; END $$;
CREATE TRIGGER messages_notify AFTER INSERT ON messages REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION notify_append();
