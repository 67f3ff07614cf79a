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

-- 12.0: redirect URIs into a child table; groups
CREATE TABLE public.redirect_uris (client_id VARCHAR(36) NOT NULL, value VARCHAR(255) NOT NULL);
ALTER TABLE public.redirect_uris ADD CONSTRAINT constraint_redirect_uris PRIMARY KEY (client_id, value);
ALTER TABLE public.redirect_uris ADD CONSTRAINT fk_1burs8pb4ouj97h5wuppahv9f FOREIGN KEY (client_id) REFERENCES public.client (id);
INSERT INTO redirect_uris SELECT id, redirect_uri_1 FROM client WHERE redirect_uri_1 IS NOT NULL UNION SELECT id, redirect_uri_2 FROM client WHERE redirect_uri_2 IS NOT NULL;
ALTER TABLE public.client DROP COLUMN redirect_uri_1;
ALTER TABLE public.client DROP COLUMN redirect_uri_2;
CREATE INDEX idx_redir_uri_client ON public.redirect_uris(client_id);
CREATE TABLE keycloak_group (id VARCHAR(36) NOT NULL, name VARCHAR(255), parent_group VARCHAR(36) DEFAULT ' ' NOT NULL, realm_id VARCHAR(36));
ALTER TABLE keycloak_group ADD CONSTRAINT constraint_group PRIMARY KEY (id);
ALTER TABLE keycloak_group ADD CONSTRAINT sibling_names UNIQUE (realm_id, parent_group, name);
CREATE TABLE user_group_membership (group_id VARCHAR(36) NOT NULL, user_id VARCHAR(36) NOT NULL, CONSTRAINT constraint_user_group PRIMARY KEY (group_id, user_id));
ALTER TABLE user_group_membership ADD CONSTRAINT fk_user_group_user FOREIGN KEY (user_id) REFERENCES user_entity (id);
ALTER TABLE user_group_membership ADD CONSTRAINT fk_user_group_group FOREIGN KEY (group_id) REFERENCES keycloak_group (id);

-- 13.0: attributes may repeat; surrogate key via default function
ALTER TABLE public.user_attribute ADD id VARCHAR(36) DEFAULT 'sybase-needs-something-here' NOT NULL;
UPDATE user_attribute SET id = md5(name || user_id);
ALTER TABLE public.user_attribute DROP CONSTRAINT constraint_6;
ALTER TABLE public.user_attribute ADD CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id);
CREATE INDEX idx_user_attribute ON public.user_attribute(user_id);
CREATE INDEX idx_user_attribute_name ON public.user_attribute(name, value);
ALTER TABLE user_attribute ADD long_value_hash bytea, ADD long_value text;
CREATE INDEX user_attr_long_values ON public.user_attribute(long_value_hash, name);
ALTER TABLE user_entity ADD not_before integer DEFAULT 0 NOT NULL;
ALTER TABLE user_entity ADD federation_link character varying(255), ADD service_account_client_link VARCHAR(255);
CREATE INDEX idx_user_service_account ON user_entity (realm_id, service_account_client_link);

-- 14.0: roles: the realm column goes, attributes come; events time-ordered
ALTER TABLE public.keycloak_role DROP CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c;
ALTER TABLE public.keycloak_role DROP CONSTRAINT fk_kjho5le2c0ral09fl8cm9wfw9;
CREATE INDEX idx_keycloak_role_client ON public.keycloak_role(client);
CREATE INDEX idx_keycloak_role_realm ON public.keycloak_role(realm);
ALTER TABLE keycloak_role ALTER COLUMN realm_id TYPE varchar(36) USING left(realm_id, 36);
CREATE TABLE role_attribute (id VARCHAR(36) NOT NULL, role_id VARCHAR(36) NOT NULL, name VARCHAR(255) NOT NULL, value VARCHAR(255), CONSTRAINT constraint_role_attribute_pk PRIMARY KEY (id));
ALTER TABLE role_attribute ADD CONSTRAINT fk_role_attribute_id FOREIGN KEY (role_id) REFERENCES keycloak_role (id);
ALTER TABLE event_entity ALTER COLUMN details_json TYPE text;
ALTER TABLE event_entity ADD details_json_long_value text;
DROP INDEX idx_event_time;
CREATE INDEX idx_event_time ON event_entity (realm_id, event_time DESC NULLS LAST);
ALTER TABLE realm ADD default_role character varying(255), ADD reset_allowed boolean DEFAULT false NOT NULL, DROP COLUMN login_theme;
ALTER TABLE realm ADD CONSTRAINT fk_realm_default_role FOREIGN KEY (default_role) REFERENCES keycloak_role (id) ON DELETE SET NULL;
CREATE TABLE composite_role (composite VARCHAR(36) NOT NULL REFERENCES keycloak_role (id), child_role VARCHAR(36) NOT NULL REFERENCES keycloak_role (id), CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role), CONSTRAINT no_self CHECK (composite <> child_role));
CREATE OR REPLACE FUNCTION effective_roles(p_role varchar, max_depth integer DEFAULT 16) RETURNS SETOF keycloak_role LANGUAGE sql STABLE ROWS 20 AS $$
WITH RECURSIVE r(id, depth) AS (
    SELECT p_role, 0
    UNION
    SELECT c.child_role, r.depth + 1 FROM composite_role c JOIN r ON c.composite = r.id WHERE r.depth < max_depth
) SELECT k.* FROM keycloak_role k JOIN r USING (id)
$$;
ALTER TABLE user_role_mapping RENAME TO role_mapping;
DROP TABLE databasechangeloglock;
