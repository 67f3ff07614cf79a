CREATE EXTENSION pgcrypto;
CREATE DOMAIN minor_units AS bigint;
CREATE TYPE posting_side AS ENUM ('debit','credit');
CREATE TABLE account (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), iban text UNIQUE, currency char(3) NOT NULL, owner_id uuid, opened_on date NOT NULL DEFAULT CURRENT_DATE, closed_on date, CONSTRAINT closed_after CHECK (closed_on >= opened_on));
CREATE TABLE transfer (id bigserial PRIMARY KEY, idempotency_key uuid NOT NULL UNIQUE, reference varchar(140), booked_at timestamptz NOT NULL DEFAULT now(), value_date date NOT NULL DEFAULT CURRENT_DATE, reversed_by bigint REFERENCES transfer);
CREATE TABLE posting (transfer_id bigint REFERENCES transfer, line smallint, account_id uuid NOT NULL REFERENCES account, side posting_side NOT NULL, amount minor_units NOT NULL CHECK (amount > 0), signed bigint GENERATED ALWAYS AS (CASE WHEN side = 'debit' THEN amount ELSE -amount END) STORED, PRIMARY KEY (transfer_id, line));
CREATE TABLE balance_snapshot (account_id uuid REFERENCES account, as_of date, balance bigint NOT NULL, PRIMARY KEY (account_id, as_of));
CREATE INDEX posting_account ON posting (account_id) INCLUDE (signed);
CREATE FUNCTION check_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(signed) FROM posting WHERE transfer_id = NEW.transfer_id) <> 0 THEN RAISE EXCEPTION 'unbalanced transfer %', NEW.transfer_id USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER zero_sum AFTER INSERT ON posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_zero();
CREATE MATERIALIZED VIEW account_balance AS SELECT a.id, a.iban, coalesce(sum(p.signed), 0)::bigint AS balance FROM account a LEFT JOIN posting p ON p.account_id = a.id GROUP BY a.id, a.iban;
CREATE UNIQUE INDEX account_balance_id ON account_balance (id);
CREATE PROCEDURE transfer_money(a uuid, b uuid, amt bigint, INOUT tid bigint DEFAULT NULL) LANGUAGE plpgsql AS $$
DECLARE t bigint;
BEGIN
  INSERT INTO transfer (idempotency_key) VALUES (gen_random_uuid()) RETURNING id INTO t;
  tid := t;
END $$;
