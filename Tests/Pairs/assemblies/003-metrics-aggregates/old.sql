CREATE SCHEMA agg;

CREATE TYPE agg.avg_state AS (total numeric, n bigint);
CREATE FUNCTION agg.avg_step(s agg.avg_state, v numeric) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE AS
$$ SELECT ROW(coalesce((s).total, 0) + coalesce(v, 0), coalesce((s).n, 0) + CASE WHEN v IS NULL THEN 0 ELSE 1 END)::agg.avg_state $$;
CREATE FUNCTION agg.avg_inv(s agg.avg_state, v numeric) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE AS
$$ SELECT ROW((s).total - coalesce(v, 0), (s).n - CASE WHEN v IS NULL THEN 0 ELSE 1 END)::agg.avg_state $$;
CREATE FUNCTION agg.avg_final(s agg.avg_state) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN (s).n > 0 THEN (s).total / (s).n END $$;
CREATE AGGREGATE agg.mean(numeric) (SFUNC = agg.avg_step, STYPE = agg.avg_state, FINALFUNC = agg.avg_final, INITCOND = '(0,0)');

CREATE FUNCTION agg.first_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1 $$;
CREATE AGGREGATE agg.first(anyelement) (SFUNC = agg.first_step, STYPE = anyelement);
COMMENT ON AGGREGATE agg.first(anyelement) IS 'first non-null';

CREATE FUNCTION agg.last_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $2 $$;

CREATE AGGREGATE agg.my_pct(float8 ORDER BY float8) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);

CREATE TABLE samples (
    series int NOT NULL,
    at timestamptz NOT NULL,
    value numeric,
    quality real DEFAULT 1.0,
    PRIMARY KEY (series, at)
);
ALTER TABLE samples ALTER COLUMN series SET STATISTICS 200;

CREATE VIEW hourly AS
SELECT series, date_trunc('hour', at) AS hour, agg.mean(value) AS mean, agg.first(value ORDER BY at) AS opening
FROM samples GROUP BY series, date_trunc('hour', at);

CREATE MATERIALIZED VIEW series_stats AS
SELECT series, count(*) AS n, agg.mean(value) AS mean FROM samples GROUP BY series;
CREATE UNIQUE INDEX series_stats_pk ON series_stats (series);

CREATE FUNCTION agg.rank_of(v float8) RETURNS bigint LANGUAGE sql STABLE AS
$$ SELECT rank(v) WITHIN GROUP (ORDER BY value::float8) FROM samples $$;
