-- 001 shared
CREATE SCHEMA shared;
CREATE SCHEMA tenant_a;
CREATE SCHEMA tenant_b;
CREATE TABLE shared.tenant (
    id int PRIMARY KEY,
    name text NOT NULL UNIQUE,
    schema_name name NOT NULL
);
CREATE TYPE shared.stage AS ENUM ('lead', 'won', 'lost');
CREATE FUNCTION shared.touch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.modified := now();
  RETURN NEW;
END $$;
-- 002 per tenant
CREATE TABLE tenant_a.contact (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    email text,
    modified timestamptz DEFAULT now()
);
CREATE TABLE tenant_b.contact (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    email text,
    modified timestamptz DEFAULT now()
);
CREATE TABLE tenant_a.deal (id bigserial PRIMARY KEY, contact_id bigint REFERENCES tenant_a.contact, stage shared.stage DEFAULT 'lead', amount money);
CREATE TABLE tenant_b.deal (id bigserial PRIMARY KEY, contact_id bigint REFERENCES tenant_b.contact, stage shared.stage DEFAULT 'lead', amount money);
CREATE INDEX ON tenant_a.contact (email);
CREATE INDEX ON tenant_b.contact (email);
CREATE TRIGGER touch BEFORE UPDATE ON tenant_a.contact FOR EACH ROW EXECUTE FUNCTION shared.touch();
CREATE TRIGGER touch BEFORE UPDATE ON tenant_b.contact FOR EACH ROW EXECUTE FUNCTION shared.touch();
CREATE VIEW shared.all_deals AS
  SELECT 'a'::text AS tenant, id, stage, amount FROM tenant_a.deal
  UNION ALL
  SELECT 'b'::text, id, stage, amount FROM tenant_b.deal;
GRANT USAGE ON SCHEMA shared, tenant_a, tenant_b TO crm_app;
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA tenant_a TO crm_app;
GRANT SELECT ON shared.all_deals TO crm_ro;
