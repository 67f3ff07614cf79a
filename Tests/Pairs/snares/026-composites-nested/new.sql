-- CAD parts: composite types in composites, arrays, ranges, functions
CREATE TYPE vec3 AS (x
double precision, y double precision, z double precision
);
CREATE TYPE bbox AS (lo vec3, hi vec3
, unit text
);
CREATE TYPE material AS (name text COLLATE
"POSIX"
, density
numeric(8,4)
);
CREATE DOMAIN solid AS material CHECK ((VALUE).density > 0);
CREATE TYPE node AS (label text, children int[], mat solid
, parent int
);
CREATE TABLE part (id int PRIMARY KEY, box bbox, corners vec3[] DEFAULT ARRAY[ROW(0,0,0)::vec3], mat solid, n node);
CREATE TABLE assembly OF node (label WITH OPTIONS PRIMARY KEY
, parent DEFAULT 0
);
CREATE TABLE row_holder (id int, p part, ps part[]
, a assembly
);
CREATE FUNCTION vol(b bbox) RETURNS double precision IMMUTABLE LANGUAGE sql AS
 $$ SELECT ((b).hi).x - ((b).lo).x $$;
CREATE FUNCTION add(vec3, vec3) RETURNS vec3 IMMUTABLE LANGUAGE sql AS $$ SELECT ROW($1.x+$2.x, $1.y+$2.y, $1.z+$2.z)::vec3 $$;
CREATE OPERATOR + (LEFTARG = vec3, RIGHTARG = vec3, FUNCTION = add
, COMMUTATOR = +
);
CREATE AGGREGATE sum(vec3) (SFUNC = add, STYPE = vec3, INITCOND = '(0,0,0)');
CREATE VIEW volumes AS SELECT id, vol(box) AS v, (box).lo, ((box).hi).
y
, (mat).name FROM part;
CREATE INDEX part_x ON part ((((box).lo).x));
CREATE INDEX part_mat ON part (((mat).name))
WHERE (mat).density > 1
;
CREATE MATERIALIZED VIEW centre AS SELECT p.id, sum(c) AS s FROM part p, unnest(p.corners) c GROUP BY p.id;
CREATE FUNCTION parts() RETURNS SETOF part LANGUAGE sql AS 'SELECT * FROM part';
CREATE FUNCTION unpack(r row_holder) RETURNS TABLE (id int, lo vec3) LANGUAGE sql AS $$ SELECT ((r).p).id, (((r).p).box).lo $$;
CREATE VIEW unpacked AS SELECT r.id AS rid, u.* FROM row_holder r, unpack(r) u;
ALTER TABLE part ADD CHECK (vol(box) >= 0);
