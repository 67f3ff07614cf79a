CREATE EXTENSION hstore;
CREATE SCHEMA audit;
REVOKE ALL ON SCHEMA audit FROM public;
CREATE TABLE audit.logged_actions (event_id bigserial PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, relid oid NOT NULL, session_user_name text, action_tstamp_tx timestamptz NOT NULL, transaction_id bigint, client_addr inet, client_port integer, action text NOT NULL CHECK (action IN ('I', 'D', 'U', 'T')), row_data hstore, changed_fields hstore, statement_only boolean NOT NULL);
REVOKE ALL ON audit.logged_actions FROM public;
COMMENT ON TABLE audit.logged_actions IS 'History of auditable actions on audited tables, from audit.if_modified_func()';
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions (relid);
CREATE FUNCTION audit.if_modified_func() RETURNS trigger AS $body$
DECLARE
    excluded_cols text[] = ARRAY[]::text[];
BEGIN
    IF TG_ARGV[1] IS NOT NULL THEN excluded_cols = TG_ARGV[1]::text[]; END IF;
    INSERT INTO audit.logged_actions (schema_name, table_name, relid, session_user_name, action_tstamp_tx, transaction_id, action, row_data, statement_only)
    VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_RELID, session_user, current_timestamp, txid_current(), substring(TG_OP, 1, 1), hstore(OLD.*) - excluded_cols, TG_LEVEL = 'STATEMENT');
    RETURN NULL;
END;
$body$ LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public;
CREATE TABLE public.contract (id serial PRIMARY KEY, party text NOT NULL, signed date, amount numeric, secret text);
CREATE TABLE public.clause (id serial PRIMARY KEY, contract_id int NOT NULL REFERENCES contract ON DELETE CASCADE, text text);
CREATE TRIGGER audit_trigger_row AFTER INSERT OR UPDATE OR DELETE ON public.contract FOR EACH ROW EXECUTE PROCEDURE audit.if_modified_func('true', '{secret}');
CREATE TRIGGER audit_trigger_stm AFTER TRUNCATE ON public.contract FOR EACH STATEMENT EXECUTE PROCEDURE audit.if_modified_func('true');
CREATE TRIGGER audit_trigger_row AFTER INSERT OR UPDATE OR DELETE ON public.clause FOR EACH ROW EXECUTE PROCEDURE audit.if_modified_func();
CREATE FUNCTION audit.no_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE 'drop: %', tg_tag; END $$;
CREATE EVENT TRIGGER audit_no_drop ON sql_drop WHEN TAG IN ('DROP TABLE', 'DROP SCHEMA') EXECUTE FUNCTION audit.no_drop();
