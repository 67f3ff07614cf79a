CREATE SCHEMA audit;
REVOKE ALL ON SCHEMA audit FROM public;
COMMENT ON SCHEMA audit IS 'Out-of-table audit/history logging tables and trigger functions';

CREATE TABLE audit.logged_actions (
    event_id bigserial primary key,
    schema_name text not null,
    table_name text not null,
    relid oid not null,
    session_user_name text,
    application_name text,
    action_tstamp_tx TIMESTAMP WITH TIME ZONE NOT NULL,
    action_tstamp_stm TIMESTAMP WITH TIME ZONE NOT NULL,
    transaction_id bigint,
    client_addr inet,
    client_port integer,
    client_query text,
    action TEXT NOT NULL CHECK (action IN ('I','D','U', 'T')),
    row_data jsonb,
    changed_fields jsonb,
    statement_only boolean not null DEFAULT false
);
GRANT SELECT ON audit.logged_actions TO audit_reader;
GRANT USAGE ON SCHEMA audit TO audit_reader;
REVOKE ALL ON audit.logged_actions FROM public;
COMMENT ON TABLE audit.logged_actions IS 'History of auditable actions on audited tables, from audit.if_modified_func()';
COMMENT ON COLUMN audit.logged_actions.event_id IS 'Unique identifier for each auditable event';
COMMENT ON COLUMN audit.logged_actions.relid IS 'Table OID. Changes with drop/create. Get with ''tablename''::regclass';
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions(relid);
CREATE INDEX logged_actions_action_tstamp_tx_stm_idx ON audit.logged_actions USING brin (action_tstamp_stm);
CREATE INDEX logged_actions_row_data_idx ON audit.logged_actions USING gin (row_data jsonb_path_ops);
COMMENT ON COLUMN audit.logged_actions.row_data IS 'Record value. Null for statement-level trigger. For INSERT this is the new tuple. For DELETE and UPDATE it is the old tuple.';

CREATE FUNCTION audit.jsonb_diff(l jsonb, r jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT coalesce(jsonb_object_agg(a.key, a.value), '{}'::jsonb) FROM jsonb_each(l) a LEFT JOIN jsonb_each(r) b ON a.key = b.key WHERE a.value IS DISTINCT FROM b.value
$$;
CREATE OPERATOR audit.- (LEFTARG = jsonb, RIGHTARG = jsonb, FUNCTION = audit.jsonb_diff);

CREATE OR REPLACE FUNCTION audit.if_modified_func() RETURNS TRIGGER AS $body$
DECLARE
    audit_row audit.logged_actions;
    excluded_cols text[] = ARRAY[]::text[];
BEGIN
    IF TG_WHEN <> 'AFTER' THEN
        RAISE EXCEPTION 'audit.if_modified_func() may only run as an AFTER trigger';
    END IF;
    audit_row = ROW(nextval('audit.logged_actions_event_id_seq'), TG_TABLE_SCHEMA::text, TG_TABLE_NAME::text, TG_RELID, session_user::text,
        current_setting('application_name'), current_timestamp, statement_timestamp(), pg_current_xact_id()::text::bigint, inet_client_addr(), inet_client_port(), current_query(), substring(TG_OP,1,1), NULL, NULL, 'f');
    IF TG_ARGV[1] IS NOT NULL THEN
        excluded_cols = TG_ARGV[1]::text[];
    END IF;
    IF (TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW') THEN
        audit_row.row_data = to_jsonb(OLD.*) - excluded_cols;
        audit_row.changed_fields = (to_jsonb(NEW.*) - excluded_cols) OPERATOR(audit.-) audit_row.row_data;
        IF audit_row.changed_fields = '{}'::jsonb THEN
            RETURN NULL;
        END IF;
    ELSIF (TG_OP = 'INSERT' AND TG_LEVEL = 'ROW') THEN
        audit_row.row_data = to_jsonb(NEW.*) - excluded_cols;
    END IF;
    INSERT INTO audit.logged_actions VALUES (audit_row.*);
    RETURN NULL;
END;
$body$
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public;
COMMENT ON FUNCTION audit.if_modified_func() IS 'Track changes to a table at the statement and/or row level.';

CREATE VIEW audit.tableslist AS
 SELECT DISTINCT triggers.trigger_schema AS schema, triggers.event_object_table AS auditedtable
 FROM information_schema.triggers WHERE triggers.trigger_name::text IN ('audit_trigger_row', 'audit_trigger_stm') ORDER BY 1, 2;

CREATE FUNCTION audit.audit_table(target_table regclass, audit_rows boolean DEFAULT true) RETURNS void LANGUAGE plpgsql AS $body$
BEGIN
    EXECUTE 'DROP TRIGGER IF EXISTS audit_trigger_row ON ' || target_table;
    IF audit_rows THEN
        EXECUTE 'CREATE TRIGGER audit_trigger_row AFTER INSERT OR UPDATE OR DELETE ON ' || target_table || ' FOR EACH ROW EXECUTE PROCEDURE audit.if_modified_func()';
    END IF;
END;
$body$;
CREATE TABLE public.customers (id bigserial PRIMARY KEY, name text NOT NULL, iban varchar(34), email text UNIQUE, updated_at timestamptz);
CREATE TRIGGER audit_trigger_row AFTER INSERT OR UPDATE OR DELETE ON public.customers FOR EACH ROW EXECUTE PROCEDURE audit.if_modified_func('true', '{updated_at,iban}');
CREATE TRIGGER audit_trigger_stm AFTER TRUNCATE ON public.customers FOR EACH STATEMENT EXECUTE PROCEDURE audit.if_modified_func('true');
