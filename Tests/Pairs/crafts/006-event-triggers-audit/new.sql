CREATE SCHEMA ddl_audit;
CREATE TABLE ddl_audit.history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at timestamptz DEFAULT now(), tag text, object text
, schema_name text, who name NOT NULL DEFAULT session_user
);
CREATE FUNCTION ddl_audit.log_end() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO ddl_audit.history (tag, object, schema_name) VALUES (r.command_tag, r.object_identity, r.schema_name);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE FUNCTION ddl_audit.log_drop() RETURNS event_trigger LANGUAGE plpgsql SET search_path = ddl_audit, pg_catalog AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() WHERE original AND NOT is_temporary LOOP
    INSERT INTO history (tag, object) VALUES (tg_tag, r.object_identity);
  END LOOP;
EXCEPTION WHEN OTHERS THEN NULL;
END $$;
CREATE TABLE public.feature_flag (name text PRIMARY KEY, enabled boolean NOT NULL DEFAULT false
, rollout_pct smallint CHECK (rollout_pct BETWEEN 0 AND 100)
);
CREATE EVENT TRIGGER audit_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION ddl_audit.log_end();
CREATE EVENT TRIGGER audit_drop ON sql_drop EXECUTE FUNCTION ddl_audit.log_drop();
ALTER EVENT TRIGGER audit_drop ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER audit_ddl IS 'SOC2 control 7.2';
