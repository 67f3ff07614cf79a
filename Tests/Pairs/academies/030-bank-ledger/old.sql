CREATE EXTENSION pgcrypto;
CREATE DOMAIN minor_units AS integer;
CREATE TYPE posting_side AS ENUM ('debit','credit');
CREATE TABLE account (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), iban text, currency char(3) NOT NULL DEFAULT 'EUR', owner_id uuid, balance minor_units NOT NULL DEFAULT 0, CONSTRAINT no_overdraft CHECK (balance >= 0));
CREATE TABLE transfer (id bigserial PRIMARY KEY, reference text, booked_at timestamptz NOT NULL DEFAULT now(), reversed_by bigint REFERENCES transfer);
CREATE TABLE posting (transfer_id bigint REFERENCES transfer, line smallint, account_id uuid NOT NULL REFERENCES account, amount minor_units NOT NULL CHECK (amount <> 0), PRIMARY KEY (transfer_id, line));
CREATE INDEX posting_account ON posting (account_id) INCLUDE (amount);
CREATE FUNCTION check_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM posting WHERE transfer_id = NEW.transfer_id) <> 0 THEN RAISE EXCEPTION 'unbalanced transfer %', NEW.transfer_id USING ERRCODE = '23514'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER zero_sum AFTER INSERT ON posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_zero();
CREATE FUNCTION upd_balance() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE account SET balance = balance + NEW.amount WHERE id = NEW.account_id; RETURN NULL; END $$;
CREATE TRIGGER upd_balance AFTER INSERT ON posting FOR EACH ROW EXECUTE FUNCTION upd_balance();
CREATE VIEW account_balance AS SELECT a.id, a.iban, a.balance FROM account a ;
CREATE FUNCTION transfer_money(a uuid, b uuid, amt int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE t bigint;
BEGIN
  INSERT INTO transfer DEFAULT VALUES RETURNING id INTO t;
  
END $$;
