CREATE SCHEMA audit AUTHORIZATION audit_admin;
CREATE SCHEMA core;
CREATE TABLE audit.ddl_log (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz DEFAULT clock_timestamp(), who name DEFAULT current_user, tag text, object text
);
CREATE TABLE audit.row_log (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tbl regclass NOT NULL,
    op "char" NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    old_row json,
    new_row json
);
CREATE FUNCTION audit.log_ddl() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE r record;
BEGIN
  IF current_setting('audit.off', true) = 'on' OR to_regclass('audit.ddl_log') IS NULL THEN RETURN; END IF;
  FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
    RAISE DEBUG 'ddl % %', r.command_tag, r.object_identity;
  END LOOP;
END $$;
CREATE FUNCTION audit.row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit AS $$
BEGIN
  INSERT INTO audit.row_log (tbl, op, old_row, new_row) VALUES (tg_relid, left(tg_op, 1)::"char", to_json(old), to_json(new));
  RETURN NULL;
END $$;
CREATE TABLE core.account (id serial PRIMARY KEY, owner text NOT NULL, balance numeric(14,2) NOT NULL DEFAULT 0
);
CREATE TABLE core.account_hist (LIKE core.account, valid_to timestamptz DEFAULT now());
CREATE TRIGGER account_audit AFTER INSERT OR UPDATE OR DELETE ON core.account FOR EACH ROW EXECUTE FUNCTION audit.row_change();
CREATE RULE keep_hist AS ON UPDATE TO core.account WHERE old.balance <> new.balance DO ALSO INSERT INTO core.account_hist (id, owner, balance) VALUES (old.id, old.owner, old.balance);
CREATE RULE no_delete AS ON DELETE TO core.account_hist DO INSTEAD NOTHING;
CREATE VIEW audit.recent AS SELECT id, tbl, op, at FROM audit.row_log WHERE at > now() - interval '1 day';
ALTER TABLE audit.row_log OWNER TO audit_admin;
ALTER VIEW audit.recent OWNER TO audit_admin;
REVOKE ALL ON FUNCTION audit.row_change() FROM PUBLIC;
GRANT SELECT, INSERT, UPDATE ON core.account TO app_user;
CREATE EVENT TRIGGER audit_ddl ON ddl_command_end EXECUTE FUNCTION audit.log_ddl();
