CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA hdb_catalog;
CREATE SCHEMA hdb_views;

CREATE TABLE hdb_catalog.hdb_version (
  hasura_uuid UUID PRIMARY KEY DEFAULT public.gen_random_uuid(),
  version TEXT NOT NULL,
  upgraded_on TIMESTAMPTZ NOT NULL,
  cli_state JSONB NOT NULL DEFAULT '{}'::jsonb,
  console_state JSONB NOT NULL DEFAULT '{}'::jsonb
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version((version IS NOT NULL));

CREATE TABLE hdb_catalog.hdb_table (
  table_schema TEXT,
  table_name TEXT,
  is_system_defined boolean default false,
  is_enum boolean NOT NULL DEFAULT false,
  PRIMARY KEY (table_schema, table_name)
);
CREATE TABLE hdb_catalog.hdb_relationship (
  table_schema TEXT,
  table_name TEXT,
  rel_name TEXT,
  rel_type TEXT CHECK (rel_type IN ('object', 'array')),
  rel_def JSONB NOT NULL,
  comment TEXT NULL,
  PRIMARY KEY (table_schema, table_name, rel_name),
  FOREIGN KEY (table_schema, table_name) REFERENCES hdb_catalog.hdb_table(table_schema, table_name)
);
CREATE TABLE hdb_catalog.event_triggers (
  name TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  schema_name TEXT NOT NULL,
  table_name TEXT NOT NULL,
  configuration JSON,
  comment TEXT,
  FOREIGN KEY (schema_name, table_name) REFERENCES hdb_catalog.hdb_table(table_schema, table_name) ON UPDATE CASCADE
);
CREATE TABLE hdb_catalog.event_log (
  id TEXT DEFAULT public.gen_random_uuid() PRIMARY KEY,
  schema_name TEXT NOT NULL,
  table_name TEXT NOT NULL,
  trigger_name TEXT NOT NULL,
  payload JSONB NOT NULL,
  delivered BOOLEAN NOT NULL DEFAULT FALSE,
  error BOOLEAN NOT NULL DEFAULT FALSE,
  tries INTEGER NOT NULL DEFAULT 0,
  created_at TIMESTAMP DEFAULT NOW(),
  locked BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX ON hdb_catalog.event_log (trigger_name);
CREATE TABLE hdb_catalog.event_invocation_logs (
  id TEXT DEFAULT public.gen_random_uuid() PRIMARY KEY,
  event_id TEXT,
  status INTEGER,
  request JSON,
  response JSON,
  created_at TIMESTAMP DEFAULT NOW(),
  FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log (id)
);
CREATE FUNCTION hdb_catalog.inject_table_defaults(view_schema text, view_name text, tab_schema text, tab_name text) RETURNS void
LANGUAGE plpgsql AS $$
    DECLARE
        r RECORD;
    BEGIN
      FOR r IN SELECT column_name, column_default FROM information_schema.columns WHERE table_schema = tab_schema AND table_name = tab_name AND column_default IS NOT NULL LOOP
          EXECUTE format('ALTER VIEW %I.%I ALTER COLUMN %I SET DEFAULT %s;', view_schema, view_name, r.column_name, r.column_default);
      END LOOP;
    END;
$$;
CREATE VIEW hdb_catalog.hdb_primary_key AS
  SELECT tc.table_schema, tc.table_name, tc.constraint_name, json_agg(constraint_column_usage.column_name) AS columns
  FROM information_schema.table_constraints tc
  JOIN (SELECT x.tblschema AS table_schema, x.tblname AS table_name, x.colname AS column_name, x.cstrname AS constraint_name
        FROM (SELECT DISTINCT nr.nspname, r.relname, a.attname, c.conname FROM pg_namespace nr, pg_class r, pg_attribute a, pg_constraint c
              WHERE nr.oid = r.relnamespace AND r.oid = a.attrelid AND c.conrelid = r.oid AND a.attnum = ANY (c.conkey) AND c.contype = 'p') x(tblschema, tblname, colname, cstrname)) constraint_column_usage
    ON tc.constraint_name::text = constraint_column_usage.constraint_name::text AND tc.table_schema::text = constraint_column_usage.table_schema::text
  WHERE tc.constraint_type::text = 'PRIMARY KEY'::text
  GROUP BY tc.table_schema, tc.table_name, tc.constraint_name;
CREATE TABLE public.author (id serial PRIMARY KEY, name text NOT NULL);
CREATE FUNCTION hdb_views.notify_hasura_author_INSERT() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO hdb_catalog.event_log (schema_name, table_name, trigger_name, payload) VALUES (TG_TABLE_SCHEMA, TG_TABLE_NAME, 'author', row_to_json(NEW)::jsonb);
    RETURN NULL;
  END;
$$;
CREATE TRIGGER notify_hasura_author_INSERT AFTER INSERT ON public.author FOR EACH ROW EXECUTE PROCEDURE hdb_views.notify_hasura_author_INSERT();
