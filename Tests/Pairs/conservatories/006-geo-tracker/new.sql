CREATE EXTENSION cube;
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE SCHEMA trk;
CREATE TYPE trk.pos AS (lat float8, lon float8);
ALTER TYPE trk.pos ADD ATTRIBUTE alt float8;
CREATE FUNCTION trk.dist(a trk.pos, b trk.pos) RETURNS float8 LANGUAGE sql IMMUTABLE
PARALLEL SAFE COST 20 RETURN sqrt(power((a).lat - (b).lat, 2) + power((a).lon - (b).lon, 2) + power((a).alt - (b).alt, 2));
CREATE OPERATOR trk.<~> (LEFTARG = trk.pos, RIGHTARG = trk.pos, FUNCTION = trk.dist, COMMUTATOR = OPERATOR(trk.<~>));
COMMENT ON OPERATOR trk.<~>(trk.pos, trk.pos) IS 'distance';
CREATE FUNCTION trk.pos_text(trk.pos) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).lat || ',' || ($1).lon $$;
CREATE CAST (trk.pos AS text) WITH FUNCTION trk.pos_text(trk.pos);
COMMENT ON CAST (trk.pos AS text) IS 'lat,lon';
CREATE TABLE trk.vehicle (id int PRIMARY KEY, plate text NOT NULL UNIQUE, depot trk.pos
, kind text NOT NULL DEFAULT 'van' CHECK (kind IN ('van', 'truck'))
);
CREATE TABLE trk.ping (vehicle int NOT NULL, at timestamptz NOT NULL, p trk.pos NOT NULL
) PARTITION BY HASH (vehicle);
CREATE TABLE trk.ping_0 PARTITION OF trk.ping FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE trk.ping_1 PARTITION OF trk.ping FOR VALUES WITH (MODULUS 4, REMAINDER 1) WITH (fillfactor = 70);
CREATE TABLE trk.ping_2 PARTITION OF trk.ping FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE UNLOGGED TABLE trk.ping_3 PARTITION OF trk.ping FOR VALUES WITH (MODULUS 4, REMAINDER 3);
ALTER TABLE trk.ping ADD FOREIGN KEY (vehicle) REFERENCES trk.vehicle (id) MATCH FULL;
CREATE INDEX ping_text ON trk.ping (trk.pos_text(p) COLLATE "C" text_pattern_ops DESC NULLS LAST);
CREATE VIEW trk.last_ping AS SELECT DISTINCT ON (vehicle) vehicle, at, p FROM trk.ping ORDER BY vehicle, at DESC;
CREATE VIEW trk.far AS SELECT v.plate, l.p
, v.depot OPERATOR(trk.<~>) l.p AS d, (l.p).alt AS altitude
FROM trk.vehicle v JOIN trk.last_ping l ON l.vehicle = v.id;
COMMENT ON VIEW trk.far IS 'far from home';
GRANT SELECT ON trk.far TO pair_ro;
GRANT INSERT ON trk.ping TO pair_app;
GRANT INSERT ON trk.ping_3 TO pair_app;
