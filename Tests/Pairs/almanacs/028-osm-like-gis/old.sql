CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE EXTENSION hstore;
CREATE TYPE nwr_enum AS ENUM ('Node','Way','Relation');
CREATE TYPE format_enum AS ENUM ('html','markdown','text');
CREATE FUNCTION tile_for_point(scaled_lat integer, scaled_lon integer) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  x int8;
  y int8;
BEGIN
  x := round((scaled_lon / 10000000.0 + 180) * 65535 / 360);
  y := round((scaled_lat / 10000000.0 + 90) * 65535 / 180);
  RETURN (x << 16) | y;
END;
$$;
CREATE FUNCTION xid_to_int4(t xid) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT t::text::bigint::int $$;
CREATE TABLE users (id bigserial PRIMARY KEY, email varchar(255) NOT NULL, display_name varchar(255) DEFAULT '' NOT NULL,
active integer DEFAULT 0 NOT NULL, visible boolean DEFAULT true NOT NULL,
home_lat float8, home_lon float8, creation_time timestamp DEFAULT now() NOT NULL);
CREATE UNIQUE INDEX users_email_idx ON users (email);
CREATE INDEX users_email_lower_idx ON users (lower(email));
CREATE TABLE changesets (id bigserial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, created_at timestamp NOT NULL, closed_at timestamp NOT NULL, min_lat integer, max_lat integer, min_lon integer, max_lon integer, num_changes integer DEFAULT 0 NOT NULL
);
CREATE INDEX changesets_bbox_idx ON changesets (min_lat, max_lat, min_lon, max_lon);
CREATE INDEX changesets_user_id_created_at_idx ON changesets (user_id, created_at
);
CREATE TABLE changeset_tags (changeset_id bigint NOT NULL, k varchar(255) DEFAULT '' NOT NULL, v varchar(255) DEFAULT '' NOT NULL);
CREATE INDEX changeset_tags_id_idx ON changeset_tags (changeset_id);
CREATE TABLE current_nodes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL REFERENCES changesets, visible boolean NOT NULL, "timestamp" timestamp NOT NULL, tile bigint NOT NULL, version bigint NOT NULL);
CREATE INDEX current_nodes_tile_idx ON current_nodes (tile);
CREATE INDEX current_nodes_timestamp_idx ON current_nodes ("timestamp");
CREATE TABLE current_node_tags (node_id bigint NOT NULL REFERENCES current_nodes, k varchar(255) DEFAULT '' NOT NULL, v varchar(255) DEFAULT '' NOT NULL, PRIMARY KEY (node_id, k));
CREATE TABLE nodes (node_id bigint NOT NULL, version bigint NOT NULL, latitude integer NOT NULL, longitude integer NOT NULL, changeset_id bigint NOT NULL, visible boolean NOT NULL, "timestamp" timestamp NOT NULL, tile bigint NOT NULL, redaction_id integer, PRIMARY KEY (node_id, version)
);
CREATE INDEX nodes_changeset_id_idx ON nodes (changeset_id);
CREATE TABLE notes (id bigserial PRIMARY KEY, latitude integer NOT NULL, longitude integer NOT NULL, tile bigint NOT NULL, updated_at timestamp NOT NULL, created_at timestamp NOT NULL, status varchar(10) DEFAULT 'open' NOT NULL, closed_at timestamp);
CREATE INDEX notes_tile_status_idx ON notes (tile, status);
CREATE TABLE gpx_files (id serial PRIMARY KEY, user_id bigint NOT NULL REFERENCES users, name varchar(255) DEFAULT '' NOT NULL, public boolean DEFAULT true NOT NULL, size bigint, inserted boolean NOT NULL);
CREATE TABLE gps_points (altitude float4, trackid int NOT NULL, latitude int NOT NULL, longitude int NOT NULL, gpx_id int NOT NULL REFERENCES gpx_files, "timestamp" timestamp, tile bigint);
CREATE INDEX points_gpxid_idx ON gps_points (gpx_id);
CREATE VIEW node_pos AS SELECT id, latitude / 1e7 AS lat, longitude / 1e7 AS lon, tile FROM current_nodes WHERE visible;
CREATE VIEW named_nodes AS SELECT p.*, t.v AS name FROM node_pos p JOIN current_node_tags t ON t.node_id = p.id AND t.k = 'name';
CREATE VIEW user_blocks_active AS SELECT id, display_name FROM users WHERE active = 2;
