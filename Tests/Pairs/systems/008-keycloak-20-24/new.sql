CREATE TABLE public.realm (
    id character varying(36) NOT NULL,
    access_code_lifespan integer,
    user_action_lifespan integer,
    access_token_lifespan integer,
    account_theme character varying(255),
    enabled boolean DEFAULT false NOT NULL,
    name character varying(255),
    not_before integer,
    password_policy character varying(2550),
    registration_allowed boolean DEFAULT false NOT NULL,
    ssl_required character varying(255),
    master_admin_client character varying(36),
    otp_policy_counter integer DEFAULT 0,
    otp_policy_type character varying(36) DEFAULT 'TOTP'::character varying,
    allow_user_managed_access boolean DEFAULT false NOT NULL,
    default_role character varying(255)
);
ALTER TABLE ONLY public.realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE ONLY public.realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
CREATE INDEX idx_realm_master_adm_cli ON public.realm USING btree (master_admin_client);
CREATE TABLE public.user_entity (
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
    not_before integer DEFAULT 0 NOT NULL,
    CONSTRAINT constraint_fb PRIMARY KEY (id),
    CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint),
    CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username)
);
CREATE INDEX idx_user_email ON public.user_entity USING btree (email);
CREATE INDEX idx_user_service_account ON public.user_entity USING btree (realm_id, service_account_client_link);
CREATE TABLE public.user_attribute (
    name character varying(255) NOT NULL,
    value character varying(255),
    user_id character varying(36) NOT NULL,
    id character varying(36) DEFAULT 'sybase-needs-something-here'::character varying NOT NULL,
    long_value_hash bytea,
    long_value_hash_lower_case bytea,
    long_value text,
    CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id),
    CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES public.user_entity(id)
);
CREATE INDEX idx_user_attribute ON public.user_attribute USING btree (user_id);
CREATE INDEX idx_user_attribute_name ON public.user_attribute USING btree (name, value);
CREATE INDEX user_attr_long_values ON public.user_attribute USING btree (long_value_hash, name);
CREATE INDEX user_attr_long_values_lower_case ON public.user_attribute USING btree (long_value_hash_lower_case, name);
CREATE TABLE public.client (
    id character varying(36) NOT NULL,
    enabled boolean DEFAULT false NOT NULL,
    full_scope_allowed boolean DEFAULT false NOT NULL,
    client_id character varying(255),
    not_before integer,
    public_client boolean DEFAULT false NOT NULL,
    secret character varying(255),
    realm_id character varying(36),
    protocol character varying(255),
    CONSTRAINT constraint_7 PRIMARY KEY (id),
    CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id)
);
CREATE TABLE public.client_attributes (
    client_id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    value text,
    CONSTRAINT constraint_3c PRIMARY KEY (client_id, name),
    CONSTRAINT fk3c47c64beacca966 FOREIGN KEY (client_id) REFERENCES public.client(id)
);
CREATE INDEX idx_client_att_by_name_value ON public.client_attributes USING btree (name, substr(value, 1, 255));
CREATE INDEX idx_client_id ON public.client USING btree (client_id);
CREATE TABLE public.keycloak_group (
    id character varying(36) NOT NULL,
    name character varying(255),
    parent_group character varying(36) NOT NULL,
    realm_id character varying(36),
    type integer DEFAULT 0 NOT NULL,
    CONSTRAINT constraint_group PRIMARY KEY (id),
    CONSTRAINT sibling_names UNIQUE (realm_id, parent_group, name)
);
CREATE TABLE public.offline_user_session (
    user_session_id character varying(36) NOT NULL,
    user_id character varying(255) NOT NULL,
    realm_id character varying(36) NOT NULL,
    created_on integer NOT NULL,
    offline_flag character varying(4) NOT NULL,
    data text,
    last_session_refresh integer DEFAULT 0 NOT NULL,
    broker_session_id character varying(1024),
    version integer DEFAULT 0,
    CONSTRAINT constraint_offl_us_ses_pk2 PRIMARY KEY (user_session_id, offline_flag)
);
CREATE INDEX idx_offline_uss_by_broker_session_id ON public.offline_user_session USING btree (broker_session_id, realm_id);
CREATE INDEX idx_offline_uss_by_last_session_refresh ON public.offline_user_session USING btree (realm_id, offline_flag, last_session_refresh);
CREATE TABLE public.org (
    id character varying(255) NOT NULL,
    enabled boolean NOT NULL,
    realm_id character varying(255) NOT NULL,
    group_id character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    description character varying(4000),
    alias character varying(255) NOT NULL,
    CONSTRAINT "ORG_pkey" PRIMARY KEY (id),
    CONSTRAINT uk_org_alias UNIQUE (realm_id, alias),
    CONSTRAINT uk_org_group UNIQUE (group_id),
    CONSTRAINT uk_org_name UNIQUE (realm_id, name)
);
CREATE TABLE public.org_domain (
    id character varying(36) NOT NULL,
    name character varying(255) NOT NULL,
    verified boolean NOT NULL,
    org_id character varying(255) NOT NULL,
    CONSTRAINT "ORG_DOMAIN_pkey" PRIMARY KEY (id, name)
);
CREATE INDEX idx_org_domain_org_id ON public.org_domain USING btree (org_id);
CREATE TABLE public.databasechangeloglock (id integer NOT NULL, locked boolean NOT NULL, lockgranted timestamp without time zone, lockedby character varying(255), CONSTRAINT databasechangeloglock_pkey PRIMARY KEY (id));
