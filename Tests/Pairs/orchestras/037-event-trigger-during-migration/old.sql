CREATE SCHEMA et;
CREATE FUNCTION et.seen() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'seen %', tg_tag; END $$;
CREATE FUNCTION et.rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'rewrite %', pg_event_trigger_table_rewrite_oid(); END $$;
CREATE TABLE et.log (n integer, t varchar(10));
CREATE EVENT TRIGGER a_start ON ddl_command_start EXECUTE FUNCTION et.seen();
CREATE EVENT TRIGGER b_rewrite ON table_rewrite EXECUTE FUNCTION et.rewrite();
CREATE EVENT TRIGGER c_drop ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP FUNCTION') EXECUTE FUNCTION et.seen();
ALTER EVENT TRIGGER c_drop ENABLE REPLICA;
