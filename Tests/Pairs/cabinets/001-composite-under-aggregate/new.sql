CREATE SCHEMA sensors;
CREATE TYPE sensors.acc AS (n bigint, total double precision, highest real, lowest real);
COMMENT ON COLUMN sensors.acc.highest IS 'maximum so far';
COMMENT ON TYPE sensors.acc IS 'state of spread()';
CREATE TABLE sensors.reading (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, station text NOT NULL, val real, checkpoint sensors.acc, history sensors.acc[]);
CREATE FUNCTION sensors.acc_step(s sensors.acc, v real) RETURNS sensors.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
 AS $$ SELECT ROW(coalesce(s.n,0)+1, coalesce(s.total,0)+v, greatest(s.highest,v), least(s.lowest,v))::sensors.acc $$;
CREATE FUNCTION sensors.acc_merge(a sensors.acc, b sensors.acc) RETURNS sensors.acc LANGUAGE sql IMMUTABLE PARALLEL SAFE
 AS $$ SELECT ROW(a.n+b.n, a.total+b.total, greatest(a.highest,b.highest), least(a.lowest,b.lowest))::sensors.acc $$;
CREATE FUNCTION sensors.acc_final(s sensors.acc) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE
 AS $$ SELECT s.highest - s.lowest $$;
CREATE AGGREGATE sensors.spread(real) (SFUNC = sensors.acc_step, STYPE = sensors.acc, FINALFUNC = sensors.acc_final, COMBINEFUNC = sensors.acc_merge, INITCOND = '(0,0,,)', PARALLEL = SAFE);
COMMENT ON AGGREGATE sensors.spread(real) IS 'spread of readings';
CREATE VIEW sensors.station_spread AS SELECT station, sensors.spread(val) AS spread, count(*) AS readings FROM sensors.reading GROUP BY station;
CREATE RULE station_spread_del AS ON DELETE TO sensors.station_spread WHERE OLD.readings < 10 DO ALSO DELETE FROM sensors.reading r WHERE r.station = OLD.station AND (r.checkpoint).highest < 100;
CREATE RULE station_spread_del2 AS ON DELETE TO sensors.station_spread DO INSTEAD NOTHING;
GRANT SELECT ON sensors.station_spread TO pg_monitor;
GRANT SELECT (station) ON sensors.station_spread TO PUBLIC;
REVOKE EXECUTE ON FUNCTION sensors.spread(real) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sensors.spread(real) TO pg_monitor;
CREATE INDEX reading_total ON sensors.reading (((checkpoint).total)) WHERE (checkpoint).n > 0;
GRANT USAGE ON SCHEMA sensors TO PUBLIC;

