CREATE SCHEMA auth;
CREATE SCHEMA scim;
CREATE EXTENSION pgcrypto WITH SCHEMA auth;
CREATE TYPE auth.factor_type AS ENUM ('totp', 'webauthn', 'phone');
CREATE TYPE auth.factor_status AS ENUM ('unverified', 'verified');
CREATE TYPE auth.protocol AS ENUM ('saml', 'openid-connect', 'docker-v2');
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TABLE auth.realm (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL UNIQUE,
    enabled boolean NOT NULL DEFAULT false,
    access_code_lifespan integer,
    ssl_required varchar(255),
    events_expiration interval,
    default_locale varchar(10),
    otp_policy jsonb NOT NULL DEFAULT '{}'::jsonb,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE auth.realm_attribute (
    realm_id uuid NOT NULL REFERENCES auth.realm,
    name varchar(255) NOT NULL,
    value text,
    PRIMARY KEY (realm_id, name)
);
CREATE TABLE auth.user_entity (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    realm_id uuid NOT NULL REFERENCES auth.realm ON DELETE CASCADE,
    username varchar(255) NOT NULL,
    email varchar(255),
    email_verified boolean NOT NULL DEFAULT false,
    given_name text,
    family_name text,
    full_name text GENERATED ALWAYS AS (btrim(coalesce(given_name, '') || ' ' || coalesce(family_name, ''))) STORED,
    created_at timestamptz NOT NULL DEFAULT now(),
    not_before timestamptz,
    service_account_client uuid,
    confirmed_at timestamptz GENERATED ALWAYS AS (CASE WHEN email_verified THEN '2000-01-01 00:00:00+00'::timestamptz END) STORED,
    enabled boolean NOT NULL DEFAULT false,
    CONSTRAINT uk_realm_username UNIQUE (realm_id, username)
);
CREATE UNIQUE INDEX uk_email ON auth.user_entity (realm_id, lower(email::text)) WHERE email IS NOT NULL;
CREATE TABLE auth.user_attribute (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    value varchar(255),
    long_value text,
    long_value_hash bytea,
    CHECK (value IS NULL OR long_value IS NULL)
);
CREATE INDEX idx_user_attribute ON auth.user_attribute (user_id);
CREATE INDEX user_attr_long_values ON auth.user_attribute (long_value_hash, name);
CREATE TABLE auth.credential (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    type varchar(255) NOT NULL,
    credential_data text,
    priority integer,
    user_label varchar(255),
    created_date bigint,
    UNIQUE (user_id, type, priority)
);
CREATE TABLE auth.client (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    realm_id uuid NOT NULL REFERENCES auth.realm,
    client_id varchar(255) NOT NULL,
    name text,
    enabled boolean NOT NULL DEFAULT false,
    public_client boolean NOT NULL DEFAULT false,
    protocol auth.protocol NOT NULL DEFAULT 'openid-connect',
    base_url varchar(255),
    full_scope_allowed boolean NOT NULL DEFAULT false,
    UNIQUE (realm_id, client_id)
);
ALTER TABLE auth.user_entity ADD FOREIGN KEY (service_account_client) REFERENCES auth.client(id) ON DELETE SET NULL;
CREATE TABLE auth.redirect_uris (
    client_id uuid NOT NULL REFERENCES auth.client ON DELETE CASCADE,
    value varchar(255) NOT NULL,
    PRIMARY KEY (client_id, value)
);
CREATE TABLE auth.web_origins (
    client_id uuid NOT NULL REFERENCES auth.client ON DELETE CASCADE,
    value varchar(255) NOT NULL,
    PRIMARY KEY (client_id, value)
);
CREATE TABLE auth.client_scope (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name varchar(255),
    realm_id uuid REFERENCES auth.realm,
    description text,
    protocol auth.protocol,
    UNIQUE (realm_id, name)
);
CREATE TABLE auth.client_scope_client (
    client_id uuid NOT NULL REFERENCES auth.client,
    scope_id uuid NOT NULL REFERENCES auth.client_scope,
    default_scope boolean NOT NULL DEFAULT false,
    PRIMARY KEY (client_id, scope_id)
);
CREATE TABLE auth.protocol_mapper (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    protocol auth.protocol NOT NULL,
    mapper_name text NOT NULL,
    client_id uuid REFERENCES auth.client,
    client_scope_id uuid REFERENCES auth.client_scope ON DELETE CASCADE,
    CONSTRAINT mapper_owner CHECK ((client_id IS NULL) <> (client_scope_id IS NULL))
);
CREATE TABLE auth.protocol_mapper_config (
    mapper_id uuid NOT NULL REFERENCES auth.protocol_mapper ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    value text,
    PRIMARY KEY (mapper_id, name)
);
CREATE TABLE auth.role (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name varchar(255) NOT NULL,
    realm_id uuid NOT NULL REFERENCES auth.realm ON DELETE CASCADE,
    client_id uuid REFERENCES auth.client ON DELETE CASCADE,
    description text,
    client_role boolean GENERATED ALWAYS AS (client_id IS NOT NULL) STORED,
    UNIQUE NULLS NOT DISTINCT (realm_id, client_id, name)
);
CREATE TABLE auth.role_attribute (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    role_id uuid NOT NULL REFERENCES auth.role,
    name varchar(255) NOT NULL,
    value text
);
CREATE TABLE auth.composite_role (
    composite uuid NOT NULL REFERENCES auth.role ON DELETE CASCADE,
    child_role uuid NOT NULL REFERENCES auth.role ON DELETE CASCADE,
    PRIMARY KEY (composite, child_role),
    CHECK (composite <> child_role)
);
CREATE TABLE auth.user_role_mapping (
    role_id uuid NOT NULL REFERENCES auth.role ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    granted_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (user_id, role_id)
);
CREATE TABLE auth.mfa_factors (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    friendly_name text,
    factor_type auth.factor_type NOT NULL,
    status auth.factor_status NOT NULL DEFAULT 'unverified',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX mfa_factors_user_friendly_name_unique ON auth.mfa_factors (friendly_name, user_id) WHERE TRIM(BOTH FROM friendly_name) <> ''::text;
CREATE INDEX factor_id_created_at_idx ON auth.mfa_factors (user_id, created_at);
CREATE TABLE auth.sso_providers (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    resource_id text,
    realm_id uuid NOT NULL REFERENCES auth.realm
);
CREATE UNIQUE INDEX sso_providers_resource_id_idx ON auth.sso_providers (lower(resource_id));
CREATE TABLE auth.sso_domains (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    sso_provider_id uuid NOT NULL REFERENCES auth.sso_providers ON DELETE CASCADE,
    domain text NOT NULL,
    CONSTRAINT "domain not empty" CHECK (char_length(domain) > 0)
);
CREATE TABLE scim.resource (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    realm_id uuid NOT NULL REFERENCES auth.realm,
    external_id text NOT NULL,
    resource_type text NOT NULL CHECK (resource_type IN ('User', 'Group')),
    user_id uuid REFERENCES auth.user_entity,
    meta jsonb NOT NULL DEFAULT '{}'::jsonb,
    UNIQUE (realm_id, resource_type, external_id)
);
CREATE TABLE auth.keycloak_group (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name varchar(255),
    parent_group uuid REFERENCES auth.keycloak_group,
    realm_id uuid REFERENCES auth.realm,
    UNIQUE (realm_id, parent_group, name)
);
CREATE TABLE auth.group_attribute (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    group_id uuid NOT NULL REFERENCES auth.keycloak_group,
    name varchar(255) NOT NULL,
    value varchar(255)
);
CREATE TABLE auth.user_group_membership (
    group_id uuid NOT NULL REFERENCES auth.keycloak_group,
    user_id uuid NOT NULL REFERENCES auth.user_entity,
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX idx_user_group_mapping ON auth.user_group_membership (user_id);
CREATE TABLE auth.identity_provider (
    internal_id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    realm_id uuid NOT NULL REFERENCES auth.realm,
    provider_alias varchar(255) NOT NULL,
    provider_id text,
    store_tokens boolean NOT NULL DEFAULT false,
    UNIQUE (provider_alias, realm_id)
);
CREATE TABLE auth.federated_identity (
    identity_provider varchar(255) NOT NULL,
    realm_id uuid NOT NULL,
    federated_user_id varchar(255),
    user_id uuid NOT NULL REFERENCES auth.user_entity,
    PRIMARY KEY (identity_provider, user_id),
    FOREIGN KEY (identity_provider, realm_id) REFERENCES auth.identity_provider(provider_alias, realm_id) ON UPDATE CASCADE
);
CREATE TABLE auth.event_entity (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    client_id uuid,
    details jsonb,
    error text,
    ip_address inet,
    realm_id uuid NOT NULL,
    event_time timestamptz NOT NULL,
    type varchar(255),
    user_id uuid,
    PRIMARY KEY (event_time, id)
) PARTITION BY RANGE (event_time);
CREATE TABLE auth.event_2023 PARTITION OF auth.event_entity FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE TABLE auth.event_2024 PARTITION OF auth.event_entity FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00');
CREATE INDEX idx_event_time ON auth.event_entity (realm_id, event_time DESC);
CREATE VIEW auth.failed_logins AS SELECT e.user_id, u.username, e.ip_address, count(*) AS n FROM auth.event_entity e LEFT JOIN auth.user_entity u ON u.id = e.user_id WHERE e.error IS NOT NULL GROUP BY 1, 2, 3;
CREATE TABLE auth.session (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    aal auth.aal_level NOT NULL DEFAULT 'aal1',
    factor_id uuid REFERENCES auth.mfa_factors ON DELETE SET NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    refreshed_at timestamptz,
    user_agent text,
    ip inet,
    offline boolean NOT NULL DEFAULT false
);
CREATE INDEX sessions_user_id_created ON auth.session (user_id, created_at);
CREATE TABLE auth.client_session (
    session_id uuid NOT NULL REFERENCES auth.session ON DELETE CASCADE,
    client_id uuid NOT NULL REFERENCES auth.client ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),
    notes jsonb NOT NULL DEFAULT '{}'::jsonb,
    PRIMARY KEY (session_id, client_id)
);
CREATE TABLE auth.authentication_flow (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    alias varchar(255),
    realm_id uuid REFERENCES auth.realm,
    built_in boolean NOT NULL DEFAULT false,
    top_level boolean NOT NULL DEFAULT false
);
CREATE TABLE auth.authentication_execution (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    flow_id uuid REFERENCES auth.authentication_flow,
    requirement integer,
    priority integer
);
CREATE INDEX idx_auth_exec_flow ON auth.authentication_execution (flow_id, priority);
CREATE VIEW auth.effective_role AS 
WITH RECURSIVE r AS (SELECT user_id, role_id, 0 AS depth FROM auth.user_role_mapping UNION SELECT r.user_id, c.child_role, r.depth + 1 FROM r JOIN auth.composite_role c ON c.composite = r.role_id WHERE r.depth < 20) SELECT user_id, role_id, min(depth) AS depth FROM r GROUP BY user_id, role_id;
CREATE MATERIALIZED VIEW auth.role_count AS SELECT role_id, count(DISTINCT user_id) AS users FROM auth.effective_role GROUP BY role_id;
CREATE UNIQUE INDEX role_count_id ON auth.role_count (role_id);
CREATE FUNCTION auth.has_role(u uuid, r uuid) RETURNS boolean
    LANGUAGE sql STABLE LEAKPROOF
    AS $$ SELECT EXISTS (SELECT FROM auth.effective_role WHERE user_id = u AND role_id = r) $$;
CREATE FUNCTION auth.uid() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('auth.uid', true), '')::uuid $$;
CREATE FUNCTION auth.lower_username() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.username := lower(NEW.username);
    RETURN NEW;
END;
$$;
CREATE TRIGGER lower_username BEFORE INSERT OR UPDATE OF username ON auth.user_entity FOR EACH ROW EXECUTE FUNCTION auth.lower_username();
