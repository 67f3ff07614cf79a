CREATE SCHEMA gov;
CREATE FUNCTION gov.no_drop() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN IF TG_TAG LIKE 'DROP%' THEN RAISE EXCEPTION 'no %', tg_tag; END IF; END $$;
CREATE FUNCTION gov.only_comments() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN IF tg_tag <> 'COMMENT' THEN RAISE EXCEPTION 'schema is frozen: %', tg_tag; END IF; END $$;
CREATE TABLE gov.ledger (id bigint PRIMARY KEY, amount numeric(20,2), memo text);
CREATE INDEX ledger_memo ON gov.ledger USING hash (memo);
CREATE VIEW gov.sums AS SELECT memo, sum(amount) AS s FROM gov.ledger GROUP BY memo;
CREATE TABLE gov.extra (ledger bigint REFERENCES gov.ledger, PRIMARY KEY (ledger));
GRANT SELECT ON gov.sums TO pg_read_all_data;
CREATE EVENT TRIGGER keep_all ON ddl_command_start WHEN TAG IN ('DROP TABLE', 'DROP VIEW', 'DROP INDEX') EXECUTE FUNCTION gov.no_drop();
CREATE EVENT TRIGGER frozen ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'GRANT', 'CREATE FUNCTION', 'CREATE INDEX', 'CREATE VIEW') EXECUTE FUNCTION gov.only_comments();
ALTER EVENT TRIGGER keep_all ENABLE REPLICA;

