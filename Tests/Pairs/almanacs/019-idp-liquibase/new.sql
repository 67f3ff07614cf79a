CREATE TABLE databasechangelog (id VARCHAR(255) NOT NULL, author VARCHAR(255) NOT NULL, filename VARCHAR(255) NOT NULL, dateexecuted TIMESTAMP WITHOUT TIME ZONE NOT NULL, orderexecuted INTEGER NOT NULL, exectype VARCHAR(10) NOT NULL, md5sum VARCHAR(35), description VARCHAR(255), comments VARCHAR(255), tag VARCHAR(255), liquibase VARCHAR(20), contexts VARCHAR(255), labels VARCHAR(255), deployment_id VARCHAR(10));
CREATE TABLE databasechangeloglock (id INTEGER NOT NULL, locked BOOLEAN NOT NULL, lockgranted TIMESTAMP WITHOUT TIME ZONE, lockedby VARCHAR(255), CONSTRAINT pk_databasechangeloglock PRIMARY KEY (id));
CREATE TABLE realm (
  id VARCHAR(36) NOT NULL,
  name VARCHAR(255),
  enabled BOOLEAN DEFAULT FALSE NOT NULL,
  access_token_lifespan INTEGER,
  ssl_required VARCHAR(255),
  sso_idle_timeout INTEGER, otp_policy_counter INTEGER DEFAULT 0, otp_policy_type VARCHAR(36) DEFAULT 'totp', browser_flow VARCHAR(36), default_role VARCHAR(255));
ALTER TABLE realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE TABLE user_entity (
  id VARCHAR(36) NOT NULL,
  email VARCHAR(255),
  email_constraint VARCHAR(255),
  email_verified BOOLEAN DEFAULT FALSE NOT NULL,
  enabled BOOLEAN DEFAULT FALSE NOT NULL,
  federation_link VARCHAR(255),
  first_name VARCHAR(255),
  last_name VARCHAR(255),
  realm_id VARCHAR(255),
  username VARCHAR(255), created_timestamp BIGINT, service_account_client_link VARCHAR(255), not_before INTEGER DEFAULT 0 NOT NULL);
ALTER TABLE user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
ALTER TABLE user_entity ADD CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username);
CREATE INDEX idx_user_email ON user_entity (email);
CREATE INDEX idx_user_service_account ON user_entity (realm_id, service_account_client_link);
CREATE TABLE user_attribute (name VARCHAR(255) NOT NULL, value VARCHAR(255), user_id VARCHAR(36) NOT NULL, id VARCHAR(36) DEFAULT 'sybase-needs-something-here' NOT NULL, long_value TEXT);
ALTER TABLE user_attribute ADD CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id);
CREATE INDEX idx_user_attribute ON user_attribute (user_id);
CREATE INDEX idx_user_attribute_name ON user_attribute (name, value);
ALTER TABLE user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity (id);
CREATE TABLE client (id VARCHAR(36) NOT NULL CONSTRAINT constraint_7 PRIMARY KEY, client_id VARCHAR(255), name VARCHAR(255), enabled BOOLEAN DEFAULT FALSE NOT NULL, secret VARCHAR(255), realm_id VARCHAR(36), protocol VARCHAR(255), public_client BOOLEAN DEFAULT FALSE NOT NULL, consent_required BOOLEAN DEFAULT FALSE NOT NULL, node_rereg_timeout INTEGER DEFAULT 0, CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id));
CREATE INDEX idx_client_id ON client (client_id);
CREATE TABLE client_attributes (client_id VARCHAR(36) NOT NULL CONSTRAINT fk3c47c64beacca966 REFERENCES client (id), name VARCHAR(255) NOT NULL, value TEXT, CONSTRAINT constraint_3c PRIMARY KEY (client_id, name));
CREATE INDEX idx_client_att_by_name_value ON client_attributes (name, substr(value, 1, 255));
CREATE TABLE client_scope (id VARCHAR(36) NOT NULL CONSTRAINT pk_cli_template PRIMARY KEY, name VARCHAR(255), realm_id VARCHAR(36), description VARCHAR(255), protocol VARCHAR(255), CONSTRAINT uk_cli_scope UNIQUE (realm_id, name));
CREATE TABLE client_scope_client (client_id VARCHAR(255) NOT NULL, scope_id VARCHAR(255) NOT NULL, default_scope BOOLEAN DEFAULT FALSE NOT NULL, CONSTRAINT c_cli_scope_bind PRIMARY KEY (client_id, scope_id));
CREATE TABLE keycloak_role (id VARCHAR(36) NOT NULL CONSTRAINT constraint_a PRIMARY KEY, name VARCHAR(255), description VARCHAR(255),
client_realm_constraint VARCHAR(255), client_role BOOLEAN DEFAULT FALSE NOT NULL, client VARCHAR(36),
realm VARCHAR(36) CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c REFERENCES realm (id));
ALTER TABLE keycloak_role ADD CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint);
CREATE TABLE user_role_mapping (role_id VARCHAR(255) NOT NULL, user_id VARCHAR(36) NOT NULL CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l REFERENCES user_entity (id), CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id));
CREATE TABLE offline_user_session (user_session_id VARCHAR(36) NOT NULL, user_id VARCHAR(255) NOT NULL, realm_id VARCHAR(36) NOT NULL, created_on INTEGER NOT NULL, offline_flag VARCHAR(4) NOT NULL, data TEXT, last_session_refresh INTEGER DEFAULT 0 NOT NULL, CONSTRAINT constraint_offl_us_ses_pk2 PRIMARY KEY (user_session_id, offline_flag));
CREATE TABLE event_entity (id VARCHAR(36) NOT NULL CONSTRAINT constraint_4 PRIMARY KEY, client_id VARCHAR(255), details_json VARCHAR(2550), error VARCHAR(255), event_time BIGINT, realm_id VARCHAR(255), type VARCHAR(255), user_id VARCHAR(255), details_json_long_value TEXT);
CREATE INDEX idx_event_time ON event_entity (realm_id, event_time);
