CREATE SCHEMA IF NOT EXISTS stripe;
CREATE TYPE stripe.pricing_type AS ENUM ('one_time', 'recurring');
CREATE TYPE stripe.subscription_status AS ENUM ('trialing', 'active', 'canceled', 'incomplete', 'incomplete_expired', 'past_due', 'unpaid', 'paused');
CREATE TYPE stripe.invoice_status AS ENUM ('draft', 'open', 'paid', 'uncollectible', 'void');
CREATE FUNCTION stripe.set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at = now();
  RETURN NEW;
END;
$$;
CREATE TABLE IF NOT EXISTS stripe.migrations (id integer PRIMARY KEY, name varchar(100) UNIQUE NOT NULL, hash varchar(40) NOT NULL, executed_at timestamp DEFAULT current_timestamp);
CREATE TABLE IF NOT EXISTS stripe.products (
  "id" text primary key,
  "object" text,
  "active" boolean,
  "description" text,
  "metadata" jsonb,
  "name" text,
  "created" bigint,
  "images" jsonb,
  "marketing_features" jsonb,
  "updated" bigint,
  "default_price" text,
  "updated_at" timestamptz default timezone('utc'::text, now()) not null
);
CREATE TRIGGER handle_updated_at BEFORE UPDATE ON stripe.products FOR EACH ROW EXECUTE PROCEDURE stripe.set_updated_at();
CREATE TABLE stripe.customers (
  "id" text primary key,
  "object" text,
  "address" jsonb,
  "email" text,
  "name" text,
  "balance" bigint,
  "created" integer,
  "delinquent" boolean,
  "deleted" boolean not null default false,
  "metadata" jsonb default '{}'
);
CREATE INDEX stripe_customers_email_idx ON stripe.customers USING btree (lower(email)) WHERE NOT deleted;
CREATE TABLE stripe.prices (
  "id" text primary key,
  "active" boolean,
  "currency" text,
  "type" stripe.pricing_type,
  "unit_amount" bigint,
  "unit_amount_decimal" numeric,
  "recurring" jsonb,
  "product" text references stripe.products
);
CREATE TABLE stripe.subscriptions (
  "id" text primary key,
  "status" stripe.subscription_status,
  "cancel_at_period_end" boolean,
  "current_period_end" bigint,
  "items" jsonb,
  "default_payment_method" text,
  "customer" text references stripe.customers on delete cascade
);
CREATE TABLE stripe.subscription_items (
  "id" text primary key,
  "quantity" integer,
  "price" text references stripe.prices,
  "subscription" text references stripe.subscriptions
);
CREATE TABLE stripe.invoices (
  "id" text primary key,
  "status" stripe.invoice_status,
  "total" bigint,
  "customer" text,
  "subscription" text references stripe.subscriptions
);
CREATE INDEX stripe_invoices_customer_idx ON stripe.invoices USING btree (customer);
CREATE VIEW stripe.mrr AS SELECT s.customer, p.currency, sum(p.unit_amount * coalesce(i.quantity, 1)) AS cents FROM stripe.subscriptions s JOIN stripe.subscription_items i ON i.subscription = s.id JOIN stripe.prices p ON p.id = i.price WHERE s.status IN ('active', 'past_due') GROUP BY s.customer, p.currency;
