CREATE SCHEMA contrib;
CREATE EXTENSION citext SCHEMA contrib;
CREATE EXTENSION btree_gist SCHEMA contrib;
CREATE SCHEMA billing;
CREATE SCHEMA catalog;
CREATE SCHEMA api_v1;
CREATE SCHEMA api_v2;
CREATE TYPE billing.plan_interval AS ENUM ('day','week','month','year');
CREATE TYPE billing.tax_mode AS ENUM ('inclusive','exclusive');
CREATE TYPE billing.coupon_kind AS ENUM ('percent','amount');
CREATE TYPE billing.collection AS ENUM ('auto','manual');
CREATE TYPE billing.sub_status AS ENUM ('incomplete','trialing','active','paused','past_due','unpaid','canceled');
CREATE DOMAIN billing.inv_status AS text CONSTRAINT inv_status_values CHECK (VALUE = ANY (ARRAY['draft'::text, 'open'::text, 'paid'::text, 'void'::text, 'uncollectible'::text, 'refunded'::text]));
CREATE DOMAIN billing.cents AS bigint DEFAULT 0;
CREATE DOMAIN billing.currency AS char(3) DEFAULT 'usd' CHECK (VALUE ~ '^[a-z]{3}$');
CREATE DOMAIN billing.email AS contrib.citext CHECK (VALUE ~ '^[^@\s]+@[^@\s]+$');
CREATE SEQUENCE billing.doc_seq START 10000 INCREMENT 1 CACHE 1;
CREATE FUNCTION billing.gen_no(prefix text, width integer DEFAULT 8) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || '-' || lpad(nextval('billing.doc_seq')::text, width, '0') $$;
CREATE FUNCTION billing.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TABLE billing.organizations (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    slug contrib.citext NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE billing.customers (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    organization_id uuid NOT NULL,
    email billing.email NOT NULL,
    name text,
    balance billing.cents DEFAULT 0 NOT NULL,
    currency billing.currency NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (organization_id, email),
    address jsonb DEFAULT '{}' NOT NULL,
    delinquent boolean DEFAULT false NOT NULL,
    tax_exempt text DEFAULT 'none' NOT NULL CHECK (tax_exempt = ANY (ARRAY['none'::text, 'exempt'::text, 'reverse'::text])),
    country text GENERATED ALWAYS AS (upper(address ->> 'country')) STORED
);
ALTER TABLE billing.customers ADD CONSTRAINT customers_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES billing.organizations ON DELETE CASCADE;
CREATE TABLE billing.tax_ids (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    customer_id uuid NOT NULL,
    type text NOT NULL,
    value text NOT NULL,
    verified_at timestamp with time zone,
    UNIQUE (customer_id, type, value)
);
ALTER TABLE billing.tax_ids ADD CONSTRAINT tax_ids_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers ON DELETE CASCADE;
CREATE INDEX idx_tax_ids_customer_id ON billing.tax_ids USING btree (customer_id);
CREATE TABLE billing.payment_methods (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
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
CREATE UNIQUE INDEX payment_methods_one_default ON billing.payment_methods (customer_id) WHERE is_default;
CREATE TABLE catalog.products (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    organization_id uuid NOT NULL,
    name text NOT NULL,
    active boolean DEFAULT true NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    features text[] DEFAULT '{}' NOT NULL,
    unit_label varchar(12),
    tax_code text
);
ALTER TABLE catalog.products ADD CONSTRAINT products_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES billing.organizations ON DELETE CASCADE;
CREATE TABLE catalog.prices (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    product_id uuid NOT NULL,
    nickname text,
    unit_amount billing.cents,
    currency billing.currency NOT NULL,
    recurring_interval billing.plan_interval,
    interval_count integer DEFAULT 1,
    billing_scheme text DEFAULT 'per_unit' NOT NULL,
    tax_mode billing.tax_mode DEFAULT 'exclusive' NOT NULL,
    active boolean DEFAULT true NOT NULL,
    lookup_key text UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT recurring_pair CHECK ((recurring_interval IS NULL) = (interval_count IS NULL))
);
ALTER TABLE catalog.prices ADD CONSTRAINT prices_product_id_fkey FOREIGN KEY (product_id) REFERENCES catalog.products ON DELETE CASCADE;
CREATE INDEX idx_prices_product_id ON catalog.prices USING btree (product_id);
CREATE TABLE catalog.price_tiers (
    price_id uuid NOT NULL,
    up_to bigint NOT NULL,
    unit_amount billing.cents,
    flat_amount billing.cents,
    PRIMARY KEY (price_id, up_to)
);
ALTER TABLE catalog.price_tiers ADD CONSTRAINT price_tiers_price_id_fkey FOREIGN KEY (price_id) REFERENCES catalog.prices ON DELETE CASCADE;
CREATE TABLE billing.coupons (
    code varchar(40) PRIMARY KEY,
    kind billing.coupon_kind NOT NULL,
    value numeric(10,2) NOT NULL,
    max_redemptions integer,
    redeem_by timestamp with time zone,
    currency billing.currency,
    CONSTRAINT percent_range CHECK (kind <> 'percent' OR (value > 0 AND value <= 100))
);
CREATE TABLE billing.subscriptions (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    customer_id uuid NOT NULL,
    status billing.sub_status DEFAULT 'incomplete' NOT NULL,
    period tstzrange NOT NULL,
    cancel_at timestamp with time zone,
    canceled_at timestamp with time zone,
    collection billing.collection DEFAULT 'auto' NOT NULL,
    default_payment_method_id uuid,
    metadata jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (NOT isempty(period))
);
ALTER TABLE billing.subscriptions ADD CONSTRAINT subscriptions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers;
CREATE INDEX idx_subscriptions_customer_id ON billing.subscriptions USING btree (customer_id);
ALTER TABLE billing.subscriptions ADD CONSTRAINT subscriptions_default_payment_method_id_fkey FOREIGN KEY (default_payment_method_id) REFERENCES billing.payment_methods ON DELETE SET NULL;
CREATE TABLE billing.subscription_items (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    subscription_id uuid NOT NULL,
    price_id uuid NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    UNIQUE (subscription_id, price_id)
);
ALTER TABLE billing.subscription_items ADD CONSTRAINT subscription_items_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES billing.subscriptions ON DELETE CASCADE;
CREATE INDEX idx_subscription_items_subscription_id ON billing.subscription_items USING btree (subscription_id);
ALTER TABLE billing.subscription_items ADD CONSTRAINT subscription_items_price_id_fkey FOREIGN KEY (price_id) REFERENCES catalog.prices;
CREATE TABLE billing.discounts (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    customer_id uuid,
    subscription_id uuid,
    coupon varchar(40) NOT NULL,
    valid tstzrange NOT NULL,
    CONSTRAINT one_target CHECK (num_nonnulls(customer_id, subscription_id) = 1),
    CONSTRAINT one_discount EXCLUDE USING gist (subscription_id WITH =, valid WITH &&)
);
ALTER TABLE billing.discounts ADD CONSTRAINT discounts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers ON DELETE CASCADE;
ALTER TABLE billing.discounts ADD CONSTRAINT discounts_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES billing.subscriptions ON DELETE CASCADE;
ALTER TABLE billing.discounts ADD CONSTRAINT discounts_coupon_fkey FOREIGN KEY (coupon) REFERENCES billing.coupons;
CREATE INDEX subscriptions_live ON billing.subscriptions (status) WHERE status
IN ('active', 'trialing', 'past_due')
;
CREATE TABLE billing.invoices (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    number text DEFAULT billing.gen_no('INV') NOT NULL UNIQUE,
    customer_id uuid NOT NULL,
    subscription_id uuid,
    status billing.inv_status DEFAULT 'draft' NOT NULL,
    currency billing.currency NOT NULL,
    due_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    subtotal billing.cents NOT NULL,
    tax billing.cents NOT NULL,
    total bigint GENERATED ALWAYS AS (subtotal::bigint + tax::bigint) STORED,
    amount_paid billing.cents NOT NULL,
    attempt_count integer DEFAULT 0 NOT NULL,
    next_attempt_at timestamp with time zone,
    finalized_at timestamp with time zone
);
ALTER TABLE billing.invoices ADD CONSTRAINT invoices_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers;
CREATE INDEX idx_invoices_customer_id ON billing.invoices USING btree (customer_id);
ALTER TABLE billing.invoices ADD CONSTRAINT invoices_subscription_id_fkey FOREIGN KEY (subscription_id) REFERENCES billing.subscriptions;
CREATE INDEX idx_invoices_subscription_id ON billing.invoices USING btree (subscription_id);
CREATE INDEX invoices_open ON billing.invoices (due_at) WHERE status = 'open';
CREATE TABLE billing.invoice_lines (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    invoice_id uuid NOT NULL,
    description text NOT NULL,
    quantity integer DEFAULT 1 NOT NULL,
    amount billing.cents NOT NULL,
    price_id uuid,
    proration boolean DEFAULT false NOT NULL,
    period tstzrange
);
ALTER TABLE billing.invoice_lines ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices ON DELETE CASCADE;
CREATE INDEX idx_invoice_lines_invoice_id ON billing.invoice_lines USING btree (invoice_id);
ALTER TABLE billing.invoice_lines ADD CONSTRAINT invoice_lines_price_id_fkey FOREIGN KEY (price_id) REFERENCES catalog.prices;
CREATE TABLE billing.charges (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    invoice_id uuid,
    customer_id uuid NOT NULL,
    amount billing.cents NOT NULL CHECK (amount > 0),
    succeeded boolean DEFAULT false NOT NULL,
    failure_code text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    payment_method_id uuid,
    idempotency_key uuid UNIQUE,
    refunded billing.cents
);
ALTER TABLE billing.charges ADD CONSTRAINT charges_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES billing.invoices;
CREATE INDEX idx_charges_invoice_id ON billing.charges USING btree (invoice_id);
ALTER TABLE billing.charges ADD CONSTRAINT charges_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES billing.customers;
ALTER TABLE billing.charges ADD CONSTRAINT charges_payment_method_id_fkey FOREIGN KEY (payment_method_id) REFERENCES billing.payment_methods;
CREATE TABLE billing.refunds (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    charge_id uuid NOT NULL,
    amount billing.cents NOT NULL,
    reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE billing.refunds ADD CONSTRAINT refunds_charge_id_fkey FOREIGN KEY (charge_id) REFERENCES billing.charges;
CREATE INDEX idx_refunds_charge_id ON billing.refunds USING btree (charge_id);
CREATE TABLE billing.usage (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    item_id uuid NOT NULL,
    quantity numeric NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    PRIMARY KEY (at, id)
) PARTITION BY RANGE (at);
ALTER TABLE billing.usage ADD CONSTRAINT usage_item_id_fkey FOREIGN KEY (item_id) REFERENCES billing.subscription_items ON DELETE CASCADE;
CREATE TABLE billing.usage_202401 PARTITION OF billing.usage FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00');
CREATE TABLE billing.usage_202402 PARTITION OF billing.usage FOR VALUES FROM ('2024-02-01 00:00:00+00') TO ('2024-03-01 00:00:00+00');
CREATE INDEX usage_item ON billing.usage (item_id, at);
CREATE TABLE billing.events (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    type text NOT NULL,
    object_id uuid NOT NULL,
    delivered_to text,
    payload jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    delivered boolean DEFAULT false NOT NULL
);
CREATE TABLE billing.webhook_endpoints (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    organization_id uuid NOT NULL,
    url text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    events text[] DEFAULT '{*}' NOT NULL
);
ALTER TABLE billing.webhook_endpoints ADD CONSTRAINT webhook_endpoints_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES billing.organizations ON DELETE CASCADE;
CREATE INDEX idx_webhook_endpoints_organization_id ON billing.webhook_endpoints USING btree (organization_id);
CREATE TABLE billing.webhook_deliveries (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    endpoint_id uuid NOT NULL,
    event_id uuid NOT NULL,
    status_code smallint,
    attempted_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE billing.webhook_deliveries ADD CONSTRAINT webhook_deliveries_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES billing.webhook_endpoints ON DELETE CASCADE;
CREATE INDEX idx_webhook_deliveries_endpoint_id ON billing.webhook_deliveries USING btree (endpoint_id);
ALTER TABLE billing.webhook_deliveries ADD CONSTRAINT webhook_deliveries_event_id_fkey FOREIGN KEY (event_id) REFERENCES billing.events ON DELETE CASCADE;
CREATE TRIGGER touch BEFORE UPDATE ON billing.organizations FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE TRIGGER touch BEFORE UPDATE ON billing.customers FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE TRIGGER touch BEFORE UPDATE ON billing.subscriptions FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE TRIGGER touch BEFORE UPDATE ON billing.invoices FOR EACH ROW EXECUTE FUNCTION billing.touch();
CREATE FUNCTION billing.emit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO billing.events(type, object_id, payload) VALUES (TG_ARGV[0], NEW.id, to_jsonb(NEW)); RETURN NULL; END $$;
CREATE TRIGGER emit AFTER INSERT ON billing.invoices FOR EACH ROW EXECUTE FUNCTION billing.emit('invoice.created');
CREATE TRIGGER emit AFTER INSERT OR UPDATE OF status ON billing.subscriptions FOR EACH ROW EXECUTE FUNCTION billing.emit('customer.subscription.updated', 'v2');
CREATE FUNCTION billing.monthly(amount billing.cents, i billing.plan_interval, n integer DEFAULT 1, quantity numeric DEFAULT 1) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT quantity * amount * CASE i WHEN 'day' THEN 30 WHEN 'week' THEN 52 / 12.0 WHEN 'month' THEN 1 ELSE 1 / 12.0 END / n $$;
CREATE VIEW billing.mrr AS SELECT s.customer_id, sum(billing.monthly(p.unit_amount, p.recurring_interval, p.interval_count, i.quantity)) AS mrr FROM billing.subscriptions s JOIN billing.subscription_items i ON i.subscription_id = s.id JOIN catalog.prices p ON p.id = i.price_id WHERE s.status = ANY (ARRAY['active'::billing.sub_status, 'past_due'::billing.sub_status]) GROUP BY s.customer_id;
CREATE MATERIALIZED VIEW billing.mrr_by_org AS SELECT c.organization_id, sum(m.mrr) AS mrr FROM billing.mrr m JOIN billing.customers c ON c.id = m.customer_id GROUP BY c.organization_id;
CREATE UNIQUE INDEX mrr_by_org_key ON billing.mrr_by_org (organization_id);
CREATE VIEW api_v1.customers AS SELECT id, email, name, balance::numeric / 100 AS balance FROM billing.customers;
CREATE VIEW api_v1.plans AS SELECT id, product_id, unit_amount AS amount, currency, recurring_interval AS interval FROM catalog.prices WHERE active AND recurring_interval IS NOT NULL;
CREATE VIEW api_v1.subscriptions AS SELECT s.id, c.email, s.status,
upper(s.period) AS period_end
 FROM billing.subscriptions s JOIN api_v1.customers c ON c.id = s.customer_id;
CREATE VIEW api_v2.customers AS SELECT id, email, name, balance, currency, address, country FROM billing.customers;
CREATE VIEW api_v2.subscriptions AS SELECT s.*, (SELECT jsonb_agg(to_jsonb(i.*)) FROM billing.subscription_items i WHERE i.subscription_id = s.id) AS items FROM billing.subscriptions s;
CREATE FUNCTION api_v1.cancel(sub uuid) RETURNS billing.subscriptions LANGUAGE sql AS $$ UPDATE billing.subscriptions SET cancel_at = upper(period) WHERE id = sub RETURNING * $$;
CREATE FUNCTION api_v2.cancel(sub uuid, at timestamptz DEFAULT now(), invoice_now boolean DEFAULT false) RETURNS billing.subscriptions LANGUAGE plpgsql AS $$ DECLARE r billing.subscriptions; BEGIN UPDATE billing.subscriptions SET cancel_at = cancel.at WHERE id = sub RETURNING * INTO r; RETURN r; END $$;
