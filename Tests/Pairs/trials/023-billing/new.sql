CREATE SCHEMA billing; CREATE SCHEMA tax;
CREATE EXTENSION pgcrypto SCHEMA public; CREATE EXTENSION btree_gist SCHEMA public;
CREATE FUNCTION billing.gen_id(prefix text
  , len integer DEFAULT 14
 ) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || '_' || encode(public.gen_random_bytes(
  len), 'hex') $$;
CREATE DOMAIN billing.cents AS bigint CONSTRAINT cents_bound CHECK (abs(VALUE) < 1000000000000);
CREATE DOMAIN billing.currency AS char(3) CHECK (VALUE = lower(VALUE)) DEFAULT
  'eur';
CREATE TYPE billing.sub_status AS ENUM ('incomplete', 'trialing', 'active', 'past_due', 'unpaid', 'paused', 'canceled');
CREATE TYPE billing.invoice_status AS ENUM ('draft', 'open', 'paid', 'void'
  , 'uncollectible'
 );
CREATE TYPE billing.scheme AS ENUM ('flat', 'per_unit', 'tiered', 'volume');
CREATE TYPE billing.tier AS (up_to integer, unit_amount
  billing.cents, flat_amount billing.cents);
CREATE TABLE billing.customers (id text PRIMARY KEY DEFAULT billing.gen_id('cus'), email text, name text,
  balance billing.cents NOT NULL DEFAULT 0, currency billing.currency, country char(2), livemode boolean NOT NULL DEFAULT true, metadata jsonb NOT NULL DEFAULT '{}', created timestamptz NOT NULL DEFAULT now(), deleted timestamptz
);
CREATE INDEX customers_email ON billing.customers (lower(email)) WHERE deleted IS NULL;
CREATE TABLE tax.ids (customer_id text NOT NULL REFERENCES billing.customers ON DELETE CASCADE, kind text NOT NULL, value text NOT NULL, verified boolean, PRIMARY KEY (customer_id, kind));
CREATE TABLE tax.rates (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, country char(2) NOT NULL, region text, pct numeric(6,4) NOT NULL CHECK (pct BETWEEN 0 AND 100), valid daterange NOT NULL DEFAULT '(,)', inclusive boolean NOT NULL DEFAULT false, EXCLUDE USING gist (country WITH =, (coalesce(region, '')) WITH =, valid WITH &&));
CREATE TABLE billing.products (id text PRIMARY KEY DEFAULT billing.gen_id('prod'), name text NOT NULL, active boolean NOT NULL DEFAULT true
  , tax_code text, features text[] NOT NULL DEFAULT '{}'
);
CREATE TABLE billing.prices (id text PRIMARY KEY DEFAULT billing.gen_id('price'), product_id text NOT NULL REFERENCES billing.products ON DELETE RESTRICT, scheme billing.scheme NOT NULL DEFAULT 'per_unit', unit_amount billing.cents, currency billing.currency NOT NULL, recurring interval, tiers billing.tier[], lookup_key text UNIQUE, active boolean NOT NULL DEFAULT true, CONSTRAINT tiers_or_amount CHECK ((scheme IN ('tiered', 'volume')) = (tiers IS NOT NULL) AND (unit_amount IS NOT NULL OR tiers IS NOT NULL)));
CREATE INDEX prices_active ON billing.prices (product_id, currency) WHERE active;
CREATE TABLE billing.coupons (id text PRIMARY KEY, percent_off numeric(5,2), amount_off billing.cents, currency billing.currency, duration_months smallint, max_redemptions integer, times_redeemed integer NOT NULL DEFAULT 0, redeem_by timestamptz, CONSTRAINT one_kind CHECK (num_nonnulls(percent_off, amount_off) = 1), CHECK (times_redeemed <= max_redemptions));
CREATE TABLE billing.subscriptions (
  id text PRIMARY KEY DEFAULT billing.gen_id('sub'), customer_id text NOT NULL REFERENCES billing.customers
    ON DELETE CASCADE
 ,
  status billing.sub_status NOT NULL DEFAULT 'incomplete', period tstzrange NOT NULL, trial_end timestamptz, cancel_at timestamptz, canceled_at timestamptz, coupon_id text REFERENCES billing.coupons ON DELETE SET NULL, collection text NOT NULL DEFAULT 'auto' CHECK (collection IN ('auto', 'send')), CONSTRAINT period_bounded CHECK (NOT lower_inf(period) AND NOT upper_inf(period)), CONSTRAINT canceled CHECK (status <> 'canceled' OR canceled_at IS NOT NULL)
);
CREATE INDEX subs_renewal ON billing.subscriptions (upper(period)) WHERE status IN ('active', 'trialing', 'past_due');
CREATE TABLE billing.subscription_items (id text PRIMARY KEY DEFAULT billing.gen_id('si', 10), subscription_id text NOT NULL REFERENCES billing.subscriptions ON DELETE CASCADE, price_id text NOT NULL REFERENCES billing.prices, quantity integer NOT NULL DEFAULT 1 CHECK (quantity >= 0), UNIQUE (subscription_id, price_id));
CREATE TABLE billing.usage_records (
  id bigint GENERATED ALWAYS AS IDENTITY, subscription_item_id text NOT NULL REFERENCES billing.subscription_items, quantity bigint NOT NULL, idempotency_key uuid NOT NULL DEFAULT gen_random_uuid(), at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (at, id), UNIQUE (idempotency_key, at)
) PARTITION BY RANGE (at);
CREATE TABLE billing.usage_2024 PARTITION OF billing.usage_records FOR VALUES FROM ('2024-01-01 00:00Z') TO ('2025-01-01 00:00Z');
CREATE TABLE billing.usage_rest PARTITION OF billing.usage_records DEFAULT;
CREATE INDEX usage_sub ON billing.usage_records (
  subscription_item_id, at) INCLUDE (quantity);
