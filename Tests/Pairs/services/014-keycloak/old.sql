CREATE TABLE realm (id varchar(36) NOT NULL, access_code_lifespan integer, name varchar(255), enabled boolean DEFAULT false NOT NULL, ssl_required varchar(255), otp_policy_digits integer DEFAULT 6, default_role varchar(255));
ALTER TABLE ONLY realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE ONLY realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE TABLE user_entity (id varchar(36) NOT NULL, email varchar(255), email_constraint varchar(255), email_verified boolean DEFAULT false NOT NULL, enabled boolean DEFAULT false NOT NULL, federation_link varchar(255), first_name varchar(255), last_name varchar(255), realm_id varchar(255), username varchar(255), created_timestamp bigint, not_before integer DEFAULT 0 NOT NULL);
ALTER TABLE ONLY user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE ONLY user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
CREATE INDEX idx_user_email ON user_entity USING btree (email);
CREATE TABLE user_attribute (name varchar(255) NOT NULL, value varchar(255), user_id varchar(36) NOT NULL, id varchar(36) DEFAULT 'sybase-needs-something-here'::varchar NOT NULL);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id);
CREATE INDEX idx_user_attribute ON user_attribute USING btree (user_id);
CREATE INDEX idx_user_attribute_name ON user_attribute USING btree (name, value);
ALTER TABLE ONLY user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity(id);
CREATE TABLE keycloak_role (id varchar(36) NOT NULL, client_realm_constraint varchar(255), client_role boolean DEFAULT false NOT NULL, description varchar(255), name varchar(255), realm_id varchar(255), client varchar(36), realm varchar(36));
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT constraint_a PRIMARY KEY (id);
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2" UNIQUE (name, client_realm_constraint);
ALTER TABLE ONLY keycloak_role ADD CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES realm(id);
CREATE TABLE composite_role (composite varchar(36) NOT NULL, child_role varchar(36) NOT NULL, CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role), CONSTRAINT fk_a63wvekftu8jo1pnj81e7mce2 FOREIGN KEY (composite) REFERENCES keycloak_role(id), CONSTRAINT fk_gr7thllb9lu8q4vqa4524jjy8 FOREIGN KEY (child_role) REFERENCES keycloak_role(id));
CREATE TABLE user_role_mapping (role_id varchar(255) NOT NULL, user_id varchar(36) NOT NULL, CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id), CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l FOREIGN KEY (user_id) REFERENCES user_entity(id));
CREATE TABLE user_session (id varchar(36) PRIMARY KEY, auth_method varchar(255), ip_address varchar(255), last_session_refresh integer, login_username varchar(255), realm_id varchar(255), started integer, user_id varchar(255));
CREATE TABLE client_session (id varchar(36) PRIMARY KEY, client_id varchar(36), session_id varchar(36) REFERENCES user_session, state varchar(255), "timestamp" integer);
CREATE TABLE databasechangelog (id varchar(255) NOT NULL, author varchar(255) NOT NULL, filename varchar(255) NOT NULL, dateexecuted timestamp NOT NULL, orderexecuted integer NOT NULL, exectype varchar(10) NOT NULL, md5sum varchar(35), description varchar(255), comments varchar(255), tag varchar(255), liquibase varchar(20)
);

