CREATE TABLE databasechangelog (id VARCHAR(255) NOT NULL, author VARCHAR(255) NOT NULL, filename VARCHAR(255) NOT NULL, dateexecuted TIMESTAMP WITHOUT TIME ZONE NOT NULL, orderexecuted INTEGER NOT NULL, exectype VARCHAR(10) NOT NULL, md5sum VARCHAR(35), description VARCHAR(255), comments VARCHAR(255), tag VARCHAR(255), liquibase VARCHAR(20)
);
CREATE TABLE databasechangeloglock (id INTEGER NOT NULL, locked BOOLEAN NOT NULL, lockgranted TIMESTAMP WITHOUT TIME ZONE, lockedby VARCHAR(255), CONSTRAINT pk_databasechangeloglock PRIMARY KEY (id));
CREATE TABLE realm (
  id VARCHAR(36) NOT NULL,
  name VARCHAR(255),
  enabled BOOLEAN DEFAULT FALSE NOT NULL,
  access_token_lifespan INTEGER,
  social BOOLEAN DEFAULT FALSE NOT NULL,
  private_key VARCHAR(2048),
  public_key VARCHAR(2048),
  ssl_required VARCHAR(255),
  sso_idle_timeout INTEGER
);
ALTER TABLE realm ADD CONSTRAINT pk_realm PRIMARY KEY (id);
ALTER TABLE realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE TABLE user_entity (
  id VARCHAR(36) NOT NULL,
  email VARCHAR(255),
  email_constraint VARCHAR(255),
  email_verified BOOLEAN DEFAULT FALSE NOT NULL,
  enabled BOOLEAN DEFAULT FALSE NOT NULL,
  federation_link VARCHAR(36),
  first_name VARCHAR(255),
  last_name VARCHAR(255),
  realm_id VARCHAR(36),
  username VARCHAR(255), totp BOOLEAN DEFAULT FALSE NOT NULL);
ALTER TABLE user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
ALTER TABLE user_entity ADD CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username);
ALTER TABLE user_entity ADD CONSTRAINT fk_user_realm FOREIGN KEY (realm_id) REFERENCES realm (id);
CREATE TABLE user_attribute (name VARCHAR(255) NOT NULL, value VARCHAR(2048), user_id VARCHAR(36) NOT NULL);
ALTER TABLE user_attribute ADD CONSTRAINT constraint_6 PRIMARY KEY (name, user_id);
ALTER TABLE user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity (id);
CREATE TABLE application (id VARCHAR(36) NOT NULL CONSTRAINT constraint_7 PRIMARY KEY, name VARCHAR(255), enabled BOOLEAN NOT NULL, secret VARCHAR(255), realm_id VARCHAR(36) CONSTRAINT fk_app_realm REFERENCES realm (id));
CREATE TABLE oauth_client (id VARCHAR(36) NOT NULL CONSTRAINT constraint_8 PRIMARY KEY, client_name VARCHAR(255), secret VARCHAR(255));
CREATE TABLE keycloak_role (id VARCHAR(36) NOT NULL CONSTRAINT constraint_a PRIMARY KEY, name VARCHAR(255), description VARCHAR(255),
app_realm_constraint VARCHAR(36), application VARCHAR(36) CONSTRAINT fk_role_app REFERENCES application (id),
realm VARCHAR(36) CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c REFERENCES realm (id));
ALTER TABLE keycloak_role ADD CONSTRAINT uk_role UNIQUE (name, app_realm_constraint);
CREATE TABLE user_role_mapping (role_id VARCHAR(255) NOT NULL, user_id VARCHAR(36) NOT NULL CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l REFERENCES user_entity (id), CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id));
CREATE TABLE user_session (id VARCHAR(36) NOT NULL CONSTRAINT constraint_57 PRIMARY KEY, auth_method VARCHAR(255), ip_address VARCHAR(255), started INTEGER, last_session_refresh INTEGER, user_id VARCHAR(255));
CREATE TABLE event_entity (id VARCHAR(36) NOT NULL CONSTRAINT constraint_4 PRIMARY KEY, client_id VARCHAR(255), details_json VARCHAR(2550), error VARCHAR(255), event_time BIGINT, realm_id VARCHAR(255), type VARCHAR(255), user_id VARCHAR(255)
);