CREATE SEQUENCE billing.invoice_number
  AS integer START 1 NO CYCLE
;
CREATE TABLE billing.invoices (
  id text PRIMARY KEY DEFAULT billing.gen_id('in'), number
  text CONSTRAINT invoices_number UNIQUE,
  customer_id text NOT NULL REFERENCES billing.customers, subscription_id text REFERENCES billing.subscriptions, status billing.invoice_status NOT NULL DEFAULT 'draft', currency billing.currency NOT NULL,
  subtotal billing.cents NOT NULL DEFAULT 0, tax billing.cents NOT NULL DEFAULT 0, discount billing.cents NOT NULL DEFAULT 0, total bigint GENERATED ALWAYS AS (subtotal + tax - discount) STORED, amount_paid billing.cents NOT NULL DEFAULT 0, paid_at timestamptz, due date, attempt_count smallint NOT NULL DEFAULT 0, CONSTRAINT paid_date CHECK ((status = 'paid') = (paid_at IS NOT NULL)), CONSTRAINT numbered CHECK (status = 'draft' OR number IS NOT NULL)
);
CREATE INDEX invoices_due ON billing.invoices (due) WHERE status = 'open';
CREATE TABLE billing.invoice_lines (id serial PRIMARY KEY, invoice_id text NOT NULL REFERENCES billing.invoices ON DELETE CASCADE, description text NOT NULL, amount billing.cents NOT NULL
  , price_id text REFERENCES billing.prices, quantity integer NOT NULL DEFAULT 1, period tstzrange, proration boolean NOT NULL DEFAULT false
);
CREATE TABLE billing.payments (id text PRIMARY KEY DEFAULT billing.gen_id(
  'pi'), invoice_id text REFERENCES billing.invoices, customer_id text REFERENCES billing.customers, amount billing.cents NOT NULL CHECK (amount > 0), amount_refunded billing.cents NOT NULL DEFAULT 0, status text NOT NULL DEFAULT 'succeeded', failure jsonb, CHECK (amount_refunded <= amount)
 , created timestamptz NOT NULL DEFAULT now());
CREATE TABLE billing.webhooks (id text PRIMARY KEY, type text NOT NULL, payload
  jsonb NOT NULL, processed_at timestamptz, api_version date
);
CREATE INDEX webhooks_todo ON billing.webhooks (type, id) WHERE processed_at IS NULL;
ALTER TABLE billing.webhooks ALTER payload SET COMPRESSION lz4;
CREATE FUNCTION billing.price_for(p billing.prices, q bigint) RETURNS bigint LANGUAGE plpgsql STABLE AS $$
DECLARE t billing.tier; BEGIN
  IF p.scheme IN ('flat', 'per_unit') THEN RETURN p.unit_amount * CASE p.scheme WHEN 'flat' THEN 1 ELSE q END; END IF;
  FOREACH t IN ARRAY p.tiers LOOP IF t.up_to IS NULL OR t.up_to >= q THEN RETURN q * t.unit_amount + coalesce(t.flat_amount, 0); END IF; END LOOP;
  RETURN 0; END $$;
CREATE FUNCTION billing.recompute() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE billing.invoices i SET subtotal = (SELECT coalesce(sum(amount), 0) FROM billing.invoice_lines l WHERE l.invoice_id = i.id) WHERE i.id IN (SELECT invoice_id FROM changed) AND i.status = 'draft';
  RETURN NULL;
END $$;
CREATE TRIGGER lines_recompute_i AFTER INSERT ON billing.invoice_lines REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION billing.recompute();
CREATE TRIGGER lines_recompute_d AFTER DELETE ON billing.invoice_lines REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION billing.recompute();
CREATE FUNCTION billing.finalize() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.number := coalesce(NEW.number, to_char(now(), 'YYYY') || '-' || lpad(nextval('billing.invoice_number')::text, 6, '0')); RETURN NEW; END $$;
CREATE TRIGGER finalize BEFORE UPDATE OF status ON billing.invoices FOR EACH ROW WHEN (OLD.status = 'draft' AND NEW.status = 'open') EXECUTE FUNCTION billing.finalize();
CREATE VIEW billing.mrr AS SELECT
  p.currency, sum(billing.price_for(p, i.quantity) / greatest(extract(epoch FROM p.recurring) / 2592000, 1)) AS mrr, count(DISTINCT s.customer_id) AS customers FROM billing.subscriptions s JOIN billing.subscription_items i ON i.subscription_id = s.id JOIN billing.prices p ON p.id = i.price_id WHERE s.status IN ('active', 'past_due') AND p.recurring IS NOT NULL GROUP BY p.currency;
CREATE VIEW billing.open_invoices AS SELECT i.id, i.number, c.email, i.total,
  i.total - i.amount_paid AS remaining, CURRENT_DATE - i.due AS late FROM billing.invoices i JOIN billing.customers c ON c.id = i.customer_id WHERE i.status IN ('open', 'uncollectible');
