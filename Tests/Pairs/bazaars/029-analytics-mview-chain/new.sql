CREATE SCHEMA an;
CREATE TABLE an.hit (at timestamptz NOT NULL, url text NOT NULL, visitor uuid NOT NULL, ms integer
    , country char(2)
);
CREATE FUNCTION an.host(url text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT split_part(split_part(url, '//', 2), '/', 1) $$;
CREATE INDEX hit_host ON an.hit (an.host(url), at) INCLUDE (ms);
ALTER INDEX an.hit_host ALTER COLUMN 1 SET STATISTICS 1000;
CREATE STATISTICS an.hit_st (mcv, ndistinct) ON (an.host(url)), (date_trunc('day', at, 'UTC')), visitor FROM an.hit;
CREATE FUNCTION an.apdex_step(s bigint[], ms integer, t integer) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[s[1] + (ms < t)::int, s[2] + (ms >= t AND ms < 4 * t)::int, s[3] + 1] $$;
CREATE FUNCTION an.apdex_end(s bigint[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT (s[1] + s[2] / 2.0)::float8 / nullif(s[3], 0) $$;
CREATE FUNCTION an.apdex_comb(a bigint[], b bigint[]) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[a[1] + b[1], a[2] + b[2], a[3] + b[3]] $$;
CREATE AGGREGATE an.apdex(integer, integer) (SFUNC = an.apdex_step, STYPE = bigint[], FINALFUNC = an.apdex_end, COMBINEFUNC = an.apdex_comb, INITCOND = '{0,0,0}', PARALLEL = SAFE);
CREATE MATERIALIZED VIEW an.hourly AS SELECT an.host(url) AS host, date_trunc('hour', at) AS h, count(*) AS n,
    an.apdex(ms, 300) AS apdex, count(DISTINCT visitor) AS visitors
    FROM an.hit GROUP BY 1, 2;
CREATE UNIQUE INDEX hourly_u ON an.hourly (host, h);
CREATE MATERIALIZED VIEW an.daily AS SELECT host, h::date AS d, sum(n) AS n, min(apdex) AS worst FROM an.hourly GROUP BY 1, 2;
CREATE UNIQUE INDEX daily_u ON an.daily (host, d);
CREATE INDEX daily_worst ON an.daily (worst) WHERE worst < 0.8;
CREATE VIEW an.trend AS SELECT host, d, n, n - lag(n) OVER w AS diff FROM an.daily WINDOW w AS (PARTITION BY host ORDER BY d);
CREATE VIEW an.top AS SELECT host, sum(n) AS n FROM an.daily GROUP BY ROLLUP (host);
ALTER MATERIALIZED VIEW an.hourly OWNER TO refresher;
ALTER MATERIALIZED VIEW an.daily OWNER TO refresher;
GRANT USAGE ON SCHEMA an TO bi, refresher;
GRANT SELECT ON an.hit TO refresher;
GRANT SELECT ON an.daily, an.trend, an.top TO bi;
