CREATE TABLE realm (
    id varchar(36) NOT NULL,
    access_code_lifespan int,
    enabled boolean NOT NULL DEFAULT false,
    name varchar(255),
    not_before int,
    ssl_required varchar(255),
    remember_me boolean DEFAULT false NOT NULL,
    master_admin_client varchar(36),
    offline_session_idle_timeout int NOT NULL DEFAULT 2592000,
    default_role varchar(255),
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
    protocol varchar(255),
    always_display_in_console boolean NOT NULL DEFAULT false,
    CONSTRAINT constraint_7 PRIMARY KEY (id),
    CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id)
);
CREATE INDEX idx_client_id ON client (client_id);
CREATE INDEX idx_realm_master_adm_cli ON realm (master_admin_client);
CREATE TABLE client_scope (
    id varchar(36) NOT NULL CONSTRAINT pk_cli_template PRIMARY KEY,
    name varchar(255),
    realm_id varchar(36),
    description varchar(255),
    protocol varchar(255),
    CONSTRAINT uk_cli_template UNIQUE (realm_id, name)
);
CREATE TABLE client_scope_client (
    client_id varchar(255) NOT NULL,
    scope_id varchar(255) NOT NULL,
    default_scope boolean DEFAULT false NOT NULL,
    CONSTRAINT c_cli_scope_bind PRIMARY KEY (client_id, scope_id)
);
CREATE INDEX idx_clscope_cl ON client_scope_client (client_id);
CREATE INDEX idx_cl_clscope ON client_scope_client (scope_id);
CREATE TABLE keycloak_role (
    id varchar(36) NOT NULL,
    client_realm_constraint varchar(255),
    client_role boolean DEFAULT false NOT NULL,
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
    created_timestamp bigint,
    service_account_client_link varchar(255),
    not_before int DEFAULT 0 NOT NULL,
    CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint),
    CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username)
);
CREATE INDEX idx_user_email ON user_entity (email);
CREATE TABLE user_attribute (
    name varchar(255) NOT NULL,
    value varchar(255),
    user_id varchar(36) NOT NULL,
    id varchar(36) NOT NULL DEFAULT 'sybase-needs-something-here',
    long_value_hash bytea,
    long_value text,
    CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id)
);
CREATE INDEX idx_user_attribute ON user_attribute (user_id);
CREATE INDEX idx_user_attribute_name ON user_attribute (name, value);
CREATE INDEX user_attr_long_values ON user_attribute (long_value_hash, name);
CREATE TABLE credential (
    id varchar(36) NOT NULL CONSTRAINT constraint_f PRIMARY KEY,
    salt bytea,
    type varchar(255),
    user_id varchar(36),
    created_date bigint,
    user_label varchar(255),
    secret_data text,
    credential_data text,
    priority int
);
CREATE INDEX idx_user_credential ON credential (user_id);
CREATE TABLE offline_user_session (
    user_session_id varchar(36) NOT NULL,
    user_id varchar(255),
    realm_id varchar(36) NOT NULL,
    created_on int NOT NULL DEFAULT 0,
    last_session_refresh int NOT NULL DEFAULT 0,
    offline_flag varchar(4) NOT NULL,
    data text,
    broker_session_id varchar(1024),
    version int DEFAULT 0,
    CONSTRAINT constraint_offl_us_ses_pk2 PRIMARY KEY (user_session_id, offline_flag)
);
CREATE TABLE event_entity (
    id varchar(36) NOT NULL CONSTRAINT constraint_4 PRIMARY KEY,
    client_id varchar(255),
    details_json text,
    event_time bigint,
    realm_id varchar(255),
    type varchar(255)
);
CREATE INDEX idx_event_time ON event_entity (realm_id, event_time);
CREATE INDEX idx_offline_uss_createdon ON offline_user_session (created_on);
CREATE INDEX idx_offline_uss_by_user ON offline_user_session (user_id, realm_id, offline_flag);
ALTER TABLE keycloak_role ADD CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES realm (id);
ALTER TABLE user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity (id);
ALTER TABLE credential ADD CONSTRAINT fk_pfyr0glasqyl0dei3kl69r6v0 FOREIGN KEY (user_id) REFERENCES user_entity (id);
