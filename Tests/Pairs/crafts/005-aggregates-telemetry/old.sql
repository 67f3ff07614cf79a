CREATE TYPE ewma_state AS (v float8, alpha float8);
CREATE FUNCTION ewma_step(s ewma_state, x float8, a float8) RETURNS ewma_state LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(CASE WHEN s.v IS NULL THEN x ELSE a*x + (1-a)*s.v END, a)::ewma_state $$;
CREATE FUNCTION ewma_final(s ewma_state) RETURNS float8 LANGUAGE sql IMMUTABLE AS
'SELECT s.v';
CREATE AGGREGATE ewma(x float8, a float8) (SFUNC = ewma_step, STYPE = ewma_state, FINALFUNC = ewma_final
);
CREATE AGGREGATE product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1');
CREATE TABLE metric (series text NOT NULL, at timestamptz NOT NULL, val float8 NOT NULL, growth numeric(9,6), PRIMARY KEY (series, at));
CREATE VIEW smoothed AS SELECT series, ewma(val, 0.3 ORDER BY at) AS val, product(1 + growth) AS factor FROM metric GROUP BY series;
CREATE MATERIALIZED VIEW smoothed_m AS SELECT series, val
 FROM smoothed WHERE val > 0;
COMMENT ON AGGREGATE product(numeric) IS 'geometric linking';
