CREATE EXTENSION btree_gist;
CREATE TYPE format_enum AS ENUM ('html', 'markdown');
CREATE TYPE gpx_visibility_enum AS ENUM ('private', 'public');
CREATE TYPE note_status_enum AS ENUM ('open', 'closed', 'hidden');
CREATE TYPE nwr_enum AS ENUM ('Node', 'Way', 'Relation');
CREATE TYPE user_status_enum AS ENUM ('pending', 'active', 'deleted');
CREATE TYPE user_role_enum AS ENUM ('administrator', 'moderator');
CREATE FUNCTION tile_for_point(int4, int4) RETURNS int8 LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE x int8; y int8; t int8 := 0;
BEGIN
  x := round((($2::float8 / 10000000) + 180.0) * 65535.0 / 360.0);
  y := round((($1::float8 / 10000000) + 90.0) * 65535.0 / 180.0);
  FOR i IN REVERSE 15..0 LOOP t := (t << 2) | (((x >> i) & 1) << 1) | ((y >> i) & 1); END LOOP;
  RETURN t;
END $$;
CREATE TABLE users (
    id serial NOT NULL,
    email varchar NOT NULL,
    display_name varchar NOT NULL,
    pass_crypt varchar NOT NULL,
    home_lat double precision,
    home_lon double precision,
    status user_status_enum DEFAULT 'pending' NOT NULL,
    description text DEFAULT '' NOT NULL,
    description_format format_enum DEFAULT 'html' NOT NULL,
    data_public boolean DEFAULT false NOT NULL,
    created_at timestamp NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (email),
    UNIQUE (display_name)
);
CREATE INDEX users_lower_email_text__idx ON users USING btree (lower((email)::text));
CREATE TABLE user_roles (
    id serial NOT NULL,
    user_id integer NOT NULL,
    role user_role_enum NOT NULL,
    granter_id integer NOT NULL,
    created_at timestamp NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (user_id, role)
);
CREATE TABLE changesets (
    id serial NOT NULL,
    user_id integer NOT NULL,
    created_at timestamp NOT NULL,
    min_lat integer,
    max_lat integer,
    min_lon integer,
    max_lon integer,
    closed_at timestamp NOT NULL,
    num_changes integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX changesets_closed_at_idx ON changesets USING btree (closed_at);
CREATE INDEX changesets_user_id_created_at_idx ON changesets USING btree (user_id, created_at);
CREATE TABLE changeset_tags (
    id serial NOT NULL,
    changeset_id integer NOT NULL,
    k varchar DEFAULT '' NOT NULL,
    v varchar DEFAULT '' NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX changeset_tags_changeset_id_idx ON changeset_tags USING btree (changeset_id);
CREATE TABLE nodes (
    node_id bigint NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    changeset_id integer NOT NULL,
    visible boolean NOT NULL,
    timestamp timestamp NOT NULL,
    tile bigint NOT NULL,
    version bigint NOT NULL,
    redaction_id integer,
    PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_changeset_id_idx ON nodes USING btree (changeset_id);
CREATE INDEX nodes_timestamp_idx ON nodes USING btree (timestamp);
CREATE INDEX nodes_tile_idx ON nodes USING btree (tile);
CREATE TABLE ways (
    way_id bigint NOT NULL,
    changeset_id integer NOT NULL,
    timestamp timestamp NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    redaction_id integer,
    PRIMARY KEY (way_id, version)
);
CREATE INDEX ways_changeset_id_idx ON ways USING btree (changeset_id);
CREATE INDEX ways_timestamp_idx ON ways USING btree (timestamp);
CREATE TABLE way_nodes (
    way_id bigint NOT NULL,
    node_id bigint NOT NULL,
    version bigint NOT NULL,
    sequence_id bigint NOT NULL,
    PRIMARY KEY (way_id, version, sequence_id)
);
CREATE INDEX way_nodes_node_id_idx ON way_nodes USING btree (node_id);
CREATE TABLE relations (
    relation_id bigint NOT NULL,
    changeset_id integer NOT NULL,
    timestamp timestamp NOT NULL,
    version bigint NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    redaction_id integer,
    PRIMARY KEY (relation_id, version)
);
CREATE INDEX relations_changeset_id_idx ON relations USING btree (changeset_id);
CREATE INDEX relations_timestamp_idx ON relations USING btree (timestamp);
CREATE TABLE relation_members (
    relation_id bigint NOT NULL,
    member_type nwr_enum NOT NULL,
    member_id bigint NOT NULL,
    member_role varchar NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    sequence_id integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (relation_id, version, sequence_id)
);
CREATE INDEX relation_members_member_type_member_id_idx ON relation_members USING btree (member_type, member_id);
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
    id serial NOT NULL,
    user_id integer NOT NULL,
    visible boolean DEFAULT true NOT NULL,
    name varchar DEFAULT '' NOT NULL,
    size bigint,
    latitude double precision,
    longitude double precision,
    timestamp timestamp NOT NULL,
    description varchar DEFAULT '' NOT NULL,
    inserted boolean NOT NULL,
    visibility gpx_visibility_enum DEFAULT 'private' NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE gps_points (
    pid bigint NOT NULL,
    altitude double precision,
    trackid integer NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    gpx_id integer NOT NULL,
    timestamp timestamp,
    tile bigint,
    PRIMARY KEY (pid)
);
CREATE INDEX gps_points_tile_idx ON gps_points USING btree (tile);
CREATE INDEX gps_points_trackid_gpx_id_idx ON gps_points USING btree (trackid, gpx_id);
CREATE TABLE notes (
    id serial NOT NULL,
    latitude integer NOT NULL,
    longitude integer NOT NULL,
    tile bigint NOT NULL,
    updated_at timestamp NOT NULL,
    created_at timestamp NOT NULL,
    status note_status_enum NOT NULL,
    closed_at timestamp,
    PRIMARY KEY (id)
);
CREATE INDEX notes_tile_status_idx ON notes USING btree (tile, status);
CREATE TABLE note_comments (
    id serial NOT NULL,
    note_id integer NOT NULL,
    visible boolean NOT NULL,
    created_at timestamp NOT NULL,
    author_ip inet,
    author_id integer,
    body text,
    event varchar,
    PRIMARY KEY (id)
);
CREATE TABLE redactions (
    id serial NOT NULL,
    title varchar,
    description text,
    created_at timestamp,
    updated_at timestamp,
    user_id integer NOT NULL,
    description_format format_enum DEFAULT 'markdown' NOT NULL,
    PRIMARY KEY (id)
);
ALTER TABLE ONLY user_roles ADD CONSTRAINT user_roles_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY user_roles ADD CONSTRAINT user_roles_granter_id_fkey FOREIGN KEY (granter_id) REFERENCES users(id);
ALTER TABLE ONLY changesets ADD CONSTRAINT changesets_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY changeset_tags ADD CONSTRAINT changeset_tags_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY nodes ADD CONSTRAINT nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY ways ADD CONSTRAINT ways_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY relations ADD CONSTRAINT relations_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets(id);
ALTER TABLE ONLY gpx_files ADD CONSTRAINT gpx_files_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY gps_points ADD CONSTRAINT gps_points_gpx_id_fkey FOREIGN KEY (gpx_id) REFERENCES gpx_files(id);
ALTER TABLE ONLY note_comments ADD CONSTRAINT note_comments_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id);
ALTER TABLE ONLY note_comments ADD CONSTRAINT note_comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES users(id);
ALTER TABLE ONLY redactions ADD CONSTRAINT redactions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE way_nodes ADD CONSTRAINT way_nodes_id_fkey FOREIGN KEY (way_id, version) REFERENCES ways;
ALTER TABLE node_tags ADD CONSTRAINT node_tags_id_fkey FOREIGN KEY (node_id, version) REFERENCES nodes;
ALTER TABLE nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions;
CREATE VIEW current_nodes AS SELECT DISTINCT ON (node_id) node_id AS id, latitude, longitude, visible, tile, version FROM nodes ORDER BY node_id, version DESC;
CREATE INDEX nodes_tile_fn ON nodes (tile_for_point(latitude, longitude));
CREATE VIEW deleted_nodes AS SELECT id, version FROM current_nodes WHERE NOT visible;
