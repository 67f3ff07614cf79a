CREATE SCHEMA s;
CREATE TYPE s.acc AS (n bigint, total numeric);
CREATE FUNCTION s.step(st s.acc, v numeric) RETURNS s.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT ROW(coalesce((st).n,0)+1, coalesce((st).total,0)+coalesce(v,0))::s.acc $$;
CREATE FUNCTION s.unstep(st s.acc, v numeric) RETURNS s.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT ROW((st).n-1, (st).total-coalesce(v,0))::s.acc $$;
CREATE FUNCTION s.comb(a s.acc, b s.acc) RETURNS s.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT ROW((a).n+(b).n, (a).total+(b).total)::s.acc $$;
CREATE FUNCTION s.fin(st s.acc) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT (st).total / nullif((st).n,0) $$;
CREATE FUNCTION s.finx(st s.acc, v numeric) RETURNS numeric LANGUAGE sql IMMUTABLE
  AS $$ SELECT (st).total $$;
CREATE AGGREGATE s.mean(numeric) (SFUNC = s.step, STYPE = s.acc, SSPACE = 64, FINALFUNC = s.fin, FINALFUNC_MODIFY = SHAREABLE,
   COMBINEFUNC = s.comb, INITCOND = '(0,0)', MSFUNC = s.step, MINVFUNC = s.unstep, MSTYPE = s.acc, MSSPACE = 32,
   MFINALFUNC = s.finx, MFINALFUNC_EXTRA, MINITCOND = '(0,1)', PARALLEL = SAFE);
ALTER AGGREGATE s.mean(numeric) OWNER TO k22_ag;
COMMENT ON AGGREGATE s.mean(numeric) IS 'a mean';
REVOKE ALL ON FUNCTION s.mean(numeric) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION s.mean(numeric) TO k22_us;
CREATE FUNCTION s.osf(st s.acc, p double precision) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (st).total * p::numeric $$;
CREATE FUNCTION s.hyp(st s.acc, v numeric) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT (st).n $$;
CREATE AGGREGATE s.os(double precision ORDER BY numeric) (SFUNC = s.step, STYPE = s.acc, FINALFUNC = s.osf
  , INITCOND = '(1,1)', PARALLEL = RESTRICTED);
COMMENT ON AGGREGATE s.os(double precision ORDER BY numeric) IS
  'ordered set, really';
CREATE AGGREGATE s.hy(numeric ORDER BY numeric) (SFUNC = s.step, STYPE = s.acc, FINALFUNC = s.hyp, INITCOND = '(0,0)'
  , HYPOTHETICAL
  );
CREATE TABLE s.t (g text, v numeric, w double precision);
CREATE VIEW s.tv AS SELECT g, s.mean(v) AS m, s.mean(v) FILTER (WHERE w > 0) AS mw,
   s.os(0.5) WITHIN GROUP (ORDER BY v) AS o FROM s.t GROUP BY g;
GRANT SELECT ON s.tv TO k22_us;
CREATE VIEW s.tw AS SELECT g, s.mean(v) OVER w AS run FROM s.t WINDOW w AS (PARTITION BY g ORDER BY w ROWS BETWEEN 2 PRECEDING AND CURRENT ROW EXCLUDE TIES);
CREATE FUNCTION s.top() RETURNS SETOF s.tv LANGUAGE sql STABLE ROWS 7 BEGIN ATOMIC SELECT g, m, mw, o FROM s.tv; END;
COMMENT ON FUNCTION s.top() IS 'depends on a view row type';
CREATE MATERIALIZED VIEW s.mtop AS SELECT g, s.hy(3) WITHIN GROUP (ORDER BY v) AS h FROM s.t GROUP BY g;
