CREATE SCHEMA hdb_catalog;

/* pgcrypto extension is no longer needed */
CREATE FUNCTION hdb_catalog.gen_hasura_uuid() RETURNS uuid AS 'select gen_random_uuid()' LANGUAGE SQL;

CREATE TABLE hdb_catalog.hdb_version (
  hasura_uuid UUID PRIMARY KEY DEFAULT hdb_catalog.gen_hasura_uuid(),
  version TEXT NOT NULL,
  upgraded_on TIMESTAMPTZ NOT NULL,
  cli_state JSONB NOT NULL DEFAULT '{}'::jsonb,
  console_state JSONB NOT NULL DEFAULT '{}'::jsonb,
  ee_client_id TEXT,
  ee_client_secret TEXT
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version((version IS NOT NULL));

CREATE TABLE hdb_catalog.hdb_metadata (
  id INTEGER PRIMARY KEY,
  metadata JSON NOT NULL,
  resource_version INTEGER NOT NULL DEFAULT 1 UNIQUE
);
CREATE TABLE hdb_catalog.hdb_source_catalog_version (
  version TEXT NOT NULL,
  upgraded_on TIMESTAMPTZ NOT NULL
);
CREATE UNIQUE INDEX hdb_source_catalog_version_one_row ON hdb_catalog.hdb_source_catalog_version((version IS NOT NULL));
CREATE TABLE hdb_catalog.event_log (
  id TEXT DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY,
  schema_name TEXT NOT NULL,
  table_name TEXT NOT NULL,
  trigger_name TEXT NOT NULL,
  payload JSONB NOT NULL,
  delivered BOOLEAN NOT NULL DEFAULT FALSE,
  error BOOLEAN NOT NULL DEFAULT FALSE,
  tries INTEGER NOT NULL DEFAULT 0,
  created_at TIMESTAMP DEFAULT NOW(),
  locked TIMESTAMPTZ,
  next_retry_at TIMESTAMP,
  archived BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX event_log_trigger_name_idx ON hdb_catalog.event_log (trigger_name) WHERE NOT archived;
CREATE INDEX event_log_fetch_events ON hdb_catalog.event_log (locked NULLS FIRST, next_retry_at NULLS FIRST, created_at) WHERE delivered = 'f' AND error = 'f' AND archived = 'f';
CREATE TABLE hdb_catalog.event_invocation_logs (
  id TEXT DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY,
  trigger_name TEXT,
  event_id TEXT,
  status INTEGER,
  request JSON,
  response JSON,
  created_at TIMESTAMP DEFAULT NOW(),
  FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log (id) ON DELETE CASCADE
);
CREATE INDEX ON hdb_catalog.event_invocation_logs (event_id);
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data json) RETURNS text AS $$
  DECLARE
    id text;
    payload json;
  BEGIN
    id := hdb_catalog.gen_hasura_uuid();
    payload := json_build_object('op', op, 'data', row_data, 'session_variables', current_setting('hasura.user', 't'));
    INSERT INTO hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) VALUES (id, schema_name, table_name, trigger_name, payload);
    RETURN id;
  END;
$$ LANGUAGE plpgsql;
CREATE VIEW hdb_catalog.hdb_primary_key AS
  SELECT tc.table_schema, tc.table_name, tc.constraint_name, json_agg(constraint_column_usage.column_name) AS columns
  FROM information_schema.table_constraints tc
  JOIN (SELECT x.tblschema AS table_schema, x.tblname AS tbl, x.colname AS column_name, x.cstrname AS constraint_name
        FROM (SELECT DISTINCT nr.nspname, r.relname, a.attname, c.conname FROM pg_namespace nr, pg_class r, pg_attribute a, pg_constraint c
              WHERE nr.oid = r.relnamespace AND r.oid = a.attrelid AND c.conrelid = r.oid AND a.attnum = ANY (c.conkey) AND c.contype = 'p') x(tblschema, tblname, colname, cstrname)) constraint_column_usage
    ON tc.constraint_name::text = constraint_column_usage.constraint_name::text AND tc.table_schema::text = constraint_column_usage.table_schema::text
  WHERE tc.constraint_type::text = 'PRIMARY KEY'::text
  GROUP BY tc.table_schema, tc.table_name, tc.constraint_name;
CREATE TABLE public.author (id serial PRIMARY KEY, name text NOT NULL);
CREATE FUNCTION hdb_catalog."notify_hasura_author_UPDATE"() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.name IS DISTINCT FROM NEW.name THEN
      PERFORM hdb_catalog.insert_event_log(TG_TABLE_SCHEMA::text, TG_TABLE_NAME::text, 'author'::text, TG_OP, json_build_object('old', row_to_json(OLD), 'new', row_to_json(NEW)));
    END IF;
    RETURN NULL;
  END;
$$;
CREATE TRIGGER "notify_hasura_author_UPDATE" AFTER UPDATE ON public.author FOR EACH ROW EXECUTE PROCEDURE hdb_catalog."notify_hasura_author_UPDATE"();
