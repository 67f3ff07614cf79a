CREATE SCHEMA ddl_audit;
CREATE TABLE ddl_audit.history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz DEFAULT now(), tag text, object text
);
CREATE FUNCTION ddl_audit.log_end() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO ddl_audit.history (tag, object) VALUES (r.command_tag, r.object_identity);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE TABLE public.feature_flag (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false
);
CREATE EVENT TRIGGER audit_ddl ON ddl_command_end EXECUTE FUNCTION ddl_audit.log_end();
