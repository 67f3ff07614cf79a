CREATE DOMAIN currency_code AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN amount AS numeric(18,4);
CREATE TABLE account (
    id integer PRIMARY KEY,
    name text NOT NULL,
    currency currency_code NOT NULL DEFAULT 'USD',
    balance numeric(18,4) NOT NULL DEFAULT 0,
    UNIQUE (id, currency)
);
CREATE TABLE transfer (
    id bigserial PRIMARY KEY,
    posted_at timestamptz NOT NULL DEFAULT now(),
    memo text
    , reverses_id bigint UNIQUE REFERENCES transfer(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE entry (
    transfer_id bigint NOT NULL REFERENCES transfer ON DELETE CASCADE,
    account_id integer NOT NULL,
    currency currency_code NOT NULL,
    amount amount NOT NULL CONSTRAINT entry_amount_nonzero CHECK (amount <> 0),
    FOREIGN KEY (account_id, currency) REFERENCES account (id, currency) MATCH FULL ON UPDATE RESTRICT
);
CREATE FUNCTION check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT currency FROM entry WHERE transfer_id = coalesce(NEW.transfer_id, OLD.transfer_id) GROUP BY currency HAVING sum(amount) <> 0) THEN
    RAISE EXCEPTION 'transfer % is not balanced', NEW.transfer_id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT OR UPDATE OR DELETE ON entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balanced();
CREATE INDEX entry_account_idx ON entry (account_id, currency);
