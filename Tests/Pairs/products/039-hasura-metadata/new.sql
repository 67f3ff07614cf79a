CREATE SCHEMA hdb_catalog;
CREATE FUNCTION hdb_catalog.gen_hasura_uuid() RETURNS uuid AS 'select gen_random_uuid()' LANGUAGE sql;
CREATE TABLE hdb_catalog.hdb_version (hasura_uuid uuid PRIMARY KEY DEFAULT hdb_catalog.gen_hasura_uuid(), version text NOT NULL, upgraded_on timestamptz NOT NULL, cli_state jsonb NOT NULL DEFAULT '{}'::jsonb, console_state jsonb NOT NULL DEFAULT '{}'::jsonb
, ee_client_id text, ee_client_secret text
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version (((version IS NOT NULL)));
CREATE TABLE hdb_catalog.hdb_metadata (id integer PRIMARY KEY, metadata json NOT NULL, resource_version integer NOT NULL DEFAULT 1 UNIQUE);
CREATE TABLE hdb_catalog.hdb_cron_events (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, trigger_name text NOT NULL, scheduled_time timestamptz NOT NULL, status text NOT NULL DEFAULT 'scheduled', tries integer NOT NULL DEFAULT 0, created_at timestamptz DEFAULT NOW(), next_retry_at timestamptz, CONSTRAINT valid_status CHECK (status IN ('scheduled', 'locked', 'delivered', 'error', 'dead')));
CREATE INDEX hdb_cron_event_status ON hdb_catalog.hdb_cron_events (status);
CREATE UNIQUE INDEX hdb_cron_events_unique_scheduled ON hdb_catalog.hdb_cron_events (trigger_name, scheduled_time) WHERE status = 'scheduled';
CREATE TABLE hdb_catalog.hdb_cron_event_invocation_logs (id text DEFAULT gen_random_uuid() PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamptz DEFAULT NOW(), FOREIGN KEY (event_id) REFERENCES hdb_catalog.hdb_cron_events (id) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE INDEX hdb_cron_event_invocation_event_id ON hdb_catalog.hdb_cron_event_invocation_logs (event_id);
CREATE TABLE hdb_catalog.event_log (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, trigger_name text NOT NULL, payload 
jsonb
 NOT NULL, delivered boolean NOT NULL DEFAULT false, error boolean NOT NULL DEFAULT false, tries integer NOT NULL DEFAULT 0, created_at timestamp DEFAULT now(), 
locked timestamptz,
 next_retry_at timestamp, archived boolean NOT NULL DEFAULT false);
CREATE INDEX event_log_fetch_events ON hdb_catalog.event_log (locked NULLS FIRST, next_retry_at NULLS FIRST, created_at) WHERE delivered = 'f' AND error = 'f' AND archived = 'f';
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data jsonb) RETURNS text AS $$
  DECLARE
    id text;
    payload json;
    session_variables jsonb;
    server_version_num int;
  BEGIN
    id := gen_random_uuid();
    session_variables := current_setting('hasura.user', 't');
    payload := jsonb_build_object('op', op, 'data', row_data, 'session_variables', session_variables);
    INSERT INTO hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) VALUES (id, schema_name, table_name, trigger_name, payload);
    RETURN id;
  END $$ LANGUAGE plpgsql;
CREATE VIEW hdb_catalog.hdb_foreign_key_constraint AS SELECT n.nspname::text AS table_schema, ct.relname::text AS table_name, r.conrelid AS table_id, r.conname::text AS constraint_name
, r.confupdtype::text AS on_update, json_object_agg(a.attname, af.attname) AS column_mapping
 FROM pg_constraint r JOIN pg_class ct ON r.conrelid = ct.oid JOIN pg_namespace n ON ct.relnamespace = n.oid 
CROSS JOIN LATERAL unnest(r.conkey, r.confkey) k(c, f) JOIN pg_attribute a ON a.attnum = k.c AND a.attrelid = r.conrelid JOIN pg_attribute af ON af.attnum = k.f AND af.attrelid = r.confrelid
 WHERE r.contype = 'f'
GROUP BY 1, 2, 3, 4, 5
;
