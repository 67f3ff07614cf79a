CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA hdb_catalog;
CREATE SCHEMA hdb_views;
CREATE FUNCTION hdb_catalog.gen_hasura_uuid() RETURNS uuid LANGUAGE sql AS 'select gen_random_uuid()';
CREATE TABLE hdb_catalog.hdb_version (hasura_uuid uuid NOT NULL DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, version text NOT NULL, upgraded_on timestamptz NOT NULL, cli_state jsonb NOT NULL DEFAULT '{}', console_state jsonb NOT NULL DEFAULT '{}'
, ee_client_id text, ee_client_secret text
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version ((version IS NOT NULL));
CREATE TABLE hdb_catalog.hdb_metadata (id integer PRIMARY KEY, metadata json NOT NULL, resource_version integer NOT NULL DEFAULT 1 UNIQUE);
CREATE TABLE hdb_catalog.hdb_schema_notifications (id integer PRIMARY KEY CHECK (id = 1), notification json NOT NULL, resource_version integer NOT NULL DEFAULT 1, instance_id uuid NOT NULL, updated_at timestamptz DEFAULT now());
CREATE TABLE hdb_catalog.event_log (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, trigger_name text NOT NULL, payload jsonb NOT NULL, delivered boolean NOT NULL DEFAULT false, error boolean NOT NULL DEFAULT false, tries integer NOT NULL DEFAULT 0, created_at timestamp DEFAULT now(),
  locked timestamptz,
  next_retry_at timestamp
, archived boolean NOT NULL DEFAULT false
);
CREATE INDEX event_log_trigger_name_idx ON hdb_catalog.event_log (trigger_name);
CREATE INDEX event_log_fetch_events ON hdb_catalog.event_log (locked NULLS FIRST, next_retry_at NULLS FIRST, created_at) WHERE delivered = false AND error = false AND archived = false;
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamp DEFAULT now()
, trigger_name text
);
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data
  jsonb
 ) RETURNS text AS $$
  DECLARE
    id text;
    payload
    jsonb;
    trace_context json;
  BEGIN
    id := gen_random_uuid();
    trace_context := current_setting('hasura.tracecontext', 't')::json;
    payload := jsonb_build_object('op', op, 'data', row_data, 'trace_context', trace_context);
    INSERT INTO hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) VALUES (id, schema_name, table_name, trigger_name, payload);
    RETURN id;
  END;
$$ LANGUAGE plpgsql;
CREATE TABLE hdb_catalog.hdb_cron_events (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, trigger_name text NOT NULL, scheduled_time timestamptz NOT NULL, status text NOT NULL DEFAULT 'scheduled', tries integer NOT NULL DEFAULT 0, next_retry_at timestamptz, CONSTRAINT valid_status CHECK (status IN ('scheduled','locked','delivered','error','dead','paused')));
CREATE UNIQUE INDEX hdb_cron_events_unique_scheduled ON hdb_catalog.hdb_cron_events (trigger_name, scheduled_time) WHERE status = 'scheduled';

