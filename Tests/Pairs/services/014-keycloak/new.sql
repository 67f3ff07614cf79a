CREATE TABLE realm (id varchar(36) NOT NULL, access_code_lifespan integer, name varchar(255), enabled boolean DEFAULT false NOT NULL, ssl_required varchar(255), otp_policy_digits integer DEFAULT 6, default_role varchar(255));
ALTER TABLE ONLY realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE ONLY realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE TABLE user_entity (id varchar(36) NOT NULL, email varchar(255), email_constraint varchar(255), email_verified boolean DEFAULT false NOT NULL, enabled boolean DEFAULT false NOT NULL, federation_link varchar(255), first_name varchar(255), last_name varchar(255), realm_id varchar(255), username varchar(255), created_timestamp bigint, not_before integer DEFAULT 0 NOT NULL);
ALTER TABLE ONLY user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE ONLY user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
CREATE INDEX idx_user_email ON user_entity USING btree (email);
CREATE TABLE user_attribute (name varchar(255) NOT NULL, value varchar(255), user_id varchar(36) NOT NULL, id varchar(36) DEFAULT 'sybase-needs-something-here'::varchar NOT NULL, long_value_hash bytea, long_value_hash_lower_case bytea, long_value text);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id);
CREATE INDEX idx_user_attribute ON user_attribute USING btree (user_id);
CREATE INDEX idx_user_attribute_name ON user_attribute USING btree (name, left(value, 255));
CREATE INDEX user_attr_long_values ON user_attribute USING btree (long_value_hash, name);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity(id);
CREATE TABLE keycloak_role (id varchar(36) NOT NULL, client_realm_constraint varchar(255), client_role boolean DEFAULT false NOT NULL, description varchar(255), name varchar(255), realm_id varchar(255), client varchar(36), realm varchar(36));
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT constraint_a PRIMARY KEY (id);
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint);
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES realm(id);
CREATE TABLE composite_role (composite varchar(36) NOT NULL, child_role varchar(36) NOT NULL, CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role), CONSTRAINT fk_a63wvekftu8jo1pnj81e7mce2 FOREIGN KEY (composite) REFERENCES keycloak_role(id), CONSTRAINT fk_gr7thllb9lu8q4vqa4524jjy8 FOREIGN KEY (child_role) REFERENCES keycloak_role(id));
CREATE TABLE user_role_mapping (role_id varchar(255) NOT NULL, user_id varchar(36) NOT NULL, CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id), CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l FOREIGN KEY (user_id) REFERENCES user_entity(id));
CREATE TABLE offline_user_session (user_session_id varchar(36) NOT NULL, user_id varchar(255) NOT NULL, realm_id varchar(36) NOT NULL, created_on integer NOT NULL, offline_flag varchar(4) NOT NULL, data text, last_session_refresh integer DEFAULT 0 NOT NULL, broker_session_id varchar(1024), version integer DEFAULT 0, CONSTRAINT constraint_offl_us_ses_pk2 PRIMARY KEY (user_session_id, offline_flag));
CREATE INDEX idx_offline_uss_by_broker_session_id ON offline_user_session (broker_session_id, realm_id);
CREATE TABLE org (id varchar(255) NOT NULL CONSTRAINT "ORG_pkey" PRIMARY KEY, enabled boolean NOT NULL, realm_id varchar(255) NOT NULL, group_id varchar(255) NOT NULL, name varchar(255) NOT NULL, description varchar(4000), CONSTRAINT uk_org_name UNIQUE (realm_id, name), CONSTRAINT uk_org_group UNIQUE (group_id));
CREATE TABLE org_domain (id varchar(36) NOT NULL, name varchar(255) NOT NULL, verified boolean NOT NULL, org_id varchar(255) NOT NULL, CONSTRAINT "ORG_DOMAIN_pkey" PRIMARY KEY (id, name));
CREATE INDEX idx_org_domain_org_id ON org_domain (org_id);
CREATE TABLE databasechangelog (id varchar(255) NOT NULL, author varchar(255) NOT NULL, filename varchar(255) NOT NULL, dateexecuted timestamp NOT NULL, orderexecuted integer NOT NULL, exectype varchar(10) NOT NULL, md5sum varchar(35), description varchar(255), comments varchar(255), tag varchar(255), liquibase varchar(20)
, contexts varchar(255), labels varchar(255), deployment_id varchar(10)
);

