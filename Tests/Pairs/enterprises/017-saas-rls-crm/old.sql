-- multi-tenant CRM. every table carries tenant_id and is protected by policies
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TYPE deal_stage AS ENUM ('lead','qualified','proposal','won','lost');
CREATE TYPE activity_kind AS ENUM ('call','email','meeting','task');
CREATE DOMAIN percent AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE FUNCTION current_tenant() RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant')::bigint $$;
CREATE FUNCTION stage_probability(s deal_stage) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE s WHEN 'lead' THEN 10 WHEN 'qualified' THEN 30 WHEN 'proposal' THEN 60 WHEN 'won' THEN 100 ELSE 0 END $$;
CREATE FUNCTION touch_row() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TABLE tenant (
    id bigserial,
    name varchar(200) NOT NULL,
    subdomain citext NOT NULL,
    plan varchar(200) DEFAULT 'basic' NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    CONSTRAINT pk_tenant PRIMARY KEY (id),
    CONSTRAINT uq_tenant_subdomain UNIQUE (subdomain)
);

CREATE TABLE app_user (
    id bigserial,
    email citext NOT NULL,
    full_name varchar(200) NOT NULL,
    role varchar(200) DEFAULT 'rep' NOT NULL,
    password varchar(200),
    last_login timestamp,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_app_user PRIMARY KEY (id),
    CONSTRAINT uq_app_user_tenant_id_email UNIQUE (tenant_id, email)
);
CREATE INDEX ix_app_user_tenant_id ON app_user USING btree (tenant_id);

CREATE TABLE team (
    id bigserial,
    name varchar(200) NOT NULL,
    lead_id bigint,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
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
    name varchar(200) NOT NULL,
    domain varchar(200),
    industry varchar(200),
    employees integer,
    owner_id bigint,
    address text,
    extra json DEFAULT '{}' NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_company PRIMARY KEY (id)
);
CREATE INDEX company_trgm ON company USING gin (name gin_trgm_ops);
CREATE INDEX ix_company_tenant_id ON company USING btree (tenant_id);

CREATE TABLE contact (
    id bigserial,
    company_id bigint,
    first_name varchar(200),
    last_name varchar(200) NOT NULL,
    email citext,
    phone varchar(200),
    title varchar(200),
    owner_id bigint,
    do_not_call boolean DEFAULT false NOT NULL,
    extra json DEFAULT '{}' NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_contact PRIMARY KEY (id)
);
CREATE INDEX ix_contact_company_id ON contact USING btree (company_id);
CREATE INDEX ix_contact_tenant_id_last_name ON contact USING btree (tenant_id, last_name);
CREATE INDEX ix_contact_tenant_id ON contact USING btree (tenant_id);

CREATE TABLE pipeline (
    id bigserial,
    name varchar(200) NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_pipeline PRIMARY KEY (id)
);
CREATE INDEX ix_pipeline_tenant_id ON pipeline USING btree (tenant_id);

CREATE TABLE deal (
    id bigserial,
    company_id bigint NOT NULL,
    contact_id bigint,
    pipeline_id bigint NOT NULL,
    owner_id bigint,
    title varchar(200) NOT NULL,
    stage deal_stage DEFAULT 'lead' NOT NULL,
    amount numeric(12,2),
    currency char(3) DEFAULT 'USD' NOT NULL,
    expected_close date,
    closed_at timestamp,
    probability percent,
    lost_reason varchar(200),
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_deal PRIMARY KEY (id),
    CONSTRAINT ck_deal_1 CHECK (amount >= 0)
);
CREATE INDEX deal_open ON deal USING btree (tenant_id, stage, expected_close) WHERE stage <> ALL (ARRAY['won'::deal_stage, 'lost'::deal_stage]);
CREATE INDEX ix_deal_tenant_id ON deal USING btree (tenant_id);

CREATE TABLE deal_history (
    id bigserial,
    deal_id bigint NOT NULL,
    from_stage deal_stage,
    to_stage deal_stage NOT NULL,
    by_id bigint,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_deal_history PRIMARY KEY (id)
);
CREATE INDEX ix_deal_history_tenant_id ON deal_history USING btree (tenant_id);

CREATE TABLE product (
    id bigserial,
    sku varchar(200) NOT NULL,
    name varchar(200) NOT NULL,
    price numeric(12,2) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
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
    status varchar(200) DEFAULT 'draft' NOT NULL,
    valid_until date,
    total numeric(12,2),
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_quote PRIMARY KEY (id),
    CONSTRAINT uq_quote_tenant_id_number UNIQUE (tenant_id, number)
);
CREATE INDEX ix_quote_tenant_id ON quote USING btree (tenant_id);

