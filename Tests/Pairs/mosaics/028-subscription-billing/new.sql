CREATE SCHEMA billing;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE TYPE billing.status AS ENUM ('trialing', 'active', 'past_due', 'canceled', 'unpaid');
ALTER TYPE billing.status ADD VALUE 'incomplete' BEFORE 'trialing';
ALTER TYPE billing.status ADD VALUE 'paused';
CREATE TYPE billing.interval_unit AS ENUM ('day', 'week', 'month', 'year');
CREATE DOMAIN billing.cents AS
  bigint
  CHECK (VALUE >= 0);
CREATE DOMAIN billing.external_id AS text CHECK (VALUE ~ '^[a-z]+_[A-Za-z0-9]+$');

CREATE TABLE billing.customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ext_id billing.external_id UNIQUE,
    email public.citext NOT NULL,
    balance bigint NOT NULL DEFAULT 0,
    metadata jsonb NOT NULL DEFAULT '{}',
    created timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX customers_email ON billing.customers (email);
CREATE TABLE billing.plans (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    amount billing.cents NOT NULL,
    currency char(3) NOT NULL DEFAULT 'usd',
    every smallint NOT NULL DEFAULT 1,
    unit billing.interval_unit NOT NULL DEFAULT 'month',
    tiers billing.cents[]
);
ALTER TABLE billing.plans ALTER name TYPE varchar(100), ALTER every TYPE int, ALTER COLUMN id SET DATA TYPE bigint;
ALTER SEQUENCE billing.plans_id_seq AS bigint;
CREATE TABLE billing.subscriptions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES billing.customers,
    plan_id bigint NOT NULL REFERENCES billing.plans ON UPDATE CASCADE,
    status billing.status NOT NULL DEFAULT 'trialing',
    quantity int NOT NULL DEFAULT 1,
    period tstzrange NOT NULL,
    canceled_at timestamptz,
    CONSTRAINT one_per_period EXCLUDE USING gist (customer_id WITH =, plan_id WITH =, period WITH &&) WHERE (status <> 'canceled'::billing.status)
);
CREATE INDEX subscriptions_live ON billing.subscriptions (customer_id) INCLUDE (plan_id) WHERE status IN ('trialing', 'active', 'past_due', 'paused');
CREATE TABLE billing.invoices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription_id bigint REFERENCES billing.subscriptions DEFERRABLE,
    number text,
    total billing.cents NOT NULL DEFAULT 0,
    due date,
    paid boolean NOT NULL DEFAULT false
);
ALTER TABLE billing.invoices ADD CONSTRAINT invoice_number UNIQUE (number) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE billing.invoices ALTER CONSTRAINT invoices_subscription_id_fkey DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE billing.invoice_lines (
    invoice_id bigint NOT NULL REFERENCES billing.invoices ON DELETE CASCADE,
    line int NOT NULL,
    description text,
    amount int NOT NULL,
    taxes numeric(5,2)[],
    PRIMARY KEY (invoice_id, line)
);
ALTER TABLE billing.invoice_lines ALTER amount TYPE billing.cents, ALTER taxes TYPE numeric(6,3)[];
CREATE TABLE billing.coupons (code public.citext PRIMARY KEY, percent_off numeric(5,2), amount_off billing.cents, CONSTRAINT one_kind CHECK (num_nonnulls(percent_off, amount_off) = 1));
CREATE TABLE billing.usage_records (
    subscription_id bigint NOT NULL REFERENCES billing.subscriptions,
    at timestamptz NOT NULL,
    quantity bigint NOT NULL,
    PRIMARY KEY (subscription_id, at)
) PARTITION BY HASH (subscription_id);
CREATE TABLE billing.usage_records_0 PARTITION OF billing.usage_records FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE billing.usage_records_1 PARTITION OF billing.usage_records FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE billing.usage_records_2 PARTITION OF billing.usage_records FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE MATERIALIZED VIEW billing.mrr AS
  SELECT m.month, c.id AS customer_id, sum(p.amount * s.quantity / CASE p.unit WHEN 'year' THEN 12 WHEN 'month' THEN 1 ELSE 1 END) AS mrr
  FROM generate_series('2024-01-01'::timestamptz, '2024-12-01', '1 month') AS m(month)
  JOIN billing.subscriptions s ON s.period @> m.month JOIN billing.plans p ON p.id = s.plan_id JOIN billing.customers c ON c.id = s.customer_id
  WHERE s.status IN ('active', 'past_due') GROUP BY 1, 2
WITH NO DATA;
CREATE UNIQUE INDEX mrr_uq ON billing.mrr (month, customer_id);
CREATE VIEW billing.churn AS SELECT month, sum(mrr) AS total, lag(sum(mrr)) OVER (ORDER BY month) AS prev FROM billing.mrr GROUP BY month;
CREATE VIEW billing.overdue AS SELECT i.id, i.number, i.total, s.customer_id, c.email FROM billing.invoices i JOIN billing.subscriptions s ON s.id = i.subscription_id JOIN billing.customers c ON c.id = s.customer_id WHERE NOT i.paid AND i.due < CURRENT_DATE;
CREATE FUNCTION billing.invoice_total(i billing.invoices) RETURNS
  billing.cents LANGUAGE sql STABLE AS 'SELECT coalesce(sum(amount), 0)::bigint FROM billing.invoice_lines WHERE invoice_id = i.id';
CREATE FUNCTION billing.set_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.number := coalesce(NEW.number, to_char(now(), 'YYYY') || '-' || lpad(NEW.id::text, 8, '0'));
  RETURN NEW;
END $$;
CREATE TRIGGER set_number BEFORE INSERT ON billing.invoices FOR EACH ROW
WHEN (NEW.number IS NULL)
EXECUTE FUNCTION billing.set_number();
CREATE STATISTICS billing.sub_stat (mcv) ON status, plan_id FROM billing.subscriptions;
CREATE CAST (billing.interval_unit AS interval) WITH INOUT;
COMMENT ON TYPE billing.status IS 'as of Stripe
2020';
