CREATE TABLE realm (id varchar(36) CONSTRAINT constraint_4a PRIMARY KEY, access_code_lifespan int, enabled boolean DEFAULT false NOT NULL, name varchar(255) CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE, ssl_required varchar(255), sso_idle_timeout int, 
password_policy varchar(255),
 master_admin_client varchar(36));
CREATE TABLE realm_attribute (name varchar(255) NOT NULL, realm_id varchar(36) NOT NULL CONSTRAINT fk_8shxd6l3e9atqukacxgpffptw REFERENCES realm, value 
varchar(255)
, CONSTRAINT constraint_9 PRIMARY KEY (name, realm_id));
CREATE TABLE realm_smtp_config (realm_id varchar(36) NOT NULL REFERENCES realm, value varchar(255), name varchar(255) NOT NULL, PRIMARY KEY (realm_id, name));
CREATE TABLE realm_events_listeners (realm_id varchar(36) NOT NULL REFERENCES realm, value varchar(255) NOT NULL, PRIMARY KEY (realm_id, value));
CREATE TABLE realm_supported_locales (realm_id varchar(36) NOT NULL REFERENCES realm, value varchar(255) NOT NULL, PRIMARY KEY (realm_id, value));
CREATE TABLE client (id varchar(36) PRIMARY KEY, enabled boolean DEFAULT false NOT NULL, full_scope_allowed boolean DEFAULT false NOT NULL, client_id varchar(255), not_before int, public_client boolean DEFAULT false NOT NULL, secret varchar(255), base_url varchar(255), realm_id varchar(36), protocol varchar(255), CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id));
CREATE TABLE client_attributes (client_id varchar(36) NOT NULL CONSTRAINT fk3c47c64beacca966 REFERENCES client(id), name varchar(255) NOT NULL, value 
varchar(4000)
, CONSTRAINT constraint_3c PRIMARY KEY (client_id, name));
CREATE TABLE client_template (id varchar(36) PRIMARY KEY, name varchar(255), realm_id varchar(36), description varchar(255), protocol varchar(255), full_scope_allowed boolean DEFAULT false NOT NULL);
CREATE TABLE template_scope_mapping (template_id varchar(36) NOT NULL REFERENCES client_template, role_id varchar(36) NOT NULL, PRIMARY KEY (template_id, role_id));
CREATE TABLE redirect_uris (client_id varchar(36) NOT NULL REFERENCES client, value varchar(255) NOT NULL, PRIMARY KEY (client_id, value));
CREATE TABLE web_origins (client_id varchar(36) NOT NULL REFERENCES client, value varchar(255) NOT NULL, PRIMARY KEY (client_id, value));
CREATE TABLE keycloak_role (id varchar(36) CONSTRAINT constraint_a PRIMARY KEY, client_realm_constraint varchar(255), client_role boolean DEFAULT false NOT NULL, description varchar(255), name varchar(255), realm_id varchar(255), client varchar(36), realm varchar(36) CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c REFERENCES realm, CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint));
CREATE TABLE composite_role (composite varchar(36) NOT NULL REFERENCES keycloak_role, child_role varchar(36) NOT NULL REFERENCES keycloak_role, PRIMARY KEY (composite, child_role));
CREATE INDEX idx_composite ON composite_role (composite); CREATE INDEX idx_composite_child ON composite_role (child_role);
CREATE TABLE user_entity (id varchar(36) CONSTRAINT constraint_fb PRIMARY KEY, email varchar(255), email_constraint varchar(255), email_verified boolean DEFAULT false NOT NULL, enabled boolean DEFAULT false NOT NULL, federation_link varchar(255), first_name varchar(255), last_name varchar(255), realm_id varchar(255), username varchar(255), created_timestamp bigint, 
totp boolean DEFAULT false NOT NULL,
 CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint), CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username));
