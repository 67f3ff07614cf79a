CREATE SCHEMA cr;
CREATE TYPE cr.color AS ENUM ('red', 'green', 'blue');
CREATE TYPE cr.rgb AS (r smallint, g smallint, b smallint);
CREATE FUNCTION cr.to_rgb(
    cr.color, typmod integer, explicit boolean) RETURNS cr.rgb LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(255, 0, typmod)::cr.rgb $$;
CREATE CAST (cr.color AS cr.rgb) WITH FUNCTION cr.to_rgb(
    cr.color, integer, boolean);
CREATE FUNCTION cr.to_int(cr.color) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT length($1::text) $$;
CREATE CAST (cr.color AS bigint) WITH FUNCTION cr.to_int(cr.color);
CREATE FUNCTION cr.parse(text) RETURNS cr.color LANGUAGE sql STABLE AS $$ SELECT enum_first(NULL::cr.color) $$;
CREATE CAST (text AS cr.color) WITH FUNCTION cr.parse(text) AS ASSIGNMENT;
CREATE CAST (cr.rgb AS jsonb) WITH INOUT;
CREATE FUNCTION cr.diff(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT ($1 - $2)::double precision';
CREATE TYPE cr.span AS RANGE (subtype = numeric, subtype_diff = cr.diff, multirange_type_name = cr.spans);
CREATE TYPE cr.trange AS RANGE (subtype = interval, multirange_type_name = cr.tm);
CREATE TABLE cr.t (
    id integer PRIMARY KEY,
    c cr.color DEFAULT 'red'::cr.color,
    n
    bigint
    DEFAULT 'green'::cr.color::
    bigint,
    s cr.span NOT NULL DEFAULT 'empty',
    ms
    cr.spans,
    tr cr.trange,
    CONSTRAINT cn CHECK (c::
    bigint
    > 0),
    EXCLUDE USING gist (s WITH &&)
);
CREATE INDEX t_ms ON cr.t USING gist (ms);
CREATE INDEX t_c ON cr.t ((c::
    bigint
));
CREATE INDEX t_low ON cr.t (lower(s), upper(s));
CREATE VIEW cr.v AS SELECT id, c::cr.rgb AS rgb, (c::cr.rgb).r AS red, s * '[0,10]'::cr.span AS clipped FROM cr.t;
CREATE VIEW cr.v2 AS SELECT id, range_agg(s) AS agg FROM cr.t GROUP BY id;
CREATE FUNCTION cr.hit(cr.span,
    numeric
) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 @> $2';
CREATE FUNCTION cr.mid(cr.trange) RETURNS
    interval
    LANGUAGE sql IMMUTABLE AS 'SELECT (upper($1) - lower($1)) / 2';
CREATE FUNCTION cr.poly(anyrange) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT lower($1)';
CREATE VIEW cr.v3 AS SELECT cr.poly(s) AS lo, cr.poly(tr) AS tlo FROM cr.t WHERE cr.hit(s, 1);
CREATE DOMAIN cr.span_d AS cr.span CHECK (NOT isempty(VALUE));
CREATE TABLE cr.u (d cr.span_d, col cr.color DEFAULT 'blue', CONSTRAINT d_ok CHECK (d @>
    0::numeric
));
ALTER TABLE cr.t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON cr.t USING (s @>
    1::numeric
    AND c::
    bigint
    < 9);
GRANT USAGE ON TYPE cr.span TO pair_cr;
REVOKE USAGE ON TYPE cr.trange FROM PUBLIC;
COMMENT ON CAST (cr.color AS cr.rgb) IS 'paint';
