CREATE TABLE gl_account (id int PRIMARY KEY, iban varchar(34), kind char(1) NOT NULL CONSTRAINT kind_ck CHECK (kind IN ('A', 'L', 'E', 'I'
, 'C')),
 balance numeric(20,4) NOT NULL DEFAULT 0, overdraft numeric(20,4));
CREATE TABLE txn (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), ref varchar(35) NOT NULL
COLLATE "C"
, posted_at timestamptz
, reversed_by uuid REFERENCES txn DEFERRABLE, CONSTRAINT txn_ref_uq UNIQUE (ref) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE leg (txn_id uuid NOT NULL REFERENCES txn ON DELETE RESTRICT, seq smallint NOT NULL, account_id int NOT NULL REFERENCES gl_account, amount numeric(20,4) NOT NULL CHECK (amount <> 0), PRIMARY KEY (txn_id, seq));
CREATE FUNCTION assert_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM leg WHERE txn_id = NEW.txn_id) <> 0 THEN
    RAISE EXCEPTION 'transaction % is unbalanced', NEW.txn_id USING ERRCODE = 'check_violation', HINT = 'legs must sum to zero';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER leg_balanced AFTER INSERT OR UPDATE ON leg 
DEFERRABLE INITIALLY DEFERRED
 FOR EACH ROW EXECUTE FUNCTION assert_balanced();
CREATE FUNCTION bump_balance() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE gl_account a SET balance = a.balance + s.d FROM (SELECT account_id, sum(amount) d FROM new_legs GROUP BY 1) s WHERE s.account_id = a.id; RETURN NULL; END $$;
CREATE TRIGGER leg_bump AFTER INSERT ON leg REFERENCING NEW TABLE AS new_legs FOR EACH STATEMENT EXECUTE FUNCTION bump_balance();
CREATE VIEW statement AS SELECT l.account_id, t.posted_at, t.ref, l.amount, sum(l.amount) OVER (PARTITION BY l.account_id ORDER BY t.posted_at, t.id
, l.seq ROWS UNBOUNDED PRECEDING
) AS running FROM leg l JOIN txn t ON t.id = l.txn_id;
CREATE FUNCTION balance_at(acct int, at timestamptz DEFAULT now()) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT running FROM statement WHERE account_id = acct AND posted_at <= at ORDER BY posted_at DESC LIMIT 1 $$;
CREATE VIEW overdrawn AS SELECT id, balance_at(id, date_trunc('day', now())) AS opening FROM gl_account WHERE balance < -coalesce(overdraft, 0);
