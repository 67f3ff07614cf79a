CREATE FUNCTION wavg_acc(s numeric[], v numeric, w numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select array[s[1] + v*w, s[2] + w]';
CREATE FUNCTION wavg_inv(s numeric[], v numeric, w numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select array[s[1] - v*w, s[2] - w]';
CREATE FUNCTION wavg_comb(a numeric[], b numeric[]) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select array[a[1]+b[1], a[2]+b[2]]';
CREATE FUNCTION wavg_fin(s numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select case when s[2] = 0 then null else s[1]/s[2] end';
CREATE AGGREGATE wavg(numeric, numeric) (SFUNC = wavg_acc, STYPE = numeric[], SSPACE = 64, FINALFUNC = wavg_fin, COMBINEFUNC = wavg_comb, INITCOND = '{0,0}',
  MSFUNC = wavg_acc, MINVFUNC = wavg_inv, MSTYPE = numeric[], MFINALFUNC = wavg_fin, MINITCOND = '{0,0}', PARALLEL = SAFE);
COMMENT ON AGGREGATE wavg(numeric, numeric) IS 'weighted average';
CREATE AGGREGATE avg_ser(numeric) (SFUNC = numeric_avg_accum, STYPE = internal, SSPACE = 128, FINALFUNC = numeric_avg, COMBINEFUNC = numeric_avg_combine, SERIALFUNC = numeric_avg_serialize, DESERIALFUNC = numeric_avg_deserialize, PARALLEL = SAFE);
CREATE AGGREGATE top(int) (SFUNC = int4smaller, STYPE = int, SORTOP = <);
CREATE AGGREGATE my_pct(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_cont_float8_final, FINALFUNC_EXTRA = false, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE TABLE fills (sym text, px numeric, qty numeric, ts timestamptz);
CREATE VIEW vwap AS SELECT sym, ts, wavg(px, qty) OVER (PARTITION BY sym ORDER BY ts ROWS 20 PRECEDING) AS vwap FROM fills;
