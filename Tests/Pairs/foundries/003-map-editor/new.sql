CREATE TYPE nwr AS ENUM ('Node','Way','Relation');
CREATE TYPE format_enum AS ENUM ('markdown','text');
CREATE FUNCTION tile_for_point(lat integer, lon integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (lat::bigint << 16) # lon::bigint $$;
CREATE FUNCTION tile_for_point(lat double precision, lon double precision) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT public.tile_for_point((lat * 1e7)::integer, (lon * 1e7)::integer) $$;
CREATE TABLE users (id bigserial PRIMARY KEY, display_name varchar(255) NOT NULL UNIQUE,
  description text, description_format format_enum NOT NULL DEFAULT 'markdown',
  home point);
CREATE TABLE changesets (
  id bigserial PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users,
  created_at timestamp NOT NULL,
  
  closed_at timestamptz, bbox box, num_changes integer NOT NULL DEFAULT 0, CHECK (num_changes >= 0));
CREATE INDEX changesets_bbox ON changesets USING gist (bbox);
CREATE SEQUENCE node_id_seq;
CREATE TABLE nodes (
  node_id bigint NOT NULL DEFAULT nextval('node_id_seq'), version integer NOT NULL, latitude double precision NOT NULL, longitude double precision NOT NULL,
  changeset_id bigint NOT NULL CONSTRAINT nodes_changeset_id_fkey REFERENCES changesets DEFERRABLE INITIALLY IMMEDIATE, visible boolean NOT NULL, 
  tile bigint GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED, is_current boolean NOT NULL,
  tags jsonb NOT NULL DEFAULT '{}', redaction_id integer, PRIMARY KEY (node_id, version, is_current)) PARTITION BY LIST (is_current);
CREATE TABLE current_nodes PARTITION OF nodes FOR VALUES IN (true);
CREATE TABLE old_nodes PARTITION OF nodes FOR VALUES IN (false) PARTITION BY HASH (node_id);
CREATE TABLE old_nodes_0 PARTITION OF old_nodes FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE old_nodes_1 PARTITION OF old_nodes FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX nodes_tags_idx ON nodes USING gin (tags jsonb_path_ops);
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile) WHERE visible;
CREATE VIEW node_tags AS
  SELECT n.node_id, n.version::bigint AS version, t.key AS k, t.value AS v
  FROM nodes n, LATERAL jsonb_each_text(n.tags) t(key, value);
CREATE TABLE current_ways (
  id bigserial PRIMARY KEY,
  changeset_id bigint NOT NULL REFERENCES changesets,
  version bigint NOT NULL,
  visible boolean NOT NULL);
CREATE TABLE current_way_nodes (way_id bigint NOT NULL REFERENCES current_ways, 
  node_id bigint NOT NULL, sequence_id integer NOT NULL, PRIMARY KEY (way_id, sequence_id) INCLUDE (node_id));
CREATE INDEX current_way_nodes_node_idx ON current_way_nodes (node_id);
CREATE TABLE current_relation_members (
  relation_id bigint NOT NULL,
  member_type "char" NOT NULL CHECK (member_type IN ('n','w','r')),
  member_id bigint NOT NULL,
  member_role text,
  sequence_id integer NOT NULL,
  PRIMARY KEY (relation_id, sequence_id));
CREATE VIEW current_element_counts AS
  SELECT 'Way'::nwr AS kind, count(*) AS n FROM current_ways UNION ALL SELECT 'Node'::nwr, count(*) FROM current_nodes WHERE visible;
CREATE FUNCTION maptile_for_user(u users) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT public.tile_for_point(u.home[0], u.home[1]) $$;
CREATE VIEW user_tiles AS
  SELECT u.id, u.display_name, maptile_for_user(u) AS tile, u.description_format
  FROM users u;
