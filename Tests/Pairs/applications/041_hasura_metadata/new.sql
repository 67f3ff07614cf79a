CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE SCHEMA hdb_catalog;
CREATE TABLE hdb_catalog.hdb_version (
    hasura_uuid uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    version text NOT NULL,
    upgraded_on timestamptz NOT NULL,
    cli_state jsonb NOT NULL DEFAULT '{}'::jsonb,
    console_state jsonb NOT NULL DEFAULT '{}'::jsonb
    , ee_client_id text, ee_client_secret text
);
CREATE UNIQUE INDEX hdb_version_one_row ON hdb_catalog.hdb_version (((version IS NOT NULL)));
CREATE TABLE hdb_catalog.event_log (
    id text DEFAULT gen_random_uuid() PRIMARY KEY,
    schema_name text NOT NULL,
    table_name text NOT NULL,
    trigger_name text NOT NULL,
    payload jsonb NOT NULL,
    delivered boolean NOT NULL DEFAULT false,
    error boolean NOT NULL DEFAULT false,
    tries integer NOT NULL DEFAULT 0,
    created_at timestamp DEFAULT NOW(),
    locked timestamptz,
    next_retry_at timestamp,
    archived boolean NOT NULL DEFAULT false
);
CREATE INDEX event_log_fetch_events ON hdb_catalog.event_log (locked NULLS FIRST, next_retry_at NULLS FIRST, created_at) WHERE delivered = false AND error = false AND archived = false;
CREATE INDEX event_log_trigger_name_idx ON hdb_catalog.event_log (trigger_name) INCLUDE (created_at);
CREATE TABLE hdb_catalog.event_invocation_logs (id text DEFAULT gen_random_uuid() PRIMARY KEY, trigger_name text, event_id text, status integer, request jsonb, response jsonb, created_at timestamp DEFAULT now(), FOREIGN KEY (event_id) REFERENCES hdb_catalog.event_log (id) ON DELETE CASCADE);
CREATE INDEX event_invocation_logs_event_id_idx ON hdb_catalog.event_invocation_logs (event_id);
CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."updated_at" := statement_timestamp();
  RETURN NEW;
END;
$$;
CREATE TABLE user_role (value text PRIMARY KEY, comment text);
CREATE TABLE "user" (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    first_name text, last_name text,
    role text NOT NULL DEFAULT 'user' REFERENCES user_role (value) ON UPDATE RESTRICT ON DELETE RESTRICT,
    password_hash text,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER set_public_user_updated_at BEFORE UPDATE ON "user" FOR EACH ROW EXECUTE FUNCTION set_current_timestamp_updated_at();
COMMENT ON TRIGGER set_public_user_updated_at ON "user" IS 'sets "updated_at"';
CREATE FUNCTION user_full_name(user_row "user", hasura_session json) RETURNS text LANGUAGE sql STABLE AS $$ SELECT CASE WHEN hasura_session ->> 'x-hasura-role' = 'anonymous' THEN left(user_row.first_name, 1) ELSE concat_ws(' ', user_row.first_name, user_row.last_name) END $$;
CREATE FUNCTION hash_password() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.password_hash := public.crypt(NEW.password_hash, public.gen_salt('bf', 10)); RETURN NEW; END $$;
CREATE TRIGGER hash_password BEFORE INSERT OR UPDATE OF password_hash ON "user" FOR EACH ROW EXECUTE FUNCTION hash_password();
GRANT SELECT, INSERT, UPDATE, DELETE ON "user", user_role TO hasura_user;
GRANT USAGE, CREATE ON SCHEMA hdb_catalog TO hasura_user;
GRANT ALL ON ALL TABLES IN SCHEMA hdb_catalog TO hasura_user;
