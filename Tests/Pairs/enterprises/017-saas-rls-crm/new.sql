-- multi-tenant CRM. every table carries tenant_id and is protected by policies
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TYPE deal_stage AS ENUM ('qualified','demo','proposal','negotiation','won','lost');
CREATE TYPE activity_kind AS ENUM ('call','email','meeting','sms','task');
CREATE TYPE user_role AS ENUM ('readonly','rep','manager','admin');
CREATE TYPE quote_status AS ENUM ('draft','sent','accepted','declined');
CREATE DOMAIN percent AS numeric(6,3) CONSTRAINT percent_range CHECK (VALUE BETWEEN 0 AND 100);
CREATE FUNCTION current_tenant(strict boolean DEFAULT true) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant', NOT strict), '')::uuid $$;
CREATE FUNCTION current_app_user() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.user', true), '')::bigint $$;
CREATE FUNCTION stage_probability(s deal_stage, optimism real DEFAULT 1.0) RETURNS percent LANGUAGE sql IMMUTABLE AS $$ SELECT least(100, optimism * CASE s WHEN 'qualified' THEN 20 WHEN 'demo' THEN 35 WHEN 'proposal' THEN 60 WHEN 'negotiation' THEN 80 WHEN 'won' THEN 100 ELSE 0 END)::numeric $$;
CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TABLE plan (
    code text NOT NULL,
    name text NOT NULL,
    max_users integer,
    CONSTRAINT pk_plan PRIMARY KEY (code)
);

CREATE TABLE tenant (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    subdomain citext NOT NULL,
    plan_code text DEFAULT 'basic' NOT NULL,
    region text DEFAULT 'eu' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    suspended_at timestamptz,
    CONSTRAINT pk_tenant PRIMARY KEY (id),
    CONSTRAINT uq_tenant_subdomain UNIQUE (subdomain)
);

CREATE TABLE app_user (
    id bigserial,
    email citext NOT NULL,
    first_name text,
    last_name text,
    full_name text GENERATED ALWAYS AS (TRIM(BOTH FROM COALESCE(first_name,'') || ' ' || COALESCE(last_name,''))) STORED,
    role user_role DEFAULT 'rep' NOT NULL,
    last_login timestamptz,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_app_user PRIMARY KEY (id),
    CONSTRAINT uq_app_user_tenant_id_email UNIQUE (tenant_id, email)
);
CREATE INDEX ix_app_user_tenant_id ON app_user USING btree (tenant_id);

CREATE TABLE team (
    id bigserial,
    name text NOT NULL,
    lead_id bigint,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_team PRIMARY KEY (id)
);
CREATE INDEX ix_team_tenant_id ON team USING btree (tenant_id);

CREATE TABLE team_user (
    team_id bigint NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT pk_team_user PRIMARY KEY (team_id, user_id)
);

CREATE TABLE company (
    id bigserial,
    name text NOT NULL,
    domain text,
    industry text,
    employees integer,
    owner_id bigint,
    address text,
    extra jsonb DEFAULT '{}' NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_company PRIMARY KEY (id)
);
CREATE INDEX company_trgm ON company USING gin (name gin_trgm_ops);
CREATE INDEX ix_company_tenant_id ON company USING btree (tenant_id);

CREATE TABLE contact (
    id bigserial,
    company_id bigint,
    first_name text,
    last_name text NOT NULL,
    email citext,
    phone text,
    title text,
    owner_id bigint,
    do_not_call boolean DEFAULT false NOT NULL,
    extra jsonb DEFAULT '{}' NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_contact PRIMARY KEY (id)
);
CREATE INDEX ix_contact_company_id ON contact USING btree (company_id);
CREATE INDEX ix_contact_tenant_id_last_name ON contact USING btree (tenant_id, last_name);
CREATE INDEX ix_contact_tenant_id ON contact USING btree (tenant_id);

CREATE TABLE lead (
    id bigserial,
    contact_id bigint,
    source text DEFAULT 'web' NOT NULL,
    score integer DEFAULT 0 NOT NULL,
    converted_deal_id bigint,
    raw jsonb,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_lead PRIMARY KEY (id)
);
CREATE INDEX lead_open ON lead USING btree (tenant_id, score DESC) WHERE converted_deal_id IS NULL;
CREATE INDEX ix_lead_tenant_id ON lead USING btree (tenant_id);

