CREATE TABLE realm (
    id character varying(36) NOT NULL,
    access_code_lifespan integer,
    user_action_lifespan integer,
    access_token_lifespan integer,
    account_theme character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    name character varying(255),
    not_before integer DEFAULT 0,
    password_policy character varying(2550),
    ssl_required character varying(255),
    sso_idle_timeout integer,
    default_role character varying(255)
);
ALTER TABLE ONLY realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE ONLY realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE TABLE realm_attribute (
    name character varying(255) NOT NULL,
    realm_id character varying(36) NOT NULL,
    value text
);
ALTER TABLE ONLY realm_attribute ADD CONSTRAINT constraint_9 PRIMARY KEY (name, realm_id);
ALTER TABLE ONLY realm_attribute ADD CONSTRAINT fk_8shxd6l3e9atqukacxgpffptw FOREIGN KEY (realm_id) REFERENCES realm(id);
CREATE INDEX idx_realm_attr_realm ON realm_attribute USING btree (realm_id);
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
    created_timestamp bigint,
    service_account_client_link character varying(255),
    not_before integer DEFAULT 0 NOT NULL
);
ALTER TABLE ONLY user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE ONLY user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
ALTER TABLE ONLY user_entity ADD CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username);
CREATE INDEX idx_user_email ON user_entity USING btree (email);
CREATE INDEX idx_user_service_account ON user_entity USING btree (realm_id, service_account_client_link);
CREATE TABLE user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id character varying(36) NOT NULL,
    id character varying(36) DEFAULT 'sybase-needs-something-here'::character varying NOT NULL,
    long_value_hash bytea,
    long_value_hash_lower_case bytea,
    long_value text
);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id);
CREATE INDEX user_attr_long_values ON user_attribute USING btree (long_value_hash, name);
CREATE INDEX idx_user_attribute ON user_attribute USING btree (user_id);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity(id);
CREATE TABLE credential (
    id character varying(36) NOT NULL,
    salt bytea,
    type character varying(255),
    user_id character varying(36),
    created_date bigint,
    user_label character varying(255),
    secret_data text,
    credential_data text,
    priority integer
);
ALTER TABLE ONLY credential ADD CONSTRAINT constraint_f PRIMARY KEY (id);
ALTER TABLE ONLY credential ADD CONSTRAINT fk_pfyr0glasqyl0dei3kl69r6v0 FOREIGN KEY (user_id) REFERENCES user_entity(id);
CREATE INDEX idx_user_credential ON credential USING btree (user_id);
CREATE TABLE keycloak_role (
    id character varying(36) NOT NULL PRIMARY KEY,
    client_realm_constraint character varying(255),
    client_role boolean DEFAULT false NOT NULL,
    description character varying(255),
    name character varying(255),
    realm_id character varying(255),
    client character varying(36)
);
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint);
CREATE TABLE composite_role (composite varchar(36) NOT NULL REFERENCES keycloak_role, child_role varchar(36) NOT NULL REFERENCES keycloak_role);
ALTER TABLE composite_role ADD CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role);
CREATE INDEX idx_composite_child ON composite_role (child_role);
