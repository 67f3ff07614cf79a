CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA hdb_catalog;
CREATE SCHEMA hdb_views;
CREATE FUNCTION hdb_catalog.gen_hasura_uuid() RETURNS uuid LANGUAGE sql AS 'select gen_random_uuid()';
CREATE TABLE hdb_catalog.hdb_version (hasura_uuid uuid NOT NULL DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, version text NOT NULL, upgraded_on timestamptz NOT NULL, cli_state jsonb NOT NULL DEFAULT '{}', console_state jsonb NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version ((version IS NOT NULL));
CREATE TABLE hdb_catalog.hdb_table (table_schema name, table_name name, configuration jsonb, is_system_defined boolean DEFAULT false, is_enum boolean NOT NULL DEFAULT false, PRIMARY KEY (table_schema, table_name));
CREATE TABLE hdb_catalog.hdb_relationship (table_schema name, table_name name, rel_name text, rel_type text CHECK (rel_type IN ('object', 'array')), rel_def jsonb NOT NULL, comment text NULL, PRIMARY KEY (table_schema, table_name, rel_name), FOREIGN KEY (table_schema, table_name) REFERENCES hdb_catalog.hdb_table ON UPDATE CASCADE);
CREATE TABLE hdb_catalog.hdb_permission (table_schema name, table_name name, role_name text, perm_type text CHECK (perm_type IN ('insert', 'select', 'update', 'delete')), perm_def jsonb NOT NULL, PRIMARY KEY (table_schema, table_name, role_name, perm_type), FOREIGN KEY (table_schema, table_name) REFERENCES hdb_catalog.hdb_table ON UPDATE CASCADE);
CREATE VIEW hdb_catalog.hdb_permission_agg AS SELECT p.table_schema, p.table_name, p.role_name, json_object_agg(p.perm_type, p.perm_def) AS permissions FROM hdb_catalog.hdb_permission p GROUP BY 1, 2, 3;
CREATE TABLE hdb_catalog.event_log (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, trigger_name text NOT NULL, payload jsonb NOT NULL, delivered boolean NOT NULL DEFAULT false, error boolean NOT NULL DEFAULT false, tries integer NOT NULL DEFAULT 0, created_at timestamp DEFAULT now(),
  locked boolean NOT NULL DEFAULT false,
  next_retry_at timestamp
);
CREATE INDEX event_log_trigger_name_idx ON hdb_catalog.event_log (trigger_name);
CREATE INDEX event_log_locked_idx ON hdb_catalog.event_log (locked);
CREATE INDEX event_log_delivered_idx ON hdb_catalog.event_log (delivered);
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamp DEFAULT now()
, FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log (id)
);
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data
  json
 ) RETURNS text AS $$
  DECLARE
    id text;
    payload
    json;
  BEGIN
    id := gen_random_uuid();
    payload := json_build_object('op', op, 'data', row_data);
    INSERT INTO hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) VALUES (id, schema_name, table_name, trigger_name, payload);
    RETURN id;
  END;
$$ LANGUAGE plpgsql;
CREATE FUNCTION hdb_catalog.hdb_schema_update_event_notifier() RETURNS trigger AS $function$ begin perform pg_notify('hasura_schema_update', '{}'); return null; end; $function$ LANGUAGE plpgsql;
CREATE TRIGGER hdb_schema_update_event_notifier AFTER INSERT OR UPDATE OR DELETE ON hdb_catalog.hdb_table FOR EACH STATEMENT EXECUTE PROCEDURE hdb_catalog.hdb_schema_update_event_notifier();
CREATE TABLE hdb_catalog.hdb_cron_events (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, trigger_name text NOT NULL, scheduled_time timestamptz NOT NULL, status text NOT NULL DEFAULT 'scheduled', CONSTRAINT valid_status CHECK (status IN ('scheduled','locked','delivered','error','dead')));

