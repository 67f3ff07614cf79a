CREATE EXTENSION btree_gist;
CREATE TYPE format_enum AS ENUM ('text','markdown','html');
CREATE TYPE user_status_enum AS ENUM ('pending','active','confirmed','suspended','deleted');
CREATE TYPE note_status_enum AS ENUM ('open','closed','hidden');
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation');
CREATE TABLE users (id bigserial PRIMARY KEY, email varchar NOT NULL, display_name varchar NOT NULL DEFAULT '', creation_time timestamptz NOT NULL, home_lat double precision, home_lon double precision, status user_status_enum NOT NULL DEFAULT 'pending', description text NOT NULL DEFAULT '', description_format format_enum NOT NULL DEFAULT 'markdown', changesets_count integer NOT NULL DEFAULT 0, data_public boolean NOT NULL DEFAULT true);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE INDEX users_display_name_lower_idx ON users (lower(display_name));
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamptz NOT NULL, closed_at timestamptz NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, num_changes integer NOT NULL DEFAULT 0);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (box(point(min_lon, min_lat), point(max_lon, max_lat)));
CREATE TABLE changeset_tags (changeset_id bigint NOT NULL REFERENCES changesets(id), k varchar NOT NULL DEFAULT '', v varchar NOT NULL DEFAULT '');
ALTER TABLE changeset_tags ADD PRIMARY KEY (changeset_id, k);
CREATE TABLE nodes (node_id bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamptz NOT NULL, tile bigint NOT NULL, version bigint NOT NULL, tags jsonb NOT NULL DEFAULT '{}', redaction_id integer, PRIMARY KEY (node_id, version));
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE INDEX nodes_timestamp_idx ON nodes ("timestamp");
CREATE TABLE ways (way_id bigint NOT NULL, changeset_id bigint NOT NULL, "timestamp" timestamptz NOT NULL, version bigint NOT NULL, visible boolean NOT NULL DEFAULT true, redaction_id integer, PRIMARY KEY (way_id, version));
CREATE TABLE way_nodes (way_id bigint NOT NULL, node_id bigint NOT NULL, version bigint NOT NULL, sequence_id bigint NOT NULL, PRIMARY KEY (way_id, version, sequence_id), CONSTRAINT way_nodes_id_fkey FOREIGN KEY (way_id, version) REFERENCES ways);
CREATE TABLE relations (relation_id bigint NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets, "timestamp" timestamptz NOT NULL, version bigint NOT NULL, visible boolean NOT NULL DEFAULT true, PRIMARY KEY (relation_id, version));
CREATE TABLE relation_members (relation_id bigint NOT NULL, member_type nwr_enum NOT NULL, member_id bigint NOT NULL, member_role varchar NOT NULL, version bigint NOT NULL, sequence_id integer NOT NULL DEFAULT 0, PRIMARY KEY (relation_id, version, member_type, member_id, member_role, sequence_id), FOREIGN KEY (relation_id, version) REFERENCES relations);
CREATE TABLE redactions (id serial PRIMARY KEY, title varchar, description text, user_id bigint NOT NULL REFERENCES users);
ALTER TABLE nodes ADD CONSTRAINT nodes_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions;
ALTER TABLE nodes ADD CONSTRAINT nodes_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets ON UPDATE CASCADE NOT VALID;
ALTER TABLE ways ADD CONSTRAINT ways_changeset_id_fkey FOREIGN KEY (changeset_id) REFERENCES changesets NOT VALID;
ALTER TABLE ways ADD CONSTRAINT ways_redaction_id_fkey FOREIGN KEY (redaction_id) REFERENCES redactions;
CREATE TABLE notes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint NOT NULL, updated_at timestamptz NOT NULL, created_at timestamptz NOT NULL, status note_status_enum NOT NULL DEFAULT 'open', closed_at timestamptz);
CREATE FUNCTION tile_for_point(scaled_lat int4, scaled_lon int4) RETURNS int8 LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE x int8; y int8;
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) + 90.0) * 65535.0 / 180.0);
  RETURN (x << 16) | y;
END $$;
CREATE FUNCTION maptile_for_point(int8, int8, int4) RETURNS int4 LANGUAGE sql IMMUTABLE STRICT AS 'SELECT (($1 >> $3) # ($2 >> $3))::int4';
CREATE VIEW current_nodes AS SELECT DISTINCT ON (node_id) node_id AS id, latitude, longitude, version, visible, tags FROM nodes ORDER BY node_id, version DESC;

CREATE TABLE note_comments (id bigserial PRIMARY KEY, note_id bigint NOT NULL REFERENCES notes, visible boolean NOT NULL, created_at timestamptz NOT NULL, author_id bigint REFERENCES users, body text, event note_status_enum);
CREATE INDEX note_comments_note_id_idx ON note_comments (note_id);
CREATE VIEW open_notes AS SELECT n.id, n.latitude, n.longitude, count(c.id) AS comments FROM notes n LEFT JOIN note_comments c ON c.note_id = n.id AND c.visible WHERE n.status = 'open' GROUP BY n.id;
CREATE INDEX nodes_tags_idx ON nodes USING gin (tags) WHERE visible;
