CREATE SCHEMA ag;
CREATE TABLE ag.m (g text, v numeric, w int);
CREATE FUNCTION ag.push(numeric[], numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS 'SELECT array_append($1,$2)';
CREATE FUNCTION ag.pick(numeric[], float8, anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT $3';
CREATE FUNCTION ag.kth(s numeric[], k float8) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT (SELECT x FROM unnest(s) x ORDER BY x OFFSET k::int LIMIT 1)';
CREATE AGGREGATE ag.kth_value(float8 ORDER BY numeric) (SFUNC = ag.push, STYPE = numeric[], FINALFUNC = ag.kth, INITCOND = '{}');
CREATE FUNCTION ag.hrank(s numeric[], h numeric) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT count(*) + 1 FROM unnest(s) x WHERE x < h';
CREATE AGGREGATE ag.would_rank(numeric ORDER BY numeric) (SFUNC = ag.push, STYPE = numeric[], FINALFUNC = ag.hrank, INITCOND = '{}', HYPOTHETICAL);
CREATE FUNCTION ag.add(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1+$2';
CREATE FUNCTION ag.sub(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS 'SELECT $1-$2';
CREATE AGGREGATE ag.total(numeric) (SFUNC = ag.add, STYPE = numeric, INITCOND = '0', MSFUNC = ag.add, MINVFUNC = ag.sub, MSTYPE = numeric, MINITCOND = '0');
CREATE AGGREGATE ag.gather(anycompatible) (SFUNC = array_append, STYPE = anycompatiblearray, INITCOND = '{}');
CREATE VIEW ag.v AS SELECT g, ag.kth_value(2.0) WITHIN GROUP (ORDER BY v) AS third, ag.would_rank(10) WITHIN GROUP (ORDER BY v) AS r10 FROM ag.m GROUP BY g;
CREATE MATERIALIZED VIEW ag.running AS SELECT g, w, ag.total(v) OVER (PARTITION BY g ORDER BY w ROWS 3 PRECEDING) AS t FROM ag.m;
COMMENT ON AGGREGATE ag.kth_value(float8 ORDER BY numeric) IS 'k-th';
COMMENT ON AGGREGATE ag.total(numeric) IS 'strict total';
CREATE INDEX running_g ON ag.running (g, w);
GRANT SELECT ON ag.v, ag.running TO pg_read_all_data;

