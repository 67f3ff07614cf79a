CREATE SCHEMA auth;
CREATE TABLE auth.users (
    id bigserial PRIMARY KEY,
    username character varying(64) NOT NULL UNIQUE,
    email character varying(255) NOT NULL UNIQUE,
    password character varying(60) NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    failed smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE auth.clients (
    id serial PRIMARY KEY,
    client_id character varying(48) NOT NULL UNIQUE,
    secret character varying(64) NOT NULL,
    name text NOT NULL,
    redirect_uri text NOT NULL,
    confidential boolean DEFAULT true NOT NULL
);
CREATE TABLE auth.codes (
    code character varying(64) PRIMARY KEY,
    client_id integer NOT NULL,
    user_id bigint NOT NULL,
    scope text,
    redirect_uri text,
    expires timestamp without time zone NOT NULL
);
CREATE TABLE auth.access_tokens (
    id bigserial PRIMARY KEY,
    token character varying(64) NOT NULL UNIQUE,
    client_id integer NOT NULL,
    user_id bigint,
    scope text,
    expires timestamp without time zone NOT NULL,
    revoked boolean DEFAULT false NOT NULL
);
CREATE INDEX access_tokens_client_id_idx ON auth.access_tokens (client_id);
CREATE INDEX access_tokens_user_id_idx ON auth.access_tokens (user_id);
CREATE TABLE auth.refresh_tokens (
    id bigserial PRIMARY KEY,
    token character varying(64) NOT NULL UNIQUE,
    access_id bigint NOT NULL,
    expires timestamp without time zone
);
CREATE TABLE auth.consents (
    user_id bigint NOT NULL,
    client_id integer NOT NULL,
    scope text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (user_id, client_id)
);
ALTER TABLE auth.codes ADD CONSTRAINT codes_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
ALTER TABLE auth.codes ADD CONSTRAINT codes_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.access_tokens ADD CONSTRAINT access_tokens_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
ALTER TABLE auth.access_tokens ADD CONSTRAINT access_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.refresh_tokens ADD CONSTRAINT refresh_tokens_access_id_fkey FOREIGN KEY (access_id) REFERENCES auth.access_tokens ON DELETE CASCADE;
ALTER TABLE auth.consents ADD CONSTRAINT consents_user_id_fkey FOREIGN KEY (user_id) REFERENCES auth.users ON DELETE CASCADE;
ALTER TABLE auth.consents ADD CONSTRAINT consents_client_id_fkey FOREIGN KEY (client_id) REFERENCES auth.clients ON DELETE CASCADE;
CREATE FUNCTION auth.valid(t text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM auth.access_tokens WHERE token = t AND NOT revoked AND expires > now()) $$;
CREATE VIEW auth.live_tokens AS SELECT id, user_id, expires FROM auth.access_tokens WHERE NOT revoked;
