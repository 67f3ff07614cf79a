CREATE SCHEMA message_store;
CREATE TABLE message_store.messages (
  global_position bigserial NOT NULL, position bigint NOT NULL, time timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
  stream_name text NOT NULL, type text NOT NULL, data jsonb, metadata jsonb, id uuid NOT NULL DEFAULT gen_random_uuid());
ALTER TABLE message_store.messages ADD PRIMARY KEY (global_position) NOT DEFERRABLE INITIALLY IMMEDIATE;
CREATE TYPE message_store.message AS (id varchar, stream_name varchar, type varchar, position bigint, global_position bigint, data varchar, metadata varchar, time timestamp);
CREATE FUNCTION message_store.category(stream_name varchar) RETURNS varchar AS $$
BEGIN
  RETURN SPLIT_PART(category.stream_name, '-', 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION message_store.hash_64(value varchar) RETURNS bigint AS $$
DECLARE
  _hash bigint;
BEGIN
  SELECT left('x' || md5(hash_64.value), 17)::bit(64)::bigint INTO _hash;
  return _hash;
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION message_store.write_message(id varchar, stream_name varchar, type varchar, data jsonb, metadata jsonb DEFAULT NULL, expected_version bigint DEFAULT NULL) RETURNS bigint AS $$
DECLARE
  _stream_version bigint;
BEGIN
  SELECT max(position) INTO _stream_version FROM message_store.messages m WHERE m.stream_name = write_message.stream_name;
  _stream_version := coalesce(_stream_version, -1);
  IF write_message.expected_version IS NOT NULL AND write_message.expected_version != _stream_version THEN
    RAISE EXCEPTION 'Wrong expected version: % (Stream: %, Stream Version: %)', expected_version, stream_name, _stream_version;
  END IF;
  INSERT INTO message_store.messages (id, stream_name, position, type, data, metadata)
  VALUES (write_message.id::uuid, write_message.stream_name, _stream_version + 1, write_message.type, write_message.data, write_message.metadata);
  RETURN _stream_version + 1;
END;
$$ LANGUAGE plpgsql VOLATILE;
CREATE FUNCTION message_store.get_last_message(stream_name varchar) RETURNS SETOF message_store.message AS $$
  SELECT m.id::varchar, m.stream_name::varchar, m.type::varchar, m.position, m.global_position, m.data::varchar, m.metadata::varchar, m.time
  FROM message_store.messages m WHERE m.stream_name = $1 ORDER BY position DESC LIMIT 1
$$ LANGUAGE sql VOLATILE;
CREATE INDEX messages_category ON message_store.messages (message_store.category(stream_name), global_position, message_store.category(metadata->>'correlationStreamName'));
CREATE UNIQUE INDEX messages_id ON message_store.messages (id);
CREATE UNIQUE INDEX messages_stream ON message_store.messages (stream_name, position);
CREATE VIEW message_store.category_type_summary AS
  WITH type_count AS (SELECT message_store.category(stream_name) AS category, type, COUNT(id) AS message_count FROM message_store.messages GROUP BY 1, 2),
  total_count AS (SELECT COUNT(id)::decimal AS total_count FROM message_store.messages)
  SELECT category, type, message_count, ROUND((message_count / total_count)::decimal * 100, 2) AS percent FROM type_count, total_count ORDER BY category, type;
CREATE VIEW message_store.type_summary AS SELECT type, COUNT(id) AS message_count FROM message_store.messages GROUP BY type ORDER BY type;
CREATE TABLE message_store.snapshots (stream_name text PRIMARY KEY, version bigint NOT NULL, state bytea NOT NULL);
CREATE TABLE message_store.subscriptions (name varchar(200) PRIMARY KEY, position bigint NOT NULL DEFAULT 0, locked_by text, locked_until timestamptz);
