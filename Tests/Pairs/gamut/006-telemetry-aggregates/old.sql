CREATE SCHEMA tm;
CREATE TYPE tm.acc AS (n bigint, total numeric);
CREATE FUNCTION tm.acc_add(s tm.acc, v numeric) RETURNS tm.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN v IS NULL THEN s ELSE ROW(s.n + 1, s.total + v)::tm.acc END $$;
CREATE FUNCTION tm.acc_sub(s tm.acc, v numeric) RETURNS tm.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN v IS NULL THEN s ELSE ROW(s.n - 1, s.total - v)::tm.acc END $$;
CREATE FUNCTION tm.acc_merge(a tm.acc, b tm.acc) RETURNS tm.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ROW(a.n + b.n, a.total + b.total)::tm.acc $$;
CREATE FUNCTION tm.acc_mean(s tm.acc) RETURNS numeric LANGUAGE sql IMMUTABLE
    AS $$ SELECT s.total / nullif(s.n, 0) $$;
CREATE AGGREGATE tm.mean(numeric) (
    SFUNC = tm.acc_add, STYPE = tm.acc, FINALFUNC = tm.acc_mean,
    INITCOND = '(0,0)',
    MSFUNC = tm.acc_add, MINVFUNC = tm.acc_sub, MSTYPE = tm.acc, MFINALFUNC = tm.acc_mean, MINITCOND = '(0,0)'
);
CREATE FUNCTION tm.pct_final(s float8[], q float8) RETURNS float8 LANGUAGE sql IMMUTABLE
    AS $$ SELECT percentile_cont(q) WITHIN GROUP (ORDER BY u) FROM unnest(s) u $$;
CREATE FUNCTION tm.pct_step(s float8[], v float8) RETURNS float8[] LANGUAGE sql IMMUTABLE
    AS $$ SELECT s || v $$;
CREATE AGGREGATE tm.pct(q float8 ORDER BY v float8) (SFUNC = tm.pct_step, STYPE = float8[], FINALFUNC = tm.pct_final, INITCOND = '{}');
CREATE AGGREGATE tm.hrank(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE tm.product(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1');
CREATE TABLE tm.sample (
    device integer NOT NULL,
    at timestamptz NOT NULL,
    reading numeric,
    PRIMARY KEY (device, at)
) WITH (fillfactor = 90);
CREATE STATISTICS tm.sample_st (ndistinct, dependencies) ON device, reading FROM tm.sample;
CREATE VIEW tm.daily AS
    SELECT device, at::date AS day, tm.mean(reading) AS mean,
           tm.pct(0.5) WITHIN GROUP (ORDER BY reading::float8) AS median
    FROM tm.sample GROUP BY device, at::date;
COMMENT ON AGGREGATE tm.mean(numeric) IS 'moving-capable mean';
COMMENT ON AGGREGATE tm.pct(float8 ORDER BY float8) IS 'percentile';
GRANT EXECUTE ON FUNCTION tm.mean(numeric) TO gm_ro;
