CREATE TABLE events (
  topological_ordering bigint NOT NULL, event_id text NOT NULL, type text NOT NULL, room_id text NOT NULL, content text, unrecognized_keys text, processed boolean NOT NULL, outlier boolean NOT NULL, depth bigint DEFAULT 0 NOT NULL, origin_server_ts bigint, received_ts bigint, sender text, contains_url boolean, instance_name text, stream_ordering bigint NOT NULL, state_key text, rejection_reason text
);
ALTER TABLE events ADD CONSTRAINT event_stream_ordering_fkey_dummy CHECK (stream_ordering <> 0) NOT VALID;
ALTER TABLE events ADD CONSTRAINT events_event_id_key UNIQUE (event_id);
CREATE UNIQUE INDEX events_stream_ordering ON events USING btree (stream_ordering);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE INDEX event_contains_url_index ON events (room_id, topological_ordering, stream_ordering) WHERE contains_url = true AND outlier = false;
CREATE INDEX events_jump_to_date_idx ON events (room_id, origin_server_ts) WHERE NOT outlier;
CREATE TABLE event_json (event_id text NOT NULL UNIQUE, room_id text NOT NULL, internal_metadata text NOT NULL, json text NOT NULL, format_version integer);
CREATE TABLE state_groups_state (state_group bigint NOT NULL, room_id text NOT NULL, type text NOT NULL, state_key text NOT NULL, event_id text NOT NULL) WITH (autovacuum_vacuum_scale_factor = 0.05, autovacuum_analyze_threshold = 1000);
CREATE INDEX state_groups_state_type_idx ON state_groups_state (state_group, type, state_key);
ALTER TABLE ONLY state_groups_state ALTER COLUMN state_group SET (n_distinct=-0.02);
ALTER TABLE state_groups_state ALTER COLUMN type SET STATISTICS 500;
CREATE SEQUENCE state_group_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE events_stream_seq AS bigint;
CREATE SEQUENCE events_backfill_stream_seq AS bigint INCREMENT BY -1 START WITH -1;
CREATE SEQUENCE cache_invalidation_stream_seq AS bigint CYCLE CACHE 5;
CREATE TABLE room_memberships (event_id text NOT NULL UNIQUE, user_id text NOT NULL, sender text NOT NULL, room_id text NOT NULL, membership text NOT NULL, forgotten integer DEFAULT 0, display_name text, avatar_url text
, event_stream_ordering bigint
);
ALTER TABLE ONLY room_memberships ADD CONSTRAINT event_stream_ordering_fkey FOREIGN KEY (event_stream_ordering) REFERENCES events(stream_ordering);
CREATE UNIQUE INDEX room_membership_user_room_index ON room_memberships USING btree (user_id, room_id) WHERE forgotten = 0 AND membership = 'join';
CREATE TABLE receipts_linearized (stream_id bigint NOT NULL, room_id text NOT NULL, receipt_type text NOT NULL, user_id text NOT NULL, event_id text NOT NULL, data text NOT NULL
, instance_name text, event_stream_ordering bigint, thread_id text
);
CREATE UNIQUE INDEX receipts_linearized_unique_index ON receipts_linearized (room_id, receipt_type, user_id) WHERE thread_id IS NULL;
ALTER TABLE receipts_linearized ADD CONSTRAINT receipts_linearized_uniqueness_thread UNIQUE (room_id, receipt_type, user_id, thread_id);
CREATE TABLE user_directory_search (user_id text NOT NULL, vector tsvector);
CREATE INDEX user_directory_search_fts_idx ON user_directory_search USING gin (vector);
CREATE UNIQUE INDEX user_directory_search_user_idx ON user_directory_search (user_id);
CREATE FUNCTION trigger_populate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN IF NEW.membership = 'invite' THEN PERFORM pg_notify('invites', NEW.user_id); END IF; RETURN NEW; END;
$$;
CREATE TRIGGER notify_invite AFTER INSERT ON room_memberships FOR EACH ROW EXECUTE PROCEDURE trigger_populate();
CREATE VIEW joined_members AS SELECT room_id, count(*) AS joined FROM room_memberships WHERE membership = 'join'
  AND forgotten = 0
  GROUP BY room_id;

