CREATE SCHEMA guard;
CREATE TABLE guard.ddl_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), tag text, obj text
, app text DEFAULT current_setting('application_name', true)
);
CREATE TABLE public.account (id int PRIMARY KEY, v int);
CREATE FUNCTION guard.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP RAISE DEBUG '%', r.object_identity; END LOOP; END $$;
CREATE FUNCTION guard.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'drop'; END $$;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end
  WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE INDEX')
  EXECUTE FUNCTION guard.log_ddl();
CREATE EVENT TRIGGER on_drop_audit ON sql_drop EXECUTE FUNCTION guard.on_drop();
CREATE FUNCTION guard.rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'rewrite of %', pg_event_trigger_table_rewrite_oid()::regclass; END $$;
CREATE EVENT TRIGGER rewrite_watch ON table_rewrite EXECUTE FUNCTION guard.rewrite();
COMMENT ON EVENT TRIGGER rewrite_watch IS 'watch';
ALTER EVENT TRIGGER log_ddl ENABLE ALWAYS;
CREATE TABLE public.account_flag (account_id int REFERENCES public.account, flag text);

