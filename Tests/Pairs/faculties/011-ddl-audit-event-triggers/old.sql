-- configuration database with DDL auditing
CREATE SCHEMA audit;
CREATE TABLE audit.ddl_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT clock_timestamp(), who name DEFAULT session_user, tag text, object text
);
CREATE FUNCTION audit.log_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    INSERT INTO audit.ddl_log (tag, object) VALUES (r.command_tag, r.object_identity);
  END LOOP;
END $$;
CREATE FUNCTION audit.log_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN INSERT INTO audit.ddl_log (tag, object) SELECT tg_tag, object_identity FROM pg_event_trigger_dropped_objects(); END $$;
CREATE FUNCTION audit.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'rewrite of %', pg_event_trigger_table_rewrite_oid()::regclass; END $$;
CREATE TABLE host (name text PRIMARY KEY, ip inet UNIQUE, os text);
CREATE TABLE service (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, host text REFERENCES host ON UPDATE CASCADE, port int CHECK (port BETWEEN 1 AND 65535), proto text DEFAULT 'tcp'
);
CREATE TABLE setting (host text REFERENCES host, key text, value jsonb, PRIMARY KEY (host, key));
CREATE TABLE setting_history (LIKE setting, changed timestamptz DEFAULT now(), op "char");
CREATE FUNCTION audit.history() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 INSERT INTO setting_history SELECT o.*, now(),
'U'
 FROM old_rows o; RETURN NULL; END $$;
CREATE TRIGGER hist AFTER UPDATE ON setting REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION audit.history();
CREATE VIEW endpoints AS SELECT host(h.ip) || ':' || s.port AS ep, s.proto FROM service s JOIN host h ON h.name = s.host;
CREATE INDEX setting_val ON setting USING gin (value
);
GRANT SELECT ON audit.ddl_log TO dba; GRANT USAGE ON SCHEMA audit TO dba;
CREATE EVENT TRIGGER a_ddl ON ddl_command_end
WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE')
 EXECUTE FUNCTION audit.log_ddl();
CREATE EVENT TRIGGER b_drop ON sql_drop EXECUTE FUNCTION audit.log_drop();
ALTER EVENT TRIGGER b_drop DISABLE;
CREATE EVENT TRIGGER c_rewrite ON table_rewrite EXECUTE FUNCTION audit.no_rewrite();
COMMENT ON EVENT TRIGGER a_ddl IS
'logs DDL';
