CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA message_store;
CREATE TABLE message_store.messages (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  stream_name text NOT NULL,
  type text NOT NULL,
  position bigint NOT NULL,
  global_position bigserial NOT NULL,
  data jsonb,
  metadata jsonb,
  time timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL
);
ALTER TABLE message_store.messages ADD PRIMARY KEY (global_position) NOT DEFERRABLE INITIALLY IMMEDIATE;

CREATE FUNCTION message_store.category(stream_name varchar) RETURNS varchar AS $$
BEGIN
  RETURN SPLIT_PART(category.stream_name, '-', 1);
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
CREATE FUNCTION message_store.write_message(_id varchar, _stream_name varchar, _type varchar, _data jsonb, _metadata jsonb DEFAULT NULL, _expected_version bigint DEFAULT NULL) RETURNS bigint AS $$
DECLARE
  _next_position bigint;
BEGIN
  PERFORM message_store.acquire_lock(_stream_name);
  _next_position := COALESCE(message_store.stream_version(_stream_name), -1) + 1;
  INSERT INTO message_store.messages (id, stream_name, position, type, data, metadata) VALUES (_id::uuid, _stream_name, _next_position, _type, _data, _metadata);
  RETURN _next_position;
END;
$$ LANGUAGE plpgsql VOLATILE;

CREATE UNIQUE INDEX messages_id ON message_store.messages (id ASC NULLS LAST);
CREATE UNIQUE INDEX messages_stream ON message_store.messages (stream_name ASC NULLS LAST, position ASC NULLS LAST);
CREATE INDEX messages_category ON message_store.messages (message_store.category(stream_name) ASC NULLS LAST, global_position ASC NULLS LAST);
CREATE VIEW message_store.category_type_summary AS
  WITH type_count AS (
    SELECT message_store.category(stream_name) AS category, type, COUNT(id) AS message_count FROM message_store.messages GROUP BY category, type
  ), total_count AS (SELECT COUNT(id)::decimal AS total_count FROM message_store.messages)
  SELECT category, type, message_count, ROUND((message_count / total_count)::decimal * 100, 2) AS percent
  FROM type_count, total_count ORDER BY category, type;
GRANT USAGE ON SCHEMA message_store TO message_store;
GRANT SELECT, INSERT ON message_store.messages TO message_store;
GRANT EXECUTE ON FUNCTION message_store.stream_version(varchar) TO message_store;
