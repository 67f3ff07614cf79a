CREATE SCHEMA auth;
CREATE SCHEMA ext;
CREATE EXTENSION pgcrypto WITH SCHEMA ext;
CREATE EXTENSION citext WITH SCHEMA ext;
CREATE TYPE auth.grant_type AS ENUM ('authorization_code', 'client_credentials', 'refresh_token', 'device_code');
CREATE TABLE auth.users (
    id bigserial PRIMARY KEY,
    username ext.citext NOT NULL UNIQUE,
    email ext.citext NOT NULL UNIQUE,
    locked boolean DEFAULT false NOT NULL,
    failed smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE auth.clients (
    id serial PRIMARY KEY,
    client_id character varying(48) NOT NULL UNIQUE,
    secret_hash bytea,
    name text NOT NULL,
    confidential boolean DEFAULT true NOT NULL,
    grants auth.grant_type[] DEFAULT '{authorization_code}' NOT NULL
);
CREATE TABLE auth.codes (
    code character varying(64) PRIMARY KEY,
    client_id integer NOT NULL,
    user_id bigint NOT NULL,
    scope text[],
    redirect_uri text,
    expires timestamp with time zone NOT NULL,
    challenge text,
    method text,
    CHECK (method IS NULL OR method = 'S256' OR method = 'plain')
);
CREATE TABLE auth.access_tokens (
    id bigserial PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    client_id integer NOT NULL,
    user_id bigint,
    scope text[] DEFAULT '{}' NOT NULL,
    expires timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE INDEX access_tokens_client_id_idx ON auth.access_tokens (client_id);
CREATE INDEX access_tokens_user_id_idx ON auth.access_tokens (user_id);
CREATE TABLE auth.refresh_tokens (
    id bigserial PRIMARY KEY,
    token_hash bytea NOT NULL UNIQUE,
    access_id bigint NOT NULL,
    expires timestamp with time zone,
    rotated_to bigint
);
CREATE TABLE auth.consents (
    user_id bigint NOT NULL,
    client_id integer NOT NULL,
    scope text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (user_id, client_id)
);
CREATE TABLE auth.passwords (
    user_id bigint PRIMARY KEY,
    hash text NOT NULL,
    salt bytea DEFAULT ext.gen_random_bytes(16) NOT NULL,
    changed timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE auth.mfa (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id bigint NOT NULL,
    kind text NOT NULL,
    secret bytea NOT NULL,
    confirmed boolean DEFAULT false NOT NULL,
    UNIQUE (user_id, kind)
);
CREATE INDEX mfa_user_id_idx ON auth.mfa (user_id);
CREATE TABLE auth.client_uris (
    client_id integer NOT NULL,
    uri text NOT NULL,
    PRIMARY KEY (client_id, uri)
);
ALTER TABLE auth.codes ADD CONSTRAINT codes_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
ALTER TABLE auth.codes ADD CONSTRAINT codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.access_tokens ADD CONSTRAINT access_tokens_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
ALTER TABLE auth.access_tokens ADD CONSTRAINT access_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.refresh_tokens ADD CONSTRAINT refresh_tokens_access_id_fkey FOREIGN KEY (access_id) REFERENCES auth.access_tokens ON DELETE CASCADE;
ALTER TABLE auth.refresh_tokens ADD CONSTRAINT refresh_tokens_rotated_to_fkey FOREIGN KEY (rotated_to) REFERENCES auth.refresh_tokens ON DELETE SET NULL;
ALTER TABLE auth.consents ADD CONSTRAINT consents_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.consents ADD CONSTRAINT consents_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
ALTER TABLE auth.passwords ADD CONSTRAINT passwords_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.mfa ADD CONSTRAINT mfa_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.client_uris ADD CONSTRAINT client_uris_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
CREATE FUNCTION auth.valid(t text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM auth.access_tokens WHERE token_hash = ext.digest(t, 'sha256') AND revoked_at IS NULL AND expires > now()) $$;
CREATE VIEW auth.live_tokens AS SELECT id, user_id, expires FROM auth.access_tokens WHERE revoked_at IS NULL AND expires > now();
