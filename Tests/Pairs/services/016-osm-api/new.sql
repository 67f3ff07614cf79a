CREATE EXTENSION btree_gist;
CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden'
, 'subscribed', 'unsubscribed'
);
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator', 'importer');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  x int8; -- quantized x from lon,
  y int8; -- quantized y from lat,
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) + 90.0) * 65535.0 / 180.0);
  RETURN (x << 16) | y;
END;
$$;
CREATE FUNCTION maptile_for_point(int8, int8, int4) RETURNS int4 AS $$ select (($1 % 65536) + ($2 % 65536) * $3)::int4 $$ LANGUAGE sql STRICT;
CREATE TABLE users (email varchar NOT NULL, id bigserial, pass_crypt varchar NOT NULL, creation_time timestamp NOT NULL, display_name varchar DEFAULT ''::varchar NOT NULL, data_public boolean DEFAULT false NOT NULL, description text DEFAULT '' NOT NULL, home_lat double precision, home_lon double precision, status user_status_enum DEFAULT 'pending'::user_status_enum NOT NULL, description_format format_enum DEFAULT 'markdown' NOT NULL, changesets_count integer DEFAULT 0 NOT NULL
, home_tile bigint, image_use_gravatar boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE INDEX users_display_name_canonical_idx ON users (lower(NORMALIZE(display_name, NFKC)));
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL, created_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, closed_at timestamp NOT NULL, num_changes integer DEFAULT 0 NOT NULL
, num_created_nodes integer DEFAULT 0 NOT NULL, num_modified_nodes integer DEFAULT 0 NOT NULL
);
ALTER TABLE ONLY changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (min_lat, max_lat, min_lon, max_lon);
CREATE INDEX changesets_user_id_closed_at_idx ON changesets (user_id, closed_at);
CREATE TABLE nodes (node_id bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets, visible boolean NOT NULL, "timestamp" timestamp NOT NULL, tile bigint NOT NULL, version bigint NOT NULL, redaction_id integer, CONSTRAINT nodes_pkey PRIMARY KEY (node_id, version));
CREATE TABLE node_tags (node_id bigint NOT NULL, version bigint NOT NULL, k varchar DEFAULT '' NOT NULL, v varchar DEFAULT '' NOT NULL, PRIMARY KEY (node_id, version, k));
ALTER TABLE node_tags ADD CONSTRAINT node_tags_id_fkey FOREIGN KEY (node_id, version) REFERENCES nodes(node_id, version) MATCH FULL ON DELETE CASCADE;
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets, visible boolean NOT NULL, tile bigint NOT NULL
  GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED
  , version bigint NOT NULL);
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile);
CREATE TABLE current_ways (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL REFERENCES changesets, visible boolean NOT NULL);
CREATE TABLE current_way_nodes (way_id bigint NOT NULL REFERENCES current_ways, node_id bigint NOT NULL REFERENCES current_nodes, sequence_id bigint NOT NULL, PRIMARY KEY (way_id, sequence_id));
CREATE TABLE current_relation_members (relation_id bigint NOT NULL, member_type nwr_enum NOT NULL, member_id bigint NOT NULL, member_role varchar NOT NULL, sequence_id integer DEFAULT 0 NOT NULL, PRIMARY KEY (relation_id, member_type, member_id, member_role, sequence_id));
CREATE TABLE gpx_files (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, visible boolean DEFAULT true NOT NULL, name varchar NOT NULL, size bigint, latitude double precision, "timestamp" timestamp NOT NULL, visibility gpx_visibility_enum DEFAULT 'private'::gpx_visibility_enum NOT NULL);
CREATE TABLE notes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint NOT NULL, updated_at timestamp NOT NULL, status note_status_enum NOT NULL, closed_at timestamp
, user_id bigint REFERENCES users, user_ip inet, description text DEFAULT '' NOT NULL
);
CREATE TABLE note_comments (id bigserial PRIMARY KEY, note_id bigint NOT NULL REFERENCES notes, visible boolean NOT NULL, created_at timestamp NOT NULL, author_ip inet, author_id bigint REFERENCES users, body text, event note_event_enum);
CREATE INDEX index_note_comments_on_body ON note_comments USING gin (to_tsvector('simple'::regconfig, body)) WITH (gin_pending_list_limit = 1024);
CREATE TABLE user_blocks (id serial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, creator_id bigint NOT NULL REFERENCES users, reason text NOT NULL, ends_at timestamp NOT NULL, needs_view boolean DEFAULT false NOT NULL, revoker_id bigint REFERENCES users
, deactivates_at timestamp
);
CREATE TABLE user_roles (id serial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp, role user_role_enum NOT NULL, granter_id bigint NOT NULL REFERENCES users);
CREATE UNIQUE INDEX user_roles_id_role_unique ON user_roles (user_id, role);
CREATE VIEW active_moderators AS SELECT u.id, u.display_name FROM users u JOIN user_roles r ON r.user_id = u.id WHERE r.role = 'moderator' AND u.status IN ('active', 'confirmed');

