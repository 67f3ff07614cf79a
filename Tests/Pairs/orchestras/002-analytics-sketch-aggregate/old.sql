CREATE SCHEMA stat;
CREATE TABLE stat.hits (site integer NOT NULL, at timestamptz NOT NULL, ms double precision, bytes bigint);
CREATE TYPE stat.sketch AS (n bigint, total double precision);
CREATE FUNCTION stat.sk_add(stat.sketch, double precision) RETURNS stat.sketch LANGUAGE sql IMMUTABLE
  AS $$ SELECT ROW(coalesce(($1).n,0) + 1, coalesce(($1).total,0) + $2)::stat.sketch $$;
CREATE FUNCTION stat.sk_final(stat.sketch) RETURNS double precision LANGUAGE sql IMMUTABLE
  AS $$ SELECT ($1).total / nullif(($1).n, 0) $$;
CREATE AGGREGATE stat.sketch_avg(double precision) (SFUNC = stat.sk_add, STYPE = stat.sketch, FINALFUNC = stat.sk_final);
COMMENT ON AGGREGATE stat.sketch_avg(double precision) IS 'serial only';
CREATE MATERIALIZED VIEW stat.by_site AS
  SELECT site, stat.sketch_avg(ms) AS avg_ms, count(*) AS n FROM stat.hits GROUP BY site;
CREATE UNIQUE INDEX by_site_key ON stat.by_site (site);
CREATE VIEW stat.slow AS SELECT site FROM stat.by_site WHERE avg_ms > 500;
