CREATE SCHEMA crm;
CREATE SCHEMA api;
CREATE TYPE crm.stage AS ENUM ('lead', 'qualified', 'proposal', 'won', 'lost');
CREATE DOMAIN crm.phone AS text CHECK (VALUE ~ '^\+?[0-9 ]+$');
CREATE TABLE crm.account (
    account_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    owner_name name NOT NULL DEFAULT CURRENT_USER,
    region text NOT NULL DEFAULT 'emea',
    archived boolean NOT NULL DEFAULT false
);
CREATE TABLE crm.contact (
    contact_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id int NOT NULL REFERENCES crm.account ON DELETE CASCADE,
    full_name text NOT NULL,
    phone crm.phone,
    gdpr_consent boolean NOT NULL DEFAULT false
);
CREATE TABLE crm.deal (
    deal_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id int NOT NULL REFERENCES crm.account,
    stage crm.stage NOT NULL DEFAULT 'lead',
    amount numeric(12,2) CHECK (amount >= 0),
    probability numeric(3,2) NOT NULL DEFAULT 0.1,
    closes date
);
CREATE TABLE crm.note (note_id serial PRIMARY KEY, deal_id int REFERENCES crm.deal ON DELETE SET NULL, body text, by_user name DEFAULT SESSION_USER, at timestamptz DEFAULT now());

CREATE VIEW api.accounts AS SELECT account_id, name, region FROM crm.account WHERE NOT archived WITH LOCAL CHECK OPTION;
CREATE VIEW api.emea_accounts AS SELECT account_id, name, region FROM api.accounts WHERE region = 'emea'
;
CREATE VIEW api.contacts AS SELECT c.contact_id, c.full_name, c.phone, a.name AS account FROM crm.contact c JOIN crm.account a USING (account_id);
CREATE VIEW api.pipeline WITH (security_barrier) AS
  SELECT d.deal_id, d.stage, d.amount, (d.amount * d.probability)::numeric(12,2) AS weighted, a.name
  FROM crm.deal d JOIN crm.account a ON a.account_id = d.account_id
  WHERE d.stage NOT IN ('won', 'lost')
;
CREATE VIEW api.pipeline_total AS SELECT stage, sum(weighted) AS total FROM api.pipeline GROUP BY stage;
CREATE VIEW api.unused AS SELECT 1 AS one, NULL::text AS two, ARRAY[1, 2] AS three;

CREATE RULE contacts_insert AS ON INSERT TO api.contacts DO INSTEAD
  INSERT INTO crm.contact (account_id, full_name, phone) SELECT a.account_id, NEW.full_name, NEW.phone FROM crm.account a WHERE a.name = NEW.account;
CREATE RULE contacts_delete AS ON DELETE TO api.contacts DO INSTEAD DELETE FROM crm.contact WHERE contact_id = OLD.contact_id;
COMMENT ON VIEW api.accounts IS 'accounts not archived';
COMMENT ON COLUMN api.pipeline.weighted IS 'amount times probability';

CREATE VIEW api.forecast AS SELECT date_trunc('month', closes::timestamp) AS month, sum(amount * probability) AS expected FROM crm.deal GROUP BY 1;
ALTER TABLE crm.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_accounts ON crm.account USING (owner_name = CURRENT_USER);
GRANT USAGE ON SCHEMA api TO um_app, um_support;
GRANT SELECT, INSERT, UPDATE ON api.accounts TO um_app;
GRANT SELECT ON api.pipeline TO um_app;
