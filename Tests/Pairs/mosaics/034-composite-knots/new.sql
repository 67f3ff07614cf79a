CREATE TYPE pt AS (x int, y int
, z int
);
CREATE TYPE seg AS (a pt, b pt);
CREATE TYPE poly AS (name varchar(20) COLLATE "C", pts pt[], closed boolean);
CREATE DOMAIN pt_d AS pt CHECK ((VALUE).x >= 0);
CREATE DOMAIN pts_d AS pt[] CHECK (array_length(VALUE, 1) > 1);
CREATE TABLE shapes (
    id int PRIMARY KEY,
    p pt,
    s seg DEFAULT ROW(ROW(0, 0
, 0
), NULL)::seg,
    ps pt[],
    d pt_d,
    ds pts_d,
    pl poly
);
CREATE INDEX shapes_px ON shapes (((p).x), ((s).a));
CREATE UNIQUE INDEX shapes_p ON shapes (p);
ALTER TABLE shapes ADD CONSTRAINT ordered CHECK (((s).a).x <= ((s).b).x);
CREATE TABLE pts OF pt (x WITH OPTIONS PRIMARY KEY);
CREATE TABLE pts2 OF pt
(z WITH OPTIONS DEFAULT 1 NOT NULL)
;
CREATE VIEW v_pts AS SELECT x, y FROM pts;
CREATE FUNCTION mk(x int, y int) RETURNS pt LANGUAGE sql IMMUTABLE AS 'SELECT ROW(x, y
, 0
)::pt';
CREATE FUNCTION px(pt) RETURNS int LANGUAGE sql IMMUTABLE RETURN ($1).x;
CREATE FUNCTION len(s seg) RETURNS float8 LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT sqrt((((s).b).x - ((s).a).x) ^ 2::float8); END;
CREATE FUNCTION all_pts() RETURNS SETOF pt LANGUAGE sql STABLE AS 'SELECT (u).* FROM shapes, unnest(ps) u';
CREATE INDEX shapes_len ON shapes (len(s));
CREATE VIEW v AS SELECT id, (p).x, (s).a AS start, px(p) AS px, ps[1] AS first FROM shapes;
CREATE FUNCTION pt_lt(pt, pt) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN ($1).x < ($2).x;
CREATE OPERATOR <<< (LEFTARG = pt, RIGHTARG = pt, FUNCTION = pt_lt);
CREATE CAST (pt AS int) WITH FUNCTION px(pt);
CREATE FUNCTION pt_acc(pt, pt) RETURNS pt LANGUAGE sql IMMUTABLE AS 'SELECT ROW(($1).x + ($2).x, ($1).y + ($2).y
, 0
)::pt';
CREATE AGGREGATE pt_sum(pt) (SFUNC = pt_acc, STYPE = pt, INITCOND = '(0,0
,0
)');
CREATE TYPE pt_range AS RANGE (subtype = pt);
CREATE TABLE area (r pt_range, EXCLUDE USING gist (r WITH &&));
COMMENT ON COLUMN pt.y IS 'ordinate';
COMMENT ON COLUMN seg.b IS 'end';
CREATE TYPE unused AS ();
