-- IdP, liquibase-ish, 11.0
CREATE TABLE realm (
    id character varying(36) NOT NULL CONSTRAINT constraint_4a PRIMARY KEY,
    name character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    access_token_lifespan integer,
    login_theme character varying(255),
    ssl_required character varying(255),
    CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name)
);
CREATE TABLE client (
    id character varying(36) NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    client_id character varying(255),
    realm_id character varying(255),
    base_url character varying(255),
    redirect_uri_1 character varying(255),
    redirect_uri_2 character varying(255),
    protocol character varying(255),
    CONSTRAINT constraint_7 PRIMARY KEY (id),
    CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id),
    CONSTRAINT fk_p56ctinxxb9gsk57fo49f9tac FOREIGN KEY (realm_id) REFERENCES realm(id)
);
CREATE TABLE user_entity (
    id character varying(36) NOT NULL,
    email character varying(255),
    email_constraint character varying(255),
    email_verified boolean DEFAULT false NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    first_name character varying(255),
    last_name character varying(255),
    realm_id character varying(255),
    username character varying(255),
    created_timestamp bigint,
    CONSTRAINT constraint_fb PRIMARY KEY (id),
    CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint),
    CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username)
);
CREATE INDEX idx_user_email ON user_entity (email);
CREATE TABLE user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id character varying(36) NOT NULL,
    CONSTRAINT constraint_6 PRIMARY KEY (name, user_id),
    CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES user_entity(id)
);
CREATE TABLE keycloak_role (
    id character varying(36) NOT NULL CONSTRAINT constraint_a PRIMARY KEY,
    client_realm_constraint character varying(255),
    client_role boolean DEFAULT false NOT NULL,
    description character varying(255),
    name character varying(255),
    realm_id character varying(255),
    client character varying(36),
    realm character varying(36),
    CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint),
    CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES realm(id),
    CONSTRAINT fk_kjho5le2c0ral09fl8cm9wfw9 FOREIGN KEY (client) REFERENCES client(id)
);
CREATE TABLE user_role_mapping (
    role_id character varying(255) NOT NULL,
    user_id character varying(36) NOT NULL CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l REFERENCES user_entity(id),
    CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id)
);
CREATE TABLE event_entity (
    id character varying(36) NOT NULL CONSTRAINT constraint_4 PRIMARY KEY,
    client_id character varying(255),
    details_json character varying(2550),
    error character varying(255),
    ip_address character varying(255),
    realm_id character varying(255),
    event_time bigint,
    type character varying(255),
    user_id character varying(255)
);
CREATE INDEX idx_event_time ON event_entity (realm_id, event_time);
CREATE TABLE databasechangeloglock (id integer PRIMARY KEY, locked boolean NOT NULL, lockgranted timestamp, lockedby character varying(255));
