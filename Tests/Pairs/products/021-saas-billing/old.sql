CREATE EXTENSION citext;
CREATE SCHEMA tenant; CREATE SCHEMA billing;
CREATE TYPE billing.interval AS ENUM ('month', 'year');
CREATE TYPE billing.money_t AS (amount_minor bigint, currency char(3)
);
CREATE FUNCTION tenant.short_id(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || '_' || substr(encode(sha256(random()::text::bytea), 'hex'), 1, 16) $$;
CREATE TABLE tenant.organizations (id text PRIMARY KEY DEFAULT tenant.short_id('org'), name citext NOT NULL, slug citext UNIQUE, owner_id text
, created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE tenant.users (id text PRIMARY KEY DEFAULT tenant.short_id('usr'), email citext NOT NULL UNIQUE, default_org_id text REFERENCES tenant.organizations ON DELETE SET NULL);
ALTER TABLE tenant.organizations ADD CONSTRAINT organizations_owner_fk FOREIGN KEY (owner_id) REFERENCES tenant.users 
;
CREATE TABLE tenant.memberships (org_id text REFERENCES tenant.organizations ON DELETE CASCADE, user_id text REFERENCES tenant.users ON DELETE CASCADE, role text NOT NULL DEFAULT 'member' CHECK (role IN ('owner', 'admin', 'member'
)), PRIMARY KEY (org_id, user_id));
CREATE TABLE billing.plans (id text PRIMARY KEY, name text NOT NULL, price numeric(10,2) NOT NULL, interval billing.interval NOT NULL DEFAULT 'month', seats int);
CREATE TABLE billing.subscriptions (
  id text PRIMARY KEY DEFAULT tenant.short_id('sub'),
  org_id text NOT NULL REFERENCES tenant.organizations ON DELETE RESTRICT,
  plan_id text NOT NULL REFERENCES billing.plans,
  quantity int NOT NULL DEFAULT 1,
  started_at timestamptz NOT NULL DEFAULT now(),
  cancelled_at timestamptz
);
CREATE UNIQUE INDEX one_live_subscription ON billing.subscriptions (org_id) WHERE cancelled_at IS NULL;
CREATE TABLE billing.usage_records (org_id text NOT NULL, metric text NOT NULL, at timestamptz NOT NULL, qty bigint NOT NULL DEFAULT 0) PARTITION BY LIST (metric);
CREATE TABLE billing.usage_api PARTITION OF billing.usage_records FOR VALUES IN ('api_calls'
);
CREATE TABLE billing.usage_storage PARTITION OF billing.usage_records FOR VALUES IN ('storage_gb');
CREATE VIEW billing.mrr AS SELECT p.id AS plan, sum(CASE p.interval WHEN 'year' THEN p.price / 12 ELSE p.price END * s.quantity) AS mrr FROM billing.subscriptions s JOIN billing.plans p ON p.id = s.plan_id WHERE s.cancelled_at IS NULL GROUP BY p.id;
CREATE VIEW billing.mrr_total AS SELECT sum(mrr) AS total, count(*) AS plans FROM billing.mrr;
