CREATE SCHEMA app;
CREATE SCHEMA audit;
CREATE TYPE audit.op AS ENUM ('INSERT','UPDATE','DELETE','TRUNCATE');
CREATE SEQUENCE audit.audit_log_id_seq AS bigint CACHE 20;
CREATE TABLE audit.audit_log (id bigint DEFAULT nextval('audit.audit_log_id_seq'), at timestamptz DEFAULT clock_timestamp() NOT NULL, tbl text, op audit.op, changed jsonb, PRIMARY KEY (at, id)) PARTITION BY RANGE (at);
ALTER SEQUENCE audit.audit_log_id_seq OWNED BY audit.audit_log.id;
CREATE TABLE audit.audit_log_2024 PARTITION OF audit.audit_log FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE audit.audit_log_default PARTITION OF audit.audit_log DEFAULT WITH (fillfactor = 100, autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX audit_log_at_idx ON audit.audit_log USING brin (at);
CREATE FUNCTION audit.audit() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = audit, pg_temp AS $$
BEGIN
  INSERT INTO audit_log (tbl, op, changed) SELECT TG_RELID::regclass::text, TG_OP::audit.op, to_jsonb(n) FROM newtab n;
  RETURN NULL;
END$$;
CREATE TABLE app.patient (id int PRIMARY KEY, name text, ward text) PARTITION BY RANGE (id);
CREATE TABLE app.patient_a PARTITION OF app.patient FOR VALUES FROM (0) TO (1000);
CREATE TABLE app.visit (id int PRIMARY KEY, patient_id int REFERENCES app.patient, at timestamptz);
CREATE TABLE app.lab (id int, visit_id int REFERENCES app.visit, val double precision);
CREATE TRIGGER zz_audit AFTER INSERT ON app.patient REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.audit();
CREATE TRIGGER zz_audit AFTER UPDATE ON app.visit REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.audit();
CREATE TRIGGER zz_audit AFTER INSERT ON app.lab REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION audit.audit();
ALTER TABLE app.lab ENABLE ALWAYS TRIGGER zz_audit;
CREATE VIEW app.audit_log AS SELECT * FROM audit.audit_log WHERE at > now() - interval '2 days';
CREATE FUNCTION app.last_change(r regclass) RETURNS app.audit_log LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM app.audit_log WHERE tbl = r::text ORDER BY id DESC LIMIT 1; END;
COMMENT ON VIEW app.audit_log IS 'compat'; COMMENT ON FUNCTION audit.audit() IS 'generic';
