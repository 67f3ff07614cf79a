CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  who name NOT NULL DEFAULT CURRENT_USER,
  tag text NOT NULL,
  obj text
 , addr text[]
);
CREATE TABLE audit.drop_log (at timestamptz, kind text, ident text
 , original boolean
);
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql
 SECURITY DEFINER SET search_path = pg_catalog, audit
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
CREATE FUNCTION audit.on_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE NOTICE 'rewrite of %', pg_event_trigger_table_rewrite_oid()::regclass;
END $$;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end
 WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE VIEW', 'CREATE FUNCTION')
  EXECUTE FUNCTION audit.on_ddl();
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
ALTER EVENT TRIGGER log_drop ENABLE ALWAYS;
CREATE EVENT TRIGGER log_rewrite ON table_rewrite EXECUTE FUNCTION audit.on_rewrite();
ALTER EVENT TRIGGER log_rewrite ENABLE REPLICA;
COMMENT ON EVENT TRIGGER log_ddl IS
 'log of DDL commands';
CREATE TABLE public.widget (
  id integer PRIMARY KEY,
 name text NOT NULL,
 size_cm numeric(5,1)
);
CREATE FUNCTION audit.row_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.ddl_log (tag, obj) VALUES (TG_OP, TG_TABLE_NAME || coalesce(TG_ARGV[0], ''));
  RETURN NULL;
END $$;
CREATE TRIGGER widget_change AFTER INSERT OR DELETE
 OR UPDATE
  ON public.widget FOR EACH
 STATEMENT EXECUTE FUNCTION audit.row_change('-stmt');
ALTER TABLE public.widget
 ENABLE REPLICA
  TRIGGER widget_change;
REVOKE ALL ON FUNCTION audit.row_change() FROM PUBLIC;
CREATE VIEW audit.last_day AS SELECT * FROM audit.ddl_log WHERE at > now() - interval '1 day';
