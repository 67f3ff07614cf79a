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
);
CREATE FUNCTION st.med_final(double precision[]
) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY x) FROM unnest($1) x $$;
CREATE AGGREGATE st.median(double precision) (SFUNC = array_append, STYPE = double precision[], FINALFUNC = st.med_final
);
CREATE AGGREGATE st.pct(double precision ORDER BY double precision) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_MODIFY = SHAREABLE);
CREATE AGGREGATE st.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC =
    rank_final,
    FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE st.cnt(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0'
);
CREATE FUNCTION st.cat_step(text, VARIADIC text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT concat_ws('|', $1, array_to_string($2, '/')) $$;
CREATE AGGREGATE st.cat(VARIADIC text[]) (SFUNC = st.cat_step, STYPE = text);
CREATE AGGREGATE st.biggest(numeric) (SFUNC = numeric_larger, STYPE = numeric, SORTOP =
    OPERATOR(pg_catalog.>)
);
CREATE TABLE st.samples (grp text, t timestamptz, v double precision, w numeric);
CREATE INDEX samples_grp ON st.samples (grp, t);
CREATE VIEW st.by_group AS SELECT grp, st.var(v) AS var, st.median(v) AS med, st.biggest(w) AS top, st.cnt(*) AS n FROM st.samples GROUP BY grp;
CREATE VIEW st.pcts AS SELECT grp, st.pct(0.9) WITHIN GROUP (ORDER BY v) AS p90 FROM st.samples GROUP BY grp;
CREATE MATERIALIZED VIEW st.cats AS SELECT st.cat(grp, w::text) AS c FROM st.samples;
GRANT EXECUTE ON FUNCTION st.var(double precision) TO pair_stat;
COMMENT ON AGGREGATE st.pct(double precision ORDER BY double precision) IS 'percentile';
