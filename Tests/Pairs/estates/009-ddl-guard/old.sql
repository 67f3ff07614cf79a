CREATE SCHEMA guard;
CREATE TABLE guard.ddl_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), tag text, obj text
);
CREATE TABLE public.account (id int PRIMARY KEY, v int);
CREATE FUNCTION guard.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP NULL; END LOOP; END $$;
CREATE FUNCTION guard.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'drop'; END $$;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end
  WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
  EXECUTE FUNCTION guard.log_ddl();
CREATE EVENT TRIGGER on_drop ON sql_drop EXECUTE FUNCTION guard.on_drop();
ALTER EVENT TRIGGER on_drop DISABLE;
ALTER EVENT TRIGGER log_ddl ENABLE ALWAYS;

