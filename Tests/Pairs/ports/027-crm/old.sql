CREATE SCHEMA crm;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION ltree;
CREATE TYPE crm.stage AS ENUM ('lead','qualified','proposal','won','lost');
CREATE DOMAIN crm.phone AS varchar(20) CHECK (VALUE ~ '^\+?[0-9 ]+$');
CREATE DOMAIN crm.percent AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TABLE crm.users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL UNIQUE,
  manager_id uuid REFERENCES crm.users ON DELETE SET NULL,
  team ltree
);
CREATE TABLE crm.company (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  domain text,
  employees int4range,
  custom jsonb DEFAULT '{}'::jsonb NOT NULL,
  owner_id uuid NOT NULL REFERENCES crm.users,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX company_name_trgm ON crm.company USING gist (name gist_trgm_ops);
CREATE INDEX company_custom ON crm.company USING gin (custom);
CREATE UNIQUE INDEX company_domain ON crm.company (lower(domain)) WHERE domain IS NOT NULL;
CREATE TABLE crm.contact (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid REFERENCES crm.company ON DELETE CASCADE,
  first_name text,
  last_name text,
  full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED,
  phones crm.phone[],
  opted_in boolean DEFAULT false,
  birthday date
);
CREATE TABLE crm.deal (
  id bigserial PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES crm.company ON DELETE CASCADE,
  title varchar(120) NOT NULL,
  stage crm.stage NOT NULL DEFAULT 'lead',
  amount numeric(14,2),
  probability crm.percent DEFAULT 10,
  weighted numeric GENERATED ALWAYS AS (amount * probability / 100) STORED,
  close_date date,
  CONSTRAINT won_has_date CHECK (stage <> 'won' OR close_date IS NOT NULL)
);
CREATE INDEX deal_pipeline ON crm.deal (stage, close_date) WHERE stage NOT IN ('won','lost');
CREATE TABLE crm.activity (
  id bigserial,
  deal_id bigint REFERENCES crm.deal ON DELETE CASCADE,
  contact_id uuid REFERENCES crm.contact ON DELETE SET NULL,
  kind text NOT NULL CHECK (kind IN ('call','email','meeting')),
  at timestamptz NOT NULL DEFAULT now(),
  body text,
  PRIMARY KEY (id)
);
CREATE FUNCTION crm.stage_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.stage IS DISTINCT FROM OLD.stage THEN
    INSERT INTO crm.activity (deal_id, kind, body) VALUES (NEW.id, 'email', OLD.stage || '->' || NEW.stage);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER deal_stage AFTER UPDATE ON crm.deal FOR EACH ROW EXECUTE FUNCTION crm.stage_changed();
CREATE VIEW crm.pipeline AS
  SELECT stage, count(*) AS n, sum(weighted) AS weighted
  FROM crm.deal
  GROUP BY stage;
CREATE VIEW crm.forecast AS SELECT sum(weighted) AS total FROM crm.pipeline WHERE stage NOT IN ('lost');
CREATE VIEW crm.contact_list AS
  SELECT c.id, c.full_name, co.name AS company
  FROM crm.contact c
  LEFT JOIN crm.company co ON co.id = c.company_id;
COMMENT ON TABLE crm.deal IS 'opportunity';