CREATE TABLE lost_reason (
    id bigserial,
    name text NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_lost_reason PRIMARY KEY (id),
    CONSTRAINT uq_lost_reason_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE INDEX ix_lost_reason_tenant_id ON lost_reason USING btree (tenant_id);

CREATE TABLE pipeline (
    id bigserial,
    name text NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_pipeline PRIMARY KEY (id)
);
CREATE INDEX ix_pipeline_tenant_id ON pipeline USING btree (tenant_id);

CREATE TABLE deal (
    id bigserial,
    company_id bigint NOT NULL,
    contact_id bigint,
    pipeline_id bigint NOT NULL,
    owner_id bigint,
    title text NOT NULL,
    stage deal_stage DEFAULT 'qualified' NOT NULL,
    amount numeric(16,4),
    currency char(3) DEFAULT 'USD' NOT NULL,
    expected_close date,
    closed_at timestamptz,
    probability percent DEFAULT stage_probability('qualified'),
    lost_reason_id bigint,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_deal PRIMARY KEY (id),
    CONSTRAINT deal_lost CHECK ((stage = 'lost' OR lost_reason_id IS NULL)),
    CONSTRAINT ck_deal_1 CHECK (amount >= 0)
);
CREATE INDEX deal_open ON deal USING btree (tenant_id, stage, expected_close) WHERE stage < 'won'::deal_stage;
CREATE INDEX ix_deal_tenant_id ON deal USING btree (tenant_id);

CREATE TABLE deal_history (
    id bigserial,
    deal_id bigint NOT NULL,
    from_stage deal_stage,
    to_stage deal_stage NOT NULL,
    by_id bigint,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_deal_history PRIMARY KEY (id)
);
CREATE INDEX ix_deal_history_tenant_id ON deal_history USING btree (tenant_id);

CREATE TABLE product (
    id bigserial,
    sku text NOT NULL,
    name text NOT NULL,
    price numeric(12,2) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_product PRIMARY KEY (id),
    CONSTRAINT uq_product_tenant_id_sku UNIQUE (tenant_id, sku)
);
CREATE INDEX ix_product_tenant_id ON product USING btree (tenant_id);

CREATE TABLE deal_product (
    deal_id bigint NOT NULL,
    product_id bigint NOT NULL,
    qty integer DEFAULT 1 NOT NULL,
    discount percent DEFAULT 0,
    CONSTRAINT pk_deal_product PRIMARY KEY (deal_id, product_id)
);

CREATE TABLE quote (
    id bigserial,
    deal_id bigint NOT NULL,
    number integer NOT NULL,
    revision smallint DEFAULT 1 NOT NULL,
    status quote_status DEFAULT 'draft' NOT NULL,
    valid_until date,
    total numeric(16,4),
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_quote PRIMARY KEY (id),
    CONSTRAINT uq_quote_tenant_id_number_revision UNIQUE (tenant_id, number, revision)
);
CREATE INDEX ix_quote_tenant_id ON quote USING btree (tenant_id);

CREATE TABLE quote_line (
    id bigserial,
    quote_id bigint NOT NULL,
    product_id bigint,
    description text,
    qty numeric(10,3) DEFAULT 1 NOT NULL,
    price numeric(12,2) NOT NULL,
    amount numeric GENERATED ALWAYS AS (round(qty * price, 2)) STORED,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_quote_line PRIMARY KEY (id)
);
CREATE INDEX ix_quote_line_tenant_id ON quote_line USING btree (tenant_id);

CREATE TABLE activity (
    id bigserial,
    kind activity_kind NOT NULL,
    subject text NOT NULL,
    body text,
    due timestamptz,
    done boolean DEFAULT false NOT NULL,
    deal_id bigint,
    contact_id bigint,
    assignee_id bigint,
    duration interval,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_activity PRIMARY KEY (id),
    CONSTRAINT activity_target CHECK ((num_nonnulls(deal_id, contact_id) > 0))
);
CREATE INDEX activity_due ON activity USING btree (assignee_id, due) WHERE NOT done;
CREATE INDEX ix_activity_tenant_id ON activity USING btree (tenant_id);

CREATE TABLE note (
    id bigserial,
    body text NOT NULL,
    deal_id bigint,
    contact_id bigint,
    company_id bigint,
    author_id bigint,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_note PRIMARY KEY (id)
);
CREATE INDEX ix_note_tenant_id ON note USING btree (tenant_id);

CREATE TABLE email_account (
    id bigserial,
    user_id bigint NOT NULL,
    address citext NOT NULL,
    provider text NOT NULL,
    credentials bytea,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_email_account PRIMARY KEY (id)
);
CREATE INDEX ix_email_account_tenant_id ON email_account USING btree (tenant_id);

CREATE TABLE email_message (
    id bigserial,
    account_id bigint NOT NULL,
    contact_id bigint,
    message_id text NOT NULL,
    subject text,
    body text,
    sent_at timestamptz,
    direction char(1) DEFAULT 'O' NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_email_message PRIMARY KEY (id)
);
CREATE INDEX ix_email_message_tenant_id ON email_message USING btree (tenant_id);

CREATE TABLE email_template (
    id bigserial,
    name text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_email_template PRIMARY KEY (id)
);
CREATE INDEX ix_email_template_tenant_id ON email_template USING btree (tenant_id);

CREATE TABLE campaign (
    id bigserial,
    name text NOT NULL,
    template_id bigint,
    status text DEFAULT 'draft' NOT NULL,
    scheduled_at timestamptz,
    sent integer DEFAULT 0 NOT NULL,
    opened integer DEFAULT 0 NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_campaign PRIMARY KEY (id)
);
CREATE INDEX ix_campaign_tenant_id ON campaign USING btree (tenant_id);

CREATE TABLE campaign_event (
    campaign_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    kind text NOT NULL,
    at timestamptz DEFAULT now() NOT NULL
) PARTITION BY LIST (kind);
CREATE INDEX ix_campaign_event_campaign_id_contact_id ON campaign_event USING btree (campaign_id, contact_id);

CREATE TABLE campaign_event_sent PARTITION OF campaign_event FOR VALUES IN ('sent','bounced');
CREATE TABLE campaign_event_open PARTITION OF campaign_event FOR VALUES IN ('open','click');
CREATE TABLE tag (
    id bigserial,
    name citext NOT NULL,
    color text,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT uq_tag_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE INDEX ix_tag_tenant_id ON tag USING btree (tenant_id);

CREATE TABLE contact_tag (
    tag_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    CONSTRAINT pk_contact_tag PRIMARY KEY (tag_id, contact_id)
);

CREATE TABLE company_tag (
    tag_id bigint NOT NULL,
    company_id bigint NOT NULL,
    CONSTRAINT pk_company_tag PRIMARY KEY (tag_id, company_id)
);

CREATE TABLE custom_field (
    id bigserial,
    entity text NOT NULL,
    name text NOT NULL,
    type text NOT NULL,
    options jsonb,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_custom_field PRIMARY KEY (id)
);
CREATE INDEX ix_custom_field_tenant_id ON custom_field USING btree (tenant_id);

CREATE TABLE import_job (
    id bigserial,
    file text NOT NULL,
    entity text NOT NULL,
    rows integer DEFAULT 0,
    failed integer DEFAULT 0,
    mapping jsonb,
    status text DEFAULT 'new' NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_import_job PRIMARY KEY (id)
);
CREATE INDEX ix_import_job_tenant_id ON import_job USING btree (tenant_id);

CREATE TABLE saved_view (
    id bigserial,
    user_id bigint NOT NULL,
    name text NOT NULL,
    filter jsonb DEFAULT '{}' NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_saved_view PRIMARY KEY (id)
);
CREATE INDEX ix_saved_view_tenant_id ON saved_view USING btree (tenant_id);

CREATE TABLE webhook (
    id bigserial,
    url text NOT NULL,
    events text[] DEFAULT '{}' NOT NULL,
    secret text,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_webhook PRIMARY KEY (id)
);
CREATE INDEX ix_webhook_tenant_id ON webhook USING btree (tenant_id);

CREATE TABLE audit_log (
    id bigserial,
    user_id bigint,
    entity text NOT NULL,
    object_id bigint,
    action char(1) NOT NULL,
    diff jsonb,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_audit_log PRIMARY KEY (id)
);
CREATE INDEX ix_audit_log_tenant_id ON audit_log USING btree (tenant_id);

CREATE TABLE territory (
    id bigserial,
    name text NOT NULL,
    countries char(2)[],
    manager_id bigint,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT pk_territory PRIMARY KEY (id)
);
CREATE INDEX ix_territory_tenant_id ON territory USING btree (tenant_id);

CREATE TABLE forecast (
    user_id bigint NOT NULL,
    month date NOT NULL,
    amount numeric(12,2) NOT NULL,
    tenant_id uuid NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz,
    CONSTRAINT uq_forecast_user_id_month UNIQUE (user_id, month)
);
CREATE INDEX ix_forecast_tenant_id ON forecast USING btree (tenant_id);

CREATE VIEW deal_pipeline AS SELECT d.tenant_id, d.id, d.title, d.stage, d.amount, d.currency, c.name AS company, u.full_name AS owner, coalesce(d.probability::numeric, stage_probability(d.stage)) AS prob FROM deal d JOIN company c ON c.id = d.company_id LEFT JOIN app_user u ON u.id = d.owner_id;
CREATE VIEW weighted_forecast AS SELECT tenant_id, owner, sum(amount * prob / 100) AS weighted, count(*) AS deals FROM deal_pipeline WHERE stage < 'won' GROUP BY GROUPING SETS ((tenant_id, owner), (tenant_id));
CREATE VIEW contact_card AS SELECT c.tenant_id, c.id, concat_ws(' ', c.first_name, c.last_name) AS name, c.email, co.name AS company, (SELECT max(a.due) FROM activity a WHERE a.contact_id = c.id AND a.done) AS last_touch FROM contact c LEFT JOIN company co ON co.id = c.company_id;
CREATE INDEX deal_weight ON deal (tenant_id, (amount * stage_probability(stage, 1.0::real)::numeric) DESC NULLS LAST);
CREATE VIEW hot_leads WITH (security_barrier) AS SELECT l.id, l.tenant_id, l.score, k.name, k.company FROM lead l LEFT JOIN contact_card k ON k.id = l.contact_id WHERE l.score > 50 AND l.converted_deal_id IS NULL;
CREATE TRIGGER touch BEFORE UPDATE ON deal FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch BEFORE UPDATE ON company FOR EACH ROW EXECUTE FUNCTION touch_row();
ALTER TABLE ONLY tenant ADD CONSTRAINT fk_tenant_plan_code_plan FOREIGN KEY (plan_code) REFERENCES plan(code);
ALTER TABLE ONLY app_user ADD CONSTRAINT fk_app_user_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY team ADD CONSTRAINT fk_team_lead_id_app_user FOREIGN KEY (lead_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY team ADD CONSTRAINT fk_team_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY team_user ADD CONSTRAINT fk_team_user_team_id_team FOREIGN KEY (team_id) REFERENCES team(id) ON DELETE CASCADE;
ALTER TABLE ONLY team_user ADD CONSTRAINT fk_team_user_user_id_app_user FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY company ADD CONSTRAINT fk_company_owner_id_app_user FOREIGN KEY (owner_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY company ADD CONSTRAINT fk_company_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY contact ADD CONSTRAINT fk_contact_company_id_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE SET NULL;
ALTER TABLE ONLY contact ADD CONSTRAINT fk_contact_owner_id_app_user FOREIGN KEY (owner_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY contact ADD CONSTRAINT fk_contact_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY lead ADD CONSTRAINT fk_lead_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE SET NULL;
ALTER TABLE ONLY lead ADD CONSTRAINT fk_lead_converted_deal_id_deal FOREIGN KEY (converted_deal_id) REFERENCES deal(id) ON DELETE SET NULL;
ALTER TABLE ONLY lead ADD CONSTRAINT fk_lead_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY lost_reason ADD CONSTRAINT fk_lost_reason_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY pipeline ADD CONSTRAINT fk_pipeline_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_company_id_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE SET NULL;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES pipeline(id);
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_owner_id_app_user FOREIGN KEY (owner_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_lost_reason_id_lost_reason FOREIGN KEY (lost_reason_id) REFERENCES lost_reason(id) ON DELETE SET NULL;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal_history ADD CONSTRAINT fk_deal_history_deal_id_deal FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal_history ADD CONSTRAINT fk_deal_history_by_id_app_user FOREIGN KEY (by_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY deal_history ADD CONSTRAINT fk_deal_history_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY product ADD CONSTRAINT fk_product_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal_product ADD CONSTRAINT fk_deal_product_deal_id_deal FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal_product ADD CONSTRAINT fk_deal_product_product_id_product FOREIGN KEY (product_id) REFERENCES product(id);
ALTER TABLE ONLY quote ADD CONSTRAINT fk_quote_deal_id_deal FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;
ALTER TABLE ONLY quote ADD CONSTRAINT fk_quote_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY quote_line ADD CONSTRAINT fk_quote_line_quote_id_quote FOREIGN KEY (quote_id) REFERENCES quote(id) ON DELETE CASCADE;
ALTER TABLE ONLY quote_line ADD CONSTRAINT fk_quote_line_product_id_product FOREIGN KEY (product_id) REFERENCES product(id);
ALTER TABLE ONLY quote_line ADD CONSTRAINT fk_quote_line_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY activity ADD CONSTRAINT fk_activity_deal_id_deal FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;
ALTER TABLE ONLY activity ADD CONSTRAINT fk_activity_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE CASCADE;
ALTER TABLE ONLY activity ADD CONSTRAINT fk_activity_assignee_id_app_user FOREIGN KEY (assignee_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY activity ADD CONSTRAINT fk_activity_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY note ADD CONSTRAINT fk_note_deal_id_deal FOREIGN KEY (deal_id) REFERENCES deal(id) ON DELETE CASCADE;
ALTER TABLE ONLY note ADD CONSTRAINT fk_note_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE CASCADE;
ALTER TABLE ONLY note ADD CONSTRAINT fk_note_company_id_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;
ALTER TABLE ONLY note ADD CONSTRAINT fk_note_author_id_app_user FOREIGN KEY (author_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY note ADD CONSTRAINT fk_note_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY email_account ADD CONSTRAINT fk_email_account_user_id_app_user FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY email_account ADD CONSTRAINT fk_email_account_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY email_message ADD CONSTRAINT fk_email_message_account_id_email_account FOREIGN KEY (account_id) REFERENCES email_account(id) ON DELETE CASCADE;
ALTER TABLE ONLY email_message ADD CONSTRAINT fk_email_message_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE SET NULL;
ALTER TABLE ONLY email_message ADD CONSTRAINT fk_email_message_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY email_template ADD CONSTRAINT fk_email_template_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY campaign ADD CONSTRAINT fk_campaign_template_id_email_template FOREIGN KEY (template_id) REFERENCES email_template(id);
ALTER TABLE ONLY campaign ADD CONSTRAINT fk_campaign_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE campaign_event ADD CONSTRAINT fk_campaign_event_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES campaign(id) ON DELETE CASCADE;
ALTER TABLE campaign_event ADD CONSTRAINT fk_campaign_event_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id);
ALTER TABLE ONLY tag ADD CONSTRAINT fk_tag_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY contact_tag ADD CONSTRAINT fk_contact_tag_tag_id_tag FOREIGN KEY (tag_id) REFERENCES tag(id) ON DELETE CASCADE;
ALTER TABLE ONLY contact_tag ADD CONSTRAINT fk_contact_tag_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE CASCADE;
ALTER TABLE ONLY company_tag ADD CONSTRAINT fk_company_tag_tag_id_tag FOREIGN KEY (tag_id) REFERENCES tag(id) ON DELETE CASCADE;
ALTER TABLE ONLY company_tag ADD CONSTRAINT fk_company_tag_company_id_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;
ALTER TABLE ONLY custom_field ADD CONSTRAINT fk_custom_field_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY import_job ADD CONSTRAINT fk_import_job_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY saved_view ADD CONSTRAINT fk_saved_view_user_id_app_user FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY saved_view ADD CONSTRAINT fk_saved_view_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY webhook ADD CONSTRAINT fk_webhook_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY audit_log ADD CONSTRAINT fk_audit_log_user_id_app_user FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY audit_log ADD CONSTRAINT fk_audit_log_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY territory ADD CONSTRAINT fk_territory_manager_id_app_user FOREIGN KEY (manager_id) REFERENCES app_user(id) ON DELETE SET NULL;
ALTER TABLE ONLY territory ADD CONSTRAINT fk_territory_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY forecast ADD CONSTRAINT fk_forecast_user_id_app_user FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE CASCADE;
ALTER TABLE ONLY forecast ADD CONSTRAINT fk_forecast_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE company ENABLE ROW LEVEL SECURITY;
ALTER TABLE contact ENABLE ROW LEVEL SECURITY;
ALTER TABLE deal ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON company TO ent_app USING (tenant_id = current_tenant());
CREATE POLICY tenant_isolation ON contact TO ent_app USING (tenant_id = current_tenant());
CREATE POLICY tenant_isolation ON deal TO ent_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant() AND stage_probability(stage)::numeric >= 0);
CREATE POLICY own_deals ON deal AS RESTRICTIVE FOR UPDATE TO ent_app USING (owner_id = current_app_user() OR EXISTS (SELECT 1 FROM app_user u WHERE u.id = current_app_user() AND u.role >= 'manager'));
ALTER TABLE lead ENABLE ROW LEVEL SECURITY;
ALTER TABLE lead FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON lead TO ent_app USING (tenant_id = current_tenant(false));
GRANT SELECT, INSERT, UPDATE ON lead TO ent_app;
CREATE POLICY tenant_isolation ON activity TO ent_app USING (tenant_id = current_tenant());
CREATE POLICY open_only ON deal FOR DELETE TO ent_app USING (tenant_id = current_tenant() AND stage IN ('qualified','demo'));
GRANT SELECT, INSERT, UPDATE, DELETE ON company, contact, deal, activity TO ent_app;
GRANT SELECT ON audit_log TO ent_auditor;