CREATE EXTENSION hstore;
CREATE EXTENSION btree_gist;
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation');
CREATE TYPE user_status_enum AS ENUM ('pending','active','confirmed');
CREATE FUNCTION tile_for_point(int4, int4) RETURNS int8 LANGUAGE sql IMMUTABLE AS $$ SELECT ($1::bigint << 32) | ($2::bigint & 4294967295) $$;
CREATE TABLE users (id bigserial PRIMARY KEY, email text NOT NULL UNIQUE, display_name text NOT NULL UNIQUE, creation_time timestamp NOT NULL, home_lat double precision, home_lon double precision, status user_status_enum DEFAULT 'pending' NOT NULL,
active boolean DEFAULT false, nearby smallint DEFAULT 50, languages text);
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp NOT NULL, min_lat integer, max_lat integer, closed_at timestamp NOT NULL, num_changes integer DEFAULT 0 NOT NULL);
CREATE INDEX changesets_user_id_created_at_idx ON changesets (user_id, created_at);
CREATE TABLE nodes (id bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint NOT NULL, version bigint NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, tags hstore, PRIMARY KEY (id, version));
CREATE TABLE ways (id bigint, version bigint NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, PRIMARY KEY (id, version));
CREATE TABLE relations (id bigint, version bigint NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL, PRIMARY KEY (id, version));
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, version bigint NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL);
CREATE TABLE current_ways (id bigserial PRIMARY KEY, version bigint NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL);
CREATE TABLE current_relations (id bigserial PRIMARY KEY, version bigint NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp without time zone NOT NULL);
CREATE TABLE way_tags (way_id bigint NOT NULL, k varchar NOT NULL, v varchar NOT NULL, version bigint NOT NULL, PRIMARY KEY (way_id, version, k), FOREIGN KEY (way_id, version) REFERENCES ways);
CREATE TABLE relation_tags (relation_id bigint NOT NULL, k varchar NOT NULL, v varchar NOT NULL, version bigint NOT NULL, PRIMARY KEY (relation_id, version, k), FOREIGN KEY (relation_id, version) REFERENCES relations);
CREATE TABLE relation_members (relation_id bigint, member_type nwr_enum NOT NULL, member_id bigint NOT NULL, member_role varchar NOT NULL, version bigint DEFAULT 0, sequence_id integer DEFAULT 0, PRIMARY KEY (
relation_id, version, member_type, member_id, member_role, sequence_id),
FOREIGN KEY (relation_id, version) REFERENCES relations);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id);
CREATE VIEW node_history AS SELECT n.id, n.version, n.tags -> 'name' AS name FROM nodes n WHERE n.visible;
CREATE MATERIALIZED VIEW user_edits AS SELECT c.user_id, count(*) AS nodes FROM
nodes n JOIN changesets c ON c.id = n.changeset_id
 GROUP BY c.user_id;
