CREATE TABLE account (id integer, name text);
GRANT SELECT ON account TO pg_read_all_data;
CREATE FUNCTION only_comments() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'frozen: %', tg_tag; END $$;
CREATE EVENT TRIGGER frozen ON ddl_command_end WHEN TAG IN ('GRANT') EXECUTE FUNCTION only_comments();
COMMENT ON EVENT TRIGGER frozen IS 'but for comments';
