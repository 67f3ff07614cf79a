CREATE FUNCTION acc(state float8[], v float8, w float8 DEFAULT 1) RETURNS float8[] IMMUTABLE LANGUAGE sql AS 'SELECT ARRAY[coalesce(state[1],0) + v*w, coalesce(state[2],0) + w]';
CREATE FUNCTION fin(state float8[]) RETURNS float8 IMMUTABLE LANGUAGE sql AS 'SELECT state[1] / nullif(state[2], 0)';
CREATE AGGREGATE wavg(float8, float8) (sfunc = acc, stype = float8[], finalfunc = fin, initcond = '{0,0}', parallel = restricted);
CREATE FUNCTION cat(text, text, sep text) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT coalesce($1 || sep, '') || $2 $$;
CREATE AGGREGATE joinall(text, text) (sfunc = cat, stype = text, sspace = 128);
CREATE AGGREGATE my_pct(float8 ORDER BY anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra, finalfunc_modify = shareable);
CREATE FUNCTION joinall(int) RETURNS int LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE vsum(int) (sfunc = int4pl, stype = int, initcond = '10', msfunc = int4pl, minvfunc = int4mi, mstype = int, minitcond = '10');
CREATE TABLE d (g int, v float8, w float8 NOT NULL, t text, u text);
CREATE VIEW agg AS
  SELECT g, wavg(v, w) AS wa, vsum(g) AS vs, joinall(t, ';' ORDER BY t) AS ts, my_pct(0.25) WITHIN GROUP (ORDER BY u) AS med
  FROM d GROUP BY g;
CREATE VIEW win AS SELECT g, vsum(g) OVER (ORDER BY v ROWS 3 PRECEDING) AS moving, joinall(t, '-') OVER (PARTITION BY g ORDER BY v) FROM d;
CREATE MATERIALIZED VIEW mv AS SELECT * FROM agg JOIN win USING (g);
COMMENT ON AGGREGATE wavg(float8, float8) IS 'weighted fp';
