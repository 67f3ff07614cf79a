CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'Out-of-table audit/history logging tables and trigger functions';
CREATE TABLE audit.logged_actions (
    event_id bigint GENERATED ALWAYS AS IDENTITY primary key,
    schema_name text not null,
    table_name text not null,
    relid oid not null,
    session_user_name name,
    action_tstamp_tx TIMESTAMP WITH TIME ZONE NOT NULL,
    action_tstamp_clk TIMESTAMP WITH TIME ZONE NOT NULL,
    transaction_id bigint,
    application_name text,
    client_addr inet,
    action TEXT NOT NULL CHECK (action IN ('I','D','U', 'T')),
    row_data jsonb,
    changed_fields jsonb,
    primary_key text[],
    statement_only boolean not null
);
COMMENT ON COLUMN audit.logged_actions.row_data IS 'Record value as jsonb. Null for statement-level trigger.';
COMMENT ON COLUMN audit.logged_actions.action IS 'Action type; I = insert, D = delete, U = update, T = truncate';
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions(relid);
CREATE INDEX logged_actions_row_data ON audit.logged_actions USING gin (row_data jsonb_path_ops);
CREATE INDEX logged_actions_pk ON audit.logged_actions (table_name, primary_key);
CREATE FUNCTION audit.if_modified_func() RETURNS TRIGGER AS $body$
DECLARE
    audit_row audit.logged_actions;
    excluded_cols text[] = ARRAY[]::text[];
BEGIN
    IF TG_WHEN <> 'AFTER' THEN
        RAISE EXCEPTION 'audit.if_modified_func() may only run as an AFTER trigger';
    END IF;
    IF TG_ARGV[1] IS NOT NULL THEN
        excluded_cols = TG_ARGV[1]::text[];
    END IF;
    IF (TG_OP = 'UPDATE' AND TG_LEVEL = 'ROW') THEN
        audit_row.row_data = to_jsonb(OLD.*) - excluded_cols;
        SELECT jsonb_object_agg(k, v) INTO audit_row.changed_fields
          FROM jsonb_each(to_jsonb(NEW.*) - excluded_cols) AS e(k, v)
         WHERE audit_row.row_data -> k IS DISTINCT FROM v;
    ELSIF (TG_OP = 'DELETE' AND TG_LEVEL = 'ROW') THEN
        audit_row.row_data = to_jsonb(OLD.*) - excluded_cols;
    END IF;
    RETURN NULL;
END;
$body$
LANGUAGE plpgsql
SECURITY DEFINER
SET search_path = pg_catalog, audit;
CREATE TABLE customer (id serial PRIMARY KEY, name text NOT NULL, notes text);
CREATE TRIGGER audit_trigger_row AFTER INSERT OR DELETE OR UPDATE ON customer FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func('true', '{notes}');
CREATE TRIGGER audit_trigger_stm AFTER TRUNCATE ON customer FOR EACH STATEMENT EXECUTE FUNCTION audit.if_modified_func('true');
CREATE VIEW audit.tableslist AS SELECT DISTINCT n.nspname AS schema, c.relname AS auditedtable
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE t.tgname LIKE 'audit_trigger_%';
