CREATE SCHEMA agg;
CREATE TYPE agg.avg_state AS (sum numeric, n bigint
);
CREATE FUNCTION agg.acc(s agg.avg_state, v numeric) RETURNS agg.avg_state LANGUAGE sql IMMUTABLE AS $$ SELECT ((s).sum + v, (s).n + 1)::agg.avg_state $$;
CREATE FUNCTION agg.fin(s agg.avg_state) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN (s).n = 0 THEN NULL ELSE (s).sum / (s).n END $$;
CREATE AGGREGATE agg.my_avg(numeric) (SFUNC = agg.acc, STYPE = agg.avg_state, FINALFUNC = agg.fin,
  INITCOND = '(0,0)'
);
CREATE FUNCTION agg.last_acc(anyelement, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $2';
CREATE AGGREGATE agg.last(anyelement) (SFUNC = agg.last_acc, STYPE = anyelement);
CREATE AGGREGATE agg.cat(text) (SFUNC = textcat, STYPE = text);
CREATE TABLE agg.reading (sensor int, at timestamptz, v numeric);
CREATE VIEW agg.sensor_avg AS SELECT sensor, agg.my_avg(v) AS mean, agg.last(v ORDER BY at) AS latest FROM agg.reading GROUP BY sensor;
CREATE VIEW agg.overall AS SELECT max(mean) AS top, agg.cat(sensor::text) AS sensors FROM agg.sensor_avg;
COMMENT ON AGGREGATE agg.my_avg(numeric) IS 'mean';

