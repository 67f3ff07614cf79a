CREATE SCHEMA crm;
CREATE SCHEMA mkt;
CREATE EXTENSION citext WITH SCHEMA crm;
CREATE EXTENSION pg_trgm WITH SCHEMA crm;
CREATE TYPE crm.lead_status AS ENUM ('new', 'working', 'nurturing', 'converted', 'disqualified');
CREATE TYPE crm.stage AS ENUM ('prospect', 'proposal', 'won', 'lost');
ALTER TYPE crm.stage ADD VALUE 'negotiation' BEFORE 'won';
CREATE DOMAIN crm.priority AS smallint DEFAULT 3 CHECK (VALUE BETWEEN 1 AND 5);
CREATE TYPE crm.address AS (street text, city text, zip text, country char(2));
CREATE DOMAIN crm.phone AS text CHECK (VALUE ~ '^\+[0-9]{6,15}$');
CREATE FUNCTION crm.set_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.
updated_at
 := now(); RETURN NEW; END $$;
CREATE TABLE crm.org (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL UNIQUE
);
CREATE TABLE crm.user (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    org_id uuid NOT NULL REFERENCES crm.org,
    login crm.citext NOT NULL UNIQUE,
    name text NOT NULL,
    active boolean NOT NULL DEFAULT true
);
CREATE TABLE crm.account (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    org_id uuid NOT NULL REFERENCES crm.org,
    owner_id uuid REFERENCES crm.user,
    name text NOT NULL,
    parent_id uuid REFERENCES crm.account,
    website text,
    phone crm.phone,
    industry text,
    employees int4range,
    billing crm.address,
    shipping crm.address,
    modified timestamptz,
    created timestamptz NOT NULL DEFAULT now()
);
ALTER TABLE crm.account RENAME modified TO updated_at;
CREATE INDEX account_name ON crm.account USING gin (name crm.gin_trgm_ops);
CREATE TABLE crm.contact (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    account_id uuid REFERENCES crm.account ON DELETE SET NULL,
    salutation text,
    first text,
    last text NOT NULL,
    email crm.citext,
    phone crm.phone,
    mobile crm.phone,
    opted_out boolean NOT NULL DEFAULT false,
    full_name text GENERATED ALWAYS AS (CASE WHEN first IS NULL THEN last ELSE first || ' ' || last END) STORED
);
CREATE UNIQUE INDEX contact_email ON crm.contact (account_id, email) NULLS NOT DISTINCT WHERE (NOT opted_out);
CREATE TABLE crm.lead (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    status crm.lead_status NOT NULL DEFAULT 'new',
    source text,
    name text NOT NULL,
    company text,
    owner_id uuid REFERENCES crm.user,
    converted_contact uuid REFERENCES crm.contact,
    score smallint NOT NULL DEFAULT 0,
    CONSTRAINT lead_converted CHECK (status <> 'converted' OR converted_contact IS NOT NULL)
);
CREATE TABLE crm.opportunity (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES crm.account,
    name text NOT NULL,
    stage crm.stage NOT NULL DEFAULT 'prospect',
    amount numeric(14,2),
    currency char(3) NOT NULL DEFAULT 'EUR',
    probability real CHECK (probability >= 0 AND probability <= 1),
    weighted numeric GENERATED ALWAYS AS (amount * probability::numeric) STORED,
    closes date,
    owner_id uuid REFERENCES crm.user
);
CREATE INDEX opportunity_stage ON crm.opportunity (stage, closes) WHERE stage NOT IN ('won', 'lost');
CREATE TABLE crm.opportunity_history (
    opportunity_id uuid NOT NULL REFERENCES crm.opportunity ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),
    stage crm.stage NOT NULL,
    amount numeric(14,2),
    PRIMARY KEY (opportunity_id, at)
);
CREATE TABLE crm.opportunity_contact (
    opportunity_id uuid NOT NULL REFERENCES crm.opportunity,
    contact_id uuid NOT NULL REFERENCES crm.contact,
    role text,
    PRIMARY KEY (opportunity_id, contact_id)
);
CREATE TABLE crm.product (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    code varchar(20) NOT NULL UNIQUE,
    name text NOT NULL,
    price numeric(10,2) NOT NULL
);
CREATE TABLE crm.quote (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    opportunity_id uuid NOT NULL REFERENCES crm.opportunity,
    number bigint GENERATED ALWAYS AS IDENTITY,
    valid_until date,
    UNIQUE (number)
);
CREATE TABLE crm.quote_line (
    quote_id uuid NOT NULL REFERENCES crm.quote ON DELETE CASCADE,
    line smallint NOT NULL,
    product_id uuid NOT NULL REFERENCES crm.product,
    quantity numeric NOT NULL,
    discount numeric(5,2) NOT NULL DEFAULT 0,
    PRIMARY KEY (quote_id, line)
);
CREATE TABLE crm.case (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    account_id uuid NOT NULL REFERENCES crm.account,
    contact_id uuid REFERENCES crm.contact,
    subject text NOT NULL,
    priority crm.priority NOT NULL DEFAULT '3',
    opened timestamptz NOT NULL DEFAULT now(),
    closed timestamptz
);
CREATE TABLE crm.case_comment (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    case_id uuid NOT NULL REFERENCES crm.case ON DELETE CASCADE,
    body text NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE TYPE crm.activity_kind AS ENUM ('task', 'event', 'call', 'email', 'note');
CREATE TABLE crm.activity (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    kind crm.activity_kind NOT NULL,
    subject text NOT NULL,
    body text,
    at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    owner_id uuid REFERENCES crm.user,
    PRIMARY KEY (id, kind)
) PARTITION BY LIST (kind);
CREATE TABLE crm.activity_task PARTITION OF crm.activity FOR VALUES IN ('task');
CREATE TABLE crm.activity_event PARTITION OF crm.activity FOR VALUES IN ('event');
CREATE TABLE crm.activity_call PARTITION OF crm.activity FOR VALUES IN ('call');
CREATE TABLE crm.activity_email PARTITION OF crm.activity FOR VALUES IN ('email');
CREATE TABLE crm.activity_note PARTITION OF crm.activity FOR VALUES IN ('note');
CREATE TABLE crm.activity_link (
    activity_id uuid NOT NULL,
    kind crm.activity_kind NOT NULL,
    target_type text NOT NULL CHECK (target_type IN ('account', 'contact', 'opportunity', 'lead')),
    target_id uuid NOT NULL,
    PRIMARY KEY (activity_id, target_type, target_id),
    FOREIGN KEY (activity_id, kind) REFERENCES crm.activity ON DELETE CASCADE
);
CREATE INDEX activity_owner ON crm.activity (owner_id, at DESC);
CREATE INDEX activity_task_open ON crm.activity_task (at) WHERE done_at IS NULL;
CREATE TABLE mkt.campaign (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    period daterange,
    budget numeric(12,2),
    parent_id uuid REFERENCES mkt.campaign
);
CREATE TABLE mkt.member (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    campaign_id uuid NOT NULL REFERENCES mkt.campaign,
    contact_id uuid REFERENCES crm.contact,
    lead_id uuid REFERENCES crm.lead,
    responded_at timestamptz,
    CHECK (num_nonnulls(contact_id, lead_id) = 1),
    UNIQUE NULLS NOT DISTINCT (campaign_id, contact_id, lead_id)
);
CREATE TABLE mkt.segment (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL UNIQUE,
    definition jsonb NOT NULL
);
CREATE TABLE mkt.segment_contact (
    segment_id uuid NOT NULL REFERENCES mkt.segment ON DELETE CASCADE,
    contact_id uuid NOT NULL REFERENCES crm.contact ON DELETE CASCADE,
    PRIMARY KEY (segment_id, contact_id)
);
CREATE FUNCTION crm.track_stage() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO crm.opportunity_history (opportunity_id, stage, amount) VALUES (NEW.id, NEW.stage, NEW.amount);
    RETURN NULL;
END;
$$;
CREATE TRIGGER track_stage AFTER INSERT OR UPDATE OF stage, amount ON crm.opportunity FOR EACH ROW EXECUTE FUNCTION crm.track_stage();
CREATE TRIGGER set_updated BEFORE UPDATE ON crm.account FOR EACH ROW EXECUTE FUNCTION crm.set_updated();
CREATE VIEW crm.pipeline AS SELECT o.stage, u.name AS owner, count(*) AS n, 
sum(o.weighted) AS weighted
 FROM crm.opportunity o LEFT JOIN crm.user u ON u.id = o.owner_id GROUP BY 1, 2;
CREATE MATERIALIZED VIEW crm.forecast AS SELECT owner, sum(weighted) AS total FROM crm.pipeline WHERE stage <> 'lost' GROUP BY owner;
CREATE VIEW crm.account_value AS SELECT a.id, a.name, coalesce(sum(o.amount), 0) AS won FROM crm.account a LEFT JOIN crm.opportunity o ON o.account_id = a.id AND o.stage = 'won' GROUP BY a.id;
CREATE FUNCTION crm.merge_accounts( keep uuid, remove uuid) RETURNS integer
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE crm.contact SET account_id = keep WHERE account_id = remove;
    DELETE FROM crm.account WHERE id = remove;
    RETURN 1;
END;
$$;
