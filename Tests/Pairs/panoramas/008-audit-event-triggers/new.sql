CREATE SCHEMA audit;
CREATE SCHEMA shop;
CREATE TABLE audit.ddl_log (
    id bigserial PRIMARY KEY,
    at timestamptz DEFAULT clock_timestamp() NOT NULL,
    who name DEFAULT CURRENT_USER NOT NULL,
    tag text,
    object text,
    in_extension boolean
);
CREATE TABLE audit.row_log (
    id bigserial,
    at timestamptz DEFAULT now() NOT NULL,
    rel regclass NOT NULL,
    op char(1) NOT NULL CHECK (op IN ('I', 'U', 'D')),
    old_row jsonb,
    new_row jsonb
);
ALTER TABLE audit.row_log ADD CONSTRAINT row_log_pk PRIMARY KEY (id);
CREATE INDEX row_log_rel_at ON audit.row_log (rel, at DESC);
CREATE TABLE shop.orders (id integer PRIMARY KEY, customer text, total money);
CREATE TABLE shop.lines (order_id integer REFERENCES shop.orders ON DELETE CASCADE, no smallint, sku text, PRIMARY KEY (order_id, no));
CREATE FUNCTION audit.rows() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO audit.row_log (rel, op, old_row, new_row)
    VALUES (TG_RELID::regclass, left(TG_OP, 1), CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
    RETURN NULL;
END $$;
CREATE TRIGGER audit_orders AFTER INSERT OR UPDATE OR DELETE ON shop.orders FOR EACH ROW EXECUTE FUNCTION audit.rows();
CREATE TRIGGER audit_lines AFTER UPDATE OF sku OR DELETE ON shop.lines FOR EACH ROW WHEN (pg_trigger_depth() < 2) EXECUTE FUNCTION audit.rows();
CREATE FUNCTION audit.no_truncate() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no truncate on %', TG_ARGV[0]; END $$;
CREATE TRIGGER keep BEFORE TRUNCATE ON shop.orders FOR EACH STATEMENT EXECUTE FUNCTION audit.no_truncate('orders');
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE r record;
BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
        IF r.schema_name IS DISTINCT FROM 'pg_temp' AND to_regclass('audit.ddl_log') IS NOT NULL THEN
            RAISE DEBUG '% %', r.command_tag, r.object_identity;
        END IF;
    END LOOP;
END $$;
CREATE FUNCTION audit.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() WHERE original LOOP
        RAISE DEBUG 'dropped %', r.object_identity;
    END LOOP;
END $$;
CREATE FUNCTION audit.on_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'rewrite %', pg_event_trigger_table_rewrite_oid()::regclass; END $$;
CREATE VIEW audit.recent AS SELECT at, who, tag, object FROM audit.ddl_log WHERE at > now() - interval '7 days';
GRANT USAGE ON SCHEMA audit TO pair_auditor;
GRANT SELECT ON audit.row_log, audit.recent TO pair_auditor;
GRANT SELECT (id, at, tag, object) ON audit.ddl_log TO pair_auditor WITH GRANT OPTION;
REVOKE ALL ON FUNCTION audit.rows() FROM PUBLIC;
CREATE EVENT TRIGGER audit_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
CREATE EVENT TRIGGER audit_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE INDEX') EXECUTE FUNCTION audit.on_ddl();
CREATE EVENT TRIGGER audit_rewrite ON table_rewrite EXECUTE FUNCTION audit.on_rewrite();
ALTER EVENT TRIGGER audit_ddl ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER audit_drop IS 'watch for drops';
