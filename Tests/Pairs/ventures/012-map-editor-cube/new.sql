-- map editor without GIS
CREATE EXTENSION cube; CREATE EXTENSION hstore;
CREATE EXTENSION btree_gist;
CREATE DOMAIN lat AS double precision CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN lon AS double precision CHECK (VALUE BETWEEN -180 AND
180.0) CHECK (VALUE <> 'NaN'
);
CREATE TABLE changeset (id bigserial PRIMARY KEY, author text NOT NULL, opened timestamptz NOT NULL DEFAULT now(), closed timestamptz, bbox box
, tags hstore
);
CREATE TABLE node (id bigint PRIMARY KEY, version int NOT NULL DEFAULT 1, changeset bigint NOT NULL REFERENCES changeset, lat lat NOT NULL, lon lon NOT NULL, tags hstore NOT NULL DEFAULT '', pos cube GENERATED ALWAYS AS (
cube(ARRAY[lon::float8, lat::float8])
) STORED);
CREATE INDEX node_pos ON node USING gist (pos);
CREATE INDEX node_tags ON node USING
gin (tags)
;
CREATE TABLE way (id bigint PRIMARY KEY, version int NOT NULL DEFAULT 1, tags hstore NOT NULL DEFAULT '', closed boolean DEFAULT false);
CREATE TABLE way_node (way bigint REFERENCES way ON DELETE CASCADE, seq int, node bigint NOT NULL REFERENCES node, PRIMARY KEY (way, seq)
, CHECK (seq >= 0)
);
CREATE TABLE relation (id bigint PRIMARY KEY, kind text NOT NULL DEFAULT 'multipolygon', name text GENERATED ALWAYS AS ('r' || id::text) STORED);
CREATE TABLE member (relation bigint REFERENCES relation, kind "char" NOT NULL CHECK (kind IN ('n','w','r')), ref bigint NOT NULL, role text DEFAULT '', PRIMARY KEY (relation, kind, ref));
CREATE TABLE history (LIKE node INCLUDING DEFAULTS, valid tstzrange
, EXCLUDE USING gist (id WITH =, valid WITH &&)
);
CREATE FUNCTION dist(a node, b node) RETURNS float8 IMMUTABLE LANGUAGE sql AS 'SELECT cube_distance(a.pos, b.pos)';
CREATE FUNCTION node_hist() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.version := OLD.version + 1; RETURN NEW; END $$;
CREATE TRIGGER node_hist BEFORE UPDATE
OF lat, lon, tags
 ON node FOR EACH ROW EXECUTE FUNCTION node_hist();
CREATE VIEW poi AS SELECT id, tags -> 'name' AS name, lat, lon FROM node WHERE tags ?
'shop' OR tags ? 'amenity'
;
CREATE VIEW way_len AS SELECT a.way, sum(dist(n, m)) AS len FROM way_node a JOIN way_node b ON b.way = a.way AND b.seq = a.seq + 1 JOIN node n ON n.id = a.node JOIN node m ON m.id = b.node GROUP BY a.way;
