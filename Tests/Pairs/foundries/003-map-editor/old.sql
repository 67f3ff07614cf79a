CREATE TYPE nwr AS ENUM ('Node','Way','Relation');
CREATE TYPE format_enum AS ENUM ('html','markdown','text');
CREATE FUNCTION tile_for_point(lat integer, lon integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (lat::bigint << 16) # lon::bigint $$;
CREATE TABLE users (id bigserial PRIMARY KEY, display_name varchar(255) NOT NULL UNIQUE,
  description text NOT NULL DEFAULT '', description_format format_enum NOT NULL DEFAULT 'html',
  home_lat float8, home_lon float8);
CREATE TABLE changesets (
  id bigserial PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users,
  created_at timestamp NOT NULL,
  
  closed_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, num_changes integer NOT NULL DEFAULT 0);
CREATE INDEX changesets_bbox ON changesets USING btree (min_lat, max_lat, min_lon, max_lon);
CREATE TABLE nodes (
  node_id bigint NOT NULL, version bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL,
  changeset_id bigint NOT NULL CONSTRAINT nodes_changeset_id_fkey REFERENCES changesets, visible boolean NOT NULL, tile bigint NOT NULL,
  redaction_id integer, PRIMARY KEY (node_id, version));
CREATE TABLE current_nodes (
  id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets,
  visible boolean NOT NULL, tile bigint GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED, version bigint NOT NULL);
CREATE TABLE node_tags (
  node_id bigint NOT NULL,
  version bigint NOT NULL,
  k varchar NOT NULL DEFAULT '',
  v varchar NOT NULL DEFAULT '',
  
  PRIMARY KEY (node_id, version, k), CONSTRAINT node_tags_id_fkey FOREIGN KEY (node_id, version) REFERENCES nodes (node_id, version));
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile);
CREATE TABLE current_ways (
  id bigserial PRIMARY KEY,
  changeset_id bigint NOT NULL REFERENCES changesets,
  version bigint NOT NULL,
  visible boolean NOT NULL);
CREATE TABLE current_way_nodes (way_id bigint NOT NULL REFERENCES current_ways, 
  node_id bigint NOT NULL REFERENCES current_nodes, sequence_id bigint NOT NULL, PRIMARY KEY (way_id, sequence_id));
CREATE INDEX current_way_nodes_node_idx ON current_way_nodes (node_id);
CREATE TABLE current_relation_members (
  relation_id bigint NOT NULL,
  member_type nwr NOT NULL,
  member_id bigint NOT NULL,
  member_role varchar NOT NULL,
  sequence_id integer NOT NULL DEFAULT 0,
  PRIMARY KEY (relation_id, member_type, member_id, member_role, sequence_id));
CREATE VIEW current_element_counts AS
  SELECT 'Node'::nwr AS kind, count(*) FROM current_nodes UNION ALL SELECT 'Way', count(*) FROM current_ways;
CREATE FUNCTION maptile_for_user(u users) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT public.tile_for_point((u.home_lat * 1e7)::int, (u.home_lon * 1e7)::int) $$;
CREATE VIEW user_tiles AS
  SELECT u.id, u.display_name, maptile_for_user(u) AS tile, u.description_format
  FROM users u;
