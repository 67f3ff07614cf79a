-- Message DB 1.3.0
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA IF NOT EXISTS message_store;

CREATE TABLE IF NOT EXISTS message_store.messages (
  id UUID NOT NULL DEFAULT gen_random_uuid(),
  stream_name text NOT NULL,
  type text NOT NULL,
  position bigint NOT NULL,
  global_position bigserial NOT NULL,
  data jsonb,
  metadata jsonb,
  time TIMESTAMP WITHOUT TIME ZONE DEFAULT (now() AT TIME ZONE 'utc') NOT NULL
);
ALTER TABLE message_store.messages ADD PRIMARY KEY (global_position) NOT DEFERRABLE INITIALLY IMMEDIATE;

CREATE TYPE message_store.message AS (
  id text,
  stream_name text,
  type text,
  position bigint,
  global_position bigint,
  data text,
  metadata text,
  time timestamp
);

CREATE OR REPLACE FUNCTION message_store.hash_64(value text) RETURNS bigint AS $$
DECLARE
  _hash bigint;
BEGIN
  SELECT left('x' || md5(hash_64.value), 17)::bit(64)::bigint INTO _hash;
  return _hash;
END;
$$ LANGUAGE plpgsql IMMUTABLE;

CREATE OR REPLACE FUNCTION message_store.id(stream_name text) RETURNS text AS $$
DECLARE
  _id_separator_position integer;
BEGIN
  _id_separator_position := strpos(id.stream_name, '-');
  IF _id_separator_position = 0 THEN
    RETURN NULL;
  END IF;
  RETURN substring(id.stream_name, _id_separator_position + 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;

CREATE OR REPLACE FUNCTION message_store.cardinal_id(stream_name text) RETURNS text AS $$
DECLARE
  _id text;
BEGIN
  _id := message_store.id(cardinal_id.stream_name);
  IF _id IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN split_part(_id, '+', 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;

CREATE OR REPLACE FUNCTION message_store.category(stream_name text) RETURNS text AS $$
BEGIN
  RETURN split_part(category.stream_name, '-', 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;

CREATE OR REPLACE FUNCTION message_store.is_category(stream_name text) RETURNS boolean AS $$
BEGIN
  IF NOT STRPOS(is_category.stream_name, '-') = 0 THEN
    return FALSE;
  END IF;
  RETURN TRUE;
END;
$$ LANGUAGE plpgsql IMMUTABLE;

CREATE OR REPLACE FUNCTION message_store.acquire_lock(stream_name text) RETURNS bigint AS $$
DECLARE
  _category text;
  _category_name_hash bigint;
BEGIN
  _category := message_store.category(acquire_lock.stream_name);
  _category_name_hash := message_store.hash_64(_category);
  PERFORM pg_advisory_xact_lock(_category_name_hash);

  IF current_setting('message_store.debug_lock', true) = 'on' THEN
    RAISE NOTICE '» acquire_lock';
    RAISE NOTICE 'stream_name: %', acquire_lock.stream_name;
  END IF;

  RETURN _category_name_hash;
END;
$$ LANGUAGE plpgsql VOLATILE;

CREATE OR REPLACE FUNCTION message_store.stream_version(stream_name text) RETURNS bigint AS $$
DECLARE
  _stream_version bigint;
BEGIN
  SELECT max(position) INTO _stream_version FROM message_store.messages WHERE messages.stream_name = stream_version.stream_name;
  RETURN _stream_version;
END;
$$ LANGUAGE plpgsql VOLATILE SET search_path = message_store, public;

CREATE OR REPLACE FUNCTION message_store.write_message(
  id text,
  stream_name text,
  "type" text,
  data jsonb,
  metadata jsonb DEFAULT NULL,
  expected_version bigint DEFAULT NULL
) RETURNS bigint AS $$
DECLARE
  _message_id uuid;
  _stream_version bigint;
  _next_position bigint;
BEGIN
  PERFORM message_store.acquire_lock(write_message.stream_name);
  _stream_version := message_store.stream_version(write_message.stream_name);
  IF _stream_version IS NULL THEN
    _stream_version := -1;
  END IF;
  IF write_message.expected_version IS NOT NULL THEN
    IF write_message.expected_version != _stream_version THEN
      RAISE EXCEPTION 'Wrong expected version: % (Stream: %, Stream Version: %)', write_message.expected_version, write_message.stream_name, _stream_version;
    END IF;
  END IF;
  _next_position := _stream_version + 1;
  _message_id = uuid(write_message.id);
  INSERT INTO message_store.messages (id, stream_name, position, type, data, metadata)
  VALUES (_message_id, write_message.stream_name, _next_position, write_message.type, write_message.data, write_message.metadata);
  RETURN _next_position;
END;
$$ LANGUAGE plpgsql VOLATILE;

CREATE UNIQUE INDEX messages_id ON message_store.messages (id);
CREATE UNIQUE INDEX messages_stream ON message_store.messages (stream_name, position);
CREATE INDEX messages_category ON message_store.messages (message_store.category(stream_name), global_position, message_store.category(metadata->>'correlationStreamName'));

CREATE VIEW message_store.type_summary AS
  WITH type_count AS (
    SELECT type, COUNT(id) AS message_count FROM message_store.messages GROUP BY type
  ),
  total_count AS (
    SELECT COUNT(id)::decimal AS total_count FROM message_store.messages
  )
  SELECT type, message_count,
    ROUND((message_count / total_count)::decimal * 100, 2) AS percent
  FROM type_count, total_count ORDER BY type;

CREATE VIEW message_store.category_type_summary AS
  SELECT message_store.category(stream_name) AS category, type, COUNT(id) AS message_count
  FROM message_store.messages
  GROUP BY message_store.category(stream_name), type
  ORDER BY category, type;
