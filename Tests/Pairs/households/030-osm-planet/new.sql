CREATE EXTENSION hstore;
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation');
CREATE TYPE user_status_enum AS ENUM ('pending','active','confirmed','suspended','deleted');
CREATE TYPE note_status_enum AS ENUM ('open','closed','hidden');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$ DECLARE x int8; BEGIN x := round((scaled_lon / 10000000.0 + 180.0) * 65535.0 / 360.0); RETURN x; END $$;
CREATE TABLE users (id bigserial PRIMARY KEY, email text NOT NULL UNIQUE, display_name text NOT NULL UNIQUE, creation_time timestamp NOT NULL, home_lat double precision, home_lon double precision, status user_status_enum DEFAULT 'pending' NOT NULL,
languages varchar, terms_agreed timestamp, home_tile bigint, tou_agreed timestamp);
CREATE INDEX users_display_name_lower_idx ON users (lower(display_name));
CREATE INDEX users_home_idx ON users (home_tile);
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp NOT NULL, min_lat integer, max_lat integer, closed_at timestamp NOT NULL, num_changes integer DEFAULT 0 NOT NULL);
CREATE INDEX changesets_user_id_created_at_idx ON changesets (user_id, created_at);
CREATE INDEX changesets_bbox_idx ON changesets (min_lat, max_lat) WHERE min_lat IS NOT NULL;
CREATE TABLE redactions (id serial PRIMARY KEY, title text NOT NULL, description text NOT NULL, user_id bigint NOT NULL REFERENCES users);
CREATE TABLE nodes (node_id bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, version bigint NOT NULL, redaction_id integer REFERENCES redactions, tile bigint NOT NULL, PRIMARY KEY (node_id, version));
CREATE TABLE ways (way_id bigint, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, version bigint NOT NULL, redaction_id integer REFERENCES redactions, PRIMARY KEY (way_id, version));
CREATE TABLE relations (relation_id bigint, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, version bigint NOT NULL, redaction_id integer REFERENCES redactions, PRIMARY KEY (relation_id, version));
CREATE TABLE node_tags (node_id bigint, version bigint, k varchar DEFAULT '', v varchar DEFAULT '' NOT NULL, PRIMARY KEY (node_id, version, k), FOREIGN KEY (node_id, version) REFERENCES nodes);
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, version bigint NOT NULL, redaction_id integer); ALTER TABLE current_nodes DROP COLUMN redaction_id;
CREATE TABLE current_ways (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, version bigint NOT NULL, redaction_id integer); ALTER TABLE current_ways DROP COLUMN redaction_id;
CREATE TABLE current_relations (id bigserial PRIMARY KEY, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, version bigint NOT NULL, redaction_id integer); ALTER TABLE current_relations DROP COLUMN redaction_id;
CREATE INDEX nodes_tile_idx ON nodes (tile);
CREATE TABLE way_tags (way_id bigint NOT NULL, k varchar NOT NULL, v varchar NOT NULL, version bigint NOT NULL, PRIMARY KEY (way_id, version, k), FOREIGN KEY (way_id, version) REFERENCES ways);
CREATE TABLE relation_tags (relation_id bigint NOT NULL, k varchar NOT NULL, v varchar NOT NULL, version bigint NOT NULL, PRIMARY KEY (relation_id, version, k), FOREIGN KEY (relation_id, version) REFERENCES relations);
CREATE TABLE relation_members (relation_id bigint, member_type nwr_enum NOT NULL, member_id bigint NOT NULL, member_role varchar NOT NULL, version bigint DEFAULT 0, sequence_id integer DEFAULT 0, PRIMARY KEY (
relation_id, version, sequence_id),
FOREIGN KEY (relation_id, version) REFERENCES relations);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id);
CREATE VIEW node_history AS SELECT n.node_id AS id, n.version, t.v AS name FROM nodes n LEFT JOIN node_tags t ON t.node_id = n.node_id AND t.version = n.version AND t.k = 'name' WHERE n.visible AND n.redaction_id IS NULL;
CREATE MATERIALIZED VIEW user_edits AS SELECT c.user_id, count(*) AS nodes FROM
current_nodes n JOIN changesets c ON c.id = n.changeset_id
 GROUP BY c.user_id;
CREATE TABLE notes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED, status note_status_enum NOT NULL, closed_at timestamp, description text DEFAULT '' NOT NULL);
CREATE INDEX notes_description ON notes USING gin (to_tsvector('english', description));
