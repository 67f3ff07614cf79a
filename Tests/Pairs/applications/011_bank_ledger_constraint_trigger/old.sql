CREATE DOMAIN amount AS numeric(12,2) NOT NULL;
CREATE TABLE account (
    id integer PRIMARY KEY,
    name text NOT NULL,
    currency char(3) NOT NULL DEFAULT 'USD',
    balance money NOT NULL DEFAULT 0
);
CREATE TABLE transfer (
    id bigserial PRIMARY KEY,
    posted_at timestamptz NOT NULL DEFAULT now(),
    memo text
);
CREATE TABLE entry (
    transfer_id bigint NOT NULL REFERENCES transfer ON DELETE CASCADE,
    account_id integer NOT NULL REFERENCES account,
    amount amount CHECK (amount <> 0)
);
CREATE FUNCTION check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM entry WHERE transfer_id = NEW.transfer_id) <> 0 THEN
    RAISE EXCEPTION 'transfer % is not balanced', NEW.transfer_id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT ON entry DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION check_balanced();