CREATE INDEX idx_user_email ON user_entity (email);
CREATE TABLE user_attribute (
  name varchar(255) NOT NULL, value varchar(255), user_id varchar(36) NOT NULL CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr REFERENCES user_entity
, CONSTRAINT constraint_6 PRIMARY KEY (name, user_id)
);
CREATE INDEX idx_user_attribute ON user_attribute (user_id);
CREATE TABLE user_role_mapping (role_id varchar(255) NOT NULL, user_id varchar(36) NOT NULL REFERENCES user_entity, PRIMARY KEY (role_id, user_id));
CREATE TABLE user_required_action (user_id varchar(36) NOT NULL REFERENCES user_entity, required_action varchar(255) DEFAULT ' ' NOT NULL, PRIMARY KEY (required_action, user_id));
CREATE TABLE credential (id varchar(36) PRIMARY KEY, salt bytea, type varchar(255), user_id varchar(36) REFERENCES user_entity, created_date bigint, 
device varchar(255), hash_iterations int, value varchar(4000), counter int DEFAULT 0, digits int DEFAULT 6
);
CREATE TABLE keycloak_group (id varchar(36) PRIMARY KEY, name varchar(255), parent_group varchar(36)
, realm_id varchar(36), CONSTRAINT sibling_names UNIQUE (realm_id, parent_group, name));
CREATE TABLE group_attribute (id varchar(36) DEFAULT 'sybase-needs-something-here' PRIMARY KEY, name varchar(255) NOT NULL, value varchar(255), group_id varchar(36) NOT NULL REFERENCES keycloak_group);
CREATE TABLE group_role_mapping (role_id varchar(36) NOT NULL, group_id varchar(36) NOT NULL REFERENCES keycloak_group, PRIMARY KEY (role_id, group_id));
CREATE TABLE user_group_membership (group_id varchar(36) NOT NULL, user_id varchar(36) NOT NULL REFERENCES user_entity, PRIMARY KEY (group_id, user_id)
);
CREATE TABLE identity_provider (internal_id varchar(36) PRIMARY KEY, enabled boolean DEFAULT false NOT NULL, provider_alias varchar(255), provider_id varchar(255), store_token boolean DEFAULT false NOT NULL, realm_id varchar(36) REFERENCES realm, trust_email boolean DEFAULT false NOT NULL, UNIQUE (provider_alias, realm_id));
CREATE TABLE identity_provider_config (identity_provider_id varchar(36) NOT NULL REFERENCES identity_provider, value text, name varchar(255) NOT NULL, PRIMARY KEY (identity_provider_id, name));
CREATE TABLE federated_identity (identity_provider varchar(255) NOT NULL, realm_id varchar(36), federated_user_id varchar(255), federated_username varchar(255), token text, user_id varchar(36) NOT NULL REFERENCES user_entity, PRIMARY KEY (identity_provider, user_id));
CREATE TABLE authentication_flow (id varchar(36) PRIMARY KEY, alias varchar(255), description varchar(255), realm_id varchar(36) REFERENCES realm, provider_id varchar(36) DEFAULT 'basic-flow' NOT NULL, top_level boolean DEFAULT false NOT NULL, built_in boolean DEFAULT false NOT NULL);
CREATE TABLE authentication_execution (id varchar(36) PRIMARY KEY, alias varchar(255), authenticator varchar(36), realm_id varchar(36) REFERENCES realm, flow_id varchar(36) REFERENCES authentication_flow, requirement int, priority int, authenticator_flow boolean DEFAULT false NOT NULL, auth_flow_id varchar(36), auth_config varchar(36));
CREATE TABLE authenticator_config (id varchar(36) PRIMARY KEY, alias varchar(255), realm_id varchar(36) REFERENCES realm);
CREATE TABLE authenticator_config_entry (authenticator_id varchar(36) NOT NULL, value text, name varchar(255) NOT NULL, PRIMARY KEY (authenticator_id, name));
CREATE TABLE required_action_provider (id varchar(36) PRIMARY KEY, alias varchar(255), name varchar(255), realm_id varchar(36) REFERENCES realm, enabled boolean DEFAULT false NOT NULL, default_action boolean DEFAULT false NOT NULL, provider_id varchar(255), priority int);
CREATE TABLE component (id varchar(36) CONSTRAINT constr_component_pk PRIMARY KEY, name varchar(255), parent_id varchar(36), provider_id varchar(36), provider_type varchar(255), realm_id varchar(36) REFERENCES realm, sub_type varchar(255));
CREATE TABLE component_config (id varchar(36) PRIMARY KEY, component_id varchar(36) NOT NULL REFERENCES component, name varchar(255) NOT NULL, value 
varchar(4000)
);
CREATE TABLE protocol_mapper (id varchar(36) PRIMARY KEY, name varchar(255) NOT NULL, protocol varchar(255) NOT NULL, protocol_mapper_name varchar(255) NOT NULL, client_id varchar(36) REFERENCES client, 
client_template_id varchar(36) REFERENCES client_template
);
CREATE TABLE protocol_mapper_config (protocol_mapper_id varchar(36) NOT NULL REFERENCES protocol_mapper, value text, name varchar(255) NOT NULL, PRIMARY KEY (protocol_mapper_id, name));
CREATE TABLE event_entity (id varchar(36) PRIMARY KEY, client_id varchar(255), details_json varchar(2550), error varchar(255), ip_address varchar(255), realm_id varchar(255), session_id varchar(255), event_time bigint, type varchar(255), user_id varchar(255)
);
CREATE INDEX idx_event_time ON event_entity (event_time);
CREATE TABLE admin_event_entity (id varchar(36) PRIMARY KEY, admin_event_time bigint, realm_id varchar(255), operation_type varchar(255), auth_realm_id varchar(255), resource_path varchar(2550), representation text, error varchar(255), resource_type varchar(64));
CREATE TABLE offline_user_session (user_session_id varchar(36) NOT NULL, user_id varchar(255)
, realm_id varchar(36) NOT NULL, last_session_refresh int
, offline_flag varchar(4) NOT NULL, data text, PRIMARY KEY (user_session_id, offline_flag));
CREATE TABLE resource_server (id varchar(36) PRIMARY KEY, allow_rs_remote_mgmt boolean DEFAULT false NOT NULL, policy_enforce_mode smallint NOT NULL, decision_strategy smallint DEFAULT 1 NOT NULL);
CREATE TABLE resource_server_resource (id varchar(36) PRIMARY KEY, name varchar(255) NOT NULL, type varchar(255), owner varchar(255) NOT NULL, resource_server_id varchar(36) NOT NULL REFERENCES resource_server, CONSTRAINT uk_frsr6t700s9v50bu18ws5ha6 UNIQUE (name, owner, resource_server_id));
CREATE TABLE resource_server_policy (id varchar(36) PRIMARY KEY, name varchar(255) NOT NULL, description varchar(255), type varchar(255) NOT NULL, decision_strategy 
varchar(20), logic varchar(20)
, resource_server_id varchar(36) NOT NULL REFERENCES resource_server);
CREATE TABLE resource_policy (resource_id varchar(36) NOT NULL REFERENCES resource_server_resource, policy_id varchar(36) NOT NULL REFERENCES resource_server_policy, PRIMARY KEY (resource_id, policy_id));
