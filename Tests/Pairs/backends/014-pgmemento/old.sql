-- pgMemento 0.6 style audit trail
DROP SCHEMA IF EXISTS pgmemento CASCADE;
CREATE SCHEMA pgmemento;

/***********************************************************
CREATE TABLES
***********************************************************/
-- transaction metadata is logged into the transaction_log table
CREATE TABLE pgmemento.transaction_log
(
  id SERIAL,
  txid BIGINT NOT NULL,
  stmt_date TIMESTAMP WITH TIME ZONE NOT NULL,
  process_id INTEGER,
  user_name TEXT,
  client_name TEXT,
  client_port INTEGER,
  application_name TEXT,
  session_info JSONB
);

ALTER TABLE pgmemento.transaction_log
  ADD CONSTRAINT transaction_log_pk PRIMARY KEY (id);

COMMENT ON TABLE pgmemento.transaction_log IS 'Stores metadata about each transaction';
COMMENT ON COLUMN pgmemento.transaction_log.id IS 'The Primary Key';
COMMENT ON COLUMN pgmemento.transaction_log.txid IS 'The internal transaction ID by PostgreSQL (can cycle)';
COMMENT ON COLUMN pgmemento.transaction_log.stmt_date IS 'Stores the result of transaction_timestamp() function';
COMMENT ON COLUMN pgmemento.transaction_log.session_info IS 'Stores any infos a client/user defines beforehand with set_config';

-- event on tables are logged into the table_event_log table
CREATE TABLE pgmemento.table_event_log
(
  id SERIAL,
  transaction_id INTEGER NOT NULL,
  op_id SMALLINT NOT NULL,
  table_operation VARCHAR(18),
  table_relid OID NOT NULL
);
ALTER TABLE pgmemento.table_event_log
  ADD CONSTRAINT table_event_log_pk PRIMARY KEY (id);

-- all row changes are logged into the row_log table
CREATE TABLE pgmemento.row_log
(
  id BIGSERIAL,
  event_id INTEGER NOT NULL,
  audit_id BIGINT NOT NULL,
  changes JSONB
);
ALTER TABLE pgmemento.row_log
  ADD CONSTRAINT row_log_pk PRIMARY KEY (id);

-- liftime of audited tables is logged in the audit_table_log table
CREATE TABLE pgmemento.audit_table_log (
  id SERIAL,
  relid OID,
  schema_name TEXT NOT NULL,
  table_name TEXT NOT NULL,
  txid_range numrange
);
ALTER TABLE pgmemento.audit_table_log
  ADD CONSTRAINT audit_table_log_pk PRIMARY KEY (id);

CREATE TABLE pgmemento.audit_column_log (
  id SERIAL,
  audit_table_id INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  ordinal_position INTEGER,
  column_default TEXT,
  is_nullable VARCHAR(3),
  data_type TEXT,
  txid_range numrange
);
ALTER TABLE pgmemento.audit_column_log
  ADD CONSTRAINT audit_column_log_pk PRIMARY KEY (id);

ALTER TABLE pgmemento.table_event_log
  ADD CONSTRAINT table_event_log_txid_fk
    FOREIGN KEY (transaction_id) REFERENCES pgmemento.transaction_log (id) MATCH FULL ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pgmemento.row_log
  ADD CONSTRAINT row_log_table_fk
    FOREIGN KEY (event_id) REFERENCES pgmemento.table_event_log (id) MATCH FULL ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pgmemento.audit_column_log
  ADD CONSTRAINT audit_column_log_fk
    FOREIGN KEY (audit_table_id) REFERENCES pgmemento.audit_table_log (id) MATCH FULL ON DELETE CASCADE ON UPDATE CASCADE;

-- create indexes on all columns that are queried later
CREATE UNIQUE INDEX transaction_log_unique_idx ON pgmemento.transaction_log USING BTREE (stmt_date, txid);
CREATE INDEX transaction_log_session_idx ON pgmemento.transaction_log USING GIN (session_info);
CREATE INDEX table_event_log_unique_idx ON pgmemento.table_event_log USING BTREE (transaction_id, table_relid, op_id);
CREATE INDEX row_log_event_idx ON pgmemento.row_log USING BTREE (event_id);
CREATE INDEX row_log_audit_idx ON pgmemento.row_log USING BTREE (audit_id);
CREATE INDEX row_log_changes_idx ON pgmemento.row_log USING GIN (changes);
CREATE INDEX table_log_idx ON pgmemento.audit_table_log USING BTREE (schema_name, table_name);
CREATE INDEX table_log_range_idx ON pgmemento.audit_table_log USING GIST (txid_range);
CREATE INDEX column_log_fk_idx ON pgmemento.audit_column_log USING BTREE (audit_table_id);

-- create sequences
CREATE SEQUENCE pgmemento.audit_id_seq
  INCREMENT BY 1 MINVALUE 0 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;

-- views
CREATE OR REPLACE VIEW pgmemento.audit_tables AS
  SELECT
    n.nspname AS schemaname,
    c.relname AS tablename,
    bounds.txid_min,
    bounds.txid_max,
    CASE WHEN tg.tgenabled IS NOT NULL AND tg.tgenabled <> 'D' THEN TRUE ELSE FALSE END AS tg_is_active
  FROM pg_class c
  JOIN pg_namespace n ON c.relnamespace = n.oid
  JOIN (SELECT DISTINCT ON (relid) relid, lower(txid_range) AS txid_min, upper(txid_range) AS txid_max FROM pgmemento.audit_table_log) bounds ON bounds.relid = c.oid
  LEFT JOIN pg_trigger tg ON c.oid = tg.tgrelid AND tg.tgname = 'log_transaction_trigger'
  WHERE c.relkind = 'r'
  ORDER BY schemaname, tablename;
COMMENT ON VIEW pgmemento.audit_tables IS 'Lists which tables are audited by pgMemento (a.k.a. have an audit_id column)';

CREATE OR REPLACE FUNCTION pgmemento.log_transaction(current_txid BIGINT) RETURNS INTEGER AS
$$
DECLARE
  txid_log_id INTEGER;
BEGIN
  INSERT INTO pgmemento.transaction_log (txid, stmt_date, process_id, user_name)
  VALUES ($1, transaction_timestamp(), pg_backend_pid(), session_user)
  ON CONFLICT (stmt_date, txid) DO NOTHING
  RETURNING id INTO txid_log_id;
  RETURN txid_log_id;
END;
$$
LANGUAGE plpgsql SECURITY DEFINER;

CREATE OR REPLACE FUNCTION pgmemento.log_insert() RETURNS trigger AS
$$
BEGIN
  INSERT INTO pgmemento.row_log (event_id, audit_id, changes)
  SELECT max(id), NEW.audit_id, NULL FROM pgmemento.table_event_log;
  RETURN NULL;
END;
$$
LANGUAGE plpgsql;

-- an audited table
CREATE TABLE public.building (
  id integer PRIMARY KEY,
  name text,
  audit_id BIGINT DEFAULT nextval('pgmemento.audit_id_seq'::regclass) UNIQUE NOT NULL
);
CREATE TRIGGER log_insert_trigger AFTER INSERT ON public.building FOR EACH ROW EXECUTE PROCEDURE pgmemento.log_insert();
