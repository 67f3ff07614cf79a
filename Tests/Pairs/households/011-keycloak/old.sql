CREATE TABLE realm (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_4a PRIMARY KEY (id),
    access_code_lifespan integer,
    enabled boolean DEFAULT false NOT NULL,
    name character varying(255),
    ssl_required character varying(255),
    social boolean DEFAULT false NOT NULL,
    public_key varchar(2048),
    private_key varchar(2048),
    password_cred_grant_allowed boolean DEFAULT false NOT NULL
);
CREATE TABLE application (
    id varchar(36) NOT NULL,
    realm_id varchar(36),
    name character varying(255),
    base_url character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    surrogate_auth_required boolean DEFAULT false NOT NULL,
    CONSTRAINT constraint_app PRIMARY KEY (id),
    CONSTRAINT fk_app_realm FOREIGN KEY (realm_id) REFERENCES realm(id)
);
CREATE TABLE application_redirect_uris (
    application_id varchar(36) NOT NULL,
    value character varying(255) NOT NULL,
    CONSTRAINT fk_app_redirect FOREIGN KEY (application_id) REFERENCES application(id)
);
CREATE TABLE keycloak_role (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_a PRIMARY KEY (id),
    app_realm_constraint varchar(36),
    application_role boolean,
    description character varying(255),
    name character varying(255),
    realm_id character varying(255),
    application varchar(36) REFERENCES application,
    UNIQUE (name, app_realm_constraint)
);
CREATE TABLE composite_role (
    composite varchar(36) NOT NULL REFERENCES keycloak_role,
    child_role varchar(36) NOT NULL REFERENCES keycloak_role,
    CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role)
);
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
    totp boolean DEFAULT false NOT NULL
);
CREATE TABLE user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id varchar(36) NOT NULL REFERENCES user_entity,
    CONSTRAINT constraint_6 PRIMARY KEY (name, user_id)
);
CREATE TABLE user_role_mapping (
    role_id varchar(36) NOT NULL,
    user_id varchar(36) NOT NULL REFERENCES user_entity,
    CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id),
    CONSTRAINT fk_role FOREIGN KEY (role_id) REFERENCES keycloak_role
);
CREATE TABLE keycloak_group (
    id varchar(36) NOT NULL,
    CONSTRAINT constraint_group PRIMARY KEY (id),
    name character varying(255),
    parent_group varchar(36)
);
ALTER TABLE keycloak_group ADD FOREIGN KEY (parent_group) REFERENCES keycloak_group(id);
ALTER TABLE keycloak_group ALTER parent_group DROP NOT NULL;
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
    details_json varchar(2550)
);
CREATE TABLE databasechangelog (
    id character varying(255) NOT NULL,
    author character varying(255) NOT NULL,
    filename character varying(255) NOT NULL,
    dateexecuted timestamp NOT NULL,
    orderexecuted integer NOT NULL,
    exectype varchar(10) NOT NULL
);
