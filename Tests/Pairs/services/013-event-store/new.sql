CREATE SCHEMA message_store;
SET search_path = message_store, public;
CREATE EXTENSION "uuid-ossp" SCHEMA public;
CREATE TYPE message AS (id uuid, stream_name varchar, type varchar, "position" bigint, global_position bigint, data jsonb, metadata jsonb, "time" timestamptz);
CREATE TABLE messages (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  stream_name text NOT NULL,
  type text NOT NULL,
  "position" bigint NOT NULL,
  global_position bigserial NOT NULL,
  data jsonb,
  metadata jsonb,
  time timestamptz DEFAULT now() NOT NULL,
  category text GENERATED ALWAYS AS (split_part(stream_name, '-', 1)) STORED,
  CONSTRAINT messages_pkey PRIMARY KEY (global_position) NOT DEFERRABLE
);
CREATE UNIQUE INDEX messages_id ON messages (id);
ALTER TABLE messages ADD CONSTRAINT messages_stream UNIQUE (stream_name, "position") DEFERRABLE;
CREATE FUNCTION category(stream_name varchar) RETURNS varchar AS $$
BEGIN
  RETURN split_part(category.stream_name, '-', 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION stream_version(stream_name varchar) RETURNS bigint AS $$
DECLARE _stream_version bigint;
BEGIN
  SELECT max("position") INTO _stream_version FROM messages WHERE messages.stream_name = stream_version.stream_name;
  RETURN _stream_version;
END;
$$ LANGUAGE plpgsql VOLATILE;
CREATE INDEX messages_category ON messages (category, global_position, category(metadata->>'correlationStreamName'));
CREATE FUNCTION get_stream_messages(stream_name varchar, "position" bigint DEFAULT 0, batch_size bigint DEFAULT 1000, condition varchar DEFAULT NULL) RETURNS SETOF message AS $$
  SELECT id, stream_name::varchar, type::varchar, "position", global_position, data, metadata, time FROM messages m WHERE m.stream_name = $1 AND m."position" >= $2 ORDER BY m.global_position LIMIT $3
$$ LANGUAGE sql STABLE;
CREATE FUNCTION write_message(id varchar, stream_name varchar, type varchar, data jsonb, metadata jsonb DEFAULT NULL, expected_version bigint DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  _next bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(('x' || md5(category(stream_name)))::bit(64)::bigint);
  _next := coalesce(stream_version(write_message.stream_name), -1) + 1;
  IF expected_version IS NOT NULL AND expected_version <> _next - 1 THEN
    RAISE EXCEPTION 'Wrong expected version: % (Stream: %, Stream Version: %)', expected_version, stream_name, _next - 1;
  END IF;
  INSERT INTO messages (id, stream_name, "position", type, data, metadata) VALUES (write_message.id::uuid, write_message.stream_name, _next, write_message.type, write_message.data, write_message.metadata);
  RETURN _next;
END;
$$;
CREATE VIEW category_type_summary AS
  WITH type_count AS (SELECT category(stream_name::varchar) AS category, type, count(id) AS message_count FROM messages GROUP BY 1, type),
  total_count AS (SELECT count(id)::decimal AS total_count FROM messages)
  SELECT category, type, message_count, round((message_count / total_count)::decimal * 100, 2) AS percent FROM type_count, total_count ORDER BY category, type;
CREATE VIEW stream_summary AS SELECT stream_name, count(*) AS messages, max(time) AS latest FROM messages GROUP BY stream_name;
COMMENT ON VIEW stream_summary IS E'Per stream\tcounts';
CREATE TABLE snapshots (stream_name text PRIMARY KEY, state bytea COMPRESSION pglz, at_position bigint NOT NULL);

