CREATE SCHEMA crm;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION ltree;
CREATE TABLE crm.pipeline_def (id smallint PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE crm.stage (
  id smallint PRIMARY KEY,
  pipeline_id smallint NOT NULL REFERENCES crm.pipeline_def,
  name text NOT NULL,
  position smallint NOT NULL,
  is_won boolean,
  UNIQUE (pipeline_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE DOMAIN crm.phone AS text CHECK (VALUE ~ '^\+[0-9]+$') CHECK (length(VALUE) < 20);
CREATE DOMAIN crm.percent AS real DEFAULT 0 NOT NULL CHECK (VALUE >= 0 AND VALUE <= 1);
CREATE TABLE crm.users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL UNIQUE,
  manager_id uuid REFERENCES crm.users ON DELETE SET NULL,
  team ltree NOT NULL DEFAULT 'root',
  locale text
);
CREATE INDEX users_team ON crm.users USING gist (team);
CREATE TABLE crm.company (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  domain text,
  parent_id uuid REFERENCES crm.company,
  custom jsonb DEFAULT '{}'::jsonb NOT NULL CHECK (pg_column_size(custom) < 65536),
  owner_id uuid NOT NULL REFERENCES crm.users,
  created_at timestamptz DEFAULT now()
);
CREATE INDEX company_name_trgm ON crm.company USING gin (name gin_trgm_ops, domain gin_trgm_ops);
CREATE INDEX company_custom ON crm.company USING gin (custom);
CREATE UNIQUE INDEX company_domain ON crm.company (lower(domain)) WHERE domain IS NOT NULL;
CREATE TABLE crm.contact (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  company_id uuid REFERENCES crm.company ON DELETE CASCADE,
  first_name text,
  last_name text,
  full_name text GENERATED ALWAYS AS (COALESCE(first_name, '') || ' ' || upper(last_name)) STORED,
  emails text[] NOT NULL DEFAULT '{}',
  phones crm.phone[] CHECK (cardinality(phones) < 6),
  opted_in boolean DEFAULT false,
  birthday date
);
CREATE TABLE crm.deal (
  id bigserial PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES crm.company ON DELETE CASCADE,
  title varchar(120) NOT NULL,
  stage_id smallint NOT NULL REFERENCES crm.stage,
  probability crm.percent DEFAULT 0.1,
  amount numeric(16,4),
  weighted float8 GENERATED ALWAYS AS (amount::float8 * probability) STORED,
  close_date date,
  owner_id uuid REFERENCES crm.users ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX deal_pipeline ON crm.deal (stage_id, close_date NULLS FIRST) INCLUDE (weighted);
CREATE TABLE crm.activity (
  id bigserial,
  deal_id bigint REFERENCES crm.deal ON DELETE CASCADE,
  contact_id uuid REFERENCES crm.contact ON DELETE SET NULL,
  kind text NOT NULL CHECK (kind IN ('call','email','meeting','note')),
  at timestamptz NOT NULL DEFAULT now(),
  body text,
  PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE crm.activity_hist PARTITION OF crm.activity FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE crm.activity_cur PARTITION OF crm.activity FOR VALUES FROM ('2024-01-01') TO (MAXVALUE);
CREATE FUNCTION crm.stage_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO crm.activity (deal_id, kind, body) VALUES (NEW.id, 'note', OLD.stage_id || '->' || NEW.stage_id);
  RETURN NEW;
END $$;
CREATE TRIGGER deal_stage AFTER UPDATE OF stage_id ON crm.deal FOR EACH ROW WHEN (OLD.stage_id <> NEW.stage_id) EXECUTE FUNCTION crm.stage_changed();
CREATE VIEW crm.pipeline AS
  SELECT s.pipeline_id, s.name AS stage, count(*) AS n, sum(weighted) AS weighted
  FROM crm.deal
  JOIN crm.stage s ON s.id = stage_id
  GROUP BY s.id;
CREATE VIEW crm.forecast AS
  SELECT pipeline_id, sum(weighted) AS total
  FROM crm.pipeline
  GROUP BY pipeline_id;
CREATE VIEW crm.contact_list AS
  SELECT c.id, c.full_name, co.name AS company
  FROM crm.contact c
  LEFT JOIN crm.company co ON co.id = c.company_id;
COMMENT ON TABLE crm.deal IS 'opportunity';
