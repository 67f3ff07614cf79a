CREATE EXTENSION btree_gist;
CREATE SCHEMA rg;
CREATE FUNCTION rg.f8d(a float8, b float8) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS 'SELECT a - b';
CREATE TYPE rg.frange AS RANGE (subtype = float8, subtype_diff = rg.f8d);
CREATE TYPE rg.trange AS RANGE (subtype = text, collation = "POSIX", subtype_opclass = text_pattern_ops, multirange_type_name = rg.tranges);
CREATE TYPE rg.range_of_ip AS RANGE (subtype = inet, multirange_type_name = rg.ip_set);
CREATE TYPE rg.multi_name AS (a int);
CREATE TYPE rg.fresh AS RANGE (subtype = rg.multi_name);
CREATE DOMAIN rg.pos_range AS rg.frange CHECK (NOT isempty(VALUE) AND lower(VALUE) > 0);
CREATE DOMAIN rg.some AS rg.fmultirange CHECK (NOT isempty(VALUE));
CREATE TYPE rg.box AS (w rg.frange, h rg.pos_range, name rg.trange);
CREATE TABLE rg.t (
    id int PRIMARY KEY,
    f rg.frange NOT NULL DEFAULT '[0,1)',
    p rg.pos_range,
    m rg.fmultirange DEFAULT '{}',
    s rg.some,
    x rg.trange,
    ips rg.range_of_ip,
    b rg.box,
    kind int,
    width float8 GENERATED ALWAYS AS (upper(f) - lower(f)) STORED,
    CONSTRAINT f_ok CHECK (f <@ '[-1000,1000]'::rg.frange),
    CONSTRAINT no_lap EXCLUDE USING gist (kind WITH =, f WITH &&)
);
CREATE INDEX t_m ON rg.t USING gist (m);
CREATE INDEX t_x ON rg.t USING spgist (x);
CREATE INDEX t_low ON rg.t (lower(p), f);
CREATE FUNCTION rg.covers(a rg.frange, VARIADIC b rg.frange[]) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a @> ALL (b)';
CREATE FUNCTION rg.merge(a rg.fmultirange) RETURNS rg.frange LANGUAGE sql IMMUTABLE RETURN range_merge(a);
CREATE AGGREGATE rg.cover(rg.frange) (SFUNC = range_merge, STYPE = rg.frange);
CREATE VIEW rg.v AS SELECT id, f * '[0,10]'::rg.frange AS cut, range_agg(f) OVER (PARTITION BY kind) AS all_f, unnest(m) AS part, rg.merge(m) AS cover FROM rg.t;
CREATE TABLE rg.parted (f rg.frange, n int) PARTITION BY RANGE (f);
CREATE TABLE rg.parted_1 PARTITION OF rg.parted FOR VALUES FROM ('[0,1)') TO ('[5,6)');
CREATE CAST (rg.range_of_ip AS text) WITH INOUT;
GRANT USAGE ON TYPE rg.frange TO um_app;
REVOKE USAGE ON TYPE rg.trange FROM PUBLIC;
COMMENT ON TYPE rg.frange IS 'floats';
COMMENT ON TYPE rg.tranges IS 'many texts';
