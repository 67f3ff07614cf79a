CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  who name NOT NULL DEFAULT CURRENT_USER,
  tag text NOT NULL,
  obj text
);
CREATE TABLE audit.drop_log (at timestamptz, kind text, ident text
);
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql
AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO audit.ddl_log (tag, obj) VALUES (r.command_tag, r.object_identity);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE FUNCTION audit.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
    INSERT INTO audit.drop_log (at, kind, ident) VALUES (now(), r.object_type, r.object_identity);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end
 WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
  EXECUTE FUNCTION audit.on_ddl();
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
ALTER EVENT TRIGGER log_drop DISABLE;
CREATE EVENT TRIGGER started ON ddl_command_start WHEN TAG IN ('DROP SCHEMA') EXECUTE FUNCTION audit.on_ddl();
COMMENT ON EVENT TRIGGER log_ddl IS
 'log';
CREATE TABLE public.widget (
  id integer PRIMARY KEY,
 name varchar(30)
);
CREATE FUNCTION audit.row_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.ddl_log (tag, obj) VALUES (TG_OP, TG_TABLE_NAME || coalesce(TG_ARGV[0], ''));
  RETURN NULL;
END $$;
CREATE TRIGGER widget_change AFTER INSERT OR DELETE
  ON public.widget FOR EACH
 ROW EXECUTE FUNCTION audit.row_change();
ALTER TABLE public.widget
 ENABLE ALWAYS
  TRIGGER widget_change;
REVOKE ALL ON FUNCTION audit.row_change() FROM PUBLIC;
CREATE VIEW audit.last_day AS SELECT * FROM audit.ddl_log WHERE at > now() - interval '1 day';
