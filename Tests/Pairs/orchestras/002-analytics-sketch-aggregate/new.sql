CREATE SCHEMA stat;
CREATE TABLE stat.hits (site integer NOT NULL, at timestamptz NOT NULL, ms double precision, bytes bigint);
CREATE TYPE stat.sketch AS (n bigint, total double precision, peak double precision);
CREATE FUNCTION stat.sk_add(stat.sketch, double precision) RETURNS stat.sketch LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT ROW(coalesce(($1).n,0) + 1, coalesce(($1).total,0) + $2, greatest(($1).peak, $2))::stat.sketch $$;
CREATE FUNCTION stat.sk_merge(stat.sketch, stat.sketch) RETURNS stat.sketch LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT ROW(coalesce(($1).n,0) + coalesce(($2).n,0), coalesce(($1).total,0) + coalesce(($2).total,0), greatest(($1).peak, ($2).peak))::stat.sketch $$;
CREATE FUNCTION stat.sk_final(stat.sketch) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
  AS $$ SELECT ($1).total / nullif(($1).n, 0) $$;
CREATE FUNCTION stat.sk_peak(stat.sketch) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ($1).peak;
CREATE AGGREGATE stat.sketch_avg(double precision) (SFUNC = stat.sk_add, STYPE = stat.sketch, SSPACE = 64, FINALFUNC = stat.sk_final,
  COMBINEFUNC = stat.sk_merge, INITCOND = '(0,0,)', PARALLEL = safe);
CREATE AGGREGATE stat.sketch_peak(double precision) (SFUNC = stat.sk_add, STYPE = stat.sketch, FINALFUNC = stat.sk_peak, FINALFUNC_MODIFY = shareable);
COMMENT ON AGGREGATE stat.sketch_avg(double precision) IS 'parallel';
COMMENT ON COLUMN stat.sketch.peak IS 'largest sample';
CREATE MATERIALIZED VIEW stat.by_site WITH (fillfactor=80) AS
  SELECT site, stat.sketch_avg(ms) AS avg_ms, stat.sketch_peak(ms) AS peak_ms, count(*) AS n FROM stat.hits GROUP BY site;
CREATE UNIQUE INDEX by_site_key ON stat.by_site (site) INCLUDE (n);
CREATE INDEX by_site_peak ON stat.by_site (peak_ms DESC NULLS LAST) WHERE peak_ms > 100;
ALTER MATERIALIZED VIEW stat.by_site CLUSTER ON by_site_key;
CREATE VIEW stat.slow AS SELECT site, peak_ms FROM stat.by_site WHERE avg_ms > 500;
CREATE STATISTICS stat.hits_dep (dependencies, ndistinct) ON site, bytes FROM stat.hits;
