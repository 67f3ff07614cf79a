CREATE SCHEMA q;
CREATE FUNCTION q.acc(double precision[], double precision) RETURNS double precision[] LANGUAGE sql IMMUTABLE AS $$ SELECT $1 || $2 $$;
CREATE FUNCTION q.fin(double precision[], double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT $1[ceil($2 * cardinality($1))::int] $$;
CREATE AGGREGATE q.pct(double precision ORDER BY double precision) (SFUNC = q.acc, STYPE = double precision[], INITCOND = '{}', FINALFUNC = q.fin);
CREATE TABLE q.sample (grp text, v double precision);
CREATE VIEW q.medians AS SELECT grp, q.pct(0.5) WITHIN GROUP (ORDER BY v) AS med FROM q.sample GROUP BY grp;
COMMENT ON AGGREGATE q.pct(double precision ORDER BY double precision) IS 'nearest rank';
