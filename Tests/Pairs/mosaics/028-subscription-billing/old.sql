CREATE SCHEMA billing;
CREATE EXTENSION citext SCHEMA public;
CREATE EXTENSION btree_gist SCHEMA public;
CREATE TYPE billing.status AS ENUM ('trialing', 'active', 'past_due', 'canceled', 'unpaid');
CREATE TYPE billing.interval_unit AS ENUM ('day', 'week', 'month', 'year');
CREATE DOMAIN billing.cents AS
  integer
  CHECK (VALUE >= 0);
CREATE DOMAIN billing.external_id AS text CHECK (VALUE ~ '^[a-z]+_[A-Za-z0-9]+$');

CREATE TABLE billing.customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ext_id billing.external_id UNIQUE,
    email public.citext NOT NULL,
    balance integer NOT NULL DEFAULT 0,
    metadata jsonb NOT NULL DEFAULT '{}',
    created timestamp NOT NULL DEFAULT now()
);
CREATE INDEX customers_email ON billing.customers (email);
CREATE TABLE billing.plans (
    id serial PRIMARY KEY,
    name varchar(50) NOT NULL,
    amount billing.cents NOT NULL,
    currency char(3) NOT NULL DEFAULT 'usd',
    every smallint NOT NULL DEFAULT 1,
    unit billing.interval_unit NOT NULL DEFAULT 'month',
    tiers billing.cents[]
);
CREATE TABLE billing.subscriptions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES billing.customers,
    plan_id int NOT NULL REFERENCES billing.plans,
    status billing.status NOT NULL DEFAULT 'trialing',
    quantity int NOT NULL DEFAULT 1,
    period tstzrange NOT NULL,
    canceled_at timestamptz,
    CONSTRAINT one_per_period EXCLUDE USING gist (customer_id WITH =, period WITH &&)
);
CREATE INDEX subscriptions_live ON billing.subscriptions (customer_id) WHERE status IN ('trialing', 'active', 'past_due');
CREATE TABLE billing.invoices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subscription_id bigint REFERENCES billing.subscriptions DEFERRABLE,
    number text,
    total billing.cents NOT NULL DEFAULT 0,
    due date,
    paid boolean NOT NULL DEFAULT false
);
CREATE TABLE billing.invoice_lines (
    invoice_id bigint NOT NULL REFERENCES billing.invoices ON DELETE CASCADE,
    line int NOT NULL,
    description text,
    amount int NOT NULL,
    taxes numeric(5,2)[],
    PRIMARY KEY (invoice_id, line)
);
CREATE TABLE billing.coupons (code text PRIMARY KEY, percent_off smallint CHECK (percent_off BETWEEN 1 AND 100));
CREATE VIEW billing.mrr AS
  SELECT date_trunc('month', now()) AS month, sum(p.amount * s.quantity / CASE p.unit WHEN 'year' THEN 12 ELSE 1 END) AS mrr
  FROM billing.subscriptions s JOIN billing.plans p ON p.id = s.plan_id WHERE s.status = 'active';
CREATE VIEW billing.overdue AS SELECT i.id, i.number, i.total, s.customer_id, c.email FROM billing.invoices i JOIN billing.subscriptions s ON s.id = i.subscription_id JOIN billing.customers c ON c.id = s.customer_id WHERE NOT i.paid AND i.due < CURRENT_DATE;
CREATE FUNCTION billing.invoice_total(i billing.invoices) RETURNS
  bigint LANGUAGE sql STABLE AS 'SELECT sum(amount) FROM billing.invoice_lines WHERE invoice_id = i.id';
CREATE FUNCTION billing.set_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.number := coalesce(NEW.number, to_char(now(), 'YYYY') || '-' || lpad(NEW.id::text, 8, '0'));
  RETURN NEW;
END $$;
CREATE TRIGGER set_number BEFORE INSERT ON billing.invoices FOR EACH ROW
EXECUTE FUNCTION billing.set_number();
COMMENT ON TYPE billing.status IS 'as of Stripe
2015';
