CREATE SCHEMA crm;
CREATE SCHEMA api;
CREATE TYPE crm.stage AS ENUM ('lead', 'qualified', 'proposal', 'won', 'lost');
CREATE DOMAIN crm.phone AS text CONSTRAINT phone_e164 CHECK (VALUE ~ '^\+[1-9][0-9]{1,14}$');
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
ALTER TABLE crm.note DROP CONSTRAINT note_deal_id_fkey, ADD CONSTRAINT note_deal_id_fkey FOREIGN KEY (deal_id) REFERENCES crm.deal ON DELETE SET NULL (deal_id);

CREATE VIEW api.accounts WITH (security_barrier = true, security_invoker = true) AS SELECT account_id, name, region, owner_name FROM crm.account WHERE NOT archived WITH CASCADED CHECK OPTION;
CREATE VIEW api.emea_accounts AS SELECT account_id, name, region FROM api.accounts WHERE region = 'emea'
WITH LOCAL CHECK OPTION;
CREATE VIEW api.contacts AS SELECT c.contact_id, c.account_id, c.full_name, CASE WHEN c.gdpr_consent THEN c.phone::text END AS phone, a.name AS account FROM crm.contact c JOIN crm.account a USING (account_id);
CREATE VIEW api.pipeline WITH (security_barrier) AS
  SELECT d.deal_id, d.stage, d.amount, (d.amount * d.probability)::numeric(12,2) AS weighted, a.name
    , rank() OVER w AS rnk
  FROM crm.deal d JOIN crm.account a ON a.account_id = d.account_id
  WHERE d.stage NOT IN ('won', 'lost')
  WINDOW w AS (PARTITION BY d.stage ORDER BY d.amount DESC)
;
CREATE VIEW api.pipeline_total (phase, total, deals) AS SELECT stage, sum(weighted), count(*) FROM api.pipeline WHERE rnk <= 100 GROUP BY stage;
CREATE RECURSIVE VIEW api.weeks (n, monday) AS VALUES (1, DATE '2024-01-01') UNION ALL SELECT n + 1, monday + 7 FROM weeks WHERE n < 52;

CREATE FUNCTION api.contacts_write() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = crm, pg_temp AS $$
BEGIN
  CASE TG_OP
    WHEN 'INSERT' THEN
      INSERT INTO contact (account_id, full_name, phone) VALUES (NEW.account_id, NEW.full_name, NEW.phone) RETURNING contact_id INTO NEW.contact_id;
      RETURN NEW;
    WHEN 'UPDATE' THEN
      UPDATE contact SET full_name = NEW.full_name WHERE contact_id = OLD.contact_id;
      RETURN NEW;
    ELSE
      DELETE FROM contact WHERE contact_id = OLD.contact_id;
      RETURN OLD;
  END CASE;
END $$;
CREATE TRIGGER contacts_write INSTEAD OF INSERT OR UPDATE OR DELETE ON api.contacts FOR EACH ROW EXECUTE FUNCTION api.contacts_write();
CREATE RULE pipeline_upd AS ON UPDATE TO api.pipeline WHERE NEW.stage IS DISTINCT FROM OLD.stage DO ALSO INSERT INTO crm.note (deal_id, body) VALUES (OLD.deal_id, OLD.stage || ' -> ' || NEW.stage);
CREATE RULE pipeline_upd_do AS ON UPDATE TO api.pipeline DO INSTEAD UPDATE crm.deal SET stage = NEW.stage, amount = NEW.amount WHERE deal_id = OLD.deal_id RETURNING deal_id, stage, amount, amount, ''::text, 0::bigint;
ALTER VIEW api.accounts ALTER COLUMN region SET DEFAULT 'apac';
COMMENT ON VIEW api.accounts IS 'accounts not archived';
COMMENT ON COLUMN api.pipeline.weighted IS 'amount times probability';
COMMENT ON RULE pipeline_upd ON api.pipeline IS 'keeps a note';

CREATE MATERIALIZED VIEW api.forecast WITH (autovacuum_enabled = false) AS SELECT date_trunc('month', closes::timestamp) AS month, sum(amount * probability) AS expected, percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median FROM crm.deal GROUP BY 1 WITH NO DATA;
CREATE UNIQUE INDEX forecast_month ON api.forecast (month);
ALTER TABLE api.forecast OWNER TO um_owner;
ALTER TABLE crm.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_accounts ON crm.account USING (owner_name = CURRENT_USER);
CREATE POLICY all_for_support ON crm.account FOR SELECT TO um_support USING (true);
CREATE POLICY region_guard ON crm.account AS RESTRICTIVE FOR UPDATE USING (region <> 'us') WITH CHECK (region = ANY (ARRAY['emea', 'apac']));
GRANT USAGE ON SCHEMA api TO um_app, um_support;
GRANT SELECT, INSERT, UPDATE ON api.accounts TO um_app;
GRANT SELECT ON api.pipeline TO um_app;
GRANT SELECT (contact_id, full_name), UPDATE (full_name) ON api.contacts TO um_support;
GRANT SELECT ON api.pipeline_total TO um_app, um_support;
GRANT SELECT ON crm.account TO um_support;
ALTER VIEW api.pipeline OWNER TO um_owner;
GRANT SELECT ON crm.deal, crm.account TO um_owner;
