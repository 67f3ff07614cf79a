CREATE TYPE avg_state AS (n int, total numeric);
CREATE FUNCTION avg_add(avg_state, numeric) RETURNS avg_state LANGUAGE sql IMMUTABLE
    AS $$ SELECT ROW(($1).n + 1, ($1).total + $2)::avg_state $$;
CREATE FUNCTION avg_end(avg_state) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).total / nullif(($1).n, 0) $$;
CREATE AGGREGATE my_avg(numeric) (SFUNC = avg_add, STYPE = avg_state, FINALFUNC = avg_end, INITCOND = '(0,0)');
CREATE TABLE readings (sensor text, v numeric);
CREATE MATERIALIZED VIEW averages AS SELECT sensor, my_avg(v) AS a FROM readings GROUP BY sensor;
CREATE UNIQUE INDEX averages_sensor ON averages (sensor);
GRANT SELECT ON averages TO bi;
COMMENT ON COLUMN averages.a IS 'average';
