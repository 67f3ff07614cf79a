CREATE SCHEMA app;
CREATE TABLE app.audit_log (id bigserial PRIMARY KEY, at timestamptz DEFAULT now(), tbl regclass, op char(1) CHECK (op IN ('I','U','D')), old_row jsonb, new_row jsonb);
CREATE INDEX audit_log_at_idx ON app.audit_log (at);
CREATE FUNCTION app.audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
  INSERT INTO app.audit_log (tbl, op, old_row, new_row) VALUES (TG_RELID, left(TG_OP,1), to_jsonb(OLD), to_jsonb(NEW));
  RETURN NULL;
END$$;
CREATE TABLE app.patient (id int PRIMARY KEY, name text, ward text);
CREATE TABLE app.visit (id int PRIMARY KEY, patient_id int REFERENCES app.patient, at date);
CREATE TABLE app.lab (id int, visit_id int REFERENCES app.visit, val numeric);
CREATE TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON app.patient FOR EACH ROW EXECUTE FUNCTION app.audit();
CREATE TRIGGER zz_audit AFTER INSERT OR UPDATE OR DELETE ON app.visit FOR EACH ROW EXECUTE FUNCTION app.audit();
CREATE TRIGGER zz_audit AFTER INSERT ON app.lab FOR EACH ROW EXECUTE FUNCTION app.audit();
ALTER TABLE app.lab DISABLE TRIGGER zz_audit;
CREATE VIEW app.recent_audit AS SELECT * FROM app.audit_log WHERE at > now() - interval '1 day';
CREATE FUNCTION app.last_change(r regclass) RETURNS app.audit_log LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM app.audit_log WHERE tbl = r ORDER BY id DESC LIMIT 1; END;
COMMENT ON TABLE app.audit_log IS 'one big table'; COMMENT ON FUNCTION app.audit() IS 'generic';
