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

ALTER TABLE public."order" ADD COLUMN updated_at timestamptz NOT NULL DEFAULT now(), ADD COLUMN status text NOT NULL DEFAULT 'new';
CREATE TABLE public.order_status (value text PRIMARY KEY, comment text);
COMMENT ON TABLE public.order_status IS 'enum table';
ALTER TABLE public."order" ADD CONSTRAINT order_status_fkey FOREIGN KEY (status) REFERENCES public.order_status (value) ON UPDATE RESTRICT ON DELETE RESTRICT;
CREATE TRIGGER "set_public_order_updated_at" BEFORE UPDATE ON public."order" FOR EACH ROW EXECUTE PROCEDURE public.set_current_timestamp_updated_at();
COMMENT ON TRIGGER "set_public_order_updated_at" ON public."order" IS 'trigger to set value of column "updated_at" to current timestamp on row update';
DROP TRIGGER "notify_hasura_order_created_INSERT" ON public."order";
DROP FUNCTION hdb_catalog."notify_hasura_order_created_INSERT"();
CREATE FUNCTION hdb_catalog."notify_hasura_order_changed_UPDATE"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  _old record; _new record;
BEGIN
  _old := row((SELECT "e" FROM (SELECT OLD."status") AS "e"));
  _new := row((SELECT "e" FROM (SELECT NEW."status") AS "e"));
  IF _old IS DISTINCT FROM _new THEN
    PERFORM hdb_catalog.insert_event_log(TG_TABLE_SCHEMA::text, TG_TABLE_NAME::text, 'order_changed', TG_OP, json_build_object('old', row_to_json(OLD), 'new', row_to_json(NEW)));
  END IF;
  RETURN NULL;
END;
$$;
CREATE TRIGGER "notify_hasura_order_changed_UPDATE" AFTER UPDATE OF status, total ON public."order" FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE PROCEDURE hdb_catalog."notify_hasura_order_changed_UPDATE"();
ALTER TABLE hdb_catalog.event_log ALTER COLUMN locked DROP DEFAULT, ALTER COLUMN locked DROP NOT NULL;
ALTER TABLE hdb_catalog.event_log ALTER COLUMN locked TYPE timestamptz USING CASE WHEN locked THEN NOW() ELSE NULL END, ADD COLUMN archived boolean NOT NULL DEFAULT false;
DROP INDEX hdb_catalog.event_log_trigger_name_idx;
CREATE INDEX event_log_fetch_events ON hdb_catalog.event_log (locked NULLS FIRST, next_retry_at NULLS FIRST, created_at) WHERE delivered = 'f' AND error = 'f' AND archived = 'f';
ALTER TABLE hdb_catalog.event_invocation_logs ADD COLUMN trigger_name text;
CREATE INDEX ON hdb_catalog.event_invocation_logs (event_id);
ALTER TABLE hdb_catalog.event_invocation_logs DROP CONSTRAINT event_invocation_logs_event_id_fkey;
DROP TABLE hdb_catalog.event_triggers;
CREATE TABLE hdb_catalog.hdb_metadata (id integer PRIMARY KEY, metadata json NOT NULL, resource_version integer NOT NULL DEFAULT 1 UNIQUE);
CREATE TABLE hdb_catalog.hdb_schema_notifications (id integer PRIMARY KEY CHECK (id = 1), notification json NOT NULL, instance_id uuid NOT NULL, updated_at timestamptz DEFAULT NOW());
CREATE TABLE hdb_catalog.hdb_cron_events (id text DEFAULT hdb_catalog.gen_hasura_uuid() PRIMARY KEY, trigger_name text NOT NULL, scheduled_time timestamptz NOT NULL, status text NOT NULL DEFAULT 'scheduled', CONSTRAINT valid_status CHECK (status IN ('scheduled', 'locked', 'delivered', 'error', 'dead')));
CREATE UNIQUE INDEX hdb_cron_events_unique_scheduled ON hdb_catalog.hdb_cron_events (trigger_name, scheduled_time) WHERE status = 'scheduled';
CREATE FUNCTION public.search_users(search text, hasura_session json) RETURNS SETOF public."user" LANGUAGE sql STABLE AS $$ SELECT * FROM public."user" WHERE name ILIKE ('%' || search || '%') AND hasura_session ->> 'x-hasura-role' <> 'anonymous' $$;
CREATE FUNCTION public.user_initials(user_row public."user") RETURNS text LANGUAGE sql STABLE AS $$ SELECT upper(left(user_row.name, 1)) $$;