CREATE TABLE quote_line (
    id bigserial,
    quote_id bigint NOT NULL,
    product_id bigint,
    description text,
    qty integer DEFAULT 1 NOT NULL,
    price numeric(12,2) NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_quote_line PRIMARY KEY (id)
);
CREATE INDEX ix_quote_line_tenant_id ON quote_line USING btree (tenant_id);

CREATE TABLE activity (
    id bigserial,
    kind activity_kind NOT NULL,
    subject varchar(200) NOT NULL,
    body text,
    due timestamp,
    done boolean DEFAULT false NOT NULL,
    deal_id bigint,
    contact_id bigint,
    assignee_id bigint,
    duration_min integer,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_activity PRIMARY KEY (id)
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
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_note PRIMARY KEY (id)
);
CREATE INDEX ix_note_tenant_id ON note USING btree (tenant_id);

CREATE TABLE email_account (
    id bigserial,
    user_id bigint NOT NULL,
    address citext NOT NULL,
    provider varchar(200) NOT NULL,
    credentials bytea,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_email_account PRIMARY KEY (id)
);
CREATE INDEX ix_email_account_tenant_id ON email_account USING btree (tenant_id);

CREATE TABLE email_message (
    id bigserial,
    account_id bigint NOT NULL,
    contact_id bigint,
    message_id varchar(200) NOT NULL,
    subject varchar(200),
    body text,
    sent_at timestamp,
    direction char(1) DEFAULT 'O' NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_email_message PRIMARY KEY (id)
);
CREATE INDEX ix_email_message_tenant_id ON email_message USING btree (tenant_id);

CREATE TABLE email_template (
    id bigserial,
    name varchar(200) NOT NULL,
    subject varchar(200) NOT NULL,
    body text NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_email_template PRIMARY KEY (id)
);
CREATE INDEX ix_email_template_tenant_id ON email_template USING btree (tenant_id);

CREATE TABLE campaign (
    id bigserial,
    name varchar(200) NOT NULL,
    template_id bigint,
    status varchar(200) DEFAULT 'draft' NOT NULL,
    scheduled_at timestamp,
    sent integer DEFAULT 0 NOT NULL,
    opened integer DEFAULT 0 NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_campaign PRIMARY KEY (id)
);
CREATE INDEX ix_campaign_tenant_id ON campaign USING btree (tenant_id);

CREATE TABLE campaign_recipient (
    campaign_id bigint NOT NULL,
    contact_id bigint NOT NULL,
    sent_at timestamp,
    opened_at timestamp,
    clicked_at timestamp,
    CONSTRAINT pk_campaign_recipient PRIMARY KEY (campaign_id, contact_id)
);

CREATE TABLE tag (
    id bigserial,
    name citext NOT NULL,
    color varchar(200),
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_tag PRIMARY KEY (id),
    CONSTRAINT uq_tag_tenant_id_name UNIQUE (tenant_id, name)
);
CREATE INDEX ix_tag_tenant_id ON tag USING btree (tenant_id);

CREATE TABLE taggable (
    tag_id bigint NOT NULL,
    kind varchar(200) NOT NULL,
    object_id bigint NOT NULL,
    CONSTRAINT pk_taggable PRIMARY KEY (tag_id, kind, object_id)
);

CREATE TABLE custom_field (
    id bigserial,
    entity varchar(200) NOT NULL,
    name varchar(200) NOT NULL,
    type varchar(200) NOT NULL,
    options json,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_custom_field PRIMARY KEY (id)
);
CREATE INDEX ix_custom_field_tenant_id ON custom_field USING btree (tenant_id);

CREATE TABLE custom_value (
    id bigserial,
    field_id bigint NOT NULL,
    object_id bigint NOT NULL,
    value text,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_custom_value PRIMARY KEY (id)
);
CREATE INDEX ix_custom_value_tenant_id ON custom_value USING btree (tenant_id);

CREATE TABLE import_job (
    id bigserial,
    file varchar(200) NOT NULL,
    entity varchar(200) NOT NULL,
    rows integer DEFAULT 0,
    failed integer DEFAULT 0,
    mapping json,
    status varchar(200) DEFAULT 'new' NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_import_job PRIMARY KEY (id)
);
CREATE INDEX ix_import_job_tenant_id ON import_job USING btree (tenant_id);

CREATE TABLE saved_view (
    id bigserial,
    user_id bigint NOT NULL,
    name varchar(200) NOT NULL,
    filter json DEFAULT '{}' NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_saved_view PRIMARY KEY (id)
);
CREATE INDEX ix_saved_view_tenant_id ON saved_view USING btree (tenant_id);

CREATE TABLE webhook (
    id bigserial,
    url varchar(200) NOT NULL,
    events varchar(200)[] DEFAULT '{}' NOT NULL,
    secret varchar(200),
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_webhook PRIMARY KEY (id)
);
CREATE INDEX ix_webhook_tenant_id ON webhook USING btree (tenant_id);

