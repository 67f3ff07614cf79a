-- pgMemento 0.7 style audit trail
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
  txid_time TIMESTAMP WITH TIME ZONE NOT NULL,
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
COMMENT ON COLUMN pgmemento.transaction_log.txid_time IS 'Stores the result of transaction_timestamp() function';
COMMENT ON COLUMN pgmemento.transaction_log.session_info IS 'Stores any infos a client/user defines beforehand with set_config';

-- event on tables are logged into the table_event_log table
CREATE TABLE pgmemento.table_event_log
(
  id SERIAL,
  transaction_id INTEGER NOT NULL,
  stmt_time TIMESTAMP WITH TIME ZONE NOT NULL,
  op_id SMALLINT NOT NULL,
  table_operation TEXT,
  table_name TEXT NOT NULL,
  schema_name TEXT NOT NULL,
  event_key TEXT NOT NULL
);
ALTER TABLE pgmemento.table_event_log
  ADD CONSTRAINT table_event_log_pk PRIMARY KEY (id);

-- all row changes are logged into the row_log table
CREATE TABLE pgmemento.row_log
(
  id BIGSERIAL,
  audit_id BIGINT NOT NULL,
  event_key TEXT NOT NULL,
  old_data JSONB,
  new_data JSONB
);
ALTER TABLE pgmemento.row_log
  ADD CONSTRAINT row_log_pk PRIMARY KEY (id);

-- liftime of audited tables is logged in the audit_table_log table
CREATE TABLE pgmemento.audit_table_log (
  id SERIAL,
  log_id INTEGER NOT NULL,
  relid OID,
  schema_name TEXT NOT NULL,
  table_name TEXT NOT NULL,
  audit_id_column TEXT NOT NULL,
  log_old_data BOOLEAN NOT NULL,
  log_new_data BOOLEAN NOT NULL,
  txid_range numrange
);
ALTER TABLE pgmemento.audit_table_log
  ADD CONSTRAINT audit_table_log_pk PRIMARY KEY (id);

CREATE TABLE pgmemento.audit_schema_log (
  id SERIAL,
  log_id INTEGER NOT NULL,
  schema_name TEXT NOT NULL,
  default_audit_id_column TEXT NOT NULL,
  default_log_old_data BOOLEAN DEFAULT TRUE,
  default_log_new_data BOOLEAN DEFAULT FALSE,
  trigger_create_table BOOLEAN DEFAULT FALSE,
  txid_range numrange
);
ALTER TABLE pgmemento.audit_schema_log
  ADD CONSTRAINT audit_schema_log_pk PRIMARY KEY (id);
COMMENT ON TABLE pgmemento.audit_schema_log IS 'Stores information about how pgMemento is configured in audited schema';

CREATE TABLE pgmemento.audit_column_log (
  id SERIAL,
  audit_table_id INTEGER NOT NULL,
  column_name TEXT NOT NULL,
  ordinal_position INTEGER,
  column_default TEXT,
  not_null BOOLEAN,
  data_type TEXT,
  txid_range numrange
);
ALTER TABLE pgmemento.audit_column_log
  ADD CONSTRAINT audit_column_log_pk PRIMARY KEY (id);

ALTER TABLE pgmemento.table_event_log
  ADD CONSTRAINT table_event_log_txid_fk
    FOREIGN KEY (transaction_id) REFERENCES pgmemento.transaction_log (id) MATCH FULL ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE pgmemento.audit_column_log
  ADD CONSTRAINT audit_column_log_fk
    FOREIGN KEY (audit_table_id) REFERENCES pgmemento.audit_table_log (id) MATCH FULL ON DELETE CASCADE ON UPDATE CASCADE;

-- create indexes on all columns that are queried later
CREATE UNIQUE INDEX transaction_log_unique_idx ON pgmemento.transaction_log USING BTREE (txid_time, txid);
CREATE INDEX transaction_log_session_idx ON pgmemento.transaction_log USING GIN (session_info);
CREATE INDEX table_event_log_fk_idx ON pgmemento.table_event_log USING BTREE (transaction_id);
CREATE UNIQUE INDEX table_event_log_event_idx ON pgmemento.table_event_log USING BTREE (event_key);
CREATE UNIQUE INDEX row_log_audit_idx ON pgmemento.row_log USING BTREE (audit_id, event_key);
CREATE INDEX row_log_old_data_idx ON pgmemento.row_log USING GIN (old_data);
CREATE INDEX row_log_new_data_idx ON pgmemento.row_log USING GIN (new_data jsonb_path_ops);
CREATE INDEX table_log_idx ON pgmemento.audit_table_log USING BTREE (log_id);
CREATE INDEX table_log_range_idx ON pgmemento.audit_table_log USING GIST (txid_range);
CREATE INDEX column_log_fk_idx ON pgmemento.audit_column_log USING BTREE (audit_table_id);

