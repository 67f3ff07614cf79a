CREATE SCHEMA ag;
CREATE FUNCTION ag.step(acc numeric[], val numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT array_append(acc, val)';
CREATE FUNCTION ag.unstep(numeric[], numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'SELECT $1[2:]';
CREATE FUNCTION ag.fin(numeric[]) RETURNS
  double precision
  LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION ag.fin_os(numeric[], double precision, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]';
CREATE FUNCTION ag.fin_hy(numeric[], numeric) RETURNS bigint LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN 1; END';
CREATE AGGREGATE ag.mid(numeric) (SFUNC = ag.step, STYPE = numeric[], SSPACE = 200, FINALFUNC = ag.fin, FINALFUNC_MODIFY = READ_WRITE, INITCOND = '{}',
  MSFUNC = ag.step, MINVFUNC = ag.unstep, MSTYPE = numeric[], MSSPACE =
  300
  , MFINALFUNC = ag.fin, MFINALFUNC_MODIFY = SHAREABLE, MINITCOND = '{1}', COMBINEFUNC = array_cat, PARALLEL =
  SAFE
  );
CREATE AGGREGATE ag.pct(double precision ORDER BY numeric) (SFUNC = ag.step, STYPE = numeric[], FINALFUNC = ag.fin_os, FINALFUNC_EXTRA, INITCOND = '{}');
CREATE AGGREGATE ag.hypo(numeric ORDER BY numeric) (SFUNC = ag.step, STYPE = numeric[], FINALFUNC = ag.fin_hy
  , FINALFUNC_MODIFY = SHAREABLE, HYPOTHETICAL
  );
CREATE AGGREGATE ag.rnk(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE FUNCTION ag.vstep(integer, VARIADIC integer[]) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN $1; END';
CREATE AGGREGATE ag.any_arr(VARIADIC x integer[]) (SFUNC = ag.vstep, STYPE = integer, INITCOND = '0');
CREATE AGGREGATE ag.star(*) (SFUNC = int8inc, STYPE = bigint, INITCOND =
  '-1'
  );
CREATE FUNCTION ag.poly(anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION ag.keep(anycompatiblearray, anycompatible, anycompatible) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE AGGREGATE ag.poly2(a anycompatible, b anycompatible) (SFUNC = ag.keep, STYPE = anycompatiblearray);
ALTER AGGREGATE ag.mid(numeric) OWNER TO k21_ag;
REVOKE ALL ON FUNCTION ag.mid(numeric) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ag.pct(double precision, numeric) TO k21_ag WITH GRANT OPTION;
COMMENT ON AGGREGATE ag.pct(double precision ORDER BY numeric) IS 'percentile';
COMMENT ON AGGREGATE ag.star(*) IS 'n';
COMMENT ON AGGREGATE ag.any_arr(VARIADIC integer[]) IS 'any';
CREATE TABLE ag.d (k integer, n numeric);
CREATE VIEW ag.dv AS SELECT k, ag.mid(n) AS m, ag.pct(0.5) WITHIN GROUP (ORDER BY n) AS p, ag.hypo(3.0) WITHIN GROUP (ORDER BY n DESC) AS h,
  ag.any_arr(k, 4) FILTER (WHERE k > 1) AS a, ag.star(*) AS s FROM ag.d GROUP BY k;
CREATE VIEW ag.dw AS SELECT k, ag.mid(n) OVER (PARTITION BY k ORDER BY n ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS m FROM ag.d WINDOW w AS (ORDER BY k);
GRANT SELECT ON ag.dv, ag.dw TO k21_ag;
CREATE MATERIALIZED VIEW ag.dm AS SELECT m, p FROM ag.dv;
CREATE INDEX dm_m ON ag.dm (m);
CREATE RULE d_rule AS ON INSERT TO ag.d DO ALSO UPDATE ag.d SET n = (SELECT ag.pct(0.1) WITHIN GROUP (ORDER BY q.n) FROM ag.d q);
