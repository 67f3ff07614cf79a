-- change data capture: logical replication of selected tables
CREATE SCHEMA billing; CREATE SCHEMA crm; CREATE SCHEMA internal;
CREATE TYPE billing.inv_state AS ENUM ('draft', 'sent', 'paid'
);
CREATE TABLE crm.accounts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL, segment text NOT NULL DEFAULT 'smb',
  ssn text
);
CREATE TABLE crm.contacts (
  account_id uuid NOT NULL REFERENCES crm.accounts,
  email text NOT NULL,
  phone text,
note text
);
CREATE UNIQUE INDEX contacts_nat ON crm.contacts (account_id, email);
ALTER TABLE crm.contacts REPLICA IDENTITY FULL;
CREATE TABLE billing.invoices (
  id bigint GENERATED ALWAYS AS IDENTITY,
  account_id uuid NOT NULL REFERENCES crm.accounts,
  state billing.inv_state NOT NULL DEFAULT 'draft',
  total numeric(12,2) NOT NULL,
  issued date NOT NULL,
  CONSTRAINT invoices_pkey PRIMARY KEY (id, issued)
) PARTITION BY RANGE (issued);
CREATE TABLE billing.invoices_2023 PARTITION OF billing.invoices FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE billing.invoices_2024 PARTITION OF billing.invoices FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE billing.invoices_2023 REPLICA IDENTITY NOTHING;
CREATE TABLE internal.jobs (id bigserial PRIMARY KEY, payload jsonb, done boolean NOT NULL DEFAULT false);
CREATE UNLOGGED TABLE internal.cache (k text PRIMARY KEY, v text);
CREATE PUBLICATION pub_crm FOR TABLE
  crm.accounts (id, name, segment), crm.contacts
  WITH (publish = 'insert, update, delete');
CREATE PUBLICATION pub_billing FOR TABLE billing.invoices
  WHERE (total > 0 AND account_id IS NOT NULL)
 WITH (publish_via_partition_root =
true);
CREATE PUBLICATION pub_all_schema FOR TABLES IN SCHEMA billing, crm;
CREATE PUBLICATION pub_jobs FOR TABLE internal.jobs WHERE (NOT done);
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION empty_pub;
COMMENT ON PUBLICATION pub_crm IS
'to the mail system';
CREATE FUNCTION internal.notify_job() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_notify('jobs', NEW.id::text); RETURN NEW; END $$;
CREATE TRIGGER notify_job AFTER INSERT ON internal.jobs FOR EACH ROW EXECUTE FUNCTION internal.notify_job();
ALTER TABLE internal.jobs ENABLE REPLICA TRIGGER notify_job;
CREATE VIEW internal.pending AS SELECT count(*) AS n FROM internal.jobs WHERE NOT done;
