CREATE EXTENSION btree_gist;
CREATE EXTENSION hstore;
CREATE TYPE format_enum AS ENUM ('html','markdown','text');
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation','Area');
CREATE TYPE note_status_enum AS ENUM ('open','closed','hidden');
CREATE TYPE user_status_enum AS ENUM ('pending','confirmed','active','deleted','suspended');
CREATE TABLE users (
  id bigserial PRIMARY KEY,
  email character varying(255) NOT NULL,
  pass_salt character varying,
  pass_crypt character varying NOT NULL,
  creation_time timestamp without time zone NOT NULL,
  display_name character varying DEFAULT ''::character varying NOT NULL,
  data_public boolean DEFAULT true NOT NULL,
  languages character varying[],
  description text DEFAULT ''::text NOT NULL,
  home_tile bigint,
  home_lat double precision,
  home_lon double precision,
  status user_status_enum DEFAULT 'pending'::user_status_enum NOT NULL,
  description_format format_enum DEFAULT 'markdown'::format_enum NOT NULL
);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE UNIQUE INDEX users_email_lower_idx ON users (lower((email)::text) text_pattern_ops);
CREATE INDEX users_home_idx ON users (home_tile) WHERE home_tile IS NOT NULL;
CREATE TABLE changesets (
  id bigserial PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users(id) ON DELETE RESTRICT,
  bbox box GENERATED ALWAYS AS (box(point(min_lon, min_lat), point(max_lon, max_lat))) STORED,
  created_at timestamp NOT NULL,
  min_lat integer, max_lat integer, min_lon integer, max_lon integer,
  closed_at timestamp NOT NULL,
  num_changes integer DEFAULT 0 NOT NULL
);
CREATE TABLE changeset_tags (
  changeset_id bigint NOT NULL REFERENCES changesets,
  k varchar DEFAULT '' NOT NULL,
  v varchar DEFAULT '' NOT NULL,
  PRIMARY KEY (changeset_id, k)
);
CREATE INDEX changesets_bbox_idx ON changesets USING spgist (bbox);
CREATE TABLE notes (
  id bigserial PRIMARY KEY,
  latitude int NOT NULL,
  longitude int NOT NULL,
  status note_status_enum NOT NULL DEFAULT 'open',
  closed_at timestamp,
  CHECK ((status = 'closed') = (closed_at IS NOT NULL))
);
CREATE TABLE nodes (
  node_id bigint NOT NULL,
  latitude integer NOT NULL,
  longitude integer NOT NULL,
  changeset_id bigint NOT NULL REFERENCES changesets,
  visible boolean NOT NULL,
  "timestamp" timestamp NOT NULL,
  tile bigint NOT NULL,
  version integer NOT NULL,
  tags hstore DEFAULT ''::hstore NOT NULL,
  PRIMARY KEY (node_id, version)
) PARTITION BY HASH (node_id);
CREATE TABLE nodes_p0 PARTITION OF nodes FOR VALUES WITH (modulus 3, remainder 0);
CREATE TABLE nodes_p1 PARTITION OF nodes FOR VALUES WITH (modulus 3, remainder 1);
CREATE TABLE nodes_p2 PARTITION OF nodes FOR VALUES WITH (modulus 3, remainder 2);
CREATE INDEX nodes_tile_idx ON nodes (tile);

CREATE TABLE ways (
  way_id bigint,
  changeset_id bigint NOT NULL REFERENCES changesets,
  version bigint,
  visible boolean DEFAULT true NOT NULL,
  nodes bigint[] NOT NULL DEFAULT '{}',
  tags jsonb,
  CONSTRAINT ways_pkey PRIMARY KEY (way_id, version)
);
CREATE INDEX ways_tags ON ways USING gin (tags jsonb_path_ops);
CREATE TABLE relation_members (
  relation_id bigint NOT NULL,
  member_type nwr_enum NOT NULL,
  member_id bigint NOT NULL,
  member_role varchar NOT NULL,
  version bigint DEFAULT 0 NOT NULL,
  sequence_id integer DEFAULT 0 NOT NULL,
  CONSTRAINT relation_members_pkey PRIMARY KEY (relation_id, version, member_type, member_id, member_role, sequence_id)
);
CREATE INDEX relation_members_member_idx ON relation_members (member_type, member_id);
CREATE FUNCTION tile_for_point(scaled_lat int4, scaled_lon int4) RETURNS int8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT (($1::bigint & 65535) << 16) | ($2::bigint & 65535) $$;
CREATE INDEX nodes_tfp ON nodes (tile_for_point(latitude, longitude));
CREATE VIEW current_nodes AS
  SELECT DISTINCT ON (node_id) *
  FROM nodes ORDER BY node_id, version DESC;
CREATE VIEW current_node_tags AS
  SELECT c.node_id, c.version, (each(c.tags)).key AS k, (each(c.tags)).value AS v
  FROM current_nodes c;
CREATE TABLE user_blocks (
  id serial PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users,
  reason text NOT NULL,
  during tsrange,
  CONSTRAINT no_double_block EXCLUDE USING gist (during WITH &&, user_id WITH =) WHERE (reason <> 'test')
);
