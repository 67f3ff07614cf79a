CREATE EXTENSION pgcrypto;
CREATE SCHEMA hdb_views;
CREATE SCHEMA hdb_catalog;
CREATE TABLE hdb_catalog.hdb_version (hasura_uuid uuid DEFAULT gen_random_uuid() PRIMARY KEY, version text NOT NULL, upgraded_on timestamptz NOT NULL);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version (((version IS NOT NULL)));
CREATE TABLE hdb_catalog.hdb_table (table_schema name, table_name name, is_system_defined boolean DEFAULT false, PRIMARY KEY (table_schema, table_name));
CREATE TABLE hdb_catalog.hdb_relationship (table_schema name, table_name name, rel_name text, rel_type text CHECK (rel_type IN ('object', 'array')), rel_def jsonb NOT NULL, PRIMARY KEY (table_schema, table_name, rel_name), FOREIGN KEY (table_schema, table_name) REFERENCES hdb_catalog.hdb_table);
CREATE TABLE hdb_catalog.hdb_permission (table_schema name, table_name name, role_name text, perm_type text CHECK (perm_type IN ('insert','select','update','delete')), perm_def jsonb NOT NULL, PRIMARY KEY (table_schema, table_name, role_name, perm_type), FOREIGN KEY (table_schema, table_name) REFERENCES hdb_catalog.hdb_table);
CREATE VIEW hdb_catalog.hdb_permission_agg AS SELECT table_schema, table_name, role_name, json_object_agg(perm_type, perm_def) AS permissions FROM hdb_catalog.hdb_permission GROUP BY 1, 2, 3;
CREATE TABLE hdb_catalog.event_triggers (name text PRIMARY KEY, type text NOT NULL, schema_name text NOT NULL, table_name text NOT NULL, definition json, query text, webhook text NOT NULL, num_retries integer DEFAULT 0);
CREATE TABLE hdb_catalog.event_log (id text DEFAULT
gen_random_uuid()
 PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, trigger_name text NOT NULL, payload jsonb NOT NULL, delivered boolean DEFAULT false NOT NULL, error boolean DEFAULT false NOT NULL, tries integer DEFAULT 0 NOT NULL, created_at timestamp DEFAULT now(),
locked boolean DEFAULT false NOT NULL, next_retry_at timestamp);
CREATE INDEX event_log_trigger_name_idx ON hdb_catalog.event_log (trigger_name);
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT
gen_random_uuid()
 PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamp DEFAULT now()
, FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log(id)
);
CREATE INDEX event_invocation_logs_event_id_idx ON hdb_catalog.event_invocation_logs (event_id);
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data json) RETURNS text LANGUAGE plpgsql AS $$ DECLARE id text; BEGIN id := gen_random_uuid(); INSERT INTO hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) VALUES (id, schema_name, table_name, trigger_name, json_build_object('op', op, 'data', row_data)); RETURN id; END $$;
CREATE TABLE public.customer (id serial PRIMARY KEY, name text NOT NULL);
CREATE FUNCTION hdb_catalog.notify_customer() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM hdb_catalog.insert_event_log(TG_TABLE_SCHEMA::text, TG_TABLE_NAME::text, 'customer', TG_OP, row_to_json(NEW)); RETURN NULL; END $$;
CREATE TRIGGER notify_hasura_customer_insert AFTER INSERT ON customer FOR EACH ROW EXECUTE FUNCTION hdb_catalog.notify_customer();
