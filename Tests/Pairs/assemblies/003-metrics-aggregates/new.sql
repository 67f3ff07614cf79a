CREATE SCHEMA agg;

CREATE TYPE agg.avg_state AS (total numeric, n bigint);
CREATE FUNCTION agg.avg_step(s agg.avg_state, v numeric) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE AS
$$ SELECT ROW(coalesce((s).total, 0) + coalesce(v, 0), coalesce((s).n, 0) + CASE WHEN v IS NULL THEN 0 ELSE 1 END)::agg.avg_state $$;
CREATE FUNCTION agg.avg_inv(s agg.avg_state, v numeric) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE AS
$$ SELECT ROW((s).total - coalesce(v, 0), (s).n - CASE WHEN v IS NULL THEN 0 ELSE 1 END)::agg.avg_state $$;
CREATE FUNCTION agg.avg_final(s agg.avg_state) RETURNS numeric LANGUAGE sql IMMUTABLE AS
$$ SELECT CASE WHEN (s).n > 0 THEN (s).total / (s).n END $$;
CREATE FUNCTION agg.avg_combine(a agg.avg_state, b agg.avg_state) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT ROW((a).total + (b).total, (a).n + (b).n)::agg.avg_state $$;
CREATE AGGREGATE agg.mean(numeric) (
    SFUNC = agg.avg_step, STYPE = agg.avg_state, FINALFUNC = agg.avg_final, INITCOND = '(0,0)',
    COMBINEFUNC = agg.avg_combine, PARALLEL = SAFE,
    MSFUNC = agg.avg_step, MINVFUNC = agg.avg_inv, MSTYPE = agg.avg_state, MFINALFUNC = agg.avg_final, MINITCOND = '(0,0)'
);
COMMENT ON AGGREGATE agg.mean(numeric) IS 'null-tolerant moving mean';

CREATE FUNCTION agg.first_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT $1 $$;
CREATE AGGREGATE agg.first(anyelement) (SFUNC = agg.first_step, STYPE = anyelement);
COMMENT ON AGGREGATE agg.first(anyelement) IS 'first value that is not null';

CREATE FUNCTION agg.last_step(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 1 AS $$ SELECT $2 $$;
CREATE AGGREGATE agg.last(anyelement) (SFUNC = agg.last_step, STYPE = anyelement, PARALLEL = SAFE);

CREATE AGGREGATE agg.my_pct(float8 ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = READ_WRITE);
CREATE AGGREGATE agg.my_rank(VARIADIC "any" ORDER BY VARIADIC "any") (SFUNC = ordered_set_transition_multi, STYPE = internal, FINALFUNC = rank_final, FINALFUNC_EXTRA, HYPOTHETICAL);
CREATE AGGREGATE agg.biggest(numeric) (SFUNC = numeric_larger, STYPE = numeric, SORTOP = >);

CREATE TABLE samples (
    series int NOT NULL,
    at timestamptz NOT NULL,
    value numeric(20,6),
    quality double precision NOT NULL DEFAULT 1.0,
    tags jsonb COMPRESSION pglz,
    PRIMARY KEY (series, at)
);
ALTER TABLE samples ALTER COLUMN series SET STATISTICS 1000;
ALTER TABLE samples ALTER COLUMN at SET (n_distinct = -0.5);

CREATE VIEW hourly AS
SELECT series, date_trunc('hour', at) AS hour, agg.mean(value) AS mean, agg.first(value ORDER BY at) AS opening, agg.last(value ORDER BY at) AS closing
FROM samples GROUP BY series, date_trunc('hour', at);

CREATE MATERIALIZED VIEW series_stats AS
SELECT series, count(*) AS n, agg.mean(value) AS mean, agg.my_pct(0.5) WITHIN GROUP (ORDER BY value) AS median, agg.biggest(value) AS top FROM samples GROUP BY series;
CREATE UNIQUE INDEX series_stats_pk ON series_stats (series);

CREATE FUNCTION agg.rank_of(v numeric) RETURNS bigint LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT agg.my_rank(v) WITHIN GROUP (ORDER BY value) FROM samples;
END;