-- create sequences
CREATE SEQUENCE pgmemento.audit_id_seq
  INCREMENT BY 1 MINVALUE 0 MAXVALUE 2147483647 START WITH 1 CACHE 1 NO CYCLE;
ALTER SEQUENCE pgmemento.audit_id_seq AS BIGINT MAXVALUE 9223372036854775807;
CREATE SEQUENCE pgmemento.schema_log_id_seq
  INCREMENT BY 1 MINVALUE 0 START WITH 1 CACHE 1 OWNED BY NONE;

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
  JOIN pgmemento.audit_schema_log asl ON asl.schema_name = n.nspname AND upper(asl.txid_range) IS NULL
  JOIN (SELECT DISTINCT ON (log_id) log_id, table_name, schema_name, lower(txid_range)::bigint AS txid_min, upper(txid_range)::bigint AS txid_max
          FROM pgmemento.audit_table_log ORDER BY log_id, id DESC) bounds ON bounds.table_name = c.relname AND bounds.schema_name = n.nspname
  LEFT JOIN pg_trigger tg ON c.oid = tg.tgrelid AND tg.tgname = 'pgmemento_transaction_trigger'
  WHERE c.relkind = 'r'
  ORDER BY schemaname, tablename;
COMMENT ON VIEW pgmemento.audit_tables IS 'Lists which tables are audited by pgMemento (a.k.a. have an audit_id column)';

CREATE OR REPLACE FUNCTION pgmemento.get_operation_id(operation TEXT) RETURNS SMALLINT AS
$$
SELECT (CASE $1
  WHEN 'CREATE TABLE' THEN 1
  WHEN 'ADD COLUMN' THEN 2
  WHEN 'INSERT' THEN 3
  WHEN 'UPDATE' THEN 4
  WHEN 'DELETE' THEN 7
  WHEN 'TRUNCATE' THEN 8
END)::smallint;
$$
LANGUAGE sql IMMUTABLE STRICT;

CREATE OR REPLACE FUNCTION pgmemento.log_transaction(current_txid BIGINT) RETURNS INTEGER AS
$$
DECLARE
  session_info_text TEXT := current_setting('pgmemento.session_info', TRUE);
  session_info_obj JSONB;
  transaction_log_id INTEGER;
BEGIN
  session_info_obj := session_info_text::jsonb;
  INSERT INTO pgmemento.transaction_log (txid, txid_time, process_id, user_name, session_info)
  VALUES ($1, transaction_timestamp(), pg_backend_pid(), session_user, session_info_obj)
  ON CONFLICT (txid_time, txid) DO NOTHING
  RETURNING id INTO transaction_log_id;
  RETURN transaction_log_id;
EXCEPTION
  WHEN invalid_text_representation THEN
    RAISE NOTICE 'unable to parse JSON session_info: %', session_info_text;
    RETURN NULL;
END;
$$
LANGUAGE plpgsql SECURITY DEFINER SET search_path TO 'pgmemento', 'pg_temp';

CREATE OR REPLACE FUNCTION pgmemento.log_insert() RETURNS trigger AS
$$
BEGIN
  INSERT INTO pgmemento.row_log (audit_id, event_key, new_data)
  SELECT (n.r->>TG_ARGV[0])::bigint, concat_ws(';', extract(epoch from transaction_timestamp()), txid_current(), pgmemento.get_operation_id(TG_OP), TG_TABLE_NAME), n.r
    FROM (SELECT to_jsonb(i) AS r FROM inserted_rows i) n;
  RETURN NULL;
END;
$$
LANGUAGE plpgsql;

-- an audited table
CREATE TABLE public.building (
  id integer PRIMARY KEY,
  name text,
  storeys smallint DEFAULT 1,
  pgmemento_audit_id BIGINT DEFAULT nextval('pgmemento.audit_id_seq'::regclass) UNIQUE NOT NULL
);
CREATE TRIGGER pgmemento_insert_trigger AFTER INSERT ON public.building REFERENCING NEW TABLE AS inserted_rows FOR EACH STATEMENT EXECUTE PROCEDURE pgmemento.log_insert('pgmemento_audit_id');
