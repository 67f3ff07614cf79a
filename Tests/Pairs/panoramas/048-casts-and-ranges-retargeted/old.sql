CREATE SCHEMA cr;
CREATE TYPE cr.color AS ENUM ('red', 'green', 'blue');
CREATE TYPE cr.rgb AS (r smallint, g smallint, b smallint);
CREATE FUNCTION cr.to_rgb(
    cr.color) RETURNS cr.rgb LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(0, 0, 0)::cr.rgb $$;
CREATE CAST (cr.color AS cr.rgb) WITH FUNCTION cr.to_rgb(
    cr.color) AS ASSIGNMENT;
CREATE FUNCTION cr.to_int(cr.color) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE CAST (cr.color AS integer) WITH FUNCTION cr.to_int(cr.color) AS ASSIGNMENT;
CREATE CAST (text AS cr.color) WITH INOUT AS IMPLICIT;
CREATE FUNCTION cr.diff(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT $1 - $2';
CREATE TYPE cr.span AS RANGE (subtype = double precision, subtype_diff = cr.diff);
CREATE TYPE cr.trange AS RANGE (subtype = time);
CREATE TABLE cr.t (
    id integer PRIMARY KEY,
    c cr.color DEFAULT 'red'::cr.color,
    n
    integer
    DEFAULT 'green'::cr.color::
    integer,
    s cr.span NOT NULL DEFAULT 'empty',
    ms
    cr.span_multirange,
    tr cr.trange,
    CONSTRAINT cn CHECK (c::
    integer
    > 0),
    EXCLUDE USING gist (s WITH &&)
);
CREATE INDEX t_ms ON cr.t USING gist (ms);
CREATE INDEX t_c ON cr.t ((c::
    integer
));
CREATE INDEX t_low ON cr.t (lower(s), upper(s));
CREATE VIEW cr.v AS SELECT id, c::cr.rgb AS rgb, (c::cr.rgb).r AS red, s * '[0,10]'::cr.span AS clipped FROM cr.t;
CREATE VIEW cr.v2 AS SELECT id, range_agg(s) AS agg FROM cr.t GROUP BY id;
CREATE FUNCTION cr.hit(cr.span,
    double precision
) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 @> $2';
CREATE FUNCTION cr.mid(cr.trange) RETURNS
    interval
    LANGUAGE sql IMMUTABLE AS 'SELECT (upper($1) - lower($1)) / 2';
CREATE FUNCTION cr.poly(anyrange) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE VIEW cr.v3 AS SELECT cr.poly(s) AS lo, cr.poly(tr) AS tlo FROM cr.t WHERE cr.hit(s, 1);
CREATE DOMAIN cr.span_d AS cr.span CHECK (NOT isempty(VALUE));
CREATE TABLE cr.u (d cr.span_d, col cr.color DEFAULT 'blue', CONSTRAINT d_ok CHECK (d @>
    0::double precision
));
ALTER TABLE cr.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON cr.t USING (s @>
    1::double precision
    AND c::
    integer
    < 9);
GRANT USAGE ON TYPE cr.span TO pair_cr;
REVOKE USAGE ON TYPE cr.trange FROM PUBLIC;
COMMENT ON CAST (cr.color AS cr.rgb) IS 'paint';
