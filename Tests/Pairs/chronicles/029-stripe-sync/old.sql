CREATE SCHEMA IF NOT EXISTS stripe;
CREATE TYPE stripe.pricing_type AS ENUM ('one_time', 'recurring');
CREATE TYPE stripe.subscription_status AS ENUM ('trialing', 'active', 'canceled', 'incomplete', 'past_due', 'unpaid');
CREATE TABLE IF NOT EXISTS stripe.migrations (id integer PRIMARY KEY, name varchar(100) UNIQUE NOT NULL, hash varchar(40) NOT NULL, executed_at timestamp DEFAULT current_timestamp);
CREATE TABLE IF NOT EXISTS stripe.products (
  "id" text primary key,
  "object" text,
  "active" boolean,
  "description" text,
  "metadata" jsonb,
  "name" text,
  "created" integer,
  "images" jsonb,
  "updated" integer
);
CREATE TABLE stripe.customers (
  "id" text primary key,
  "object" text,
  "address" jsonb,
  "email" text,
  "name" text,
  "balance" integer,
  "created" integer,
  "delinquent" boolean,
  "metadata" jsonb
);
CREATE TABLE stripe.prices (
  "id" text primary key,
  "active" boolean,
  "currency" text,
  "type" stripe.pricing_type,
  "unit_amount" integer,
  "recurring" jsonb,
  "product" text references stripe.products
);
CREATE TABLE stripe.subscriptions (
  "id" text primary key,
  "status" stripe.subscription_status,
  "cancel_at_period_end" boolean,
  "current_period_end" integer,
  "items" jsonb,
  "customer" text references stripe.customers
);
CREATE TABLE stripe.events ("id" text primary key, "type" text, "data" jsonb, "created" integer);
CREATE VIEW stripe.mrr AS SELECT s.customer, sum(p.unit_amount) AS cents FROM stripe.subscriptions s, LATERAL jsonb_array_elements_text(s.items) i JOIN stripe.prices p ON p.id = i WHERE s.status = 'active' GROUP BY s.customer;
