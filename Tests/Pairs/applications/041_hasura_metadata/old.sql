CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE SCHEMA hdb_catalog;
CREATE TABLE hdb_catalog.hdb_version (
    hasura_uuid uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    version text NOT NULL,
    upgraded_on timestamptz NOT NULL,
    cli_state jsonb NOT NULL DEFAULT '{}'::jsonb,
    console_state jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version (((version IS NOT NULL)));
CREATE TABLE hdb_catalog.event_triggers (name text PRIMARY KEY, type text NOT NULL, schema_name text NOT NULL, table_name text NOT NULL, configuration json, comment text);
CREATE TABLE hdb_catalog.event_log (
    id text DEFAULT uuid_generate_v4() PRIMARY KEY,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    trigger_name text NOT NULL,
    payload jsonb NOT NULL,
    delivered boolean NOT NULL DEFAULT false,
    error boolean NOT NULL DEFAULT false,
    tries integer NOT NULL DEFAULT 0,
    created_at timestamp DEFAULT NOW(),
    locked boolean NOT NULL DEFAULT false,
    next_retry_at timestamp
);
CREATE INDEX event_log_trigger_name_idx ON hdb_catalog.event_log (trigger_name);
CREATE INDEX event_log_delivered_idx ON hdb_catalog.event_log (delivered);
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT uuid_generate_v4() PRIMARY KEY, event_id text, status integer, request json, response json, created_at timestamp DEFAULT now(), FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log (id));
CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  _new record;
BEGIN
  _new := NEW;
  _new."updated_at" = NOW();
  RETURN _new;
END;
$$;
CREATE TABLE user_role (value text PRIMARY KEY, comment text);
CREATE TABLE "user" (
    id uuid PRIMARY KEY DEFAULT public.uuid_generate_v4(),
    first_name text, last_name text,
    role text NOT NULL DEFAULT 'user',
    password_hash text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER set_public_user_updated_at BEFORE UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION set_current_timestamp_updated_at();
COMMENT ON TRIGGER set_public_user_updated_at ON "user" IS 'trigger to set value of column "updated_at" to current timestamp on row update';
CREATE FUNCTION user_full_name(user_row "user") RETURNS text LANGUAGE sql STABLE AS $$ SELECT user_row.first_name || ' ' || user_row.last_name $$;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO hasura_user;
GRANT USAGE ON SCHEMA hdb_catalog TO hasura_user;
