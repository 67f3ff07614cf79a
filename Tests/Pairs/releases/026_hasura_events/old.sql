CREATE SCHEMA hdb_catalog;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE FUNCTION hdb_catalog.gen_hasura_uuid() RETURNS uuid LANGUAGE sql AS $$ select gen_random_uuid() $$;
CREATE TABLE hdb_catalog.event_triggers (name text PRIMARY KEY, type text NOT NULL, schema_name text NOT NULL, table_name text NOT NULL, configuration json, comment text);
CREATE TABLE hdb_catalog.event_log (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, schema_name text NOT NULL, table_name text NOT NULL, trigger_name text NOT NULL, payload jsonb NOT NULL, delivered boolean NOT NULL DEFAULT FALSE, error boolean NOT NULL DEFAULT FALSE, tries integer NOT NULL DEFAULT 0, created_at timestamp DEFAULT NOW(), locked boolean NOT NULL DEFAULT FALSE, next_retry_at timestamp);
CREATE INDEX ON hdb_catalog.event_log (trigger_name);
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamp DEFAULT NOW(), FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log (id));
CREATE TABLE public."user" (id serial PRIMARY KEY, name text NOT NULL, "createdAt" timestamptz DEFAULT now());
CREATE TABLE public."order" (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES public."user"(id), total numeric NOT NULL, "limit" int);
CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  _new record;
BEGIN
  _new := NEW;
  _new."updated_at" = NOW();
  RETURN _new;
END;
$$;
CREATE FUNCTION hdb_catalog.insert_event_log(schema_name text, table_name text, trigger_name text, op text, row_data json) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
  id text := hdb_catalog.gen_hasura_uuid();
BEGIN
  INSERT INTO hdb_catalog.event_log (id, schema_name, table_name, trigger_name, payload) VALUES (id, schema_name, table_name, trigger_name, json_build_object('op', op, 'data', row_data)::jsonb);
  RETURN id;
END;
$$;
CREATE FUNCTION hdb_catalog."notify_hasura_order_created_INSERT"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM hdb_catalog.insert_event_log(CAST(TG_TABLE_SCHEMA AS text), CAST(TG_TABLE_NAME AS text), CAST('order_created' AS text), TG_OP, row_to_json(NEW));
  RETURN NEW;
END;
$$;
CREATE TRIGGER "notify_hasura_order_created_INSERT" AFTER INSERT ON public."order" FOR EACH ROW EXECUTE PROCEDURE hdb_catalog."notify_hasura_order_created_INSERT"();