CREATE TABLE audit_log (
    id bigserial,
    user_id bigint,
    entity varchar(200) NOT NULL,
    object_id bigint,
    action char(1) NOT NULL,
    diff json,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_audit_log PRIMARY KEY (id)
);
CREATE INDEX ix_audit_log_tenant_id ON audit_log USING btree (tenant_id);

CREATE TABLE territory (
    id bigserial,
    name varchar(200) NOT NULL,
    countries char(2)[],
    manager_id bigint,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT pk_territory PRIMARY KEY (id)
);
CREATE INDEX ix_territory_tenant_id ON territory USING btree (tenant_id);

CREATE TABLE forecast (
    user_id bigint NOT NULL,
    month date NOT NULL,
    amount numeric(12,2) NOT NULL,
    tenant_id bigint NOT NULL,
    created_at timestamp DEFAULT now() NOT NULL,
    updated_at timestamp,
    CONSTRAINT uq_forecast_user_id_month UNIQUE (user_id, month)
);
CREATE INDEX ix_forecast_tenant_id ON forecast USING btree (tenant_id);

CREATE VIEW deal_pipeline AS SELECT d.tenant_id, d.id, d.title, d.stage, d.amount, c.name AS company, u.full_name AS owner, coalesce(d.probability::numeric, stage_probability(d.stage)) AS prob FROM deal d JOIN company c ON c.id = d.company_id LEFT JOIN app_user u ON u.id = d.owner_id;
CREATE VIEW weighted_forecast AS SELECT tenant_id, owner, sum(amount * prob / 100) AS weighted, count(*) AS deals FROM deal_pipeline WHERE stage NOT IN ('won','lost') GROUP BY tenant_id, owner;
CREATE VIEW contact_card AS SELECT c.tenant_id, c.id, concat_ws(' ', c.first_name, c.last_name) AS name, c.email, co.name AS company, (SELECT max(a.due) FROM activity a WHERE a.contact_id = c.id AND a.done) AS last_touch FROM contact c LEFT JOIN company co ON co.id = c.company_id;
CREATE INDEX deal_weight ON deal (tenant_id, (amount * stage_probability(stage)));
CREATE TRIGGER touch BEFORE UPDATE ON deal FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch BEFORE UPDATE ON contact FOR EACH ROW EXECUTE FUNCTION touch_row();
CREATE TRIGGER touch BEFORE UPDATE ON company FOR EACH ROW EXECUTE FUNCTION touch_row();
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
ALTER TABLE ONLY pipeline ADD CONSTRAINT fk_pipeline_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_company_id_company FOREIGN KEY (company_id) REFERENCES company(id) ON DELETE CASCADE;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE SET NULL;
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_pipeline_id_pipeline FOREIGN KEY (pipeline_id) REFERENCES pipeline(id);
ALTER TABLE ONLY deal ADD CONSTRAINT fk_deal_owner_id_app_user FOREIGN KEY (owner_id) REFERENCES app_user(id) ON DELETE SET NULL;
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
ALTER TABLE ONLY campaign_recipient ADD CONSTRAINT fk_campaign_recipient_campaign_id_campaign FOREIGN KEY (campaign_id) REFERENCES campaign(id) ON DELETE CASCADE;
ALTER TABLE ONLY campaign_recipient ADD CONSTRAINT fk_campaign_recipient_contact_id_contact FOREIGN KEY (contact_id) REFERENCES contact(id) ON DELETE CASCADE;
ALTER TABLE ONLY tag ADD CONSTRAINT fk_tag_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY taggable ADD CONSTRAINT fk_taggable_tag_id_tag FOREIGN KEY (tag_id) REFERENCES tag(id) ON DELETE CASCADE;
ALTER TABLE ONLY custom_field ADD CONSTRAINT fk_custom_field_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
ALTER TABLE ONLY custom_value ADD CONSTRAINT fk_custom_value_field_id_custom_field FOREIGN KEY (field_id) REFERENCES custom_field(id) ON DELETE CASCADE;
ALTER TABLE ONLY custom_value ADD CONSTRAINT fk_custom_value_tenant_id_tenant FOREIGN KEY (tenant_id) REFERENCES tenant(id) ON DELETE CASCADE;
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
CREATE POLICY tenant_isolation ON deal TO ent_app USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant() AND stage_probability(stage) >= 0);
CREATE POLICY tenant_isolation ON activity TO ent_app USING (tenant_id = current_tenant());
CREATE POLICY open_only ON deal FOR DELETE TO ent_app USING (tenant_id = current_tenant() AND stage = 'lead');
GRANT SELECT, INSERT, UPDATE, DELETE ON company, contact, deal, activity TO ent_app;
GRANT SELECT ON audit_log TO ent_auditor;