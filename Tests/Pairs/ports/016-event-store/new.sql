CREATE SCHEMA es;
CREATE DOMAIN es.stream_name AS varchar(250) COLLATE "C" NOT NULL CHECK (VALUE ~ '^[a-zA-Z]+-.+$');
CREATE TYPE es.new_event AS (event_id uuid, event_type text, payload jsonb, metadata jsonb);
CREATE TABLE es.stream (
  stream_id bigserial PRIMARY KEY,
  name es.stream_name NOT NULL UNIQUE,
  version bigint NOT NULL DEFAULT -1,
  created timestamptz NOT NULL DEFAULT now(),
  category text GENERATED ALWAYS AS (split_part(name::text, '-', 1)) STORED
);
CREATE TABLE es.event (
  position bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME es.global_position CACHE 1),
  stream_id bigint NOT NULL REFERENCES es.stream ON DELETE RESTRICT,
  version bigint NOT NULL,
  event_id uuid NOT NULL,
  event_type varchar(120) NOT NULL,
  payload jsonb NOT NULL,
  metadata jsonb NOT NULL DEFAULT '{}',
  tx xid8 NOT NULL DEFAULT pg_current_xact_id(),
  recorded timestamptz NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT event_pk PRIMARY KEY (stream_id, version),
  CONSTRAINT event_id_u UNIQUE (event_id, stream_id)
) PARTITION BY HASH (stream_id);
CREATE TABLE es.event_0 PARTITION OF es.event FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE es.event_1 PARTITION OF es.event FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX event_pos ON es.event (position);
CREATE INDEX event_type_pos ON es.event (event_type, position);
CREATE INDEX event_meta ON es.event USING gin (metadata jsonb_path_ops);
CREATE TABLE es.subscription (
  name text,
  partition_no smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (name, partition_no),
  last_position bigint NOT NULL DEFAULT 0,
  locked_by text,
  locked_until timestamptz
);
CREATE TABLE es.snapshot (
  stream_id bigint REFERENCES es.stream ON DELETE CASCADE,
  version int,
  state jsonb NOT NULL,
  PRIMARY KEY (stream_id)
);
CREATE INDEX stream_category ON es.stream (category, stream_id);
CREATE FUNCTION es.append(s es.stream_name, expected bigint, VARIADIC events es.new_event[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE sid bigint; v bigint;
BEGIN
  SELECT stream_id, version INTO sid, v FROM es.stream WHERE name = s FOR UPDATE;
  IF v <> expected THEN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END IF;
  RETURN sid;
END $$;
CREATE FUNCTION es.read(s es.stream_name, from_version bigint DEFAULT 0, max_count int DEFAULT 1000) RETURNS SETOF es.event STABLE LANGUAGE sql AS $$ SELECT e.* FROM es.event e JOIN es.stream USING (stream_id) WHERE name = s AND e.version >= from_version $$;
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('events', NEW.position::text); RETURN NULL; END $$;
CREATE TRIGGER event_notify AFTER INSERT ON es.event FOR EACH ROW WHEN (NEW.version >= 0) EXECUTE FUNCTION es.notify();
CREATE VIEW es.by_category AS
  SELECT s.category, s.name, e.*
  FROM es.event e
  JOIN es.stream s USING (stream_id);
CREATE VIEW es.category_stats AS
  SELECT category, count(DISTINCT name) AS streams, count(*) AS events, max(position) AS head
  FROM es.by_category
  GROUP BY category;
CREATE TABLE es.projection_orders (
  order_id uuid PRIMARY KEY,
  total numeric(12,2),
  status text,
  last_position bigint
);
CREATE PROCEDURE es.reset(IN n text, IN part smallint DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN UPDATE es.subscription SET last_position = 0 WHERE name = n; COMMIT; END $$;
