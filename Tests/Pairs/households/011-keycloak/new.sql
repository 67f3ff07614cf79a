CREATE TABLE realm (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_4a PRIMARY KEY (id),
    access_code_lifespan integer,
    enabled boolean DEFAULT false NOT NULL,
    name character varying(255),
    ssl_required character varying(255),
    social boolean DEFAULT false NOT NULL,
    registration_allowed boolean DEFAULT false NOT NULL,
    revoke_refresh_token boolean DEFAULT false NOT NULL,
    default_role character varying(255),
    otp_policy_digits integer DEFAULT 6,
    offline_session_idle_timeout integer,
    CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name)
);
CREATE TABLE client (
    id varchar(36) NOT NULL,
    realm_id varchar(36),
    client_id character varying(255),
    name character varying(255),
    base_url character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    full_scope_allowed boolean DEFAULT false NOT NULL,
    not_before integer,
    public_client boolean DEFAULT false NOT NULL,
    protocol character varying(255),
    surrogate_auth_required boolean DEFAULT false NOT NULL,
    always_display_in_console boolean DEFAULT false NOT NULL,
    CONSTRAINT constraint_7 PRIMARY KEY (id),
    CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id)
);
CREATE INDEX idx_client_id ON client (client_id);
CREATE TABLE redirect_uris (
    client_id varchar(36) NOT NULL,
    value character varying(255) NOT NULL,
    CONSTRAINT constraint_redirect_uris PRIMARY KEY (client_id, value),
    CONSTRAINT fk_1burs8pb4ouj97h5wuppahv9f FOREIGN KEY (client_id) REFERENCES client(id)
);
CREATE TABLE client_attributes (
    client_id varchar(36) NOT NULL,
    name character varying(255) NOT NULL,
    value text,
    CONSTRAINT constraint_3c PRIMARY KEY (client_id, name),
    FOREIGN KEY (client_id) REFERENCES client(id)
);
CREATE INDEX idx_client_att_by_name_value ON client_attributes (name, substr(value, 1, 255));
CREATE TABLE keycloak_role (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_a PRIMARY KEY (id),
    client_realm_constraint character varying(255),
    client_role boolean DEFAULT false NOT NULL,
    description character varying(255),
    name character varying(255),
    realm_id character varying(255),
    client varchar(36),
    realm varchar(36) REFERENCES realm,
    CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint)
);
CREATE TABLE composite_role (
    composite varchar(36) NOT NULL REFERENCES keycloak_role,
    child_role varchar(36) NOT NULL REFERENCES keycloak_role,
    CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role)
);
CREATE INDEX idx_composite_child ON composite_role (child_role);
CREATE TABLE user_entity (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_fb PRIMARY KEY (id),
    email character varying(255),
    email_constraint character varying(255),
    email_verified boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    realm_id character varying(255),
    username character varying(255),
    UNIQUE (realm_id, username),
    federation_link character varying(255),
    created_timestamp bigint,
    service_account_client_link character varying(255),
    not_before integer DEFAULT 0 NOT NULL,
    UNIQUE (realm_id, email_constraint)
);
CREATE TABLE user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id varchar(36) NOT NULL REFERENCES user_entity,
    id varchar(36) DEFAULT 'sybase-needs-something-here'::character varying NOT NULL,
    long_value_hash bytea,
    long_value text,
    CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id)
);
CREATE INDEX user_attr_long_values ON user_attribute (long_value_hash, name);
CREATE TABLE user_role_mapping (
    role_id character varying(255) NOT NULL,
    user_id varchar(36) NOT NULL REFERENCES user_entity,
    CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id)
);
CREATE TABLE keycloak_group (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_group PRIMARY KEY (id),
    name character varying(255),
    parent_group varchar(36),
    realm_id varchar(36),
    type integer DEFAULT 0 NOT NULL,
    description character varying(255),
    CONSTRAINT sibling_names UNIQUE (realm_id, parent_group, name)
);
ALTER TABLE keycloak_group ALTER parent_group SET NOT NULL;
CREATE TABLE event_entity (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_4 PRIMARY KEY (id),
    client_id character varying(255),
    error character varying(255),
    ip_address character varying(255),
    realm_id character varying(255),
    session_id character varying(255),
    event_time bigint,
    type character varying(255),
    user_id character varying(255),
    details_json text,
    details_json_long_value text
);
CREATE INDEX idx_event_time ON event_entity (realm_id, event_time);
CREATE TABLE org (
    id character varying(255) NOT NULL,
    enabled boolean NOT NULL,
    realm_id character varying(255) NOT NULL,
    group_id character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    CONSTRAINT "ORG_pkey" PRIMARY KEY (id),
    CONSTRAINT uk_org_group UNIQUE (group_id),
    CONSTRAINT uk_org_name UNIQUE (realm_id, name)
);
CREATE TABLE org_domain (
    id varchar(36) NOT NULL,
    name character varying(255) NOT NULL,
    verified boolean NOT NULL,
    org_id character varying(255) NOT NULL,
    CONSTRAINT "ORG_DOMAIN_pkey" PRIMARY KEY (id, name)
);
CREATE TABLE databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp NOT NULL,
    orderexecuted integer NOT NULL,
    exectype varchar(10) NOT NULL,
    md5sum varchar(35),
    liquibase varchar(20),
    labels character varying(255)
);
