CREATE SCHEMA an;
CREATE TABLE an.hit (at timestamptz NOT NULL, url text NOT NULL, visitor uuid NOT NULL, ms integer
);
CREATE FUNCTION an.host(url text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT split_part(split_part(url, '//', 2), '/', 1) $$;
CREATE INDEX hit_host ON an.hit (an.host(url));
CREATE STATISTICS an.hit_st ON (an.host(url)) FROM an.hit;
CREATE FUNCTION an.apdex_step(s integer[], ms integer) RETURNS integer[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[s[1] + (ms < 500)::int, s[2] + 1] $$;
CREATE FUNCTION an.apdex_end(s integer[]) RETURNS real LANGUAGE sql IMMUTABLE AS $$ SELECT s[1]::real / nullif(s[2], 0) $$;
CREATE AGGREGATE an.apdex(integer) (SFUNC = an.apdex_step, STYPE = integer[], FINALFUNC = an.apdex_end, INITCOND = '{0,0}');
CREATE MATERIALIZED VIEW an.hourly AS SELECT an.host(url) AS host, date_trunc('hour', at) AS h, count(*) AS n,
    an.apdex(ms) AS apdex
    FROM an.hit GROUP BY 1, 2;
CREATE UNIQUE INDEX hourly_u ON an.hourly (host, h);
CREATE MATERIALIZED VIEW an.daily AS SELECT host, h::date AS d, sum(n) AS n, min(apdex) AS worst FROM an.hourly GROUP BY 1, 2;
CREATE UNIQUE INDEX daily_u ON an.daily (host, d);
CREATE VIEW an.trend AS SELECT host, d, n, n - lag(n) OVER w AS diff FROM an.daily WINDOW w AS (PARTITION BY host ORDER BY d);
CREATE MATERIALIZED VIEW an.top AS SELECT host, sum(n) AS n FROM an.daily GROUP BY host;
ALTER MATERIALIZED VIEW an.hourly OWNER TO refresher;
ALTER MATERIALIZED VIEW an.daily OWNER TO refresher;
GRANT USAGE ON SCHEMA an TO bi, refresher;
GRANT SELECT ON an.hit TO refresher;
GRANT SELECT ON an.daily, an.trend, an.top TO bi;
