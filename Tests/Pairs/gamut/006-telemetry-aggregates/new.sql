CREATE SCHEMA tm;
CREATE TYPE tm.acc AS (n bigint, total numeric);
ALTER TYPE tm.acc ADD ATTRIBUTE total_sq numeric;
CREATE FUNCTION tm.acc_add(s tm.acc, v numeric) RETURNS tm.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN v IS NULL THEN s ELSE ROW(s.n + 1, s.total + v, s.total_sq + v * v)::tm.acc END $$;
CREATE FUNCTION tm.acc_sub(s tm.acc, v numeric) RETURNS tm.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN v IS NULL THEN s ELSE ROW(s.n - 1, s.total - v, s.total_sq - v * v)::tm.acc END $$;
CREATE FUNCTION tm.acc_merge(a tm.acc, b tm.acc) RETURNS tm.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT ROW(a.n + b.n, a.total + b.total, a.total_sq + b.total_sq)::tm.acc $$;
CREATE FUNCTION tm.acc_mean(s tm.acc) RETURNS numeric LANGUAGE sql IMMUTABLE
    AS $$ SELECT s.total / nullif(s.n, 0) $$;
CREATE AGGREGATE tm.mean(numeric) (
    SFUNC = tm.acc_add, STYPE = tm.acc, FINALFUNC = tm.acc_mean,
    COMBINEFUNC = tm.acc_merge, INITCOND = '(0,0,0)', PARALLEL = SAFE,
    MSFUNC = tm.acc_add, MINVFUNC = tm.acc_sub, MSTYPE = tm.acc, MFINALFUNC = tm.acc_mean, MINITCOND = '(0,0,0)'
);
CREATE FUNCTION tm.pct_final(s float8[], q float8) RETURNS float8 LANGUAGE sql IMMUTABLE
    AS $$ SELECT percentile_cont(q) WITHIN GROUP (ORDER BY u) FROM unnest(s) u $$;
CREATE FUNCTION tm.pct_step(s float8[], v float8) RETURNS float8[] LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN v IS NULL OR v = 'NaN' THEN s ELSE array_append(s, v) END $$;
CREATE AGGREGATE tm.pct(q float8 ORDER BY v float8) (SFUNC = tm.pct_step, STYPE = float8[], FINALFUNC = tm.pct_final, INITCOND = '{}');
CREATE AGGREGATE tm.hrank(VARIADIC "any" ORDER BY VARIADIC "any") (
    SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = dense_rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE tm.prod(numeric) (SFUNC = numeric_mul, STYPE = numeric, INITCOND = '1');
CREATE AGGREGATE tm.last_text(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE TABLE tm.sample (
    device integer NOT NULL,
    at timestamptz NOT NULL,
    reading numeric,
    PRIMARY KEY (device, at)
) WITH (fillfactor = 90);
CREATE STATISTICS tm.sample_st (ndistinct, dependencies) ON device, reading FROM tm.sample;
CREATE VIEW tm.daily AS
    SELECT device, at::date AS day, tm.mean(reading) AS mean,
           tm.pct(0.95) WITHIN GROUP (ORDER BY reading::float8) AS p95
    FROM tm.sample GROUP BY device, at::date;
COMMENT ON AGGREGATE tm.mean(numeric) IS 'moving-capable mean';
COMMENT ON AGGREGATE tm.pct(float8 ORDER BY float8) IS 'percentile, ignoring NaN';
GRANT EXECUTE ON FUNCTION tm.mean(numeric) TO gm_ro;
REVOKE EXECUTE ON FUNCTION tm.mean(numeric) FROM PUBLIC;
ALTER AGGREGATE tm.prod(numeric) OWNER TO gm_owner;
