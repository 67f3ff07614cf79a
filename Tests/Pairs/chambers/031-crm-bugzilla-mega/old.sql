CREATE SCHEMA app; CREATE SCHEMA cfg; 
CREATE TYPE app.prio AS ENUM ('low', 'normal', 'high');
CREATE DOMAIN app.phone AS varchar(32) ;
CREATE TABLE cfg.lead_source (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_lead_source PRIMARY KEY (id),
    CONSTRAINT uq_lead_source_key UNIQUE (key)
);
CREATE TABLE cfg.lead_status (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_lead_status PRIMARY KEY (id),
    CONSTRAINT uq_lead_status_key UNIQUE (key)
);
CREATE TABLE cfg.industry (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_industry PRIMARY KEY (id),
    CONSTRAINT uq_industry_key UNIQUE (key)
);
CREATE TABLE cfg.currency (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_currency PRIMARY KEY (id),
    CONSTRAINT uq_currency_key UNIQUE (key)
);
CREATE TABLE cfg.stage (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_stage PRIMARY KEY (id),
    CONSTRAINT uq_stage_key UNIQUE (key)
);
CREATE TABLE cfg.case_origin (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_case_origin PRIMARY KEY (id),
    CONSTRAINT uq_case_origin_key UNIQUE (key)
);
CREATE TABLE cfg.case_type (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_case_type PRIMARY KEY (id),
    CONSTRAINT uq_case_type_key UNIQUE (key)
);
CREATE TABLE cfg.activity_type (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_activity_type PRIMARY KEY (id),
    CONSTRAINT uq_activity_type_key UNIQUE (key)
);
CREATE TABLE cfg.product_family (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_product_family PRIMARY KEY (id),
    CONSTRAINT uq_product_family_key UNIQUE (key)
);
CREATE TABLE cfg.unit (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_unit PRIMARY KEY (id),
    CONSTRAINT uq_unit_key UNIQUE (key)
);
CREATE TABLE cfg.salutation (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_salutation PRIMARY KEY (id),
    CONSTRAINT uq_salutation_key UNIQUE (key)
);
CREATE TABLE cfg.campaign_type (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_campaign_type PRIMARY KEY (id),
    CONSTRAINT uq_campaign_type_key UNIQUE (key)
);
CREATE TABLE cfg.loss_reason (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_loss_reason PRIMARY KEY (id),
    CONSTRAINT uq_loss_reason_key UNIQUE (key)
);
CREATE TABLE cfg.country (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_country PRIMARY KEY (id),
    CONSTRAINT uq_country_key UNIQUE (key)
);
CREATE TABLE cfg.language (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_language PRIMARY KEY (id),
    CONSTRAINT uq_language_key UNIQUE (key)
);
CREATE TABLE cfg.tag_group (
    id serial NOT NULL,
    key varchar(100) NOT NULL,
    label varchar(100) NOT NULL,
    pos integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    constraint pk_tag_group PRIMARY KEY (id),
    CONSTRAINT uq_tag_group_key UNIQUE (key)
);
CREATE TABLE cfg.fields (
    id serial NOT NULL,
    entity varchar(100) NOT NULL,
    name varchar(100) NOT NULL,
    kind varchar(100) NOT NULL,
    required boolean DEFAULT false NOT NULL,
    constraint pk_fields PRIMARY KEY (id),
    CONSTRAINT uq_fields_entity_name UNIQUE (entity, name)
);
CREATE TABLE cfg.layouts (
    id serial NOT NULL,
    entity varchar(100) NOT NULL,
    body json NOT NULL,
    constraint pk_layouts PRIMARY KEY (id),
    CONSTRAINT uq_layouts_entity UNIQUE (entity)
);
CREATE TABLE cfg.roles (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    parent_id integer,
    constraint pk_roles PRIMARY KEY (id),
    CONSTRAINT uq_roles_name UNIQUE (name)
);
CREATE TABLE cfg.teams (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    constraint pk_teams PRIMARY KEY (id),
    CONSTRAINT uq_teams_name UNIQUE (name)
);
CREATE TABLE cfg.users (
    id serial NOT NULL,
    login varchar(100) NOT NULL,
    name varchar(100) NOT NULL,
    email varchar(100) NOT NULL,
    role_id integer NOT NULL,
    team_id integer,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    constraint pk_users PRIMARY KEY (id),
    CONSTRAINT uq_users_login UNIQUE (login)
);
CREATE TABLE cfg.permissions (
    id serial NOT NULL,
    role_id integer NOT NULL,
    entity varchar(100) NOT NULL,
    can_read boolean,
    can_write boolean,
    can_delete boolean,
    constraint pk_permissions PRIMARY KEY (id),
    CONSTRAINT uq_permissions_role_id_entity UNIQUE (role_id, entity)
);
CREATE TABLE app.accounts (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_accounts PRIMARY KEY (id)
);
CREATE TABLE app.contacts (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_contacts PRIMARY KEY (id)
);
CREATE TABLE app.leads (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_leads PRIMARY KEY (id)
);
CREATE TABLE app.opportunities (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_opportunities PRIMARY KEY (id)
);
CREATE TABLE app.campaigns (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_campaigns PRIMARY KEY (id)
);
CREATE TABLE app.cases (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_cases PRIMARY KEY (id)
);
CREATE TABLE app.contracts (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_contracts PRIMARY KEY (id)
);
CREATE TABLE app.quotes (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_quotes PRIMARY KEY (id)
);
CREATE TABLE app.orders (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_orders PRIMARY KEY (id)
);
CREATE TABLE app.products (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_products PRIMARY KEY (id)
);
CREATE TABLE app.assets (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_assets PRIMARY KEY (id)
);
CREATE TABLE app.tasks (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_tasks PRIMARY KEY (id)
);
CREATE TABLE app.calls (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_calls PRIMARY KEY (id)
);
CREATE TABLE app.meetings (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_meetings PRIMARY KEY (id)
);
CREATE TABLE app.emails (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_emails PRIMARY KEY (id)
);
CREATE TABLE app.notes (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_notes PRIMARY KEY (id)
);
CREATE TABLE app.documents (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_documents PRIMARY KEY (id)
);
CREATE TABLE app.solutions (
    id serial NOT NULL,
    name varchar(100) NOT NULL,
    owner_id integer NOT NULL,
    prio app.prio DEFAULT 'low' NOT NULL,
    description text,
    custom json,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    constraint pk_solutions PRIMARY KEY (id)
);
CREATE TABLE app.accounts_tags (
    ref_id integer NOT NULL,
    tag_id integer NOT NULL,
    constraint pk_accounts_tags PRIMARY KEY (ref_id, tag_id)
);
CREATE TABLE app.contacts_tags (
    ref_id integer NOT NULL,
    tag_id integer NOT NULL,
    constraint pk_contacts_tags PRIMARY KEY (ref_id, tag_id)
);
CREATE TABLE app.leads_tags (
    ref_id integer NOT NULL,
    tag_id integer NOT NULL,
    constraint pk_leads_tags PRIMARY KEY (ref_id, tag_id)
);
CREATE TABLE app.cases_tags (
    ref_id integer NOT NULL,
    tag_id integer NOT NULL,
    constraint pk_cases_tags PRIMARY KEY (ref_id, tag_id)
);
CREATE TABLE app.accounts_history (
    id serial NOT NULL,
    ref_id integer NOT NULL,
    field varchar(100) NOT NULL,
    old text,
    new text,
    by_id integer,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_accounts_history PRIMARY KEY (id)
);
CREATE TABLE app.contacts_history (
    id serial NOT NULL,
    ref_id integer NOT NULL,
    field varchar(100) NOT NULL,
    old text,
    new text,
    by_id integer,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_contacts_history PRIMARY KEY (id)
);
CREATE TABLE app.opportunities_history (
    id serial NOT NULL,
    ref_id integer NOT NULL,
    field varchar(100) NOT NULL,
    old text,
    new text,
    by_id integer,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_opportunities_history PRIMARY KEY (id)
);
CREATE TABLE app.cases_history (
    id serial NOT NULL,
    ref_id integer NOT NULL,
    field varchar(100) NOT NULL,
    old text,
    new text,
    by_id integer,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_cases_history PRIMARY KEY (id)
);
CREATE TABLE app.quotes_history (
    id serial NOT NULL,
    ref_id integer NOT NULL,
    field varchar(100) NOT NULL,
    old text,
    new text,
    by_id integer,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_quotes_history PRIMARY KEY (id)
);
CREATE TABLE app.orders_history (
    id serial NOT NULL,
    ref_id integer NOT NULL,
    field varchar(100) NOT NULL,
    old text,
    new text,
    by_id integer,
    at timestamp DEFAULT now() NOT NULL,
    constraint pk_orders_history PRIMARY KEY (id)
);
CREATE TABLE app.quote_lines (
    id serial NOT NULL,
    parent_id integer NOT NULL,
    product_id integer NOT NULL,
    qty numeric(12,3) NOT NULL,
    price numeric(10,2) NOT NULL,
    discount numeric(5,2) DEFAULT 0 NOT NULL,
    constraint pk_quote_lines PRIMARY KEY (id),
    CONSTRAINT ck_quote_lines_1 CHECK (qty>0)
);
CREATE TABLE app.order_lines (
    id serial NOT NULL,
    parent_id integer NOT NULL,
    product_id integer NOT NULL,
    qty numeric(12,3) NOT NULL,
    price numeric(10,2) NOT NULL,
    discount numeric(5,2) DEFAULT 0 NOT NULL,
    constraint pk_order_lines PRIMARY KEY (id),
    CONSTRAINT ck_order_lines_1 CHECK (qty>0)
);
CREATE TABLE app.account_addresses (
    id serial NOT NULL,
    account_id integer NOT NULL,
    kind varchar(100) NOT NULL,
    street varchar(100),
    city varchar(100),
    country_id integer,
    constraint pk_account_addresses PRIMARY KEY (id)
);
CREATE TABLE app.contact_phones (
    id serial NOT NULL,
    contact_id integer NOT NULL,
    phone app.phone NOT NULL,
    kind varchar(100),
    constraint pk_contact_phones PRIMARY KEY (id)
);
CREATE TABLE app.account_contacts (
    account_id integer NOT NULL,
    contact_id integer NOT NULL,
    role varchar(100),
    constraint pk_account_contacts PRIMARY KEY (account_id, contact_id)
);
CREATE TABLE app.campaign_members (
    id serial NOT NULL,
    campaign_id integer NOT NULL,
    lead_id integer,
    contact_id integer,
    responded boolean DEFAULT false,
    constraint pk_campaign_members PRIMARY KEY (id)
);
CREATE TABLE app.opportunity_stages (
    id serial NOT NULL,
    opportunity_id integer NOT NULL,
    stage_id integer NOT NULL,
    at timestamp DEFAULT now() NOT NULL,
    amount numeric(12,2),
    constraint pk_opportunity_stages PRIMARY KEY (id)
);
CREATE TABLE app.attachments (
    id serial NOT NULL,
    entity varchar(100) NOT NULL,
    ref_id integer NOT NULL,
    file varchar(100) NOT NULL,
    size integer,
    data bytea,
    constraint pk_attachments PRIMARY KEY (id)
);
CREATE INDEX ix_attachments_entity_ref_id ON app.attachments USING btree (entity, ref_id);
CREATE TABLE app.reminders (
    id serial NOT NULL,
    task_id integer NOT NULL,
    at timestamp NOT NULL,
    sent boolean DEFAULT false NOT NULL,
    constraint pk_reminders PRIMARY KEY (id)
);
CREATE TABLE app.forecasts (
    id serial NOT NULL,
    user_id integer NOT NULL,
    month date NOT NULL,
    amount numeric(14,2) NOT NULL,
    constraint pk_forecasts PRIMARY KEY (id),
    CONSTRAINT uq_forecasts_user_id_month UNIQUE (user_id, month)
);
CREATE TABLE app.saved_searches (
    id serial NOT NULL,
    user_id integer NOT NULL,
    entity varchar(100) NOT NULL,
    q text NOT NULL,
    shared boolean DEFAULT false,
    constraint pk_saved_searches PRIMARY KEY (id)
);
CREATE TABLE app.imports (
    id serial NOT NULL,
    file varchar(100) NOT NULL,
    state varchar(100) DEFAULT 'new' NOT NULL,
    stats json,
    constraint pk_imports PRIMARY KEY (id)
);
CREATE TABLE app.legacy_ids (
    entity varchar(100) NOT NULL,
    old_id varchar(100) NOT NULL,
    new_id integer NOT NULL,
    constraint pk_legacy_ids PRIMARY KEY (entity, old_id)
);
ALTER TABLE ONLY cfg.roles ADD CONSTRAINT fk_roles_parent_id FOREIGN KEY (parent_id) REFERENCES cfg.roles(id);
ALTER TABLE ONLY cfg.users ADD CONSTRAINT fk_users_role_id FOREIGN KEY (role_id) REFERENCES cfg.roles(id);
ALTER TABLE ONLY cfg.users ADD CONSTRAINT fk_users_team_id FOREIGN KEY (team_id) REFERENCES cfg.teams(id);
ALTER TABLE ONLY cfg.permissions ADD CONSTRAINT fk_permissions_role_id FOREIGN KEY (role_id) REFERENCES cfg.roles(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.accounts ADD CONSTRAINT fk_accounts_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.contacts ADD CONSTRAINT fk_contacts_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.leads ADD CONSTRAINT fk_leads_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.opportunities ADD CONSTRAINT fk_opportunities_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.campaigns ADD CONSTRAINT fk_campaigns_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.cases ADD CONSTRAINT fk_cases_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.contracts ADD CONSTRAINT fk_contracts_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.quotes ADD CONSTRAINT fk_quotes_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.orders ADD CONSTRAINT fk_orders_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.products ADD CONSTRAINT fk_products_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.assets ADD CONSTRAINT fk_assets_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.tasks ADD CONSTRAINT fk_tasks_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.calls ADD CONSTRAINT fk_calls_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.meetings ADD CONSTRAINT fk_meetings_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.emails ADD CONSTRAINT fk_emails_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.notes ADD CONSTRAINT fk_notes_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.documents ADD CONSTRAINT fk_documents_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.solutions ADD CONSTRAINT fk_solutions_owner_id FOREIGN KEY (owner_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.accounts_tags ADD CONSTRAINT fk_accounts_tags_ref_id FOREIGN KEY (ref_id) REFERENCES app.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.accounts_tags ADD CONSTRAINT fk_accounts_tags_tag_id FOREIGN KEY (tag_id) REFERENCES cfg.tag_group(id);
ALTER TABLE ONLY app.contacts_tags ADD CONSTRAINT fk_contacts_tags_ref_id FOREIGN KEY (ref_id) REFERENCES app.contacts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.contacts_tags ADD CONSTRAINT fk_contacts_tags_tag_id FOREIGN KEY (tag_id) REFERENCES cfg.tag_group(id);
ALTER TABLE ONLY app.leads_tags ADD CONSTRAINT fk_leads_tags_ref_id FOREIGN KEY (ref_id) REFERENCES app.leads(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.leads_tags ADD CONSTRAINT fk_leads_tags_tag_id FOREIGN KEY (tag_id) REFERENCES cfg.tag_group(id);
ALTER TABLE ONLY app.cases_tags ADD CONSTRAINT fk_cases_tags_ref_id FOREIGN KEY (ref_id) REFERENCES app.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.cases_tags ADD CONSTRAINT fk_cases_tags_tag_id FOREIGN KEY (tag_id) REFERENCES cfg.tag_group(id);
ALTER TABLE ONLY app.accounts_history ADD CONSTRAINT fk_accounts_history_ref_id FOREIGN KEY (ref_id) REFERENCES app.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.accounts_history ADD CONSTRAINT fk_accounts_history_by_id FOREIGN KEY (by_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.contacts_history ADD CONSTRAINT fk_contacts_history_ref_id FOREIGN KEY (ref_id) REFERENCES app.contacts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.contacts_history ADD CONSTRAINT fk_contacts_history_by_id FOREIGN KEY (by_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.opportunities_history ADD CONSTRAINT fk_opportunities_history_ref_id FOREIGN KEY (ref_id) REFERENCES app.opportunities(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.opportunities_history ADD CONSTRAINT fk_opportunities_history_by_id FOREIGN KEY (by_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.cases_history ADD CONSTRAINT fk_cases_history_ref_id FOREIGN KEY (ref_id) REFERENCES app.cases(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.cases_history ADD CONSTRAINT fk_cases_history_by_id FOREIGN KEY (by_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.quotes_history ADD CONSTRAINT fk_quotes_history_ref_id FOREIGN KEY (ref_id) REFERENCES app.quotes(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.quotes_history ADD CONSTRAINT fk_quotes_history_by_id FOREIGN KEY (by_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.orders_history ADD CONSTRAINT fk_orders_history_ref_id FOREIGN KEY (ref_id) REFERENCES app.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.orders_history ADD CONSTRAINT fk_orders_history_by_id FOREIGN KEY (by_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.quote_lines ADD CONSTRAINT fk_quote_lines_parent_id FOREIGN KEY (parent_id) REFERENCES app.quotes(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.quote_lines ADD CONSTRAINT fk_quote_lines_product_id FOREIGN KEY (product_id) REFERENCES app.products(id);
ALTER TABLE ONLY app.order_lines ADD CONSTRAINT fk_order_lines_parent_id FOREIGN KEY (parent_id) REFERENCES app.orders(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.order_lines ADD CONSTRAINT fk_order_lines_product_id FOREIGN KEY (product_id) REFERENCES app.products(id);
ALTER TABLE ONLY app.account_addresses ADD CONSTRAINT fk_account_addresses_account_id FOREIGN KEY (account_id) REFERENCES app.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.account_addresses ADD CONSTRAINT fk_account_addresses_country_id FOREIGN KEY (country_id) REFERENCES cfg.country(id);
ALTER TABLE ONLY app.contact_phones ADD CONSTRAINT fk_contact_phones_contact_id FOREIGN KEY (contact_id) REFERENCES app.contacts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.account_contacts ADD CONSTRAINT fk_account_contacts_account_id FOREIGN KEY (account_id) REFERENCES app.accounts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.account_contacts ADD CONSTRAINT fk_account_contacts_contact_id FOREIGN KEY (contact_id) REFERENCES app.contacts(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.campaign_members ADD CONSTRAINT fk_campaign_members_campaign_id FOREIGN KEY (campaign_id) REFERENCES app.campaigns(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.campaign_members ADD CONSTRAINT fk_campaign_members_lead_id FOREIGN KEY (lead_id) REFERENCES app.leads(id);
ALTER TABLE ONLY app.campaign_members ADD CONSTRAINT fk_campaign_members_contact_id FOREIGN KEY (contact_id) REFERENCES app.contacts(id);
ALTER TABLE ONLY app.opportunity_stages ADD CONSTRAINT fk_opportunity_stages_opportunity_id FOREIGN KEY (opportunity_id) REFERENCES app.opportunities(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.opportunity_stages ADD CONSTRAINT fk_opportunity_stages_stage_id FOREIGN KEY (stage_id) REFERENCES cfg.stage(id);
ALTER TABLE ONLY app.reminders ADD CONSTRAINT fk_reminders_task_id FOREIGN KEY (task_id) REFERENCES app.tasks(id) ON DELETE CASCADE;
ALTER TABLE ONLY app.forecasts ADD CONSTRAINT fk_forecasts_user_id FOREIGN KEY (user_id) REFERENCES cfg.users(id);
ALTER TABLE ONLY app.saved_searches ADD CONSTRAINT fk_saved_searches_user_id FOREIGN KEY (user_id) REFERENCES cfg.users(id);
CREATE VIEW app.v_accounts AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.accounts t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_accounts AS SELECT * FROM app.v_accounts WHERE owner = CURRENT_USER;
CREATE INDEX ix_accounts_name ON app.accounts (lower(name::text));
CREATE VIEW app.v_contacts AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.contacts t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_contacts AS SELECT * FROM app.v_contacts WHERE owner = CURRENT_USER;
CREATE INDEX ix_contacts_name ON app.contacts (lower(name::text));
CREATE VIEW app.v_leads AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.leads t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_leads AS SELECT * FROM app.v_leads WHERE owner = CURRENT_USER;
CREATE INDEX ix_leads_name ON app.leads (lower(name::text));
CREATE VIEW app.v_opportunities AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.opportunities t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_opportunities AS SELECT * FROM app.v_opportunities WHERE owner = CURRENT_USER;
CREATE INDEX ix_opportunities_name ON app.opportunities (lower(name::text));
CREATE VIEW app.v_cases AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.cases t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_cases AS SELECT * FROM app.v_cases WHERE owner = CURRENT_USER;
CREATE INDEX ix_cases_name ON app.cases (lower(name::text));
CREATE VIEW app.v_contracts AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.contracts t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_contracts AS SELECT * FROM app.v_contracts WHERE owner = CURRENT_USER;
CREATE INDEX ix_contracts_name ON app.contracts (lower(name::text));
CREATE VIEW app.v_quotes AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.quotes t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_quotes AS SELECT * FROM app.v_quotes WHERE owner = CURRENT_USER;
CREATE INDEX ix_quotes_name ON app.quotes (lower(name::text));
CREATE VIEW app.v_orders AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.orders t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_orders AS SELECT * FROM app.v_orders WHERE owner = CURRENT_USER;
CREATE INDEX ix_orders_name ON app.orders (lower(name::text));
CREATE VIEW app.v_products AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.products t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_products AS SELECT * FROM app.v_products WHERE owner = CURRENT_USER;
CREATE INDEX ix_products_name ON app.products (lower(name::text));
CREATE VIEW app.v_tasks AS SELECT t.id, t.name, u.name AS owner, t.prio, t.created_at FROM app.tasks t JOIN cfg.users u ON u.id = t.owner_id WHERE NOT t.deleted;
CREATE VIEW app.my_tasks AS SELECT * FROM app.v_tasks WHERE owner = CURRENT_USER;
CREATE INDEX ix_tasks_name ON app.tasks (lower(name::text));
CREATE VIEW app.v_pipeline AS SELECT o.owner, s.label AS stage, sum(h.amount) AS amount FROM app.v_opportunities o JOIN app.opportunity_stages h ON h.opportunity_id = o.id JOIN cfg.stage s ON s.id = h.stage_id GROUP BY 1, 2;
CREATE VIEW app.v_workload AS SELECT owner, count(*) AS tasks, count(*) FILTER (WHERE prio = 'high') AS hot FROM app.v_tasks GROUP BY owner;
CREATE MATERIALIZED VIEW app.mv_sales AS SELECT o.owner_id, date_trunc('month', o.created_at) AS m, sum(l.qty * l.price * (1 - l.discount / 100)) AS net FROM app.orders o JOIN app.order_lines l ON l.parent_id = o.id GROUP BY 1, 2;
CREATE FUNCTION app.hist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name IS DISTINCT FROM OLD.name THEN
    EXECUTE format('INSERT INTO app.%I (ref_id, field, old, new) VALUES ($1, $2, $3, $4)', TG_TABLE_NAME || '_history') USING NEW.id, 'name', OLD.name::text, NEW.name::text;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER hist BEFORE UPDATE ON app.accounts FOR EACH ROW EXECUTE FUNCTION app.hist();
CREATE TRIGGER hist BEFORE UPDATE ON app.contacts FOR EACH ROW EXECUTE FUNCTION app.hist();
CREATE TRIGGER hist BEFORE UPDATE ON app.opportunities FOR EACH ROW EXECUTE FUNCTION app.hist();
CREATE TRIGGER hist BEFORE UPDATE ON app.cases FOR EACH ROW EXECUTE FUNCTION app.hist();
CREATE FUNCTION app.convert_lead(p_lead integer) RETURNS integer LANGUAGE plpgsql AS $$ DECLARE i integer; BEGIN INSERT INTO app.accounts(name, owner_id) SELECT name, owner_id FROM app.leads WHERE id = p_lead RETURNING id INTO i; RETURN i; END $$;
