CREATE EXTENSION cube;
CREATE EXTENSION earthdistance;
CREATE SCHEMA trk;
CREATE TYPE trk.pos AS (lat float8, lon float8);
CREATE FUNCTION trk.dist(a trk.pos, b trk.pos) RETURNS float8 LANGUAGE sql IMMUTABLE
AS $$ SELECT sqrt(power((a).lat - (b).lat, 2) + power((a).lon - (b).lon, 2)) $$;
CREATE OPERATOR trk.<-> (LEFTARG = trk.pos, RIGHTARG = trk.pos, FUNCTION = trk.dist);
CREATE FUNCTION trk.pos_text(trk.pos) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).lat || ',' || ($1).lon $$;
CREATE CAST (trk.pos AS text) WITH FUNCTION trk.pos_text(trk.pos) AS ASSIGNMENT;
CREATE TABLE trk.vehicle (id int PRIMARY KEY, plate text NOT NULL UNIQUE, depot trk.pos
, kind text
);
CREATE TABLE trk.ping (vehicle int NOT NULL, at timestamptz NOT NULL, p trk.pos NOT NULL
) PARTITION BY HASH (vehicle);
CREATE TABLE trk.ping_0 PARTITION OF trk.ping FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE trk.ping_1 PARTITION OF trk.ping FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX ping_text ON trk.ping (trk.pos_text(p));
CREATE VIEW trk.last_ping AS SELECT DISTINCT ON (vehicle) vehicle, at, p FROM trk.ping ORDER BY vehicle, at DESC;
CREATE VIEW trk.far AS SELECT v.plate, l.p
, v.depot OPERATOR(trk.<->) l.p AS d
FROM trk.vehicle v JOIN trk.last_ping l ON l.vehicle = v.id;
COMMENT ON VIEW trk.far IS 'far from home';
GRANT SELECT ON trk.far TO pair_ro;
GRANT INSERT ON trk.ping TO pair_app;
