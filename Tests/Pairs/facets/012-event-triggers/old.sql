CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT clock_timestamp(), who name DEFAULT current_user, tag text, object text);
CREATE FUNCTION audit.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO audit.ddl_log (tag, object) VALUES (tg_tag, r.object_identity);
  END LOOP;
END $$;
CREATE FUNCTION audit.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN IF pg_event_trigger_table_rewrite_oid()::regclass::text LIKE 'audit.%' THEN RAISE EXCEPTION 'no rewrite of audit tables'; END IF; END $$;
CREATE TABLE public.things (id serial, label text);
CREATE EVENT TRIGGER log_ddl_end ON ddl_command_end EXECUTE FUNCTION audit.log_ddl();
CREATE EVENT TRIGGER guard_rewrite ON table_rewrite EXECUTE FUNCTION audit.no_rewrite();
ALTER EVENT TRIGGER guard_rewrite DISABLE;
