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

-- v2: the composite type loses "time" precision, category gets SQL body, view columns change
ALTER TYPE message_store.message ADD ATTRIBUTE schema_version integer, ALTER ATTRIBUTE type TYPE text, DROP ATTRIBUTE time;
DROP FUNCTION message_store.get_last_message(varchar);
CREATE FUNCTION message_store.get_last_message(stream_name varchar, type varchar DEFAULT NULL) RETURNS SETOF message_store.message AS $$
DECLARE
  _command text;
BEGIN
  _command := 'SELECT id::varchar, stream_name::varchar, type, position, global_position, data::varchar, metadata::varchar, schema_version FROM message_store.messages WHERE stream_name = $1';
  IF get_last_message.type IS NOT NULL THEN _command := _command || ' AND type = $2'; END IF;
  RETURN QUERY EXECUTE _command || ' ORDER BY position DESC LIMIT 1' USING get_last_message.stream_name, get_last_message.type;
END;
$$ LANGUAGE plpgsql VOLATILE;
DROP VIEW message_store.category_type_summary;
DROP VIEW message_store.type_summary;
DROP INDEX message_store.messages_category;
DROP FUNCTION message_store.category(varchar);
CREATE FUNCTION message_store.category(stream_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN split_part(stream_name, '-', 1);
CREATE FUNCTION message_store.id(stream_name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE BEGIN ATOMIC
  SELECT NULLIF(substring(stream_name FROM position('-' IN stream_name) + 1), stream_name);
END;
ALTER TABLE message_store.messages ADD COLUMN schema_version integer NOT NULL DEFAULT 1, ADD COLUMN category text GENERATED ALWAYS AS (message_store.category(stream_name)) STORED, ALTER COLUMN time TYPE timestamptz USING time AT TIME ZONE 'utc', ALTER COLUMN time SET DEFAULT clock_timestamp();
ALTER TABLE message_store.messages ADD CONSTRAINT positive CHECK (position >= 0) NO INHERIT;
CREATE INDEX messages_category ON message_store.messages (category, global_position) INCLUDE (type);
CREATE INDEX messages_correlation ON message_store.messages ((metadata ->> 'correlationStreamName')) WHERE metadata ? 'correlationStreamName';
CREATE VIEW message_store.category_type_summary AS SELECT category, type, count(*) AS message_count, (100.0 * count(*) / sum(count(*)) OVER ())::numeric(5,2) AS percent FROM message_store.messages GROUP BY category, type;
CREATE PROCEDURE message_store.advance(sub varchar, INOUT pos bigint) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE message_store.subscriptions SET position = pos WHERE name = sub AND position < pos RETURNING position INTO pos;
END $$;
CREATE FUNCTION message_store.notify_appended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('appended', json_build_object('max', (SELECT max(global_position) FROM inserted))::text);
  RETURN NULL;
END $$;
CREATE TRIGGER appended AFTER INSERT ON message_store.messages REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION message_store.notify_appended();
CREATE FUNCTION message_store.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'messages are append-only'; END $$;
CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON message_store.messages FOR EACH ROW EXECUTE FUNCTION message_store.refuse();
CREATE TRIGGER no_truncate BEFORE TRUNCATE ON message_store.messages FOR EACH STATEMENT EXECUTE FUNCTION message_store.refuse();
ALTER TABLE message_store.messages ENABLE ALWAYS TRIGGER no_change;
ALTER TABLE message_store.snapshots DROP CONSTRAINT snapshots_pkey, ADD PRIMARY KEY (stream_name, version), ALTER COLUMN state SET STORAGE EXTERNAL, SET (toast_tuple_target=128);
ALTER TABLE message_store.subscriptions DROP COLUMN locked_by, DROP COLUMN locked_until;
COMMENT ON COLUMN message_store.messages.global_position IS E'gapless? no: see \'advance\'';
