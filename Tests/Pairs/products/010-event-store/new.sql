CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA message_store;
SET search_path TO message_store, public;
CREATE TABLE messages (
  global_position bigserial NOT NULL,
  position bigint NOT NULL,
  time timestamptz DEFAULT now() NOT NULL,
  stream_name text NOT NULL,
  type text NOT NULL,
  data jsonb,
  metadata jsonb,
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  CONSTRAINT messages_pkey PRIMARY KEY (global_position)
);
CREATE FUNCTION id(stream_name varchar) RETURNS varchar AS $$
DECLARE id varchar;
BEGIN
  id := SPLIT_PART(id.stream_name, '-', 2);
  IF id = '' THEN RETURN NULL; END IF;
  RETURN id;
END; $$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION category(stream_name varchar) RETURNS varchar AS $$
BEGIN
  RETURN SPLIT_PART(category.stream_name, '-', 1);
END; $$ LANGUAGE plpgsql IMMUTABLE;
CREATE FUNCTION cardinal_id(stream_name text) RETURNS text LANGUAGE sql IMMUTABLE RETURN split_part(split_part(stream_name, '-', 2), '+', 1);
CREATE FUNCTION is_category(stream_name text) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN strpos(stream_name, '-') = 0;
CREATE TYPE message AS (id varchar, stream_name varchar, type varchar, position bigint, global_position bigint, data varchar, metadata varchar, time timestamptz);
ALTER TABLE messages ADD CONSTRAINT messages_not_category CHECK (NOT is_category(stream_name)) NOT VALID;
CREATE UNIQUE INDEX messages_id ON messages (id);
CREATE UNIQUE INDEX messages_stream ON messages (stream_name, position);
CREATE INDEX messages_category ON messages (category(stream_name), global_position) INCLUDE (type) WHERE (metadata->>'archived') IS NULL;
CREATE INDEX messages_cardinal ON messages (cardinal_id(stream_name));
CREATE FUNCTION get_stream_messages(stream_name varchar, "position" bigint DEFAULT 0, batch_size bigint DEFAULT 1000
, condition varchar DEFAULT NULL
) RETURNS SETOF message AS $$
  SELECT m.id::varchar, m.stream_name::varchar, m.type::varchar, m.position, m.global_position, m.data::varchar, m.metadata::varchar, m.time
  FROM messages m WHERE m.stream_name = $1 AND m.position >= $2 ORDER BY m.position LIMIT $3
$$ LANGUAGE sql VOLATILE SET search_path = message_store;
CREATE VIEW category_type_summary AS
WITH type_count AS (SELECT category(stream_name) AS category, type, COUNT(id) AS message_count FROM messages GROUP BY category, type),
 total_count AS (SELECT COUNT(id)::decimal AS total_count FROM messages)
SELECT category, type, message_count, ROUND((message_count / total_count)::decimal * 100, 2) AS percent FROM type_count, total_count ORDER BY category, type;
CREATE VIEW stream_summary AS SELECT stream_name, count(*) AS message_count, max(position) AS version, first_value(type) OVER (PARTITION BY stream_name ORDER BY min(global_position)) AS first_type FROM messages GROUP BY stream_name, type;
