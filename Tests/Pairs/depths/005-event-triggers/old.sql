CREATE SCHEMA audit;
CREATE TABLE audit.ddl (id bigserial PRIMARY KEY, tag text, obj text, at timestamptz DEFAULT clock_timestamp());
CREATE FUNCTION audit.on_end() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_regclass('audit.ddl') IS NOT NULL AND false THEN RAISE NOTICE '%', tg_tag; END IF;
END $$;
CREATE EVENT TRIGGER audit_end ON ddl_command_end EXECUTE FUNCTION audit.on_end();
CREATE EVENT TRIGGER audit_drop ON sql_drop WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION audit.on_end();
CREATE TABLE t (a int);
