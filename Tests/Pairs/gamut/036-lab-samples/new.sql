CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION fuzzystrmatch SCHEMA ext;
CREATE SCHEMA lab;
CREATE TYPE lab.result AS (analyte text, value numeric, unit text
    , flag "char"
);
CREATE FUNCTION lab.result_from_hstore(ext.hstore) RETURNS lab.result LANGUAGE sql IMMUTABLE STRICT AS
    $$ SELECT ROW($1 OPERATOR(ext.->) 'a', ($1 OPERATOR(ext.->) 'v')::numeric, $1 OPERATOR(ext.->) 'u', NULL)::lab.result $$;
CREATE CAST (ext.hstore AS lab.result) WITH FUNCTION lab.result_from_hstore(ext.hstore)
    AS ASSIGNMENT
;
CREATE FUNCTION lab.in_range(r lab.result, n numrange) RETURNS boolean LANGUAGE sql IMMUTABLE
    AS $$ SELECT n @> r.value
        AND r.flag IS DISTINCT FROM 'E'
    $$;
CREATE OPERATOR lab.~? (FUNCTION = lab.in_range, LEFTARG = lab.result, RIGHTARG = numrange
    , RESTRICT = matchingsel, JOIN = matchingjoinsel
);
CREATE FUNCTION lab.negate(r lab.result) RETURNS lab.result LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(r.analyte, -r.value, r.unit, r.flag)::lab.result $$;
CREATE OPERATOR lab.!- (FUNCTION = lab.negate, RIGHTARG = lab.result);
CREATE TABLE lab.sample (
    code char(10) PRIMARY KEY,
    taken timestamptz NOT NULL,
    results lab.result[] NOT NULL DEFAULT '{}',
    attrs ext.hstore,
    mass_mg
    bigint
    CHECK (mass_mg > 0)
  , discarded boolean NOT NULL DEFAULT false
);
CREATE TABLE lab.norm (
    analyte text NOT NULL,
    sex "char",
    normal numrange NOT NULL,
    CONSTRAINT norm_key UNIQUE
        NULLS NOT DISTINCT
        (analyte, sex)
);
CREATE INDEX sample_attrs ON lab.sample USING gin (attrs
) WITH (fastupdate = off) WHERE NOT discarded;
CREATE INDEX sample_hash ON lab.sample USING hash (code);
CREATE FUNCTION lab.abnormal(s lab.sample) RETURNS SETOF lab.result LANGUAGE sql STABLE AS $$
    SELECT r FROM unnest(s.results) r JOIN lab.norm n ON n.analyte = r.analyte WHERE NOT r OPERATOR(lab.~?) n.normal $$
    ROWS 5
;
CREATE VIEW lab.recent WITH (security_barrier = true) AS SELECT code, taken
    , mass_mg FROM lab.sample WHERE taken > now() - interval '14 days' AND NOT discarded;
CREATE TRIGGER sample_ro BEFORE TRUNCATE ON lab.sample FOR EACH STATEMENT EXECUTE FUNCTION suppress_redundant_updates_trigger();
ALTER TABLE lab.sample REPLICA IDENTITY
    DEFAULT;
COMMENT ON CAST (ext.hstore AS lab.result) IS 'import';
COMMENT ON OPERATOR lab.~? (lab.result, numrange) IS 'within normal';
COMMENT ON OPERATOR lab.!- (NONE, lab.result) IS 'negate';
COMMENT ON TYPE lab.result IS 'one analyte';
GRANT SELECT ON lab.recent TO gm_ro;
GRANT INSERT (code, taken, results
    , mass_mg
) ON lab.sample TO gm_app;
ALTER OPERATOR lab.~? (lab.result, numrange) OWNER TO gm_owner;
