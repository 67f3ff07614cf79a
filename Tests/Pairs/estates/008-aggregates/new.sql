CREATE SCHEMA agg;
CREATE TYPE agg.avg_state AS (sum numeric, n bigint
, sumsq numeric
);
CREATE FUNCTION agg.acc(s agg.avg_state, v numeric) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ((s).sum + v, (s).n + 1, (s).sumsq + v * v)::agg.avg_state $$;
CREATE FUNCTION agg.fin(s agg.avg_state) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN (s).n = 0 THEN NULL ELSE (s).sum / (s).n END $$;
CREATE FUNCTION agg.comb(a agg.avg_state, b agg.avg_state) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE AS $$ SELECT ((a).sum + (b).sum, (a).n + (b).n, (a).sumsq + (b).sumsq)::agg.avg_state $$;
CREATE AGGREGATE agg.my_avg(numeric) (SFUNC = agg.acc, STYPE = agg.avg_state, FINALFUNC = agg.fin,
  COMBINEFUNC = agg.comb, INITCOND = '(0,0,0)', PARALLEL = SAFE
);
CREATE FUNCTION agg.last_acc(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $2';
CREATE AGGREGATE agg.last(anyelement) (SFUNC = agg.last_acc, STYPE = anyelement);
CREATE AGGREGATE agg.cat(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE AGGREGATE agg.pctl(double precision ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA);
CREATE TABLE agg.reading (sensor int, at timestamptz, v numeric);
CREATE VIEW agg.sensor_avg AS SELECT sensor, agg.my_avg(v) AS mean, agg.last(v ORDER BY at) AS latest FROM agg.reading GROUP BY sensor;
CREATE VIEW agg.overall AS SELECT max(mean) AS top, agg.cat(sensor::text) AS sensors FROM agg.sensor_avg;
COMMENT ON AGGREGATE agg.my_avg(numeric) IS 'mean';

