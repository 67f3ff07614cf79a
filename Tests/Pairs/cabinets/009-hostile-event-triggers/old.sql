CREATE SCHEMA gov;
CREATE FUNCTION gov.no_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record; BEGIN FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP IF r.object_type IN ('table','column','index','view') THEN RAISE EXCEPTION 'dropping % is forbidden', r.object_identity; END IF; END LOOP; END $$;
CREATE FUNCTION gov.no_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no rewrite of %', pg_event_trigger_table_rewrite_oid()::regclass; END $$;
CREATE TABLE gov.ledger (id int PRIMARY KEY, amount int, memo text, legacy text);
CREATE INDEX ledger_memo ON gov.ledger (memo);
CREATE VIEW gov.sums AS SELECT sum(amount) AS s FROM gov.ledger;
GRANT SELECT ON gov.sums TO pg_read_all_data;
CREATE EVENT TRIGGER keep_all ON sql_drop EXECUTE FUNCTION gov.no_drop();
CREATE EVENT TRIGGER keep_files ON table_rewrite WHEN TAG IN ('ALTER TABLE', 'ALTER TYPE') EXECUTE FUNCTION gov.no_rewrite();
ALTER EVENT TRIGGER keep_files ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER keep_all IS 'nothing may go';
