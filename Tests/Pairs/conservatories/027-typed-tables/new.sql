CREATE TYPE pt AS (x int, y int
, z int
);
COMMENT ON COLUMN pt.x IS 'abscissa';
CREATE TABLE pts OF pt (PRIMARY KEY (x, y), y WITH OPTIONS DEFAULT 0, CHECK (x <> y));
CREATE TABLE pts2 OF pt (z NOT NULL);
CREATE TABLE pts3 (x bigint NOT NULL, y int, note text);
CREATE TABLE path (id int, ps pt[], bb pt CHECK ((bb).x > 0));
CREATE FUNCTION mkpt(int, int) RETURNS pt LANGUAGE sql IMMUTABLE AS
'SELECT ROW($1, $2, 0)::public.pt';
CREATE VIEW first_pt AS SELECT id, (ps[1]).x AS x, ps[1] AS p FROM path;
CREATE VIEW star AS SELECT (p).* FROM first_pt;
CREATE INDEX path_bb ON path (((bb).y), bb);
CREATE FUNCTION pts_x(pts) RETURNS int LANGUAGE sql IMMUTABLE RETURN $1.x;
CREATE TABLE sub_pts (extra text) INHERITS (path);
ALTER TABLE pts OWNER TO pair_owner;
ALTER TYPE pt OWNER TO pair_owner;
CREATE TYPE seg AS (a pt, b pt);
CREATE DOMAIN far_seg AS seg CHECK (((VALUE).a).x > 10);
CREATE TABLE segs (s seg, f far_seg, fs far_seg[]);
