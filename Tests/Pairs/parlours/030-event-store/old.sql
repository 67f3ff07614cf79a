CREATE SCHEMA es;
CREATE TABLE es.streams (stream_id bigserial PRIMARY KEY, stream_uuid text NOT NULL, stream_version bigint NOT NULL DEFAULT 0, created_at timestamp DEFAULT now() NOT NULL);
CREATE UNIQUE INDEX ix_streams_uuid ON es.streams (stream_uuid);
CREATE TABLE es.events (event_id uuid NOT NULL PRIMARY KEY, event_type text NOT NULL, causation_id uuid, correlation_id uuid, data json NOT NULL, metadata json, created_at timestamp DEFAULT now() NOT NULL);
CREATE TABLE es.stream_events (event_id uuid NOT NULL REFERENCES es.events, stream_id bigint NOT NULL REFERENCES es.streams, stream_version bigint NOT NULL, original_stream_id bigint REFERENCES es.streams, CONSTRAINT stream_events_pkey PRIMARY KEY (event_id, stream_id));
CREATE UNIQUE INDEX ix_stream_events ON es.stream_events (stream_id, stream_version);
CREATE TABLE es.snapshots (source_uuid text PRIMARY KEY, source_version bigint NOT NULL, source_type text NOT NULL, data json NOT NULL, created_at timestamp DEFAULT now() NOT NULL);
CREATE TABLE es.subscriptions (subscription_id bigserial PRIMARY KEY, stream_uuid text NOT NULL, subscription_name text NOT NULL, last_seen bigint, CONSTRAINT subscriptions_uq UNIQUE (stream_uuid, subscription_name));
CREATE TABLE es.schema_migrations (major int, minor int, patch int, migrated_at timestamp DEFAULT now(), PRIMARY KEY (major, minor, patch));
CREATE FUNCTION es.append(p_stream text, p_expected bigint, p_types text[], p_data json[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE v bigint; sid bigint;
BEGIN
  SELECT stream_id, stream_version INTO sid, v FROM es.streams WHERE stream_uuid = p_stream FOR UPDATE;
  IF v IS DISTINCT FROM p_expected THEN RAISE EXCEPTION 'wrong expected version' USING ERRCODE = 'P0001'; END IF;
  UPDATE es.streams SET stream_version = v + cardinality(p_types) WHERE stream_id = sid;
  RETURN v + cardinality(p_types);
END $$;
CREATE FUNCTION es.immutable_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'events are immutable'; END $$;
CREATE TRIGGER no_update_events BEFORE UPDATE ON es.events FOR EACH STATEMENT EXECUTE FUNCTION es.immutable_row();
CREATE TRIGGER no_delete_events BEFORE DELETE ON es.events FOR EACH STATEMENT EXECUTE FUNCTION es.immutable_row();
CREATE TRIGGER no_update_se BEFORE UPDATE OR DELETE ON es.stream_events FOR EACH STATEMENT EXECUTE FUNCTION es.immutable_row();
CREATE FUNCTION es.notify_events() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('es', NEW.stream_uuid || ',' || NEW.stream_version); RETURN NEW; END $$;
CREATE TRIGGER stream_changed AFTER UPDATE ON es.streams FOR EACH ROW EXECUTE FUNCTION es.notify_events();
CREATE VIEW es.all_events AS SELECT s.stream_uuid, se.stream_version, e.event_id, e.event_type, e.data, e.created_at FROM es.stream_events se JOIN es.streams s USING (stream_id) JOIN es.events e USING (event_id);
CREATE VIEW es.order_events AS SELECT stream_uuid, stream_version, data->>'order_id' AS order_id, (data->>'total')::numeric AS total, created_at FROM es.all_events WHERE event_type LIKE 'Order%';
CREATE MATERIALIZED VIEW es.daily AS SELECT created_at::date AS d, event_type, count(*) AS n FROM es.events GROUP BY 1, 2;
COMMENT ON TABLE es.events IS 'Append-only';
