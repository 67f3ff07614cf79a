CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL);
CREATE TYPE payment_intent_status AS ENUM ('requires_method','requires_action','processing','requires_capture','succeeded','canceled');
CREATE TYPE dispute_reason AS ENUM ('fraud','duplicate','not_received','other');
CREATE FUNCTION new_id(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || '_' || replace(gen_random_uuid()::text, '-', '') $$;
CREATE TABLE merchants (
  id text DEFAULT new_id('acct') PRIMARY KEY,
  name text NOT NULL,
  country char(2) NOT NULL CHECK (
country ~ '^[A-Z]{2}$'
),
  payout_schedule jsonb NOT NULL DEFAULT '{"interval": "daily"}',
  created_at timestamp with time zone NOT NULL DEFAULT now());
CREATE TABLE api_versions (merchant_id text PRIMARY KEY REFERENCES merchants ON DELETE CASCADE, version date NOT NULL DEFAULT '2023-08-16');
CREATE TABLE customers (
  id text DEFAULT new_id('cus') PRIMARY KEY,
  merchant_id text NOT NULL REFERENCES merchants (id),
  email text, metadata jsonb NOT NULL DEFAULT '{}', deleted_at timestamptz);
CREATE UNIQUE INDEX customers_email ON customers (merchant_id, lower(email)) WHERE deleted_at IS NULL;
CREATE INDEX customers_metadata ON customers USING gin (metadata jsonb_path_ops);
CREATE TABLE cards (id text DEFAULT new_id('card') PRIMARY KEY, customer_id text NOT NULL REFERENCES customers ON DELETE CASCADE, brand text, last4 char(4) NOT NULL, exp_month smallint NOT NULL, exp_year smallint NOT NULL, fingerprint bytea NOT NULL, expires date GENERATED ALWAYS AS (make_date(exp_year, exp_month, 1)) STORED, CHECK (exp_month BETWEEN 1 AND 12));
CREATE INDEX cards_fingerprint ON cards USING hash (fingerprint);
CREATE TABLE payment_intents (
  id text DEFAULT new_id('pi') PRIMARY KEY,
  merchant_id text NOT NULL REFERENCES merchants (id),
  customer_id text REFERENCES customers ON DELETE SET NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  currency char(3) NOT NULL,
  status payment_intent_status NOT NULL DEFAULT 'requires_method',
  idempotency_key text,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT pi_idem UNIQUE (merchant_id, idempotency_key)
) WITH (fillfactor = 80);
CREATE INDEX pi_merchant ON payment_intents (merchant_id, created_at DESC) INCLUDE (status, amount);
CREATE TABLE charges (
  id text DEFAULT new_id('ch') PRIMARY KEY,
  intent_id text NOT NULL REFERENCES payment_intents ON DELETE RESTRICT,
  card_id text REFERENCES cards ON DELETE SET NULL,
  amount bigint NOT NULL CHECK (amount > 0),
  captured boolean NOT NULL DEFAULT false,
  fee bigint NOT NULL DEFAULT 0,
  net bigint GENERATED ALWAYS AS (amount - fee) STORED,
  failure jsonb
);
CREATE UNIQUE INDEX charges_one_capture ON charges (intent_id) WHERE captured;
CREATE TABLE refunds (id text DEFAULT new_id('re') PRIMARY KEY, charge_id text NOT NULL REFERENCES charges, amount bigint NOT NULL CHECK (amount > 0), reason text CHECK (reason IN ('duplicate','fraudulent','requested_by_customer')));
CREATE TABLE disputes (id text DEFAULT new_id('dp') PRIMARY KEY, charge_id text NOT NULL UNIQUE REFERENCES charges, reason dispute_reason NOT NULL DEFAULT 'other', due_by timestamptz, evidence jsonb);
CREATE VIEW settled AS SELECT i.merchant_id, i.currency, sum(c.net) - coalesce(sum(r.amount), 0) AS net FROM charges c JOIN payment_intents i ON i.id = c.intent_id LEFT JOIN refunds r ON r.charge_id = c.id WHERE c.captured AND NOT EXISTS (SELECT FROM disputes d WHERE d.charge_id = c.id) GROUP BY 1, 2;
CREATE VIEW payable AS SELECT m.id, m.name, s.currency, s.net FROM merchants m JOIN settled s ON s.merchant_id = m.id WHERE s.net > 100;
CREATE FUNCTION check_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount + (SELECT coalesce(sum(amount), 0) FROM refunds WHERE charge_id = NEW.charge_id AND id <> NEW.id) > (SELECT amount FROM charges WHERE id = NEW.charge_id) THEN
    RAISE EXCEPTION 'refund exceeds payment';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER check_refund BEFORE INSERT OR UPDATE OF amount ON refunds FOR EACH ROW EXECUTE FUNCTION check_refund();
CREATE TABLE webhook_events (id text DEFAULT new_id('evt') PRIMARY KEY, type text NOT NULL, payload jsonb NOT NULL, delivered_at timestamptz, attempts smallint NOT NULL DEFAULT 0);
CREATE INDEX webhook_pending ON webhook_events (attempts, id) WHERE delivered_at IS NULL;
