CREATE SCHEMA sensors;
CREATE TYPE sensors.acc AS (n integer, total numeric(10,2), lowest real);
COMMENT ON COLUMN sensors.acc.total IS 'sum so far';
CREATE TABLE sensors.reading (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, station text NOT NULL, val real, checkpoint sensors.acc, history sensors.acc[]);
CREATE FUNCTION sensors.acc_step(s sensors.acc, v real) RETURNS sensors.acc LANGUAGE sql IMMUTABLE
 AS $$ SELECT ROW(coalesce(s.n,0)+1, coalesce(s.total,0)+v, least(s.lowest,v))::sensors.acc $$;
CREATE FUNCTION sensors.acc_final(s sensors.acc) RETURNS numeric LANGUAGE sql IMMUTABLE
 AS $$ SELECT s.total / nullif(s.n,0) $$;
CREATE AGGREGATE sensors.spread(real) (SFUNC = sensors.acc_step, STYPE = sensors.acc, FINALFUNC = sensors.acc_final, INITCOND = '(0,0,)');
COMMENT ON AGGREGATE sensors.spread(real) IS 'spread of readings';
CREATE VIEW sensors.station_spread AS SELECT station, sensors.spread(val) AS spread, count(*) AS readings FROM sensors.reading GROUP BY station;
CREATE RULE station_spread_del AS ON DELETE TO sensors.station_spread DO INSTEAD DELETE FROM sensors.reading r WHERE r.station = OLD.station AND (r.checkpoint).total < 100;
COMMENT ON RULE station_spread_del ON sensors.station_spread IS 'deletes small readings';
GRANT SELECT ON sensors.station_spread TO PUBLIC;
GRANT DELETE ON sensors.station_spread TO pg_write_all_data WITH GRANT OPTION;
GRANT EXECUTE ON FUNCTION sensors.spread(real) TO pg_monitor;
CREATE INDEX reading_total ON sensors.reading (((checkpoint).total)) WHERE (checkpoint).n > 0;
GRANT USAGE ON SCHEMA sensors TO PUBLIC;

