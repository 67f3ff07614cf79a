CREATE SCHEMA audit AUTHORIZATION audit_admin;
CREATE SCHEMA core;
CREATE TABLE audit.ddl_log (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz DEFAULT clock_timestamp(), who name DEFAULT current_user, tag text, object text
    , command text, PRIMARY KEY (id));
CREATE TABLE audit.row_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tbl regclass NOT NULL,
    op "char" NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    old_row jsonb,
    new_row jsonb,
    txid xid8 DEFAULT pg_current_xact_id()
);
CREATE INDEX row_log_brin ON audit.row_log USING brin (at) WITH (pages_per_range = 32);
CREATE FUNCTION audit.log_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE r record;
BEGIN
  IF current_setting('audit.off', true) = 'on' OR to_regclass('audit.ddl_log') IS NULL THEN RETURN; END IF;
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    RAISE DEBUG 'ddl % % by %', r.command_tag, r.object_identity, session_user;
  END LOOP;
END $$;
CREATE FUNCTION audit.log_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN RAISE DEBUG 'dropped something'; END $$;
CREATE FUNCTION audit.row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit AS $$
BEGIN
  INSERT INTO audit.row_log (tbl, op, old_row, new_row) VALUES (tg_relid, left(tg_op, 1)::"char", to_jsonb(old), to_jsonb(new));
  RETURN NULL;
END $$;
CREATE TABLE core.account (id serial PRIMARY KEY, owner text NOT NULL, balance numeric(14,2) NOT NULL DEFAULT 0
    , closed boolean NOT NULL DEFAULT false
);
CREATE TABLE core.account_hist (LIKE core.account, valid_to timestamptz DEFAULT now());
CREATE TRIGGER account_audit AFTER INSERT OR UPDATE OR DELETE ON core.account FOR EACH ROW EXECUTE FUNCTION audit.row_change();
CREATE TRIGGER account_truncate BEFORE TRUNCATE ON core.account EXECUTE FUNCTION audit.row_change();
ALTER TABLE core.account ENABLE ALWAYS TRIGGER account_audit;
CREATE RULE keep_hist AS ON UPDATE TO core.account WHERE old.* IS DISTINCT FROM new.* DO ALSO INSERT INTO core.account_hist (id, owner, balance, closed) VALUES (old.id, old.owner, old.balance, old.closed);
CREATE RULE no_delete AS ON DELETE TO core.account_hist DO INSTEAD NOTHING;
CREATE RULE no_update AS ON UPDATE TO audit.row_log DO INSTEAD NOTHING;
COMMENT ON RULE no_update ON audit.row_log IS 'append only';
CREATE VIEW audit.recent AS SELECT id, tbl, op, at, new_row -> 'id' AS row_id FROM audit.row_log WHERE at > now() - interval '7 days';
ALTER TABLE audit.row_log OWNER TO audit_admin;
ALTER VIEW audit.recent OWNER TO audit_admin;
REVOKE ALL ON FUNCTION audit.row_change() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit.row_change() TO app_user;
GRANT SELECT, INSERT, UPDATE ON core.account TO app_user;
CREATE EVENT TRIGGER audit_ddl ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE', 'CREATE FUNCTION', 'GRANT') EXECUTE FUNCTION audit.log_ddl();
ALTER EVENT TRIGGER audit_ddl ENABLE ALWAYS;
CREATE EVENT TRIGGER audit_drop ON sql_drop EXECUTE FUNCTION audit.log_drop();
COMMENT ON EVENT TRIGGER audit_drop IS 'drops too';
