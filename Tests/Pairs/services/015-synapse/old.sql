CREATE TABLE events (
  topological_ordering bigint NOT NULL, event_id text NOT NULL, type text NOT NULL, room_id text NOT NULL, content text, unrecognized_keys text, processed boolean NOT NULL, outlier boolean NOT NULL, depth bigint DEFAULT 0 NOT NULL, origin_server_ts bigint, received_ts bigint, sender text, contains_url boolean, stream_ordering integer NOT NULL, stream_ordering2 bigint
);
ALTER TABLE events ADD CONSTRAINT events_event_id_key UNIQUE (event_id);
CREATE UNIQUE INDEX events_stream_ordering ON events (stream_ordering);
CREATE UNIQUE INDEX events_stream_ordering2 ON events (stream_ordering2);
CREATE INDEX events_order_room ON events (room_id, topological_ordering, stream_ordering);
CREATE INDEX event_contains_url_index ON events (room_id, topological_ordering, stream_ordering) WHERE contains_url = true AND outlier = false;
CREATE TABLE event_json (event_id text NOT NULL UNIQUE, room_id text NOT NULL, internal_metadata text NOT NULL, json text NOT NULL, format_version integer);
CREATE TABLE state_groups_state (state_group bigint NOT NULL, room_id text NOT NULL, type text NOT NULL, state_key text NOT NULL, event_id text NOT NULL);
CREATE INDEX state_groups_state_id ON state_groups_state (state_group);
CREATE SEQUENCE state_group_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
CREATE SEQUENCE cache_invalidation_stream_seq AS integer MAXVALUE 2147483647;
CREATE TABLE room_memberships (event_id text NOT NULL UNIQUE, user_id text NOT NULL, sender text NOT NULL, room_id text NOT NULL, membership text NOT NULL, forgotten integer DEFAULT 0, display_name text, avatar_url text
);
CREATE TABLE receipts_linearized (stream_id bigint NOT NULL, room_id text NOT NULL, receipt_type text NOT NULL, user_id text NOT NULL, event_id text NOT NULL, data text NOT NULL
);
ALTER TABLE receipts_linearized ADD CONSTRAINT receipts_linearized_uniqueness UNIQUE (room_id, receipt_type, user_id);
CREATE TABLE user_directory_search (user_id text NOT NULL, vector tsvector);
CREATE INDEX user_directory_search_fts_idx ON user_directory_search USING gin (vector);
CREATE UNIQUE INDEX user_directory_search_user_idx ON user_directory_search (user_id);
CREATE FUNCTION trigger_populate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN NEW.stream_ordering2 := NEW.stream_ordering; RETURN NEW; END;
$$;
CREATE TRIGGER populate_stream_ordering2 BEFORE INSERT ON events FOR EACH ROW EXECUTE PROCEDURE trigger_populate();
CREATE TABLE group_users (group_id text NOT NULL, user_id text NOT NULL, is_admin boolean NOT NULL, is_public boolean NOT NULL);
CREATE INDEX groups_users_g_idx ON group_users (group_id, user_id);
CREATE TABLE groups (group_id text NOT NULL, name text, avatar_url text, is_public boolean NOT NULL, join_policy text DEFAULT 'invite' NOT NULL);
CREATE UNIQUE INDEX groups_idx ON groups (group_id);
CREATE VIEW joined_members AS SELECT room_id, count(*) AS joined FROM room_memberships WHERE membership = 'join'
  GROUP BY room_id;

