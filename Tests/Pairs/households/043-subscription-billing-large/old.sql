CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION citext;
CREATE SCHEMA billing;
CREATE SCHEMA catalog;
CREATE SCHEMA api;
CREATE TYPE billing.plan_interval AS ENUM ('day','week','month','year');
CREATE TYPE billing.tax_mode AS ENUM ('inclusive','exclusive');
CREATE TYPE billing.coupon_kind AS ENUM ('percent','amount');
CREATE TYPE billing.collection AS ENUM ('auto','manual');
CREATE TYPE billing.sub_status AS ENUM ('trialing','active','past_due','canceled');
CREATE TYPE billing.inv_status AS ENUM ('draft','open','paid','void','uncollectible');
CREATE DOMAIN billing.cents AS integer;
CREATE DOMAIN billing.currency AS char(3) DEFAULT 'usd' CHECK (VALUE ~ '^[a-z]{3}$');
CREATE DOMAIN billing.email AS text CHECK (VALUE LIKE '%@%');
CREATE FUNCTION billing.gen_no(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || floor(random() * 1000000)::text $$;
CREATE FUNCTION billing.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TABLE billing.organizations (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    name text NOT NULL,
    slug public.citext NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE billing.customers (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    organization_id uuid NOT NULL,
    email billing.email NOT NULL,
    name text,
    balance billing.cents DEFAULT 0 NOT NULL,
    currency billing.currency NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (organization_id, email),
    address_line1 text,
    address_city text,
    address_country char(2),
    vat_id uuid
);
ALTER TABLE billing.customers ADD CONSTRAINT customers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES billing.organizations ON DELETE CASCADE;
CREATE TABLE billing.payment_methods (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    customer_id uuid NOT NULL,
    type text NOT NULL,
    last4 char(4),
    exp_month smallint CHECK (exp_month >= 1 AND exp_month <= 12),
    exp_year smallint,
    is_default boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE billing.payment_methods ADD CONSTRAINT payment_methods_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers ON DELETE CASCADE;
CREATE INDEX idx_payment_methods_customer_id ON billing.payment_methods USING btree (customer_id);
CREATE TABLE catalog.products (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    features text,
    unit_label varchar(12)
);
ALTER TABLE catalog.products ADD CONSTRAINT products_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES billing.organizations ON DELETE CASCADE;
CREATE TABLE catalog.plans (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    product_id uuid NOT NULL,
    nickname text,
    amount billing.cents NOT NULL,
    currency billing.currency NOT NULL,
    interval billing.plan_interval DEFAULT 'month' NOT NULL,
    interval_count integer DEFAULT 1 NOT NULL,
    trial_days integer DEFAULT 0,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE catalog.plans ADD CONSTRAINT plans_product_id_fkey FOREIGN KEY (product_id) REFERENCES catalog.products ON DELETE CASCADE;
CREATE INDEX idx_plans_product_id ON catalog.plans USING btree (product_id);
CREATE TABLE billing.coupons (
    code varchar(40) PRIMARY KEY,
    kind billing.coupon_kind NOT NULL,
    value numeric(10,2) NOT NULL,
    max_redemptions integer,
    redeem_by timestamp with time zone
);
CREATE TABLE billing.subscriptions (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    customer_id uuid NOT NULL,
    plan_id uuid NOT NULL,
    status billing.sub_status DEFAULT 'trialing' NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    period_start timestamp with time zone NOT NULL,
    period_end timestamp with time zone NOT NULL,
    cancel_at_period_end boolean DEFAULT false NOT NULL,
    coupon varchar(40),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (period_end > period_start)
);
ALTER TABLE billing.subscriptions ADD CONSTRAINT subscriptions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers;
CREATE INDEX idx_subscriptions_customer_id ON billing.subscriptions USING btree (customer_id);
ALTER TABLE billing.subscriptions ADD CONSTRAINT subscriptions_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES catalog.plans;
ALTER TABLE billing.subscriptions ADD CONSTRAINT subscriptions_coupon_fkey FOREIGN KEY (coupon) REFERENCES billing.coupons;
CREATE INDEX subscriptions_live ON billing.subscriptions (status) WHERE status
IN ('active', 'trialing')
;
CREATE TABLE billing.invoices (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    number text DEFAULT billing.gen_no('INV') NOT NULL UNIQUE,
    customer_id uuid NOT NULL,
    subscription_id uuid,
    status billing.inv_status DEFAULT 'draft' NOT NULL,
    currency billing.currency NOT NULL,
    due_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    total billing.cents DEFAULT 0 NOT NULL,
    paid billing.cents DEFAULT 0 NOT NULL
);
ALTER TABLE billing.invoices ADD CONSTRAINT invoices_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers;
CREATE INDEX idx_invoices_customer_id ON billing.invoices USING btree (customer_id);
ALTER TABLE billing.invoices ADD CONSTRAINT invoices_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES billing.subscriptions;
CREATE INDEX idx_invoices_subscription_id ON billing.invoices USING btree (subscription_id);
CREATE INDEX invoices_open ON billing.invoices (due_at) WHERE status = 'open';
CREATE TABLE billing.invoice_lines (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    invoice_id uuid NOT NULL,
    description text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    amount billing.cents NOT NULL,
    plan_id uuid
);
ALTER TABLE billing.invoice_lines ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices ON DELETE CASCADE;
CREATE INDEX idx_invoice_lines_invoice_id ON billing.invoice_lines USING btree (invoice_id);
ALTER TABLE billing.invoice_lines ADD CONSTRAINT invoice_lines_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES catalog.plans;
CREATE TABLE billing.charges (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    invoice_id uuid,
    customer_id uuid NOT NULL,
    amount billing.cents NOT NULL CHECK (amount > 0),
    succeeded boolean DEFAULT false NOT NULL,
    failure_code text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE billing.charges ADD CONSTRAINT charges_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices;
CREATE INDEX idx_charges_invoice_id ON billing.charges USING btree (invoice_id);
ALTER TABLE billing.charges ADD CONSTRAINT charges_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers;
CREATE TABLE billing.refunds (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    charge_id uuid NOT NULL,
    amount billing.cents NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE billing.refunds ADD CONSTRAINT refunds_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES billing.charges;
CREATE INDEX idx_refunds_charge_id ON billing.refunds USING btree (charge_id);
CREATE TABLE billing.usage (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    subscription_id uuid NOT NULL,
    quantity integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE billing.usage ADD CONSTRAINT usage_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES billing.subscriptions ON DELETE CASCADE;
CREATE INDEX idx_usage_subscription_id ON billing.usage USING btree (subscription_id);
CREATE TABLE billing.events (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    type text NOT NULL,
    object_id uuid NOT NULL,
    delivered_to text,
    payload text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    delivered boolean DEFAULT false NOT NULL
);
CREATE TABLE billing.webhook_endpoints (
    id uuid DEFAULT public.uuid_generate_v4() PRIMARY KEY,
    organization_id uuid NOT NULL,
    url text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    events text[] DEFAULT '{*}' NOT NULL
);
ALTER TABLE billing.webhook_endpoints ADD CONSTRAINT webhook_endpoints_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES billing.organizations ON DELETE CASCADE;
CREATE INDEX idx_webhook_endpoints_organization_id ON billing.webhook_endpoints USING btree (organization_id);
CREATE TRIGGER touch BEFORE UPDATE ON billing.organizations FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE TRIGGER touch BEFORE UPDATE ON billing.customers FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE TRIGGER touch BEFORE UPDATE ON billing.subscriptions FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE TRIGGER touch BEFORE UPDATE ON billing.invoices FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE FUNCTION billing.emit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO billing.events(type, object_id, payload) VALUES (TG_ARGV[0], NEW.id, to_jsonb(NEW)); RETURN NULL; END $$;
CREATE TRIGGER emit AFTER INSERT ON billing.invoices FOR EACH ROW EXECUTE FUNCTION billing.emit('invoice.created');
CREATE TRIGGER emit AFTER INSERT ON billing.subscriptions FOR EACH ROW EXECUTE FUNCTION billing.emit('subscription.new');
CREATE FUNCTION billing.monthly(amount billing.cents, i billing.plan_interval, n integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT amount * CASE i WHEN 'day' THEN 30 WHEN 'week' THEN 4 WHEN 'month' THEN 1 ELSE 1 / 12.0 END / n $$;
CREATE VIEW billing.mrr AS SELECT s.customer_id, sum(billing.monthly(p.amount, p.interval, p.interval_count) * s.quantity) AS mrr FROM billing.subscriptions s JOIN catalog.plans p ON p.id = s.plan_id WHERE s.status = 'active' GROUP BY s.customer_id;
CREATE MATERIALIZED VIEW billing.mrr_by_org AS SELECT c.organization_id, sum(m.mrr) AS mrr FROM billing.mrr m JOIN billing.customers c ON c.id = m.customer_id GROUP BY c.organization_id;
CREATE UNIQUE INDEX mrr_by_org_key ON billing.mrr_by_org (organization_id);
CREATE VIEW api.customers AS SELECT id, email, name, balance::numeric / 100 AS balance FROM billing.customers;
CREATE VIEW api.plans AS SELECT id, product_id, amount, currency, interval FROM catalog.plans WHERE active;
CREATE VIEW api.subscriptions AS SELECT s.id, c.email, s.status,
s.period_end
 FROM billing.subscriptions s JOIN api.customers c ON c.id = s.customer_id;
CREATE FUNCTION api.cancel(sub uuid) RETURNS void LANGUAGE sql AS $$ UPDATE billing.subscriptions SET cancel_at_period_end = true WHERE id = sub $$;
