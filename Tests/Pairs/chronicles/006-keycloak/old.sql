CREATE TABLE realm (
    id varchar(36) NOT NULL,
    access_code_lifespan int,
    enabled boolean NOT NULL DEFAULT false,
    name varchar(255),
    not_before int,
    ssl_required varchar(255),
    remember_me boolean DEFAULT false NOT NULL,
    master_admin_client varchar(36),
    CONSTRAINT constraint_4a PRIMARY KEY (id),
    CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name)
);
CREATE TABLE client (
    id varchar(36) NOT NULL,
    enabled boolean NOT NULL DEFAULT false,
    full_scope_allowed boolean NOT NULL DEFAULT false,
    client_id varchar(255),
    not_before int,
    public_client boolean NOT NULL DEFAULT false,
    secret varchar(255),
    base_url varchar(255),
    bearer_only boolean NOT NULL DEFAULT false,
    realm_id varchar(36),
    client_template_id varchar(36),
    use_template_config boolean NOT NULL DEFAULT false,
    CONSTRAINT constraint_7 PRIMARY KEY (id),
    CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id)
);
CREATE TABLE client_template (
    id varchar(36) NOT NULL CONSTRAINT pk_cli_template PRIMARY KEY,
    name varchar(255),
    realm_id varchar(36),
    description varchar(255),
    protocol varchar(255),
    CONSTRAINT uk_cli_template UNIQUE (realm_id, name)
);
CREATE TABLE keycloak_role (
    id varchar(36) NOT NULL,
    client_realm_constraint varchar(36),
    client_role boolean,
    description varchar(255),
    name varchar(255),
    realm_id varchar(255),
    client varchar(36),
    realm varchar(36),
    CONSTRAINT constraint_a PRIMARY KEY (id),
    CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint)
);
CREATE INDEX idx_keycloak_role_client ON keycloak_role (client);
CREATE INDEX idx_keycloak_role_realm ON keycloak_role (realm);
CREATE TABLE user_entity (
    id varchar(36) NOT NULL CONSTRAINT constraint_fb PRIMARY KEY,
    email varchar(255),
    email_constraint varchar(255),
    email_verified boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    federation_link varchar(255),
    realm_id varchar(255),
    username varchar(255),
    CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint),
    CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username)
);
CREATE INDEX idx_user_email ON user_entity (email);
CREATE TABLE user_attribute (
    name varchar(255) NOT NULL,
    value varchar(255),
    user_id varchar(36) NOT NULL,
    CONSTRAINT constraint_6 PRIMARY KEY (name, user_id)
);
CREATE TABLE credential (
    id varchar(36) NOT NULL CONSTRAINT constraint_f PRIMARY KEY,
    device varchar(255),
    hash_iterations int,
    salt bytea,
    type varchar(255),
    value varchar(4000),
    user_id varchar(36),
    created_date bigint,
    counter int DEFAULT 0
);
CREATE TABLE credential_attribute (
    id varchar(36) NOT NULL CONSTRAINT constraint_credential_attr PRIMARY KEY,
    credential_id varchar(36) NOT NULL,
    name varchar(255) NOT NULL,
    value varchar(4000)
);
CREATE TABLE offline_user_session (
    user_session_id varchar(36) NOT NULL,
    user_id varchar(255),
    realm_id varchar(36) NOT NULL,
    last_session_refresh int,
    offline_flag varchar(4) NOT NULL,
    data text,
    CONSTRAINT constraint_offl_us_ses_pk2 PRIMARY KEY (user_session_id, offline_flag)
);
CREATE TABLE event_entity (
    id varchar(36) NOT NULL CONSTRAINT constraint_4 PRIMARY KEY,
    client_id varchar(255),
    details_json varchar(2550),
    event_time bigint,
    realm_id varchar(255),
    type varchar(255)
);
ALTER TABLE client ADD CONSTRAINT fk_p56ctinxxb9gsk57fo49f9tac FOREIGN KEY (realm_id) REFERENCES realm (id);
ALTER TABLE client ADD CONSTRAINT fk_cli_tmplt_client FOREIGN KEY (client_template_id) REFERENCES client_template (id);
ALTER TABLE client_template ADD CONSTRAINT fk_realm_cli_tmplt FOREIGN KEY (realm_id) REFERENCES realm (id);
ALTER TABLE realm ADD CONSTRAINT fk_traf444kk6qrkms7n56aiwq5y FOREIGN KEY (master_admin_client) REFERENCES client (id);
ALTER TABLE keycloak_role ADD CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES realm (id);
ALTER TABLE keycloak_role ADD CONSTRAINT fk_kjho5le2c0ral09fl8cm9wfw9 FOREIGN KEY (client) REFERENCES client (id);
ALTER TABLE user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity (id);
ALTER TABLE credential ADD CONSTRAINT fk_pfyr0glasqyl0dei3kl69r6v0 FOREIGN KEY (user_id) REFERENCES user_entity (id);
ALTER TABLE credential_attribute ADD CONSTRAINT fk_cred_attr FOREIGN KEY (credential_id) REFERENCES credential (id);
