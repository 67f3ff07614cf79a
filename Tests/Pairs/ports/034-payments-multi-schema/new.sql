CREATE SCHEMA pay; CREATE SCHEMA risk; CREATE SCHEMA common;
CREATE TYPE common.currency AS ENUM ('USD','EUR','GBP');
CREATE TYPE common.money_t AS (amount bigint, ccy common.currency);
CREATE DOMAIN common.pan_last4 AS char(4) CHECK (VALUE ~ '^\d{4}$');
CREATE FUNCTION common.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TABLE pay.merchant (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  legal_name text NOT NULL,
  mcc char(4),
  settle_ccy common.currency NOT NULL DEFAULT 'USD',
  status text NOT NULL DEFAULT 'pending' CONSTRAINT merchant_status CHECK (status IN ('pending','active','closed')),
  updated_at timestamptz
);
CREATE TABLE pay.customer (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  merchant_id uuid NOT NULL REFERENCES pay.merchant,
  email text,
  meta jsonb
);
CREATE TABLE pay.card (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  customer_id uuid NOT NULL REFERENCES pay.customer ON DELETE CASCADE,
  last4 common.pan_last4 NOT NULL,
  brand varchar(12),
  exp_month smallint CHECK (exp_month BETWEEN 1 AND 12),
  exp_year smallint,
  fingerprint bytea UNIQUE
);
CREATE TABLE pay.charge (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  merchant_id uuid NOT NULL REFERENCES pay.merchant,
  card_id uuid REFERENCES pay.card ON DELETE SET NULL,
  total common.money_t NOT NULL,
  captured boolean NOT NULL DEFAULT false,
  idempotency_key text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz,
  CONSTRAINT positive CHECK ((total).amount > 0),
  CONSTRAINT idem UNIQUE (merchant_id, idempotency_key)
);
CREATE INDEX charge_created ON pay.charge USING brin (created_at);
CREATE INDEX charge_ccy ON pay.charge (((total).ccy), created_at);
CREATE TABLE pay.refund (
  id bigserial PRIMARY KEY,
  charge_id uuid NOT NULL REFERENCES pay.charge,
  amount bigint NOT NULL CHECK (amount > 0),
  reason varchar(40)
);
CREATE TABLE risk.score (
  charge_id uuid PRIMARY KEY REFERENCES pay.charge ON DELETE CASCADE,
  score numeric(4,3) CHECK (score BETWEEN 0 AND 1),
  features real[]
);
CREATE FUNCTION risk.is_risky(uuid) RETURNS boolean STABLE LANGUAGE sql AS 'SELECT score > 0.8 FROM risk.score WHERE charge_id = $1';
CREATE TRIGGER touch BEFORE UPDATE ON pay.merchant FOR EACH ROW EXECUTE FUNCTION common.touch();
CREATE TRIGGER touch BEFORE UPDATE ON pay.charge FOR EACH ROW EXECUTE FUNCTION common.touch();
CREATE VIEW pay.net AS
  SELECT c.id, (c.total).ccy, (c.total).amount - coalesce(sum(r.amount), 0) AS net
  FROM pay.charge c
  LEFT JOIN pay.refund r ON r.charge_id = c.id
  GROUP BY c.id;
CREATE VIEW pay.volume AS SELECT ccy, sum(net) AS net FROM pay.net GROUP BY ccy;
CREATE MATERIALIZED VIEW risk.queue AS
  SELECT c.id, s.score
  FROM pay.charge c
  JOIN risk.score s ON s.charge_id = c.id
  WHERE risk.is_risky(c.id);
DROP MATERIALIZED VIEW risk.queue; DROP VIEW pay.volume; DROP VIEW pay.net;
ALTER TYPE common.currency SET SCHEMA pay;
ALTER TYPE pay.currency ADD VALUE 'CHF' BEFORE 'EUR';
ALTER TYPE pay.currency RENAME VALUE 'GBP' TO 'UKP';
ALTER TABLE pay.charge DROP CONSTRAINT positive;
DROP INDEX pay.charge_ccy;
ALTER TABLE pay.charge ADD COLUMN amount bigint, ADD COLUMN ccy pay.currency;
ALTER TABLE pay.charge DROP COLUMN total;
ALTER TABLE pay.charge ALTER COLUMN amount SET NOT NULL, ALTER COLUMN ccy SET NOT NULL, ADD CONSTRAINT positive CHECK (amount > 0), ADD COLUMN fee bigint GENERATED ALWAYS AS (amount * 29 / 1000 + 30) STORED;
DROP TYPE common.money_t;
CREATE INDEX charge_ccy ON pay.charge (ccy, created_at DESC) INCLUDE (amount);
ALTER TABLE pay.card RENAME TO payment_method;
CREATE TYPE pay.pm_kind AS ENUM ('card','sepa','wallet');
ALTER TABLE pay.payment_method ADD COLUMN kind pay.pm_kind NOT NULL DEFAULT 'card', ALTER COLUMN last4 DROP NOT NULL, ADD CONSTRAINT card_last4 CHECK (kind <> 'card' OR last4 IS NOT NULL);
ALTER TABLE pay.charge RENAME COLUMN card_id TO payment_method_id;
ALTER DOMAIN common.pan_last4 SET SCHEMA pay;
ALTER TABLE pay.merchant DROP CONSTRAINT merchant_status, ADD CONSTRAINT merchant_status CHECK (status IN ('pending','active','suspended','closed')), ALTER COLUMN mcc TYPE int USING mcc::int;
CREATE TABLE pay.dispute (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  charge_id uuid NOT NULL REFERENCES pay.charge,
  evidence jsonb NOT NULL DEFAULT '[]',
  due timestamptz
);
ALTER TABLE risk.score DROP CONSTRAINT score_charge_id_fkey, ADD COLUMN model text NOT NULL DEFAULT 'v1', DROP CONSTRAINT score_pkey, ADD PRIMARY KEY (charge_id, model);
DROP FUNCTION risk.is_risky(uuid);
CREATE FUNCTION risk.is_risky(charge uuid, cutoff numeric DEFAULT 0.9, model_name text DEFAULT 'v1') RETURNS boolean STABLE STRICT LANGUAGE sql AS 'SELECT score > cutoff FROM risk.score WHERE charge_id = charge AND model = model_name';
ALTER FUNCTION common.touch() SET SCHEMA pay;
DROP SCHEMA common;
CREATE VIEW pay.net AS
  SELECT c.id, c.merchant_id, c.ccy, c.amount - c.fee - coalesce(sum(r.amount), 0) AS net
  FROM pay.charge c
  LEFT JOIN pay.refund r ON r.charge_id = c.id
  GROUP BY c.id;
CREATE MATERIALIZED VIEW pay.volume AS
  SELECT merchant_id, ccy, sum(net) AS net
  FROM pay.net GROUP BY 1, 2;
CREATE UNIQUE INDEX volume_u ON pay.volume (merchant_id, ccy);
