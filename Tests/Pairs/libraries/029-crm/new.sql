CREATE SCHEMA core;
CREATE SCHEMA sales;
CREATE SCHEMA support;
CREATE SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE EXTENSION citext SCHEMA ext;
SET search_path = core, ext;
CREATE TYPE stage AS ENUM (
'prospect', 'qualified', 'demo', 'proposal', 'negotiation', 'won', 'lost'
);
CREATE TYPE money_amount AS (amount numeric(
14
,2), currency char(3));
CREATE DOMAIN email AS citext CHECK (VALUE ~ '@');
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE TABLE tenant (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL UNIQUE,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE app_user (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    email email NOT NULL,
    name text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE team (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    name text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE team_user (
    team_id uuid REFERENCES team(id) ON DELETE CASCADE,
    user_id uuid REFERENCES app_user(id) ON DELETE CASCADE,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    PRIMARY KEY (team_id, user_id)
);

CREATE TABLE industry (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL UNIQUE,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE account (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid DEFAULT current_tenant() NOT NULL REFERENCES tenant ON DELETE CASCADE,
    name text NOT NULL,
    domain text,
    industry_id uuid REFERENCES industry(id),
    owner_id uuid REFERENCES app_user(id) ON DELETE SET NULL,
    parent_id uuid REFERENCES account(id),
    employees int4range,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE contact (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    account_id uuid REFERENCES account(id) ON DELETE CASCADE,
    first_name text,
    last_name text NOT NULL,
    email email,
    phones jsonb DEFAULT '[]' NOT NULL,
    full_name text GENERATED ALWAYS AS (coalesce(first_name || ' ', '') || last_name) STORED,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE contact_role (
    contact_id uuid REFERENCES contact(id) ON DELETE CASCADE,
    role text,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    PRIMARY KEY (contact_id, role)
);

CREATE TABLE tag (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    name text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE account_tag (
    account_id uuid REFERENCES account(id) ON DELETE CASCADE,
    tag_id uuid REFERENCES tag(id) ON DELETE CASCADE,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    PRIMARY KEY (account_id, tag_id)
);

CREATE TABLE custom_field (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    entity text NOT NULL,
    name text NOT NULL,
    type text DEFAULT 'text' NOT NULL,
    options text[],
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE custom_value (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    field_id uuid NOT NULL REFERENCES custom_field(id) ON DELETE CASCADE,
    entity_id uuid NOT NULL,
    value jsonb,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

SET search_path = sales, core, ext;
CREATE TABLE pipeline (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    name text NOT NULL,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE deal (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    pipeline_id uuid NOT NULL REFERENCES pipeline(id),
    account_id uuid NOT NULL REFERENCES account(id) ON DELETE CASCADE,
    contact_id uuid REFERENCES contact(id) ON DELETE SET NULL,
    title text NOT NULL,
    stage stage DEFAULT 'prospect' NOT NULL,
    value money_amount,
    close_on date,
    owner_id uuid REFERENCES app_user(id) ON DELETE SET NULL,
    lost_reason text,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT lost_needs_reason CHECK (stage <> 'lost' OR lost_reason IS NOT NULL)
);

CREATE TABLE deal_stage_log (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    deal_id uuid NOT NULL REFERENCES deal(id) ON DELETE CASCADE,
    stage stage NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE product (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    sku text NOT NULL,
    name text NOT NULL,
    price money_amount,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE deal_line (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    deal_id uuid NOT NULL REFERENCES deal(id) ON DELETE CASCADE,
    product_id uuid NOT NULL REFERENCES product(id),
    qty numeric(10,2) DEFAULT 1 NOT NULL,
    discount numeric(5,2) DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE quote (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    deal_id uuid NOT NULL REFERENCES deal(id) ON DELETE CASCADE,
    no integer NOT NULL,
    valid_until date,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    UNIQUE (deal_id, no)
);

CREATE TABLE activity (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    deal_id uuid REFERENCES deal(id) ON DELETE CASCADE,
    contact_id uuid REFERENCES contact(id) ON DELETE CASCADE,
    kind text NOT NULL,
    due timestamptz,
    done timestamptz,
    note text,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE campaign (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    name text NOT NULL,
    starts date,
    ends date,
    budget money_amount,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE campaign_member (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES campaign(id) ON DELETE CASCADE,
    contact_id uuid NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    status text DEFAULT 'sent' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    UNIQUE (campaign_id, contact_id)
);

CREATE TABLE lead_source (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    name text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE target (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES app_user(id) ON DELETE CASCADE,
    quarter date NOT NULL,
    amount money_amount,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

SET search_path = support, core, ext;
CREATE TABLE queue (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    name text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE ticket (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    queue_id uuid NOT NULL REFERENCES queue(id),
    contact_id uuid REFERENCES contact(id),
    no bigint NOT NULL,
    subject text NOT NULL,
    state text DEFAULT 'open' NOT NULL,
    priority smallint DEFAULT 3 NOT NULL,
    assignee_id uuid REFERENCES app_user(id) ON DELETE SET NULL,
    first_reply interval,
    closed_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE ticket_message (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    ticket_id uuid NOT NULL REFERENCES ticket(id) ON DELETE CASCADE,
    inbound boolean NOT NULL,
    body text NOT NULL,
    message_id text,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE canned_reply (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    queue_id uuid NOT NULL REFERENCES queue(id) ON DELETE CASCADE,
    name text NOT NULL,
    body text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE sla (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    queue_id uuid NOT NULL REFERENCES queue(id) ON DELETE CASCADE,
    priority smallint NOT NULL,
    minutes integer NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE TABLE article (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenant(id) ON DELETE CASCADE,
    title text NOT NULL,
    body text NOT NULL,
    published boolean DEFAULT false NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', title || ' ' || body)) STORED,
    created_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz
);

CREATE SEQUENCE ticket_no AS bigint START 100000 INCREMENT 1 OWNED BY ticket.no;
ALTER TABLE ticket ALTER no SET DEFAULT nextval('ticket_no');
CREATE INDEX contact_name ON core.contact USING gin (full_name gin_trgm_ops);
CREATE UNIQUE INDEX account_domain ON core.account (tenant_id, lower(domain)) WHERE archived_at IS NULL;
CREATE INDEX article_search ON support.article USING gin (search);
CREATE UNIQUE INDEX pipeline_default ON sales.pipeline (tenant_id) WHERE is_default;
CREATE FUNCTION sales.log_stage() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO sales.deal_stage_log (deal_id, stage) VALUES (NEW.id, NEW.stage); RETURN NULL; END $$;
CREATE TRIGGER log_stage AFTER INSERT OR UPDATE OF stage ON sales.deal FOR EACH ROW EXECUTE FUNCTION sales.log_stage();
CREATE VIEW sales.funnel AS SELECT d.pipeline_id, p.name, d.stage, (d.value).currency, count(*) AS n, sum((d.value).amount) AS total FROM sales.deal d JOIN sales.pipeline p ON p.id = d.pipeline_id WHERE d.archived_at IS NULL GROUP BY 1, 2, 3, 4;
CREATE VIEW core.my_accounts WITH (security_invoker = true) AS SELECT id, name, domain, owner_id, created_at FROM core.account WHERE tenant_id = core.current_tenant() AND archived_at IS NULL WITH LOCAL CHECK OPTION;

