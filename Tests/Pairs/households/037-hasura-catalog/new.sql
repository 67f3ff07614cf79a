CREATE EXTENSION pgcrypto;
CREATE SCHEMA hdb_catalog;
CREATE FUNCTION hdb_catalog.gen_hasura_uuid() RETURNS uuid LANGUAGE sql AS $$ select gen_random_uuid() $$;
CREATE TABLE hdb_catalog.hdb_version (hasura_uuid uuid DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, version text NOT NULL, upgraded_on timestamptz NOT NULL, cli_state jsonb DEFAULT '{}' NOT NULL, console_state jsonb DEFAULT '{}' NOT NULL, ee_client_id text);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version (((version IS NOT NULL)));
CREATE TABLE hdb_catalog.hdb_metadata (id integer PRIMARY KEY, metadata json NOT NULL, resource_version integer DEFAULT 1 NOT NULL UNIQUE);
CREATE TABLE hdb_catalog.hdb_schema_notifications (id integer PRIMARY KEY DEFAULT 1 CHECK (id = 1), notification json NOT NULL, resource_version integer DEFAULT 1 NOT NULL, instance_id uuid NOT NULL, updated_at timestamptz DEFAULT now());
CREATE TABLE hdb_catalog.event_log (id text DEFAULT
hdb_catalog.gen_hasura_uuid()
 PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, trigger_name text NOT NULL, payload jsonb NOT NULL, delivered boolean DEFAULT false NOT NULL, error boolean DEFAULT false NOT NULL, tries integer DEFAULT 0 NOT NULL, created_at timestamp DEFAULT now(),
locked timestamptz, next_retry_at timestamp, archived boolean DEFAULT false NOT NULL);
CREATE INDEX event_log_fetch_events ON hdb_catalog.event_log (locked NULLS FIRST, next_retry_at NULLS FIRST, created_at) WHERE delivered = false AND error = false AND archived = false;
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT
hdb_catalog.gen_hasura_uuid()
 PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamp DEFAULT now()
, trigger_name text
);
CREATE INDEX event_invocation_logs_event_id_idx ON hdb_catalog.event_invocation_logs (event_id);
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data json, session_variables json DEFAULT NULL) RETURNS void LANGUAGE plpgsql AS $$ BEGIN INSERT INTO hdb_catalog.event_log (schema_name, table_name, trigger_name, payload) VALUES (schema_name, table_name, trigger_name, jsonb_build_object('op', op, 'data', row_data, 'session_variables', session_variables)); END $$;
CREATE TABLE public.customer (id serial PRIMARY KEY, name text NOT NULL);
CREATE FUNCTION hdb_catalog.notify_customer() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM hdb_catalog.insert_event_log(TG_TABLE_SCHEMA::text, TG_TABLE_NAME::text, 'customer', TG_OP, row_to_json(NEW)); RETURN NULL; END $$;
CREATE TRIGGER "notify_hasura_customer_INSERT" AFTER INSERT ON customer FOR EACH ROW EXECUTE FUNCTION hdb_catalog.notify_customer();
CREATE TRIGGER "notify_hasura_customer_UPDATE" AFTER UPDATE ON customer FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION hdb_catalog.notify_customer();
CREATE TABLE hdb_catalog.hdb_cron_events (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, trigger_name text NOT NULL, scheduled_time timestamptz NOT NULL, status text DEFAULT 'scheduled' NOT NULL, tries integer DEFAULT 0 NOT NULL, CONSTRAINT valid_status CHECK (status IN ('scheduled','locked','delivered','error','dead')));
CREATE UNIQUE INDEX hdb_cron_events_unique_scheduled ON hdb_catalog.hdb_cron_events (trigger_name, scheduled_time) WHERE status = 'scheduled';
