CREATE SCHEMA st;
CREATE TYPE st.acc AS (n bigint, s double precision, ss double precision);
CREATE FUNCTION st.acc_step(st.acc, double precision) RETURNS st.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN $2 IS NULL THEN $1 ELSE ROW(coalesce($1.n, 0) + 1, coalesce($1.s, 0) + $2, coalesce($1.ss, 0) + $2 * $2)::st.acc END $$;
CREATE FUNCTION st.acc_back(st.acc, double precision) RETURNS st.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN $2 IS NULL THEN $1 ELSE ROW($1.n - 1, $1.s - $2, $1.ss - $2 * $2)::st.acc END $$;
CREATE FUNCTION st.acc_merge(st.acc, st.acc) RETURNS st.acc LANGUAGE sql IMMUTABLE
    AS $$ SELECT ROW($1.n + $2.n, $1.s + $2.s, $1.ss + $2.ss)::st.acc $$;
CREATE FUNCTION st.acc_var(st.acc) RETURNS double precision LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN $1.n > 0 THEN $1.ss / $1.n - ($1.s / $1.n) ^ 2 END $$;
CREATE AGGREGATE st.var(double precision) (
    SFUNC = st.acc_step, STYPE = st.acc, SSPACE = 24, FINALFUNC = st.acc_var, INITCOND = '(0,0,0)'
, COMBINEFUNC = st.acc_merge, MSFUNC = st.acc_step, MINVFUNC = st.acc_back, MSTYPE = st.acc, MSSPACE = 24, MFINALFUNC = st.acc_var, MINITCOND = '(0,0,0)', PARALLEL = SAFE
);
CREATE FUNCTION st.med_final(double precision[]
, double precision
) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM unnest($1) x $$;
CREATE AGGREGATE st.median(double precision) (SFUNC = array_append, STYPE = double precision[], FINALFUNC = st.med_final
, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE
);
CREATE AGGREGATE st.pct(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE st.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC =
    dense_rank_final,
    FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE st.cnt(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0'
, COMBINEFUNC = int8pl
);
CREATE FUNCTION st.cat_step(text, VARIADIC text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws('|', $1, array_to_string($2, '/')) $$;
CREATE AGGREGATE st.cat(VARIADIC text[]) (SFUNC = st.cat_step, STYPE = text);
CREATE AGGREGATE st.biggest(numeric) (SFUNC = numeric_larger, STYPE = numeric, SORTOP =
    OPERATOR(pg_catalog.>), COMBINEFUNC = numeric_larger
);
CREATE FUNCTION st.corr_step(st.acc, x double precision, y double precision) RETURNS st.acc LANGUAGE sql IMMUTABLE AS $$ SELECT st.acc_step($1, x * y) $$;
CREATE AGGREGATE st.cross(x double precision, y double precision) (SFUNC = st.corr_step, STYPE = st.acc, FINALFUNC = st.acc_var);
CREATE TABLE st.samples (grp text, t timestamptz, v double precision, w numeric);
CREATE INDEX samples_grp ON st.samples (grp, t);
CREATE VIEW st.by_group AS SELECT grp, st.var(v) AS var, st.median(v) AS med, st.biggest(w) AS top, st.cnt(*) AS n FROM st.samples GROUP BY grp;
CREATE VIEW st.pcts AS SELECT grp, st.pct(0.9) WITHIN GROUP (ORDER BY t) AS p90, st.my_rank('x'::text) WITHIN GROUP (ORDER BY grp) AS r FROM st.samples GROUP BY grp;
CREATE VIEW st.moving AS SELECT grp, t, st.var(v) OVER (PARTITION BY grp ORDER BY t ROWS BETWEEN 10 PRECEDING AND CURRENT ROW) AS var FROM st.samples;
CREATE MATERIALIZED VIEW st.cats AS SELECT st.cat(grp, w::text) AS c FROM st.samples;
GRANT EXECUTE ON FUNCTION st.var(double precision) TO pair_stat;
REVOKE EXECUTE ON FUNCTION st.median(double precision) FROM PUBLIC;
COMMENT ON AGGREGATE st.pct(double precision ORDER BY anyelement) IS 'percentile, any type';
ALTER AGGREGATE st.cnt(*) OWNER TO pair_stat;
