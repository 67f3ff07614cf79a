CREATE SCHEMA ev;
CREATE TABLE ev.cfg (k text PRIMARY KEY, v
  jsonb
);
CREATE FUNCTION ev.log_ddl() RETURNS event_trigger LANGUAGE plpgsql
  SECURITY DEFINER SET client_min_messages = warning AS $$ BEGIN RAISE LOG 'ddl % %', tg_event, tg_tag; END $$;
CREATE FUNCTION ev.log_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
    RAISE DEBUG 'dropped: % %', r.object_type, r.object_identity;
  END LOOP;
END $$;
CREATE FUNCTION ev.nothing() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
ALTER FUNCTION ev.nothing() OWNER TO k21_ev;
CREATE TABLE ev.t (a integer, b
  text
  );
CREATE VIEW ev.v AS SELECT a, b FROM ev.t;
GRANT SELECT (b) ON ev.v TO k21_ev;
CREATE RULE vr AS ON UPDATE TO ev.v DO INSTEAD UPDATE ev.t SET a = new.a;
CREATE EVENT TRIGGER e_start ON ddl_command_start
  WHEN TAG IN ('ALTER TABLE', 'CREATE TABLE', 'CREATE FUNCTION')
  EXECUTE FUNCTION ev.log_ddl();
CREATE EVENT TRIGGER e_end ON ddl_command_end EXECUTE FUNCTION
  ev.nothing();
CREATE EVENT TRIGGER e_drop ON sql_drop EXECUTE FUNCTION ev.log_drop();
CREATE EVENT TRIGGER "E Rewrite" ON table_rewrite EXECUTE FUNCTION ev.nothing();
ALTER EVENT TRIGGER e_start ENABLE ALWAYS;
ALTER EVENT TRIGGER e_end ENABLE
  REPLICA
;
COMMENT ON EVENT TRIGGER e_drop IS
  'it''s logging drops'
;
COMMENT ON EVENT TRIGGER e_end IS 'end';
CREATE MATERIALIZED VIEW ev.mv AS SELECT b, count(*) AS n FROM ev.v GROUP BY b;
COMMENT ON MATERIALIZED VIEW ev.mv IS 'mv';
CREATE INDEX mv_b ON ev.mv (b);
CREATE FUNCTION ev.use_cfg(c ev.cfg) RETURNS
  jsonb
  LANGUAGE sql STABLE AS 'SELECT c.v';
CREATE TYPE ev.pair AS (x ev.cfg, y integer);
