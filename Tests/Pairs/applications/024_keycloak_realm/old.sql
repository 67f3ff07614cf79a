CREATE TABLE realm (
    id character varying(36) NOT NULL,
    access_code_lifespan integer,
    user_action_lifespan integer,
    access_token_lifespan integer,
    account_theme character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    events_enabled boolean DEFAULT false NOT NULL,
    private_key text,
    public_key text,
    name character varying(255),
    not_before integer,
    password_policy character varying(255),
    ssl_required character varying(255),
    sso_idle_timeout integer,
    code_secret character varying(255)
);
ALTER TABLE ONLY realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE ONLY realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE TABLE realm_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    realm_id character varying(36) NOT NULL
);
ALTER TABLE ONLY realm_attribute ADD CONSTRAINT constraint_9 PRIMARY KEY (name, realm_id);
ALTER TABLE ONLY realm_attribute ADD CONSTRAINT fk_8shxd6l3e9atqukacxgpffptw FOREIGN KEY (realm_id) REFERENCES realm(id);
CREATE TABLE user_entity (
    id character varying(36) NOT NULL,
    email character varying(255),
    email_constraint character varying(255),
    email_verified boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    federation_link character varying(255),
    first_name character varying(255),
    last_name character varying(255),
    realm_id character varying(255),
    username character varying(255),
    totp boolean DEFAULT false NOT NULL
);
ALTER TABLE ONLY user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE ONLY user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
ALTER TABLE ONLY user_entity ADD CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username);
CREATE TABLE user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id character varying(36) NOT NULL
);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT constraint_6 PRIMARY KEY (name, user_id);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity(id);
CREATE TABLE credential (
    id character varying(36) NOT NULL,
    device character varying(255),
    hash_iterations integer,
    salt bytea,
    type character varying(255),
    value character varying(4000),
    user_id character varying(36),
    counter integer DEFAULT 0,
    digits integer DEFAULT 6,
    algorithm character varying(36) DEFAULT NULL::character varying
);
ALTER TABLE ONLY credential ADD CONSTRAINT constraint_f PRIMARY KEY (id);
ALTER TABLE ONLY credential ADD CONSTRAINT fk_pfyr0glasqyl0dei3kl69r6v0 FOREIGN KEY (user_id) REFERENCES user_entity(id);
CREATE TABLE credential_attribute (id varchar(36) PRIMARY KEY, credential_id varchar(36) NOT NULL REFERENCES credential(id), name varchar(255) NOT NULL, value varchar(4000));
CREATE INDEX idx_credential_attr_cred ON credential_attribute (credential_id);
CREATE TABLE keycloak_role (
    id character varying(36) NOT NULL PRIMARY KEY,
    application_realm_constraint character varying(36),
    application_role boolean DEFAULT false NOT NULL,
    description character varying(255),
    name character varying(255),
    realm_id character varying(255),
    application character varying(36)
);
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2" UNIQUE (name, application_realm_constraint);
CREATE TABLE composite_role (composite varchar(36) NOT NULL REFERENCES keycloak_role, child_role varchar(36) NOT NULL REFERENCES keycloak_role);
