CREATE TABLE schema_migrations (version bigint NOT NULL PRIMARY KEY, dirty boolean NOT NULL);
CREATE TYPE payment_status AS ENUM ('created','authorised','captured','refunded','failed');
CREATE TABLE merchants (
  id serial PRIMARY KEY,
  name text NOT NULL,
  country char(2) NOT NULL CHECK (
length(country) = 2
),
  payout_schedule text DEFAULT 'daily',
  created_at timestamp without time zone NOT NULL DEFAULT (now() at time zone 'utc'));
CREATE TABLE customers (
  id serial PRIMARY KEY,
  merchant_id integer NOT NULL REFERENCES merchants (id),
  email text, metadata text);
CREATE UNIQUE INDEX customers_email ON customers (merchant_id, email);
CREATE TABLE cards (id serial PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers ON DELETE CASCADE, brand text, last4 char(4) NOT NULL, exp_month int NOT NULL, exp_year int NOT NULL);
CREATE TABLE payments (
  id serial PRIMARY KEY,
  merchant_id integer NOT NULL REFERENCES merchants (id),
  customer_id integer REFERENCES customers,
  card_id integer REFERENCES cards,
  amount integer NOT NULL CHECK (amount > 0),
  currency char(3) NOT NULL DEFAULT 'usd',
  status payment_status NOT NULL DEFAULT 'created',
  created_at timestamp NOT NULL DEFAULT (now() at time zone 'utc')
);
CREATE INDEX payments_merchant ON payments (merchant_id, created_at DESC);
CREATE TABLE refunds (id serial PRIMARY KEY, payment_id integer NOT NULL REFERENCES payments, amount integer NOT NULL, reason text);
CREATE VIEW settled AS SELECT p.merchant_id, p.currency, sum(p.amount) - coalesce(sum(r.amount), 0) AS net FROM payments p LEFT JOIN refunds r ON r.payment_id = p.id WHERE p.status IN ('captured', 'refunded') GROUP BY 1, 2;
CREATE VIEW payable AS SELECT m.id, m.name, s.currency, s.net FROM merchants m JOIN settled s ON s.merchant_id = m.id WHERE s.net > 0;
CREATE FUNCTION check_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.amount > (SELECT amount FROM payments WHERE id = NEW.payment_id) THEN
    RAISE EXCEPTION 'refund exceeds payment';
  END IF;
  RETURN NEW;
END;
$$;
CREATE TRIGGER check_refund BEFORE INSERT ON refunds FOR EACH ROW EXECUTE FUNCTION check_refund();
