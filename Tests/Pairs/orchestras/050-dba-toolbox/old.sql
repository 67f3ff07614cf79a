CREATE SCHEMA dba;
CREATE VIEW dba.sizes AS SELECT c.oid::regclass AS rel, pg_total_relation_size(c.oid) AS bytes FROM pg_class c WHERE c.relkind = 'r'::"char";
CREATE FUNCTION dba.kill_idle(interval) RETURNS integer LANGUAGE sql SECURITY DEFINER AS $$ SELECT count(*)::int FROM pg_stat_activity WHERE state = 'idle' AND state_change < now() - $1 $$;
REVOKE ALL ON FUNCTION dba.kill_idle(interval) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dba.kill_idle(interval) TO pg_signal_backend;
GRANT SELECT ON dba.sizes TO pg_monitor;
CREATE EXTENSION pg_stat_statements WITH SCHEMA dba;
