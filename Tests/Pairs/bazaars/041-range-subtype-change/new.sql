CREATE SCHEMA r;
CREATE TYPE r.span AS RANGE (SUBTYPE = int8, MULTIRANGE_TYPE_NAME = r.span_set);
CREATE TYPE r.other AS RANGE (SUBTYPE = text, COLLATION = "C", MULTIRANGE_TYPE_NAME = r.spans);
CREATE DOMAIN r.pos_span AS r.span CHECK (lower(VALUE) >= 0);
CREATE TABLE r.t (
    id int PRIMARY KEY,
    s r.span NOT NULL DEFAULT '[1,5)',
    d r.pos_span,
    m r.span_set,
    o r.spans,
    ra r.span[],
    CONSTRAINT t_ex EXCLUDE USING gist (s WITH &&)
);
CREATE INDEX t_m ON r.t USING gist (m);
CREATE FUNCTION r.len(r.span) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'select (upper($1) - lower($1))::bigint';
ALTER TABLE r.t ADD COLUMN l bigint GENERATED ALWAYS AS (r.len(s)) STORED;
CREATE VIEW r.v AS SELECT id, range_agg(s) AS agg, r.span(1, 4) AS lit FROM r.t GROUP BY id;
GRANT USAGE ON TYPE r.span TO app_rw;
REVOKE USAGE ON TYPE r.other FROM PUBLIC;
COMMENT ON TYPE r.span IS 'span';
