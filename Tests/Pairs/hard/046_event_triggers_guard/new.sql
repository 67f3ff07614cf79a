CREATE SCHEMA guard;
CREATE SCHEMA log;
CREATE TABLE log.ddl (at timestamptz DEFAULT now(), tag text NOT NULL, obj text, usr name DEFAULT CURRENT_USER);
CREATE FUNCTION guard.log_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = log AS $$
BEGIN
    INSERT INTO ddl (tag, obj) SELECT command_tag, object_identity FROM pg_event_trigger_ddl_commands();
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE FUNCTION guard.start_() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG '%', tg_tag; END $$;
CREATE TABLE data (id bigint, more text);
CREATE EVENT TRIGGER on_ddl ON ddl_command_end EXECUTE FUNCTION guard.log_ddl();
ALTER EVENT TRIGGER on_ddl ENABLE ALWAYS;
CREATE EVENT TRIGGER on_drop ON ddl_command_start WHEN TAG IN ('DROP TABLE', 'DROP FUNCTION', 'DROP SCHEMA') EXECUTE FUNCTION guard.start_();
ALTER EVENT TRIGGER on_drop ENABLE REPLICA;
COMMENT ON EVENT TRIGGER on_drop IS 'noise';

