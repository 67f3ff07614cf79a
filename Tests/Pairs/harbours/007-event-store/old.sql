CREATE SCHEMA es;
CREATE DOMAIN es.stream_name AS varchar(250) CHECK (VALUE LIKE '%-%');
CREATE TYPE es.sub_state AS ENUM ('stopped','catching_up','live','faulted','parked','retired');
CREATE TYPE es.new_event AS (event_id uuid, type text, data json);
CREATE TABLE es.streams (
    id serial PRIMARY KEY,
    name es.stream_name NOT NULL UNIQUE,
    category text,
    version int NOT NULL DEFAULT -1,
    deleted boolean NOT NULL DEFAULT false,
    CHECK (version >= -1)
);
CREATE TABLE es.event_types (
    id smallserial PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE es.events (
    position bigserial PRIMARY KEY,
    stream_id int NOT NULL REFERENCES es.streams,
    version int NOT NULL,
    event_id uuid NOT NULL UNIQUE,
    type_id smallint NOT NULL REFERENCES es.event_types,
    data json NOT NULL,
    metadata json,
    created timestamp NOT NULL DEFAULT (now() AT TIME ZONE 'utc'),
    UNIQUE (stream_id, version)
);
CREATE INDEX events_created ON es.events (created);
CREATE INDEX events_corr ON es.events ((metadata->>'correlation_id')) WHERE metadata IS NOT NULL;
CREATE TABLE es.snapshots (
    stream_id int REFERENCES es.streams ON DELETE CASCADE,
    version int,
    state json NOT NULL,
    PRIMARY KEY (stream_id, version),
    FOREIGN KEY (stream_id, version) REFERENCES es.events (stream_id, version)
);
CREATE TABLE es.subscriptions (
    name text PRIMARY KEY,
    state es.sub_state NOT NULL DEFAULT 'stopped',
    checkpoint bigint REFERENCES es.events (position),
    last_error text,
    updated timestamp
);
CREATE INDEX subscriptions_bad ON es.subscriptions (state) WHERE state IN ('faulted','parked');
CREATE TABLE es.dead_letters (
    subscription text REFERENCES es.subscriptions,
    position bigint REFERENCES es.events,
    reason text,
    PRIMARY KEY (subscription, position)
);
CREATE TABLE es.outbox (
    id bigserial PRIMARY KEY,
    position bigint NOT NULL REFERENCES es.events,
    topic text NOT NULL,
    sent boolean NOT NULL DEFAULT false
);
CREATE INDEX outbox_unsent ON es.outbox (id) WHERE NOT sent;
CREATE FUNCTION es.category_of(n es.stream_name) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT split_part($1::text, '-', 1) $$;
CREATE INDEX streams_category ON es.streams (es.category_of(name));
CREATE FUNCTION es.append(s es.stream_name, expected int, evs es.new_event[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE e es.new_event; sid int; v int; p bigint;
BEGIN
  SELECT id, version INTO sid, v FROM es.streams WHERE name = s FOR UPDATE;
  IF v <> expected THEN RAISE EXCEPTION 'wrong version %', v; END IF;
  FOREACH e IN ARRAY evs LOOP
    v := v + 1;
    INSERT INTO es.events (stream_id, version, event_id, type_id, data)
      VALUES (sid, v, e.event_id, (SELECT id FROM es.event_types WHERE name = e.type), e.data) RETURNING position INTO p;
  END LOOP;
  RETURN p;
END $$;
CREATE FUNCTION es.on_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE es.streams SET version = NEW.version WHERE id = NEW.stream_id; RETURN NULL; END $$;
CREATE FUNCTION es.on_event_notify() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_notify('events', NEW.position::text); RETURN NULL; END $$;
CREATE FUNCTION es.immutable_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER on_event AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.on_event();
CREATE TRIGGER on_event_notify AFTER INSERT ON es.events FOR EACH ROW EXECUTE FUNCTION es.on_event_notify();
CREATE TRIGGER no_update BEFORE UPDATE OR DELETE ON es.events FOR EACH ROW EXECUTE FUNCTION es.immutable_row();
CREATE VIEW es.all_events AS
  SELECT e.position, s.name AS stream, e.version, t.name AS type, e.data, e.metadata, e.created
  FROM es.events e JOIN es.streams s ON s.id = e.stream_id JOIN es.event_types t ON t.id = e.type_id;
CREATE VIEW es.category_stats AS SELECT es.category_of(name) AS category, count(*) AS streams, sum(version + 1) AS events FROM es.streams GROUP BY 1;
CREATE VIEW es.lag AS SELECT s.name, (SELECT max(position) FROM es.events) - s.checkpoint AS lag FROM es.subscriptions s WHERE s.state = 'live';
CREATE RULE no_delete AS ON DELETE TO es.streams DO INSTEAD UPDATE es.streams SET deleted = true WHERE id = OLD.id;
COMMENT ON COLUMN es.events.position IS 'global order';
COMMENT ON FUNCTION es.append(es.stream_name, int, es.new_event[]) IS 'optimistic append';
CREATE TABLE es.schema_versions (
    type_id smallint NOT NULL REFERENCES es.event_types ON DELETE CASCADE,
    version int NOT NULL DEFAULT 1,
    json_schema json,
    PRIMARY KEY (type_id, version)
);
CREATE TABLE es.retention (
    category text PRIMARY KEY,
    days int NOT NULL DEFAULT 365 CHECK (days > 0),
    archive boolean NOT NULL DEFAULT false
);
CREATE VIEW es.expiring AS SELECT s.id, s.name, r.days
  FROM es.streams s JOIN es.retention r ON r.category = s.category;
