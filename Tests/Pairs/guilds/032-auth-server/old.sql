CREATE SCHEMA auth;
CREATE EXTENSION pgcrypto WITH SCHEMA public;
CREATE TYPE auth.protocol AS ENUM ('openid-connect', 'saml');
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TABLE auth.realm (
    id varchar(36) PRIMARY KEY,
    name text NOT NULL UNIQUE,
    enabled boolean NOT NULL DEFAULT false,
    access_code_lifespan integer,
    ssl_required varchar(255),
    events_expiration bigint,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE auth.realm_attribute (
    realm_id varchar(36) NOT NULL REFERENCES auth.realm,
    name varchar(255) NOT NULL,
    value text,
    PRIMARY KEY (realm_id, name)
);
CREATE TABLE auth.user_entity (
    id varchar(36) PRIMARY KEY,
    realm_id varchar(255),
    username varchar(255) NOT NULL,
    email varchar(255),
    email_verified boolean NOT NULL DEFAULT false,
    email_constraint varchar(255),
    first_name text,
    last_name text,
    created_timestamp bigint,
    not_before integer NOT NULL DEFAULT 0,
    enabled boolean NOT NULL DEFAULT false,
    CONSTRAINT uk_realm_username UNIQUE (realm_id, username)
);
CREATE INDEX idx_user_email ON auth.user_entity (email);
ALTER TABLE auth.user_entity ADD CONSTRAINT uk_email UNIQUE (realm_id, email_constraint);
CREATE TABLE auth.user_attribute (
    id varchar(36) PRIMARY KEY,
    user_id varchar(36) NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    value varchar(255)
);
CREATE INDEX idx_user_attribute ON auth.user_attribute (user_id);
CREATE INDEX idx_user_attribute_name ON auth.user_attribute (name, value);
CREATE TABLE auth.credential (
    id varchar(36) PRIMARY KEY,
    user_id varchar(36) NOT NULL REFERENCES auth.user_entity ON DELETE CASCADE,
    type varchar(255) NOT NULL,
    credential_data text,
    priority integer
);
CREATE TABLE auth.client (
    id varchar(36) PRIMARY KEY,
    realm_id varchar(36) NOT NULL REFERENCES auth.realm,
    client_id varchar(255) NOT NULL,
    name text,
    enabled boolean NOT NULL DEFAULT false,
    public_client boolean NOT NULL DEFAULT false,
    protocol auth.protocol NOT NULL DEFAULT 'openid-connect',
    base_url varchar(255),
    full_scope_allowed boolean NOT NULL DEFAULT false,
    UNIQUE (realm_id, client_id)
);
CREATE TABLE auth.redirect_uris (
    client_id varchar(36) NOT NULL REFERENCES auth.client ON DELETE CASCADE,
    value varchar(255) NOT NULL,
    PRIMARY KEY (client_id, value)
);
CREATE TABLE auth.web_origins (
    client_id varchar(36) NOT NULL REFERENCES auth.client ON DELETE CASCADE,
    value varchar(255) NOT NULL,
    PRIMARY KEY (client_id, value)
);
CREATE TABLE auth.client_scope (
    id varchar(36) PRIMARY KEY,
    name varchar(255),
    realm_id varchar(36) REFERENCES auth.realm,
    description text,
    protocol auth.protocol,
    UNIQUE (realm_id, name)
);
CREATE TABLE auth.client_scope_client (
    client_id varchar(36) NOT NULL REFERENCES auth.client,
    scope_id varchar(36) NOT NULL REFERENCES auth.client_scope,
    default_scope boolean NOT NULL DEFAULT false,
    PRIMARY KEY (client_id, scope_id)
);
CREATE TABLE auth.protocol_mapper (
    id varchar(36) PRIMARY KEY,
    name text NOT NULL,
    protocol auth.protocol NOT NULL,
    mapper_name text NOT NULL,
    client_id varchar(36) REFERENCES auth.client,
    client_scope_id varchar(36) REFERENCES auth.client_scope
);
CREATE TABLE auth.protocol_mapper_config (
    mapper_id varchar(36) NOT NULL REFERENCES auth.protocol_mapper ON DELETE CASCADE,
    name varchar(255) NOT NULL,
    value text,
    PRIMARY KEY (mapper_id, name)
);
CREATE TABLE auth.keycloak_role (
    id varchar(36) PRIMARY KEY,
    client_realm_constraint varchar(255),
    client_role boolean NOT NULL DEFAULT false,
    description text,
    name varchar(255),
    realm_id varchar(255),
    client_id varchar(36) REFERENCES auth.client,
    UNIQUE (name, client_realm_constraint)
);
CREATE TABLE auth.composite_role (
    composite varchar(36) NOT NULL REFERENCES auth.keycloak_role,
    child_role varchar(36) NOT NULL REFERENCES auth.keycloak_role,
    PRIMARY KEY (composite, child_role)
);
CREATE TABLE auth.user_role_mapping (
    role_id varchar(255) NOT NULL,
    user_id varchar(36) NOT NULL REFERENCES auth.user_entity,
    PRIMARY KEY (role_id, user_id)
);
CREATE TABLE auth.keycloak_group (
    id varchar(36) PRIMARY KEY,
    name varchar(255),
    parent_group varchar(36) NOT NULL DEFAULT ' ',
    realm_id varchar(36) REFERENCES auth.realm,
    UNIQUE (realm_id, parent_group, name)
);
CREATE TABLE auth.group_attribute (
    id varchar(36) PRIMARY KEY,
    group_id varchar(36) NOT NULL REFERENCES auth.keycloak_group,
    name varchar(255) NOT NULL,
    value varchar(255)
);
CREATE TABLE auth.user_group_membership (
    group_id varchar(36) NOT NULL REFERENCES auth.keycloak_group,
    user_id varchar(36) NOT NULL REFERENCES auth.user_entity,
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX idx_user_group_mapping ON auth.user_group_membership (user_id);
CREATE TABLE auth.identity_provider (
    internal_id varchar(36) PRIMARY KEY,
    realm_id varchar(36) NOT NULL REFERENCES auth.realm,
    provider_alias varchar(255) NOT NULL,
    provider_id text,
    store_tokens boolean NOT NULL DEFAULT false,
    UNIQUE (provider_alias, realm_id)
);
CREATE TABLE auth.federated_identity (
    identity_provider varchar(255) NOT NULL,
    realm_id varchar(36) NOT NULL,
    federated_user_id varchar(255),
    user_id varchar(36) NOT NULL REFERENCES auth.user_entity,
    PRIMARY KEY (identity_provider, user_id)
);
CREATE TABLE auth.event_entity (
    id varchar(36) PRIMARY KEY,
    client_id varchar(255),
    details_json varchar(2550),
    error text,
    ip_address varchar(255),
    realm_id varchar(255),
    event_time bigint,
    type varchar(255),
    user_id varchar(255)
);
CREATE INDEX idx_event_time ON auth.event_entity (realm_id, event_time);
CREATE VIEW auth.failed_logins AS SELECT user_id, ip_address, count(*) AS n FROM auth.event_entity WHERE error IS NOT NULL GROUP BY user_id, ip_address;
CREATE TABLE auth.user_session (
    user_session_id varchar(36) NOT NULL,
    realm_id varchar(255) NOT NULL,
    user_id varchar(255) NOT NULL,
    created_on integer NOT NULL,
    offline_flag varchar(4) NOT NULL,
    data text,
    last_session_refresh integer NOT NULL DEFAULT 0,
    PRIMARY KEY (user_session_id, offline_flag)
);
CREATE TABLE auth.client_session (
    user_session_id varchar(36) NOT NULL,
    client_id varchar(255) NOT NULL,
    offline_flag varchar(4) NOT NULL,
    "timestamp" integer,
    data text,
    PRIMARY KEY (user_session_id, client_id, offline_flag)
);
CREATE TABLE auth.authentication_flow (
    id varchar(36) PRIMARY KEY,
    alias varchar(255),
    realm_id varchar(36) REFERENCES auth.realm,
    built_in boolean NOT NULL DEFAULT false,
    top_level boolean NOT NULL DEFAULT false
);
CREATE TABLE auth.authentication_execution (
    id varchar(36) PRIMARY KEY,
    flow_id varchar(36) REFERENCES auth.authentication_flow,
    requirement integer,
    priority integer
);
CREATE INDEX idx_auth_exec_flow ON auth.authentication_execution (flow_id, priority);
CREATE VIEW auth.effective_role AS 
WITH RECURSIVE r AS (SELECT user_id, role_id::varchar AS role_id FROM auth.user_role_mapping UNION SELECT r.user_id, c.child_role::varchar FROM r JOIN auth.composite_role c ON c.composite = r.role_id) SELECT user_id, role_id FROM r;
CREATE MATERIALIZED VIEW auth.role_count AS SELECT role_id, count(DISTINCT user_id) AS users FROM auth.effective_role GROUP BY role_id;
CREATE UNIQUE INDEX role_count_id ON auth.role_count (role_id);
CREATE FUNCTION auth.has_role(u varchar, r varchar) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$ SELECT EXISTS (SELECT FROM auth.effective_role WHERE user_id = u AND role_id = r) $$;
CREATE FUNCTION auth.lower_username() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.username := lower(NEW.username);
    RETURN NEW;
END;
$$;
CREATE TRIGGER lower_username BEFORE INSERT OR UPDATE OF username ON auth.user_entity FOR EACH ROW EXECUTE FUNCTION auth.lower_username();
