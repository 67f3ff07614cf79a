CREATE TABLE public.realm (
  id character varying(36) NOT NULL,
  access_code_lifespan integer,
  enabled boolean DEFAULT false NOT NULL,
  name character varying(255),
  ssl_required character varying(255),
  not_before integer,
  default_role varchar(255)
);
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
    not_before integer DEFAULT 0 NOT NULL
);
CREATE TABLE public.user_attribute (
  name character varying(255) NOT NULL,
  value character varying(255),
  user_id character varying(36) NOT NULL,
  id character varying(36) DEFAULT 'sybase-needs-something-here'::character varying NOT NULL
);
CREATE TABLE public.credential (
  id character varying(36) NOT NULL,
  salt bytea,
  type character varying(255),
  user_id character varying(36),
  created_date bigint,
  device character varying(255),
  hash_iterations integer,
  value varchar(4000)
);
CREATE TABLE public.client (
  id character varying(36) NOT NULL,
  enabled boolean DEFAULT false NOT NULL,
  client_id character varying(255),
  public_client boolean DEFAULT false NOT NULL,
  secret character varying(255),
  realm_id character varying(36),
  protocol varchar(255)
);
CREATE TABLE public.keycloak_role (
  id character varying(36) NOT NULL,
  client_realm_constraint character varying(255),
  client_role boolean DEFAULT false NOT NULL,
  description character varying(255),
  name character varying(255),
  realm_id character varying(255),
  client character varying(36),
  realm character varying(36)
);
CREATE TABLE public.composite_role (
  composite character varying(36) NOT NULL,
  child_role character varying(36) NOT NULL
);
CREATE TABLE public.user_role_mapping (
  role_id character varying(255) NOT NULL,
  user_id character varying(36) NOT NULL
);
CREATE TABLE public.event_entity (
  id varchar(36) NOT NULL,
  client_id varchar(255),
  details_json varchar(2550),
  error varchar(255),
  event_time bigint,
  type varchar(255)
);
ALTER TABLE ONLY public.realm ADD CONSTRAINT constraint_4a PRIMARY KEY (id);
ALTER TABLE ONLY public.realm ADD CONSTRAINT uk_orvsdmla56612eaefiq6wl5oi UNIQUE (name);
ALTER TABLE ONLY public.user_entity ADD CONSTRAINT constraint_fb PRIMARY KEY (id);
ALTER TABLE ONLY public.user_entity ADD CONSTRAINT uk_dykn684sl8up1crfei6eckhd7 UNIQUE (realm_id, email_constraint);
ALTER TABLE ONLY public.user_entity ADD CONSTRAINT uk_ru8tt6t700s9v50bu18ws5ha6 UNIQUE (realm_id, username);
ALTER TABLE ONLY public.user_attribute ADD CONSTRAINT constraint_user_attribute_pk PRIMARY KEY (id);
ALTER TABLE ONLY public.credential ADD CONSTRAINT constraint_f PRIMARY KEY (id);
ALTER TABLE ONLY public.client ADD CONSTRAINT constraint_7 PRIMARY KEY (id);
ALTER TABLE ONLY public.client ADD CONSTRAINT uk_b71cjlbenv945rb6gcon438at UNIQUE (realm_id, client_id);
ALTER TABLE ONLY public.keycloak_role ADD CONSTRAINT constraint_a PRIMARY KEY (id);
ALTER TABLE ONLY public.keycloak_role ADD CONSTRAINT "UK_J3RWUVD56ONTGSUHOGM184WW2-2" UNIQUE (name, client_realm_constraint);
ALTER TABLE ONLY public.composite_role ADD CONSTRAINT constraint_composite_role PRIMARY KEY (composite, child_role);
ALTER TABLE ONLY public.user_role_mapping ADD CONSTRAINT constraint_c PRIMARY KEY (role_id, user_id);
ALTER TABLE ONLY public.event_entity ADD CONSTRAINT constraint_4 PRIMARY KEY (id);
CREATE INDEX idx_user_email ON public.user_entity USING btree (email);
CREATE INDEX idx_user_attribute ON public.user_attribute USING btree (user_id);
CREATE INDEX idx_event_time ON public.event_entity USING btree (event_time);
CREATE INDEX idx_keycloak_role_client ON public.keycloak_role USING btree (client);
ALTER TABLE ONLY public.user_attribute ADD CONSTRAINT fk_5hrm2vlf9ql5fu043kqepovbr FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.credential ADD CONSTRAINT fk_pfyr0glasqyl0dei3kl69r6v0 FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.composite_role ADD CONSTRAINT fk_a63wvekftu8jo1pnj81e7mce2 FOREIGN KEY (composite) REFERENCES public.keycloak_role(id);
ALTER TABLE ONLY public.composite_role ADD CONSTRAINT fk_gr7thllb9lu8q4vqa4524jjy8 FOREIGN KEY (child_role) REFERENCES public.keycloak_role(id);
ALTER TABLE ONLY public.user_role_mapping ADD CONSTRAINT fk_c4fqv34p1mbylloxang7b1q3l FOREIGN KEY (user_id) REFERENCES public.user_entity(id);
ALTER TABLE ONLY public.keycloak_role ADD CONSTRAINT fk_6vyqfe4cn4wlq8r6kt5vdsj5c FOREIGN KEY (realm) REFERENCES public.realm(id);
