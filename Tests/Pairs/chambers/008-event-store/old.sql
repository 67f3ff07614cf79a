CREATE SCHEMA message_store;
SET search_path = message_store;
CREATE EXTENSION pgcrypto SCHEMA public;
CREATE TYPE message_store.message AS (id varchar, stream_name varchar, type varchar, position bigint, global_position bigint, data varchar, metadata varchar, time timestamp);
CREATE FUNCTION category(stream_name varchar) RETURNS varchar LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN split_part(category.stream_name, '-', 1); END $$;
CREATE FUNCTION is_category(stream_name varchar) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT position('-' in $1) = 0 $$;
CREATE TABLE messages (
  global_position bigserial NOT NULL,
  id uuid NOT NULL DEFAULT public.gen_random_uuid(),
  stream_name varchar NOT NULL, position bigint NOT NULL, type varchar NOT NULL, data json, metadata json,
  time timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc') NOT NULL, PRIMARY KEY (global_position));
CREATE UNIQUE INDEX messages_id ON messages (id);
CREATE UNIQUE INDEX messages_stream ON messages (stream_name, position);
CREATE INDEX messages_category ON messages (category(stream_name), global_position, category(metadata->>'correlationStreamName'));
CREATE FUNCTION hash_64(value varchar) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT left('x' || md5($1), 17)::bit(64)::bigint $$;
CREATE FUNCTION acquire_lock(stream_name varchar) RETURNS bigint LANGUAGE plpgsql  AS $$
DECLARE h bigint := hash_64(category(stream_name)); BEGIN PERFORM pg_advisory_xact_lock(h); RETURN h; END $$;
CREATE FUNCTION stream_version(_stream varchar) RETURNS bigint LANGUAGE sql  AS $$ SELECT max(position) FROM messages WHERE stream_name = _stream $$;
CREATE FUNCTION write_message(id varchar, stream_name varchar, type varchar, data jsonb, metadata jsonb DEFAULT NULL, expected_version bigint DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v bigint;
BEGIN
  PERFORM acquire_lock(write_message.stream_name);
  v := coalesce(stream_version(write_message.stream_name), -1);
  IF expected_version IS NOT NULL AND expected_version <> v THEN RAISE EXCEPTION 'Wrong expected version: % (stream %)', expected_version, v; END IF;
  INSERT INTO messages (id, stream_name, position, type, data, metadata) VALUES (write_message.id::uuid, write_message.stream_name, v + 1, write_message.type, write_message.data, write_message.metadata);
  RETURN v + 1;
END $$;
CREATE FUNCTION get_stream_messages(_s varchar, _pos bigint DEFAULT 0, _batch bigint DEFAULT 1000, _cond varchar DEFAULT NULL) RETURNS SETOF message LANGUAGE sql AS $$ SELECT id::varchar, stream_name, type, position, global_position, data::varchar, metadata::varchar, time FROM messages WHERE stream_name = _s AND position >= _pos ORDER BY position LIMIT _batch $$;
CREATE VIEW category_type_summary AS WITH tc AS (SELECT category(stream_name) AS category, type, count(id) AS message_count FROM messages GROUP BY 1, 2) SELECT category, type, message_count, round(message_count * 100.0 / sum(message_count) OVER (), 2) AS percent FROM tc ORDER BY category, type;
CREATE VIEW stream_summary AS SELECT stream_name, count(*) AS n, max(time) AS last_time FROM messages GROUP BY stream_name;
CREATE VIEW busy_streams AS SELECT * FROM stream_summary WHERE n > 100;
