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

DROP EVENT TRIGGER audit_no_drop;
DROP TRIGGER audit_trigger_row ON public.clause;
DROP TRIGGER audit_trigger_stm ON public.contract;
ALTER TABLE public.contract DISABLE TRIGGER audit_trigger_row;
DROP TRIGGER audit_trigger_row ON public.contract;
DROP FUNCTION audit.if_modified_func();
CREATE TYPE audit.operation AS ENUM ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE');
CREATE TABLE audit.record_version (id bigserial PRIMARY KEY, record_id uuid, old_record_id uuid, op audit.operation NOT NULL, ts timestamptz NOT NULL DEFAULT now(), table_oid oid NOT NULL, table_schema name NOT NULL, table_name name NOT NULL, record jsonb, old_record jsonb, CHECK (coalesce(record_id, old_record_id) IS NOT NULL OR op = 'TRUNCATE'), CHECK (op IN ('INSERT', 'UPDATE') = (record_id IS NOT NULL)));
CREATE INDEX record_version_record_id ON audit.record_version (record_id) WHERE record_id IS NOT NULL;
CREATE INDEX record_version_ts ON audit.record_version USING brin (ts);
ALTER TABLE audit.logged_actions RENAME TO logged_actions_legacy;
ALTER TABLE audit.logged_actions_legacy ALTER COLUMN row_data TYPE jsonb USING hstore_to_jsonb(row_data), ALTER COLUMN changed_fields TYPE jsonb USING hstore_to_jsonb(changed_fields), DROP COLUMN client_port, SET (autovacuum_enabled = off);
DROP EXTENSION hstore;
CREATE FUNCTION audit.insert_update_delete_trigger() RETURNS trigger SECURITY DEFINER LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO audit.record_version (record_id, op, table_oid, table_schema, table_name, record, old_record)
  SELECT gen_random_uuid(), TG_OP::audit.operation, TG_RELID, TG_TABLE_SCHEMA, TG_TABLE_NAME, to_jsonb(new), to_jsonb(old);
  RETURN coalesce(new, old);
END;
$$;
CREATE TRIGGER audit_i_u_d BEFORE INSERT OR UPDATE OR DELETE ON public.contract FOR EACH ROW EXECUTE FUNCTION audit.insert_update_delete_trigger();
CREATE TRIGGER audit_amount AFTER UPDATE OF amount, party ON public.contract FOR EACH ROW WHEN (OLD.amount IS DISTINCT FROM NEW.amount) EXECUTE FUNCTION audit.insert_update_delete_trigger('x', 'it''s');
ALTER TABLE public.contract ENABLE REPLICA TRIGGER audit_amount;
CREATE TRIGGER audit_i_u_d BEFORE INSERT OR UPDATE OR DELETE ON public.clause FOR EACH ROW EXECUTE FUNCTION audit.insert_update_delete_trigger();
ALTER TABLE public.clause DISABLE TRIGGER audit_i_u_d;
CREATE OR REPLACE FUNCTION audit.no_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE o record;
BEGIN
  FOR o IN SELECT * FROM pg_event_trigger_dropped_objects() WHERE schema_name = 'audit' LOOP RAISE NOTICE 'dropped %', o.object_identity; END LOOP;
END $$;
CREATE FUNCTION audit.ddl_end() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_notify('ddl', tg_tag); END $$;
CREATE EVENT TRIGGER audit_ddl ON ddl_command_end EXECUTE FUNCTION audit.ddl_end();
ALTER EVENT TRIGGER audit_ddl DISABLE;
