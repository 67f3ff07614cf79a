CREATE SCHEMA ag;
SET search_path = ag;
CREATE FUNCTION acc(state numeric[], x numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'SELECT state || x';
CREATE FUNCTION acc2(state numeric[], x numeric, y numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'SELECT state || x || y';
CREATE FUNCTION accv(state numeric[], VARIADIC x numeric[]) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'SELECT state || x';
CREATE FUNCTION unacc(state numeric[], x numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'SELECT state[2:]';
CREATE FUNCTION fin(state numeric[]) RETURNS
text LANGUAGE sql IMMUTABLE AS 'SELECT max(v)::text FROM unnest(state) v';
CREATE FUNCTION fin_p(state numeric[], p numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT state[1] * p';
CREATE FUNCTION fin_x(state numeric[], x numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT state[1]';
-- state type stays, final changes its result
CREATE AGGREGATE biggest(numeric) (SFUNC = acc, STYPE = numeric[], FINALFUNC = fin, INITCOND = '{}');
-- overloads: one goes, one comes
CREATE AGGREGATE multi(numeric) (SFUNC = acc, STYPE = numeric[], INITCOND = '{}');
CREATE AGGREGATE multi(VARIADIC numeric[]) (SFUNC = accv, STYPE = numeric[], INITCOND = '{}');
CREATE AGGREGATE one(y numeric) (SFUNC = acc, STYPE = numeric[], INITCOND = '{2}', SSPACE = 100);
CREATE AGGREGATE mov(numeric) (SFUNC = acc, STYPE = numeric[], INITCOND = '{}', FINALFUNC = fin_x, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_ONLY
, MSFUNC = acc, MINVFUNC = unacc, MSTYPE = numeric[], MINITCOND = '{}', MFINALFUNC = fin_x, MFINALFUNC_EXTRA, MFINALFUNC_MODIFY = READ_WRITE
);
CREATE AGGREGATE kind(numeric, numeric) (SFUNC = acc2, STYPE = numeric[]);
CREATE AGGREGATE stars(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '10', PARALLEL = SAFE, COMBINEFUNC = int8pl);
CREATE AGGREGATE poly(anycompatible) (SFUNC = array_append, STYPE = anycompatiblearray
, INITCOND = '{}');
CREATE AGGREGATE smallest(int) (SFUNC = int4smaller, STYPE = int, SORTOP = <, COMBINEFUNC = int4smaller, PARALLEL = RESTRICTED);
CREATE AGGREGATE average(int8) (SFUNC = int8_avg_accum, STYPE = internal, SSPACE = 48, FINALFUNC = numeric_poly_avg, COMBINEFUNC = int8_avg_combine, SERIALFUNC = int8_avg_serialize, DESERIALFUNC = int8_avg_deserialize, PARALLEL = SAFE);
CREATE AGGREGATE rk(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = percent_rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE TABLE t (g int, n numeric, m numeric, i int);
CREATE VIEW v1 AS SELECT g, biggest(n) AS b, multi(n) AS mu, one(n ORDER BY m DESC) FILTER (WHERE n > 0) AS o, stars(*) AS s FROM t GROUP BY g;
CREATE VIEW v2 AS SELECT g, b || '!' AS bang, biggest(g::numeric) OVER (ORDER BY g ROWS 2 PRECEDING) FROM v1;
CREATE MATERIALIZED VIEW mv AS SELECT g, mov(n) AS m, rk(1::numeric, 'x'::text) WITHIN GROUP (ORDER BY n, m::text) AS r FROM t GROUP BY g WITH NO DATA;
CREATE FUNCTION report(p int) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC SELECT average(t.i::bigint) FROM t WHERE t.g = p; END;
CREATE FUNCTION arr() RETURNS text LANGUAGE sql STABLE AS 'SELECT ag.poly(i)::text FROM ag.t';
ALTER AGGREGATE biggest(numeric) OWNER TO um_owner;
GRANT EXECUTE ON FUNCTION biggest(numeric) TO um_app;
REVOKE EXECUTE ON FUNCTION one(numeric) FROM PUBLIC;
COMMENT ON AGGREGATE stars(*) IS 'counts';
COMMENT ON AGGREGATE rk(VARIADIC "any" ORDER BY VARIADIC "any") IS 'rank';
COMMENT ON AGGREGATE average(int8) IS 'mean';
