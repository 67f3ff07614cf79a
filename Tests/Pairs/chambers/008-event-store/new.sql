CREATE SCHEMA es;
SET search_path = es;
CREATE EXTENSION pgcrypto SCHEMA public;
CREATE TYPE es.message AS (id uuid, stream_name text, type text, position bigint, global_position bigint, data jsonb, metadata jsonb, time timestamptz);
CREATE TYPE es.stream_kind AS ENUM ('event','command','snapshot');
CREATE FUNCTION category(stream_name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT split_part($1, '-', 1) $$;
CREATE FUNCTION is_category(stream_name text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT position('-' in $1) = 0 $$;
CREATE SEQUENCE global_position_seq CACHE 1;
CREATE TABLE messages (
  global_position bigint NOT NULL DEFAULT nextval('es.global_position_seq'),
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  stream_name text NOT NULL, position bigint NOT NULL, type text NOT NULL, data jsonb NOT NULL DEFAULT '{}', metadata jsonb,
  time timestamptz DEFAULT clock_timestamp() NOT NULL,
  kind es.stream_kind NOT NULL DEFAULT 'event',
  category text NOT NULL GENERATED ALWAYS AS (es.category(stream_name)) STORED,
  CONSTRAINT messages_position_check CHECK (position >= 0)) PARTITION BY HASH (stream_name);
ALTER TABLE messages ADD CONSTRAINT messages_stream UNIQUE (stream_name, position);
CREATE TABLE messages_p0 PARTITION OF messages FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE messages_p1 PARTITION OF messages FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE messages_p2 PARTITION OF messages FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE messages_p3 PARTITION OF messages FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX messages_category ON messages (category, global_position);
CREATE INDEX messages_correlation ON messages ((metadata->>'correlationId')) WHERE metadata ? 'correlationId';
CREATE FUNCTION hash_64(value text) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT left('x' || md5($1), 17)::bit(64)::bigint $$;
CREATE FUNCTION acquire_lock(stream_name text) RETURNS bigint LANGUAGE plpgsql VOLATILE AS $$
DECLARE h bigint := hash_64(category(stream_name)); BEGIN PERFORM pg_advisory_xact_lock(h); RETURN h; END $$;
CREATE FUNCTION stream_version(_stream text) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT max(position) FROM messages WHERE stream_name = _stream $$;
CREATE FUNCTION write_message(id uuid, stream_name text, type text, data jsonb, metadata jsonb DEFAULT NULL, expected_version bigint DEFAULT NULL) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v bigint;
BEGIN
  PERFORM acquire_lock(write_message.stream_name);
  v := coalesce(stream_version(write_message.stream_name), -1);
  IF expected_version IS NOT NULL AND expected_version <> v THEN RAISE EXCEPTION 'Wrong expected version: % (stream %)', expected_version, v  USING ERRCODE = 'P0010'; END IF;
  INSERT INTO messages (id, stream_name, position, type, data, metadata) VALUES (write_message.id, write_message.stream_name, v + 1, write_message.type, write_message.data, write_message.metadata);
  RETURN v + 1;
END $$;
CREATE FUNCTION get_stream_messages(_s text, _pos bigint DEFAULT 0, _batch integer DEFAULT 1000) RETURNS SETOF message LANGUAGE sql STABLE ROWS 100 BEGIN ATOMIC SELECT id, stream_name, type, position, global_position, data, metadata, time FROM messages WHERE stream_name = _s AND position >= _pos ORDER BY position LIMIT _batch; END;
CREATE TABLE snapshots (stream_name text PRIMARY KEY, version bigint NOT NULL, state jsonb NOT NULL, taken_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE subscriptions (name text, consumer_group smallint DEFAULT 0, position bigint NOT NULL DEFAULT 0, PRIMARY KEY (name, consumer_group));
CREATE VIEW category_type_summary AS WITH tc AS (SELECT category, type, count(id) AS message_count FROM messages GROUP BY 1, 2) SELECT category, type, message_count, round(message_count * 100.0 / sum(message_count) OVER (), 2) AS percent FROM tc ORDER BY category, type;
CREATE VIEW stream_summary AS SELECT stream_name, count(*) AS n, max(time) AS last_time FROM messages GROUP BY stream_name;
CREATE VIEW busy_streams AS SELECT * FROM stream_summary WHERE n > 1000;
CREATE PROCEDURE truncate_stream(_s text, INOUT removed bigint DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN DELETE FROM es.messages WHERE stream_name = _s; GET DIAGNOSTICS removed = ROW_COUNT; END $$;
CREATE FUNCTION notify_append() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('es_' || NEW.category, NEW.global_position::text); RETURN NULL; END $$;
CREATE TRIGGER messages_notify AFTER INSERT ON messages FOR EACH ROW EXECUTE FUNCTION notify_append();
