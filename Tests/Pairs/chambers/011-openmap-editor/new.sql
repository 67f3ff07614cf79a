CREATE EXTENSION btree_gist;
CREATE TYPE format_enum AS ENUM ('html', 'markdown', 'text');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public', 'trackable', 'identifiable');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'confirmed', 'suspended', 'deleted');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator', 'importer');
CREATE TYPE note_event_enum AS ENUM ('opened', 'closed', 'reopened', 'commented', 'hidden');
CREATE FUNCTION tile_for_point(scaled_lat int4, scaled_lon int4) RETURNS int8 LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE x int8; y int8; r int8 := 0;
BEGIN
  x := round((($2::float8 / 10000000) + 180.0) * 65535.0 / 360.0);
  y := round((($1::float8 / 10000000) + 90.0) * 65535.0 / 180.0);
  FOR i IN REVERSE 15..0 LOOP r := (r << 2) | (((x >> i) & 1) << 1) | ((y >> i) & 1); END LOOP;
  RETURN r;
END $$;
CREATE TABLE users (
    id bigserial NOT NULL,
    email varchar NOT NULL,
    display_name varchar NOT NULL,
    pass_crypt varchar NOT NULL,
    home_lat double precision,
    home_lon double precision,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    description text DEFAULT '' NOT NULL,
    description_format format_enum DEFAULT 'markdown' NOT NULL,
    data_public boolean DEFAULT false NOT NULL,
    auth_uid varchar,
    auth_provider varchar,
    changesets_count integer DEFAULT 0 NOT NULL,
    tou_agreed timestamp,
    home_tile bigint GENERATED ALWAYS AS (tile_for_point(round(home_lat*10000000)::integer,round(home_lon*10000000)::integer)) STORED,
    created_at timestamp NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_users_on_email ON users USING btree (email);
CREATE UNIQUE INDEX index_users_on_display_name ON users USING btree (display_name);
CREATE INDEX index_users_on_lower_email_text_ ON users USING btree (lower((email)::text));
CREATE TABLE user_roles (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    role user_role_enum NOT NULL,
    granter_id bigint NOT NULL,
    created_at timestamp NOT NULL,
    updated_at timestamp,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX index_user_roles_on_user_id_and_role ON user_roles USING btree (user_id, role);
CREATE TABLE changesets (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp NOT NULL,
    min_lat integer,
    max_lat integer,
    min_lon integer,
    max_lon integer,
    closed_at timestamp NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX index_changesets_on_closed_at ON changesets USING btree (closed_at);
CREATE INDEX index_changesets_on_user_id_and_created_at ON changesets USING btree (user_id, created_at);
CREATE TABLE changeset_tags (
    changeset_id bigint NOT NULL,
    k varchar DEFAULT '' NOT NULL,
    v varchar DEFAULT '' NOT NULL,
    PRIMARY KEY (changeset_id, k)
);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id bigint NOT NULL,
    visible boolean NOT NULL,
    timestamp timestamp NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX index_nodes_on_changeset_id ON nodes USING btree (changeset_id);
CREATE INDEX index_nodes_on_timestamp ON nodes USING btree (timestamp);
CREATE INDEX index_nodes_on_tile ON nodes USING btree (tile);
CREATE TABLE ways (
    way_id bigint NOT NULL,
    changeset_id bigint NOT NULL,
    timestamp timestamp NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    redaction_id integer,
    PRIMARY KEY (way_id, version)
);
CREATE INDEX index_ways_on_changeset_id ON ways USING btree (changeset_id);
CREATE INDEX index_ways_on_timestamp ON ways USING btree (timestamp);
CREATE TABLE way_nodes (
    way_id bigint NOT NULL,
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, version, sequence_id)
);
CREATE INDEX index_way_nodes_on_node_id ON way_nodes USING btree (node_id);
CREATE TABLE relations (
    relation_id bigint NOT NULL,
    changeset_id bigint NOT NULL,
    timestamp timestamp NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    redaction_id integer,
    PRIMARY KEY (relation_id, version)
);
CREATE INDEX index_relations_on_changeset_id ON relations USING btree (changeset_id);
CREATE INDEX index_relations_on_timestamp ON relations USING btree (timestamp);
CREATE TABLE relation_members (
    relation_id bigint NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role varchar NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, version, sequence_id)
);
CREATE INDEX index_relation_members_on_member_type_and_member_id ON relation_members USING btree (member_type, member_id);
CREATE TABLE node_tags (
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    k varchar DEFAULT '' NOT NULL,
    v varchar DEFAULT '' NOT NULL,
    PRIMARY KEY (node_id, version, k)
);
CREATE TABLE way_tags (
    way_id bigint NOT NULL,
    k varchar NOT NULL,
    v varchar NOT NULL,
    version bigint NOT NULL,
    PRIMARY KEY (way_id, version, k)
);
CREATE TABLE gpx_files (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    name varchar DEFAULT '' NOT NULL,
    size bigint,
    latitude double precision,
    longitude double precision,
    timestamp timestamp NOT NULL,
    description varchar DEFAULT '' NOT NULL,
    inserted boolean NOT NULL,
    visibility gpx_visibility_enum DEFAULT 'public' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE gps_points (
    pid bigint NOT NULL,
    altitude double precision,
    trackid integer NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    gpx_id bigint NOT NULL,
    timestamp timestamp,
    tile bigint,
    PRIMARY KEY (pid)
);
CREATE UNIQUE INDEX index_gps_points_on_gpx_id_and_trackid_and_latitude_and_longitude ON gps_points USING btree (gpx_id, trackid, latitude, longitude);
CREATE INDEX index_gps_points_on_tile ON gps_points USING btree (tile);
CREATE INDEX index_gps_points_on_trackid_and_gpx_id ON gps_points USING btree (trackid, gpx_id);
CREATE TABLE notes (
    id bigserial NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp NOT NULL,
    created_at timestamp NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp,
    description text DEFAULT '' NOT NULL,
    user_id bigint,
    user_ip inet,
    PRIMARY KEY (id)
);
CREATE INDEX index_notes_on_tile_and_status ON notes USING btree (tile, status);
CREATE TABLE note_comments (
    id bigserial NOT NULL,
    note_id bigint NOT NULL,
    visible boolean NOT NULL,
    created_at timestamp NOT NULL,
    author_ip inet,
    author_id bigint,
    body text,
    event note_event_enum,
    PRIMARY KEY (id)
);
CREATE TABLE redactions (
    id bigserial NOT NULL,
    title varchar,
    description text,
    created_at timestamp,
    updated_at timestamp,
    user_id bigint NOT NULL,
    description_format format_enum DEFAULT 'markdown' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE moderation_zones (
    id bigserial NOT NULL,
    name varchar NOT NULL,
    zone box NOT NULL,
    reason text,
    creator_id bigint NOT NULL,
    ends_at timestamp,
    PRIMARY KEY (id),
    EXCLUDE USING gist (zone WITH &&) WHERE ((ends_at IS NULL))
);
ALTER TABLE ONLY user_roles ADD CONSTRAINT fk_rails_3e983beceb FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY user_roles ADD CONSTRAINT fk_rails_326c442f76 FOREIGN KEY (granter_id) REFERENCES users(id);
ALTER TABLE ONLY changesets ADD CONSTRAINT fk_rails_91d66bea33 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY changeset_tags ADD CONSTRAINT fk_rails_2541b11bfb FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY nodes ADD CONSTRAINT fk_rails_d3652d8405 FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY ways ADD CONSTRAINT fk_rails_2648c06782 FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY relations ADD CONSTRAINT fk_rails_5d9e6c6737 FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY gpx_files ADD CONSTRAINT fk_rails_66138ba50b FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY gps_points ADD CONSTRAINT fk_rails_21c83acc6e FOREIGN KEY (gpx_id) REFERENCES gpx_files(id);
ALTER TABLE ONLY notes ADD CONSTRAINT fk_rails_835592f37f FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY note_comments ADD CONSTRAINT fk_rails_f6ede7f15a FOREIGN KEY (note_id) REFERENCES notes(id);
ALTER TABLE ONLY note_comments ADD CONSTRAINT fk_rails_b2742da1d4 FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY redactions ADD CONSTRAINT fk_rails_a9202a3316 FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY moderation_zones ADD CONSTRAINT fk_rails_a9ea38cbfb FOREIGN KEY (creator_id) REFERENCES users(id);
ALTER TABLE way_nodes ADD CONSTRAINT way_nodes_id_fkey FOREIGN KEY (way_id, version) REFERENCES ways;
ALTER TABLE node_tags ADD CONSTRAINT fk_node_tags_node FOREIGN KEY (node_id, version) REFERENCES nodes ON DELETE CASCADE;
ALTER TABLE nodes ALTER redaction_id TYPE bigint;
ALTER TABLE nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions NOT VALID;
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, visible boolean NOT NULL, tile bigint NOT NULL GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED, version bigint NOT NULL);
CREATE INDEX current_nodes_tile ON current_nodes (tile_for_point(latitude, longitude));
CREATE VIEW deleted_nodes AS SELECT id, version FROM current_nodes WHERE NOT visible;
