CREATE SCHEMA audit;
CREATE TABLE audit.ddl (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tag text NOT NULL, obj text, who name DEFAULT session_user, at timestamptz DEFAULT clock_timestamp());
CREATE TABLE t (a int, b text);
CREATE FUNCTION audit.on_end() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
DECLARE r record;
BEGIN
  IF current_setting('audit.enabled', true) = 'on' THEN
    FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
      INSERT INTO ddl(tag, obj) VALUES (r.command_tag, r.object_identity);
    END LOOP;
  END IF;
END $$;
CREATE FUNCTION audit.on_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'rewrite %', pg_event_trigger_table_rewrite_reason(); END $$;
CREATE EVENT TRIGGER audit_end ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION audit.on_end();
CREATE EVENT TRIGGER audit_rewrite ON table_rewrite EXECUTE FUNCTION audit.on_rewrite();
ALTER EVENT TRIGGER audit_rewrite DISABLE;
ALTER EVENT TRIGGER audit_end ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER audit_end IS 'ddl audit';
