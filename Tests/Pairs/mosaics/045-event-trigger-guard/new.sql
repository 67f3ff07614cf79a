-- guards that get in the way of the migration itself
CREATE SCHEMA guard;
CREATE FUNCTION guard.no_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE
  o record;
BEGIN
  FOR o IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
    IF o.object_type IN ('table', 'view', 'table column') AND o.schema_name <> 'pg_temp' THEN
      RAISE EXCEPTION 'dropping % needs a ticket', o.object_identity;
    END IF;
  END LOOP;
END $$;
CREATE FUNCTION guard.naming() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE
  c record;
BEGIN
  FOR c IN SELECT * FROM pg_event_trigger_ddl_commands() WHERE object_type = 'table' LOOP
    IF c.object_identity !~ '^(public|guard)\.[a-z_]+$' THEN
      RAISE EXCEPTION 'bad name %', c.object_identity;
    END IF;
  END LOOP;
END $$;
CREATE FUNCTION guard.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no rewrite of %', pg_event_trigger_table_rewrite_oid()::regclass; END $$;
CREATE FUNCTION guard.start() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_tag LIKE 'DROP%' THEN
    RAISE EXCEPTION 'not %', tg_tag;
  END IF;
END $$;
CREATE TABLE wide (id int PRIMARY KEY, v bigint);
CREATE VIEW w AS SELECT id, v FROM wide;
CREATE TABLE "Bad-Name" (id int);
CREATE INDEX wide_v ON wide (v DESC);
CREATE EVENT TRIGGER a_no_drop ON sql_drop EXECUTE FUNCTION guard.no_drop();
CREATE EVENT TRIGGER b_naming ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION guard.naming();
CREATE EVENT TRIGGER c_rewrite ON table_rewrite EXECUTE FUNCTION guard.no_rewrite();
ALTER EVENT TRIGGER c_rewrite ENABLE
REPLICA;
CREATE EVENT TRIGGER d_start ON ddl_command_start WHEN TAG IN ('DROP TABLE', 'DROP VIEW', 'DROP INDEX', 'DROP FUNCTION') EXECUTE FUNCTION guard.start();
COMMENT ON EVENT TRIGGER d_start IS 'nothing goes without a ticket';
