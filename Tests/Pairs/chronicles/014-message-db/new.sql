CREATE SCHEMA message_store;
CREATE TYPE message_store.message AS (
  id varchar,
  stream_name varchar,
  type varchar,
  position bigint,
  global_position bigint,
  data varchar,
  metadata varchar,
  time timestamp
);
CREATE TABLE message_store.messages (
  global_position bigserial NOT NULL,
  position bigint NOT NULL,
  time timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL,
  stream_name text NOT NULL,
  type text NOT NULL,
  data jsonb,
  metadata jsonb,
  id uuid NOT NULL DEFAULT gen_random_uuid()
);
ALTER TABLE message_store.messages ADD PRIMARY KEY (global_position) NOT DEFERRABLE INITIALLY IMMEDIATE;

CREATE FUNCTION message_store.category(stream_name varchar) RETURNS varchar AS $$
BEGIN
  RETURN SPLIT_PART(category.stream_name, '-', 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION message_store.id(stream_name varchar) RETURNS varchar AS $$
DECLARE
  _id_separator_position integer;
BEGIN
  _id_separator_position := STRPOS(id.stream_name, '-');
  IF _id_separator_position = 0 THEN RETURN NULL; END IF;
  RETURN SUBSTRING(id.stream_name, _id_separator_position + 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION message_store.cardinal_id(stream_name varchar) RETURNS varchar AS $$
DECLARE
  _id varchar;
BEGIN
  _id := message_store.id(cardinal_id.stream_name);
  IF _id IS NULL THEN RETURN NULL; END IF;
  RETURN SPLIT_PART(_id, '+', 1);
END;
$$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION message_store.is_category(stream_name varchar) RETURNS boolean AS $$
BEGIN
  IF NOT STRPOS(is_category.stream_name, '-') = 0 THEN RETURN FALSE; END IF;
  RETURN TRUE;
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
CREATE FUNCTION message_store.acquire_lock(stream_name varchar) RETURNS bigint AS $$
DECLARE
  _category_name_hash bigint;
BEGIN
  _category_name_hash := message_store.hash_64(message_store.category(acquire_lock.stream_name));
  PERFORM pg_advisory_xact_lock(_category_name_hash);
  RETURN _category_name_hash;
END;
$$ LANGUAGE plpgsql VOLATILE;
CREATE FUNCTION message_store.stream_version(stream_name varchar) RETURNS bigint AS $$
DECLARE
  _stream_version bigint;
BEGIN
  SELECT max(position) INTO _stream_version FROM message_store.messages WHERE messages.stream_name = stream_version.stream_name;
  RETURN _stream_version;
END;
$$ LANGUAGE plpgsql VOLATILE;
CREATE FUNCTION message_store.write_message(id varchar, stream_name varchar, type varchar, data jsonb, metadata jsonb DEFAULT NULL, expected_version bigint DEFAULT NULL) RETURNS bigint AS $$
DECLARE
  _stream_version bigint;
  _next_position bigint;
BEGIN
  PERFORM message_store.acquire_lock(write_message.stream_name);
  _stream_version := COALESCE(message_store.stream_version(write_message.stream_name), -1);
  IF write_message.expected_version IS NOT NULL AND write_message.expected_version != _stream_version THEN
    RAISE EXCEPTION 'Wrong expected version: % (Stream: %, Stream Version: %)', write_message.expected_version, write_message.stream_name, _stream_version;
  END IF;
  _next_position := _stream_version + 1;
  INSERT INTO message_store.messages (id, stream_name, position, type, data, metadata)
  VALUES (write_message.id::uuid, write_message.stream_name, _next_position, write_message.type, write_message.data, write_message.metadata);
  RETURN _next_position;
END;
$$ LANGUAGE plpgsql VOLATILE;

CREATE FUNCTION message_store.get_stream_messages(stream_name varchar, "position" bigint DEFAULT 0, batch_size bigint DEFAULT 1000) RETURNS SETOF message_store.message AS $$
BEGIN
  RETURN QUERY SELECT m.id::varchar, m.stream_name::varchar, m.type::varchar, m.position, m.global_position, m.data::varchar, m.metadata::varchar, m.time
    FROM message_store.messages m WHERE m.stream_name = get_stream_messages.stream_name AND m.position >= get_stream_messages.position ORDER BY m.position LIMIT batch_size;
END;
$$ LANGUAGE plpgsql STABLE;
CREATE UNIQUE INDEX messages_id ON message_store.messages (id);
CREATE UNIQUE INDEX messages_stream ON message_store.messages (stream_name, position);
CREATE INDEX messages_category ON message_store.messages (message_store.category(stream_name), global_position, message_store.category(metadata->>'correlationStreamName'));
CREATE VIEW message_store.type_summary AS SELECT type, COUNT(id) AS message_count FROM message_store.messages GROUP BY type;
CREATE VIEW message_store.category_type_summary AS
  WITH type_count AS (
    SELECT message_store.category(stream_name) AS category, type, COUNT(id) AS message_count FROM message_store.messages GROUP BY category, type
  ), total_count AS (SELECT COUNT(id)::decimal AS total_count FROM message_store.messages)
  SELECT category, type, message_count, ROUND((message_count / total_count)::decimal * 100, 2) AS percent
  FROM type_count, total_count ORDER BY category, type;
GRANT USAGE ON SCHEMA message_store TO message_store;
GRANT SELECT, INSERT ON message_store.messages TO message_store;
GRANT USAGE, SELECT ON SEQUENCE message_store.messages_global_position_seq TO message_store;
GRANT SELECT ON message_store.type_summary, message_store.category_type_summary TO message_store;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA message_store TO message_store;
