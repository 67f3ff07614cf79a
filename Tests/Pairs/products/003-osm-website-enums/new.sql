CREATE EXTENSION btree_gist;
CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE issue_status_enum AS ENUM ('open', 'ignored', 'resolved');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator', 'importer');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'suspended', 'confirmed', 'deleted');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE x int8; y int8;
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) + 90.0) * 65535.0 / 180.0);
  RETURN (x << 16) | y;
END $$;
CREATE TABLE users (
  email varchar NOT NULL,
  id bigserial PRIMARY KEY,
  pass_crypt varchar NOT NULL,
  creation_time timestamp NOT NULL,
  display_name varchar DEFAULT '' NOT NULL,
  data_public boolean DEFAULT false NOT NULL,
  description text DEFAULT '' NOT NULL,
  home_lat double precision,
  home_lon double precision,
  home_tile bigint,
  status user_status_enum DEFAULT 'pending' NOT NULL,
  description_format format_enum DEFAULT 'markdown' NOT NULL,
  home_location_name varchar,
  creation_address inet,
  changesets_count integer DEFAULT 0 NOT NULL
);
CREATE UNIQUE INDEX users_display_name_idx ON users (display_name);
CREATE INDEX users_display_name_lower_idx ON users (lower((display_name)::text));
CREATE INDEX users_home_idx ON users USING btree (home_tile) WHERE home_tile IS NOT NULL;
CREATE TABLE user_roles (id serial PRIMARY KEY, user_id bigint NOT NULL, role user_role_enum NOT NULL, granter_id bigint NOT NULL, CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id), CONSTRAINT user_roles_granter_id_fkey FOREIGN KEY (granter_id) REFERENCES users(id));
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users(id), created_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, closed_at timestamp NOT NULL, num_changes integer DEFAULT 0 NOT NULL);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (min_lat, max_lat, min_lon, max_lon);
CREATE INDEX changesets_created_at_idx ON changesets (created_at DESC);
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets(id), visible boolean NOT NULL, "timestamp" timestamp NOT NULL, tile bigint NOT NULL, version bigint NOT NULL);
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile);
CREATE TABLE current_node_tags (node_id bigint NOT NULL REFERENCES current_nodes(id), k varchar DEFAULT '' NOT NULL, v varchar DEFAULT '' NOT NULL, PRIMARY KEY (node_id, k));
CREATE TABLE current_relations (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL REFERENCES changesets(id), "timestamp" timestamp NOT NULL, visible boolean NOT NULL, version bigint NOT NULL);
CREATE TABLE current_relation_members (relation_id bigint NOT NULL REFERENCES current_relations(id), member_type nwr_enum NOT NULL, member_id bigint NOT NULL, member_role varchar NOT NULL, sequence_id integer DEFAULT 0 NOT NULL, PRIMARY KEY (relation_id, member_type, member_id, member_role, sequence_id));
CREATE INDEX current_relation_members_member_idx ON current_relation_members (member_type, member_id);
CREATE TABLE notes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint NOT NULL
  GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED
, updated_at timestamp NOT NULL, created_at timestamp NOT NULL, status note_status_enum NOT NULL, closed_at timestamp
, description text NOT NULL DEFAULT '', user_id bigint REFERENCES users(id), user_ip inet
);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE TABLE note_comments (id bigserial PRIMARY KEY, note_id bigint NOT NULL REFERENCES notes(id), visible boolean NOT NULL, created_at timestamp NOT NULL, author_ip inet, author_id bigint REFERENCES users(id), body text
, event note_event_enum
);
CREATE INDEX index_note_comments_on_body ON note_comments USING gin (to_tsvector('english'::regconfig, body));
CREATE TABLE gpx_files (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users(id), visible boolean DEFAULT true NOT NULL, name varchar DEFAULT '' NOT NULL, size bigint, latitude double precision, longitude double precision, "timestamp" timestamp NOT NULL, description varchar DEFAULT '' NOT NULL, inserted boolean NOT NULL, visibility gpx_visibility_enum DEFAULT 'public' NOT NULL);
CREATE TABLE issues (id serial PRIMARY KEY, reportable_type varchar NOT NULL, reportable_id bigint NOT NULL, reported_user_id bigint REFERENCES users(id), status issue_status_enum DEFAULT 'open' NOT NULL, assigned_role user_role_enum NOT NULL, resolved_at timestamp, resolved_by bigint REFERENCES users(id), reports_count integer DEFAULT 0);
CREATE VIEW active_moderators AS SELECT u.id, u.display_name, r.role FROM users u JOIN user_roles r ON r.user_id = u.id WHERE u.status IN ('active', 'confirmed');
