CREATE SCHEMA es;
CREATE SEQUENCE es.global_position AS bigint START 1 CACHE 100;
CREATE DOMAIN es.stream_name AS text CHECK (VALUE ~ '^[a-zA-Z]+-.+$');
CREATE TYPE es.new_event AS (event_type text, payload json, metadata json);
CREATE TABLE es.stream (
  stream_id bigserial PRIMARY KEY,
  name es.stream_name NOT NULL UNIQUE,
  version int NOT NULL DEFAULT -1,
  created timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'utc')
);
CREATE TABLE es.event (
  position bigint NOT NULL DEFAULT nextval('es.global_position'),
  stream_id bigint NOT NULL REFERENCES es.stream,
  version int NOT NULL,
  event_id uuid NOT NULL,
  event_type varchar(120) NOT NULL,
  payload json NOT NULL,
  metadata json,
  recorded timestamp NOT NULL DEFAULT now(),
  CONSTRAINT event_pk PRIMARY KEY (position),
  CONSTRAINT event_stream_version UNIQUE (stream_id, version),
  CONSTRAINT event_id_u UNIQUE (event_id)
);
CREATE INDEX event_type_pos ON es.event (event_type, position);
CREATE INDEX event_category ON es.event ((metadata->>'category'));
CREATE TABLE es.subscription (
  name text PRIMARY KEY,
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
CREATE FUNCTION es.category(es.stream_name) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT split_part($1, '-', 1) $$;
CREATE INDEX stream_category ON es.stream (es.category(name));
CREATE FUNCTION es.append(s es.stream_name, expected int, events es.new_event[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE sid bigint; v int;
BEGIN
  SELECT stream_id, version INTO sid, v FROM es.stream WHERE name = s FOR UPDATE;
  IF v <> expected THEN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END IF;
  RETURN sid;
END $$;
CREATE FUNCTION es.read(s es.stream_name, from_version int DEFAULT 0) RETURNS SETOF es.event STABLE LANGUAGE sql AS $$ SELECT e.* FROM es.event e JOIN es.stream USING (stream_id) WHERE name = s AND e.version >= from_version $$;
CREATE FUNCTION es.notify() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('events', NEW.position::text); RETURN NULL; END $$;
CREATE TRIGGER event_notify AFTER INSERT ON es.event FOR EACH ROW EXECUTE FUNCTION es.notify();
CREATE RULE event_no_delete AS ON DELETE TO es.event DO INSTEAD NOTHING;
CREATE VIEW es.by_category AS
  SELECT es.category(s.name) AS category, e.*
  FROM es.event e
  JOIN es.stream s USING (stream_id);
CREATE VIEW es.category_stats AS
  SELECT category, count(*) AS events, max(position) AS head
  FROM es.by_category
  GROUP BY category;
CREATE TABLE es.projection_orders (
  order_id uuid PRIMARY KEY,
  total numeric(12,2),
  status text,
  last_position bigint
);
CREATE PROCEDURE es.reset(n text) LANGUAGE plpgsql AS $$ BEGIN UPDATE es.subscription SET last_position = 0 WHERE name = n; COMMIT; END $$;
