CREATE EXTENSION pgcrypto;
CREATE SCHEMA auth;
CREATE TYPE auth.factor_type AS ENUM ('totp', 'webauthn'
);
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TYPE auth.code_challenge_method AS ENUM ('plain', 's256');
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$
  select nullif(current_setting('request.jwt.claim.sub', true), '')::uuid;
$$;
CREATE TABLE auth.users (instance_id uuid, id uuid NOT NULL PRIMARY KEY, aud varchar(255), role varchar(255), email varchar(255)
  UNIQUE
, encrypted_password varchar(255), invited_at timestamptz, confirmation_token varchar(255),
  confirmed_at timestamptz,
  raw_app_meta_data jsonb, is_super_admin boolean, created_at timestamptz);
CREATE INDEX users_instance_id_email_idx ON auth.users (instance_id, email);
COMMENT ON TABLE auth.users IS 'Auth: Stores user login data within a secure schema.';
CREATE TABLE auth.refresh_tokens (instance_id uuid, id bigserial PRIMARY KEY, token varchar(255), user_id varchar(255), revoked boolean, created_at timestamptz
);
CREATE INDEX refresh_tokens_token_idx ON auth.refresh_tokens (token);
CREATE TABLE auth.identities (
  id text NOT NULL,
  user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE, identity_data jsonb NOT NULL, provider text NOT NULL, last_sign_in_at timestamptz,
  CONSTRAINT identities_pkey PRIMARY KEY (provider, id)
);
CREATE TABLE auth.mfa_factors (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users ON DELETE CASCADE, friendly_name text, factor_type auth.factor_type NOT NULL, status text NOT NULL CHECK (status IN ('unverified', 'verified')), secret text);
CREATE UNIQUE INDEX mfa_factors_user_friendly_name_unique ON auth.mfa_factors (friendly_name, user_id) WHERE trim(friendly_name) <> '';
CREATE TABLE auth.flow_state (id uuid PRIMARY KEY, user_id uuid, auth_code text NOT NULL, code_challenge_method auth.code_challenge_method NOT NULL DEFAULT 's256', code_challenge text NOT NULL);

