CREATE SCHEMA guard;
CREATE TABLE guard.ddl (at timestamptz DEFAULT now(), tag text, obj text);
CREATE FUNCTION guard.log_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO guard.ddl (tag, obj) SELECT command_tag, object_identity FROM pg_event_trigger_ddl_commands();
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE FUNCTION guard.log_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO guard.ddl (tag, obj) SELECT tg_tag, object_identity FROM pg_event_trigger_dropped_objects();
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE TABLE data (id integer);
CREATE EVENT TRIGGER on_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION guard.log_ddl();
CREATE EVENT TRIGGER on_drop ON sql_drop EXECUTE FUNCTION guard.log_drop();
ALTER EVENT TRIGGER on_drop DISABLE;
COMMENT ON EVENT TRIGGER on_ddl IS 'audit';
