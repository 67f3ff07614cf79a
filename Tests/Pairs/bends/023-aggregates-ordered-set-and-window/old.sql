CREATE FUNCTION acc(state numeric[], v numeric, w numeric) RETURNS numeric[] IMMUTABLE LANGUAGE sql AS 'SELECT ARRAY[coalesce(state[1],0) + v*w, coalesce(state[2],0) + w]';
CREATE FUNCTION fin(state numeric[]) RETURNS numeric IMMUTABLE LANGUAGE sql AS 'SELECT state[1] / nullif(state[2], 0)';
CREATE AGGREGATE wavg(numeric, numeric) (sfunc = acc, stype = numeric[], finalfunc = fin, initcond = '{0,0}');
CREATE FUNCTION cat(text, text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT coalesce($1 || ',', '') || $2 $$;
CREATE AGGREGATE joinall(text) (sfunc = cat, stype = text);
CREATE AGGREGATE my_pct(float8 ORDER BY anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
CREATE FUNCTION vadd(int, VARIADIC int[]) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1 + cardinality($2)';
CREATE AGGREGATE vsum(VARIADIC int[]) (sfunc = vadd, stype = int, initcond = '0');
CREATE TABLE d (g int, v numeric, w numeric, t text);
CREATE VIEW agg AS
  SELECT g, wavg(v, w) AS wa, joinall(t ORDER BY t) AS ts, my_pct(0.5) WITHIN GROUP (ORDER BY v) AS med
  FROM d GROUP BY g;
CREATE VIEW win AS
  SELECT g, joinall(t) OVER (PARTITION BY g ORDER BY v)
  FROM d;
CREATE MATERIALIZED VIEW mv AS SELECT * FROM agg JOIN win USING (g);
COMMENT ON AGGREGATE wavg(numeric, numeric) IS 'weighted';
COMMENT ON AGGREGATE my_pct(float8 ORDER BY anyelement) IS 'pct';
