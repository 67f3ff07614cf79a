CREATE TABLE ddl_log (at timestamptz DEFAULT now(), tag text, object text);
CREATE FUNCTION log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
        INSERT INTO public.ddl_log (tag, object) VALUES (tg_tag, r.object_identity);
    END LOOP;
END $$;
CREATE FUNCTION note_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'dropped'; END $$;
CREATE EVENT TRIGGER log_all ON ddl_command_end EXECUTE FUNCTION log_ddl();
ALTER EVENT TRIGGER log_all DISABLE;
CREATE EVENT TRIGGER log_tables ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'CREATE VIEW', 'COMMENT') EXECUTE FUNCTION log_ddl();
COMMENT ON EVENT TRIGGER log_tables IS 'what is made';
CREATE EVENT TRIGGER "On drop" ON sql_drop EXECUTE FUNCTION note_drop();
ALTER EVENT TRIGGER "On drop" ENABLE ALWAYS;
CREATE TABLE more (id int);
COMMENT ON TABLE more IS 'made while the triggers watch';
