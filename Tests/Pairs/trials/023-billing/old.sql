CREATE SCHEMA billing; CREATE SCHEMA tax;
CREATE EXTENSION pgcrypto SCHEMA public; CREATE EXTENSION btree_gist SCHEMA public;
CREATE FUNCTION billing.gen_id(prefix text
 ) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || '_' || encode(public.gen_random_bytes(
  12), 'hex') $$;
CREATE DOMAIN billing.cents AS integer;
CREATE DOMAIN billing.currency AS char(3) CHECK (VALUE = lower(VALUE)) DEFAULT
  'usd';
CREATE TYPE billing.sub_status AS ENUM ('trial', 'active', 'past_due', 'canceled');
CREATE TYPE billing.invoice_status AS ENUM ('draft', 'open', 'paid', 'void'
 );
CREATE TYPE billing.tier AS (up_to integer, unit_amount
  integer);
CREATE TABLE billing.customers (id text PRIMARY KEY DEFAULT billing.gen_id('cus'), email text, name text,
  balance billing.cents NOT NULL DEFAULT 0, tax_id text, country char(2), created timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE tax.rates (country char(2) PRIMARY KEY, pct numeric(4,2) NOT NULL);
CREATE TABLE billing.products (id text PRIMARY KEY DEFAULT billing.gen_id('prod'), name text NOT NULL, active boolean NOT NULL DEFAULT true
);
CREATE TABLE billing.plans (id text PRIMARY KEY, product_id text NOT NULL REFERENCES billing.products, amount billing.cents NOT NULL, currency billing.currency NOT NULL, interval text NOT NULL CHECK (interval IN ('month', 'year')), trial_days integer NOT NULL DEFAULT 0, tiers billing.tier[]);
CREATE TABLE billing.coupons (id text PRIMARY KEY, percent_off integer, amount_off billing.cents, redeem_by timestamptz, CHECK (num_nonnulls(percent_off, amount_off) = 1));
CREATE TABLE billing.subscriptions (
  id text PRIMARY KEY DEFAULT billing.gen_id('sub'), customer_id text NOT NULL REFERENCES billing.customers
 ,
  plan_id text NOT NULL REFERENCES billing.plans, quantity integer NOT NULL DEFAULT 1, status billing.sub_status NOT NULL DEFAULT 'trial', period_start timestamptz NOT NULL, period_end timestamptz NOT NULL, coupon_id text REFERENCES billing.coupons, cancel_at_end boolean DEFAULT false, CHECK (period_end > period_start)
);
CREATE UNIQUE INDEX one_active_sub ON billing.subscriptions (customer_id, plan_id) WHERE status <> 'canceled';
CREATE TABLE billing.usage_records (
  id bigserial PRIMARY KEY, subscription_id text NOT NULL REFERENCES billing.subscriptions, quantity integer NOT NULL, at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX usage_sub ON billing.usage_records (
  subscription_id, at);
CREATE SEQUENCE billing.invoice_number
;
CREATE TABLE billing.invoices (
  id text PRIMARY KEY DEFAULT billing.gen_id('in'), number
  integer UNIQUE DEFAULT nextval('billing.invoice_number'),
  customer_id text NOT NULL REFERENCES billing.customers, subscription_id text REFERENCES billing.subscriptions, status billing.invoice_status NOT NULL DEFAULT 'draft', currency billing.currency NOT NULL,
  subtotal billing.cents NOT NULL DEFAULT 0, tax billing.cents NOT NULL DEFAULT 0, total billing.cents, paid_at timestamptz, due date,
  CONSTRAINT paid_date CHECK (status <> 'paid' OR paid_at IS NOT NULL)
);
CREATE TABLE billing.invoice_lines (id serial PRIMARY KEY, invoice_id text NOT NULL REFERENCES billing.invoices ON DELETE CASCADE, description text NOT NULL, amount billing.cents NOT NULL
);
CREATE TABLE billing.payments (id text PRIMARY KEY DEFAULT billing.gen_id(
  'ch'), invoice_id text NOT NULL REFERENCES billing.invoices, amount billing.cents NOT NULL CHECK (amount > 0), ok boolean NOT NULL, failure text
 , created timestamptz NOT NULL DEFAULT now());
CREATE TABLE billing.webhooks (id text PRIMARY KEY, type text NOT NULL, payload
  json NOT NULL, processed boolean NOT NULL DEFAULT false
);
CREATE INDEX webhooks_todo ON billing.webhooks (id) WHERE NOT processed;
CREATE FUNCTION billing.tier_price(q integer, tiers billing.tier[]) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT q * (t).unit_amount FROM unnest(tiers) t WHERE (t).up_to IS NULL OR (t).up_to >= q ORDER BY (t).up_to NULLS LAST LIMIT 1 $$;
CREATE FUNCTION billing.recompute() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE billing.invoices i SET subtotal = s.sum, total = s.sum + i.tax FROM (SELECT coalesce(sum(amount), 0) AS sum FROM billing.invoice_lines WHERE invoice_id = coalesce(NEW.invoice_id, OLD.invoice_id)) s WHERE i.id = coalesce(NEW.invoice_id, OLD.invoice_id);
  RETURN NULL;
END $$;
CREATE TRIGGER lines_recompute AFTER INSERT OR UPDATE OR DELETE ON billing.invoice_lines FOR EACH ROW EXECUTE FUNCTION billing.recompute();
CREATE VIEW billing.mrr AS SELECT
  p.currency, sum(s.quantity * p.amount / CASE p.interval WHEN 'year' THEN 12 ELSE 1 END) AS mrr FROM billing.subscriptions s JOIN billing.plans p ON p.id = s.plan_id WHERE s.status IN ('active', 'past_due') GROUP BY p.currency;
CREATE VIEW billing.open_invoices AS SELECT i.id, i.number, c.email, i.total,
  CURRENT_DATE - i.due AS late FROM billing.invoices i JOIN billing.customers c ON c.id = i.customer_id WHERE i.status = 'open';
