CREATE TABLE application_services_state (as_id text NOT NULL PRIMARY KEY, state varchar(5), 
read_receipt_stream_id bigint, presence_stream_id bigint
);
CREATE SEQUENCE events_stream_seq;
CREATE SEQUENCE events_backfill_stream_seq AS bigint INCREMENT 1 MINVALUE 1 CACHE 1;
CREATE SEQUENCE instance_map_seq NO CYCLE;
CREATE TABLE events (
  stream_ordering bigint NOT NULL,
  topological_ordering bigint NOT NULL,
  event_id text NOT NULL,
  type text NOT NULL,
  room_id text NOT NULL,
  processed boolean NOT NULL,
  outlier boolean NOT NULL,
  depth bigint DEFAULT 0 NOT NULL,
  origin_server_ts bigint,
  received_ts bigint,
  sender text,
  contains_url boolean,
  instance_name text,
  state_key text DEFAULT NULL,
  rejection_reason text,
  CONSTRAINT events_event_id_key UNIQUE (event_id)
);
CREATE UNIQUE INDEX events_stream_ordering ON events (stream_ordering);
ALTER TABLE events REPLICA IDENTITY DEFAULT;
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE INDEX events_ts ON events (origin_server_ts, stream_ordering);
CREATE INDEX event_contains_url_index ON events (room_id, topological_ordering, stream_ordering) WHERE contains_url = true AND outlier = false;
CREATE TABLE event_json (event_id text NOT NULL, room_id text NOT NULL, internal_metadata text NOT NULL, json text NOT NULL, format_version integer, CONSTRAINT event_json_event_id_key UNIQUE (event_id));
CREATE TABLE room_memberships (event_id text NOT NULL UNIQUE, user_id text NOT NULL, sender text NOT NULL, room_id text NOT NULL, membership text NOT NULL, forgotten integer DEFAULT 0, display_name text, avatar_url text
, event_stream_ordering bigint, CONSTRAINT event_stream_ordering_fk FOREIGN KEY (event_stream_ordering) REFERENCES events(stream_ordering) NOT VALID
);
CREATE INDEX room_memberships_user_room_forgotten ON room_memberships (user_id, room_id) WHERE forgotten = 1;
CREATE TABLE event_search (event_id text, room_id text, sender text, key text, vector tsvector, origin_server_ts bigint, stream_ordering bigint);
CREATE INDEX event_search_fts_idx ON event_search USING gin (vector);
CREATE UNIQUE INDEX event_search_event_id_idx ON event_search (event_id);
CREATE TABLE device_lists_outbound_pokes (destination text NOT NULL, stream_id bigint NOT NULL, user_id text NOT NULL, device_id text NOT NULL, sent boolean NOT NULL, ts bigint NOT NULL, opentracing_context text);
CREATE INDEX device_lists_outbound_pokes_id ON device_lists_outbound_pokes (destination, stream_id);
CREATE TABLE worker_locks (lock_name text NOT NULL, lock_key text NOT NULL, instance_name text NOT NULL, token text NOT NULL, last_renewed_ts bigint NOT NULL);
CREATE UNIQUE INDEX worker_locks_key ON worker_locks (lock_name, lock_key);
CREATE TABLE worker_read_write_locks_mode (lock_name text NOT NULL, lock_key text NOT NULL, write_lock boolean NOT NULL, token text NOT NULL);
CREATE UNIQUE INDEX worker_read_write_locks_mode_key ON worker_read_write_locks_mode (lock_name, lock_key);
CREATE UNIQUE INDEX worker_read_write_locks_mode_type ON worker_read_write_locks_mode (lock_name, lock_key, write_lock);
CREATE TABLE worker_read_write_locks (lock_name text NOT NULL, lock_key text NOT NULL, instance_name text NOT NULL, write_lock boolean NOT NULL, token text NOT NULL, last_renewed_ts bigint NOT NULL,
 CONSTRAINT fk_mode FOREIGN KEY (lock_name, lock_key, write_lock) REFERENCES worker_read_write_locks_mode (lock_name, lock_key, write_lock) DEFERRABLE INITIALLY DEFERRED);
CREATE FUNCTION upsert_read_write_lock_parent() RETURNS trigger AS $BODY$
BEGIN
  INSERT INTO worker_read_write_locks_mode VALUES (NEW.lock_name, NEW.lock_key, NEW.write_lock, NEW.token) ON CONFLICT (lock_name, lock_key) DO NOTHING;
  RETURN NEW;
END $BODY$ LANGUAGE plpgsql;
CREATE TRIGGER upsert_read_write_lock_parent_trigger BEFORE INSERT ON worker_read_write_locks FOR EACH ROW EXECUTE FUNCTION upsert_read_write_lock_parent();
