CREATE SCHEMA ext;
CREATE EXTENSION ltree SCHEMA ext;
CREATE SCHEMA water;
CREATE TYPE water.ph AS RANGE (SUBTYPE =
    numeric
);
CREATE TABLE water.basin (
    path ext.ltree PRIMARY KEY,
    name text NOT NULL
  , area_km2 numeric CHECK (area_km2 > 0)
);
CREATE TABLE water.limit_value (
    substance text PRIMARY KEY,
    allowed water.ph NOT NULL DEFAULT '[6.5,9.5]'
);
CREATE TABLE water.probe (
    basin ext.ltree NOT NULL REFERENCES water.basin,
    taken date NOT NULL,
    substance text NOT NULL REFERENCES water.limit_value,
    value
        numeric,
    PRIMARY KEY (basin, taken, substance)
) WITH (fillfactor =
    75
);
CREATE FUNCTION water.ok(v
    numeric,
    r water.ph) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN r @> v;
CREATE FUNCTION water.worse(a
    numeric, b numeric) RETURNS numeric
    LANGUAGE sql IMMUTABLE STRICT RETURN CASE WHEN abs(a - 7) > abs(b - 7) THEN a ELSE b END;
CREATE AGGREGATE water.worst(
    numeric) (SFUNC = water.worse, STYPE = numeric, COMBINEFUNC = water.worse, PARALLEL = RESTRICTED);
CREATE VIEW water.violation AS SELECT p.basin, p.taken, p.value FROM water.probe p JOIN water.limit_value l USING (substance)
    WHERE NOT water.ok(p.value, l.allowed);
CREATE VIEW water.worst_by_basin AS SELECT basin, water.worst(value) AS worst FROM water.probe GROUP BY basin;
CREATE INDEX basin_gist ON water.basin USING gist (path
    ext.gist_ltree_ops (siglen = 24)
);
CREATE INDEX probe_expr ON water.probe ((value * 1000)) WHERE value > 0;
CREATE STATISTICS water.probe_st ON substance, (value * 10) FROM water.probe;
CREATE PUBLICATION water_pub FOR TABLE water.probe WHERE (value >
    9.0 OR value < 6.0);
ALTER TABLE water.probe ENABLE ROW LEVEL SECURITY;
CREATE POLICY sane ON water.probe FOR INSERT TO gm_app WITH CHECK (value
    BETWEEN 0 AND 14);
CREATE RULE limit_no_delete AS ON DELETE TO water.limit_value DO INSTEAD NOTHING;
COMMENT ON TYPE water.ph IS 'exact';
COMMENT ON AGGREGATE water.worst(
    numeric
) IS 'furthest from neutral';
GRANT SELECT ON water.violation TO gm_ro;
GRANT EXECUTE ON FUNCTION water.ok TO gm_app;
GRANT USAGE ON TYPE water.ph TO gm_app;
