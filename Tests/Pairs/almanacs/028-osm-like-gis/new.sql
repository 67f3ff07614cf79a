CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE EXTENSION hstore;
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation','Changeset');
CREATE TYPE note_status_enum AS ENUM ('open','closed','hidden');
CREATE TYPE user_status_enum AS ENUM ('pending','active','confirmed','suspended','deleted');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  x int8; -- quantized x from lon
  y int8; -- quantized y from lat
BEGIN
  x := round(((scaled_lon / 10000000.0) + 180.0) * 65535.0 / 360.0);
  y := round(((scaled_lat / 10000000.0) +  90.0) * 65535.0 / 180.0);
  RETURN (x << 16) | y;
END;
$$;
CREATE FUNCTION api_rate_limit(user_id bigint) RETURNS integer LANGUAGE plpgsql STABLE AS $$ DECLARE n int; BEGIN SELECT count(*) INTO n FROM changesets c WHERE c.user_id = api_rate_limit.user_id AND c.created_at > now() - interval '1 hour'; RETURN 1000 - n; END; $$;
CREATE TABLE users (id bigserial PRIMARY KEY, email varchar(255) NOT NULL, display_name varchar(255) DEFAULT '' NOT NULL,
status user_status_enum DEFAULT 'pending' NOT NULL, changesets_count integer DEFAULT 0 NOT NULL, home_tile bigint, languages varchar(255),
home_lat float8, home_lon float8, creation_time timestamp DEFAULT timezone('utc', now()) NOT NULL);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE INDEX users_email_lower_idx ON users (lower(email::text));
CREATE INDEX users_home_idx ON users (home_tile);
CREATE INDEX users_home_earth ON users USING gist (point(home_lon, home_lat)) WHERE home_lat IS NOT NULL AND home_lon IS NOT NULL;
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp NOT NULL, closed_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, num_changes integer DEFAULT 0 NOT NULL, bbox box GENERATED ALWAYS AS (box(point(min_lon, min_lat), point(max_lon, max_lat))) STORED);
CREATE INDEX changesets_bbox_idx ON changesets USING gist (bbox);
CREATE INDEX changesets_user_id_created_at_idx ON changesets (user_id, created_at DESC);
CREATE TABLE changeset_tags (changeset_id bigint NOT NULL REFERENCES changesets, k varchar(255) DEFAULT '' NOT NULL, v varchar(255) DEFAULT '' NOT NULL, PRIMARY KEY (changeset_id, k));
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets, visible boolean NOT NULL, "timestamp" timestamp NOT NULL, tile bigint NOT NULL GENERATED ALWAYS AS (tile_for_point(latitude, longitude)) STORED, version bigint NOT NULL);
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile);
CREATE INDEX current_nodes_timestamp_idx ON current_nodes USING brin ("timestamp");
CREATE TABLE current_node_tags (node_id bigint NOT NULL REFERENCES current_nodes, k varchar(255) DEFAULT '' NOT NULL, v varchar(255) DEFAULT '' NOT NULL, PRIMARY KEY (node_id, k));
CREATE TABLE nodes (node_id bigint NOT NULL, version bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp NOT NULL, tile bigint NOT NULL, redaction_id integer, PRIMARY KEY (node_id, version)
) PARTITION BY RANGE (node_id);
CREATE TABLE nodes_low PARTITION OF nodes FOR VALUES FROM (MINVALUE) TO (1000000000);
CREATE TABLE nodes_high PARTITION OF nodes FOR VALUES FROM (1000000000) TO (MAXVALUE);
CREATE INDEX nodes_changeset_id_idx ON nodes (changeset_id);
CREATE TABLE notes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint NOT NULL, updated_at timestamp NOT NULL, created_at timestamp NOT NULL, status note_status_enum NOT NULL, closed_at timestamp, description text DEFAULT '' NOT NULL, user_id bigint REFERENCES users);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE INDEX notes_desc_fts ON notes USING gin (to_tsvector('english', description));
CREATE TYPE gpx_visibility_enum AS ENUM ('private','public','trackable','identifiable');
CREATE TABLE gpx_files (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, name varchar(255) DEFAULT '' NOT NULL, visibility gpx_visibility_enum DEFAULT 'public' NOT NULL, size bigint, inserted boolean NOT NULL, tags hstore);
CREATE TABLE gps_points (altitude float8, trackid int NOT NULL, latitude int NOT NULL, longitude int NOT NULL, gpx_id bigint NOT NULL REFERENCES gpx_files ON DELETE CASCADE, "timestamp" timestamp, tile bigint);
CREATE INDEX points_gpxid_idx ON gps_points (gpx_id);
CREATE VIEW node_pos AS SELECT id, latitude / 1e7 AS lat, longitude / 1e7 AS lon, tile FROM current_nodes WHERE visible;
CREATE VIEW named_nodes AS SELECT p.*, t.v AS name FROM node_pos p JOIN current_node_tags t ON t.node_id = p.id AND t.k = ANY ('{name,name:en,int_name}');
CREATE MATERIALIZED VIEW tile_density AS SELECT tile, count(*) AS n FROM current_nodes WHERE visible GROUP BY tile;
CREATE UNIQUE INDEX tile_density_tile ON tile_density (tile);
CREATE VIEW user_blocks_active AS SELECT id, display_name FROM users WHERE status = 'suspended';
