CREATE SCHEMA ops;
CREATE TABLE ops.ddl_log (id bigserial PRIMARY KEY, tag text, at timestamptz DEFAULT now());
CREATE FUNCTION ops.log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'ddl %', tg_tag; END $$;
CREATE EVENT TRIGGER log_ddl ON ddl_command_end EXECUTE FUNCTION ops.log_ddl();
