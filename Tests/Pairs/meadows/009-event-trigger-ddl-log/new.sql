CREATE SCHEMA ops;
CREATE TABLE ops.ddl_log (id bigserial PRIMARY KEY, tag text, obj text, at timestamptz DEFAULT clock_timestamp());
CREATE FUNCTION ops.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'ddl end %', tg_tag; END $$;
CREATE FUNCTION ops.log_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'drop %', tg_tag; END $$;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION ops.log_ddl();
CREATE EVENT TRIGGER log_drop ON sql_drop EXECUTE FUNCTION ops.log_drop();
ALTER EVENT TRIGGER log_drop DISABLE;
COMMENT ON EVENT TRIGGER log_ddl IS 'tables only';
