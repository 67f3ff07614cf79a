CREATE SCHEMA hr; CREATE SCHEMA audit;
CREATE EXTENSION hstore; CREATE EXTENSION btree_gist;
CREATE TYPE audit.op AS ENUM ('I','U','D','T');
CREATE TABLE audit.logged_actions (
  event_id bigserial PRIMARY KEY,
  schema_name text NOT NULL,
  table_name text NOT NULL,
  relid oid NOT NULL,
  session_user_name text,
  action_tstamp_tx timestamptz NOT NULL,
  transaction_id bigint,
  client_addr inet,
  action text NOT NULL CHECK (action IN ('I','D','U','T')),
  row_data hstore,
  changed_fields hstore,
  statement_only boolean NOT NULL
);
CREATE INDEX logged_actions_relid_idx ON audit.logged_actions (relid);
CREATE INDEX logged_actions_action_idx ON audit.logged_actions (action);
CREATE FUNCTION audit.if_modified_func() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO audit.logged_actions (schema_name, table_name, relid, action_tstamp_tx, action, row_data, statement_only)
  VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_RELID, current_timestamp, substring(TG_OP, 1, 1), hstore(OLD.*), false);
  RETURN NULL;
END $$;
CREATE FUNCTION audit.audit_table(target regclass) RETURNS void LANGUAGE plpgsql AS $$ BEGIN EXECUTE 'CREATE TRIGGER audit_row AFTER UPDATE ON ' || target || ' FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func()'; END $$;
CREATE TABLE hr.dept (
  id serial PRIMARY KEY,
  name text NOT NULL,
  parent int REFERENCES hr.dept
);
CREATE TABLE hr.emp (
  id serial,
  name text NOT NULL,
  dept_id int REFERENCES hr.dept,
  salary numeric(9,2),
  valid tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
  PRIMARY KEY (id),
  CONSTRAINT no_olap EXCLUDE USING gist (name WITH =, valid WITH &&)
);
CREATE TABLE hr.emp_history (LIKE hr.emp);
CREATE INDEX emp_history_id ON hr.emp_history (id, valid);
CREATE FUNCTION hr.versioning() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO hr.emp_history SELECT OLD.*; NEW.valid := tstzrange(now(), NULL); RETURN NEW; END $$;
CREATE TRIGGER versioning BEFORE UPDATE OR DELETE ON hr.emp FOR EACH ROW EXECUTE FUNCTION hr.versioning();
CREATE TRIGGER audit_row AFTER INSERT OR UPDATE OR DELETE ON hr.emp FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func('true');
CREATE TRIGGER audit_stm AFTER TRUNCATE ON hr.emp FOR EACH STATEMENT EXECUTE FUNCTION audit.if_modified_func('true');
CREATE TRIGGER audit_row AFTER INSERT OR UPDATE OR DELETE ON hr.dept FOR EACH ROW EXECUTE FUNCTION audit.if_modified_func('true');
CREATE VIEW hr.emp_all AS
  SELECT *
  FROM hr.emp UNION ALL SELECT *
  FROM hr.emp_history;
CREATE VIEW hr.payroll AS
  SELECT d.name AS dept, sum(e.salary) AS total
  FROM hr.emp e
  JOIN hr.dept d ON d.id = e.dept_id
  GROUP BY d.name;
CREATE FUNCTION hr.as_of(t timestamptz) RETURNS SETOF hr.emp_all STABLE LANGUAGE sql AS 'SELECT * FROM hr.emp_all WHERE valid @> t';
COMMENT ON COLUMN audit.logged_actions.row_data IS 'old row';
