CREATE TYPE line_of_business AS ENUM ('auto','home','life','marine');
CREATE TYPE claim_status AS ENUM ('open','review','approved','denied','closed');
CREATE DOMAIN money_amt AS numeric(14,2) DEFAULT 0 CHECK (VALUE >= 0);
CREATE TABLE party (
  party_id serial PRIMARY KEY,
  kind char(1) NOT NULL CHECK (kind IN ('P','O')),
  display_name text NOT NULL,
  tax_id text
);
CREATE TABLE policy (
  policy_no text PRIMARY KEY,
  lob line_of_business NOT NULL,
  holder_id int NOT NULL REFERENCES party,
  in_force daterange NOT NULL,
  premium money_amt NOT NULL,
  CONSTRAINT in_force_bounded CHECK (NOT upper_inf(in_force))
);
CREATE TABLE coverage (
  policy_no text REFERENCES policy,
  peril text,
  sum_insured money_amt NOT NULL,
  deductible money_amt,
  PRIMARY KEY (policy_no, peril)
);
CREATE TABLE claim (
  claim_id serial PRIMARY KEY,
  policy_no text NOT NULL REFERENCES policy,
  loss_date date NOT NULL,
  reported timestamp NOT NULL DEFAULT now(),
  status claim_status NOT NULL DEFAULT 'open',
  reserve money_amt,
  adjuster text
);
CREATE INDEX claim_open ON claim (policy_no) WHERE status IN ('open','review');
CREATE TABLE payment (
  payment_id bigserial PRIMARY KEY,
  claim_id int NOT NULL REFERENCES claim,
  payee int NOT NULL REFERENCES party(party_id),
  amount money_amt CHECK (amount > 0),
  paid_on date NOT NULL
);
CREATE FUNCTION claim_paid(int) RETURNS numeric LANGUAGE sql STABLE AS 'SELECT coalesce(sum(amount),0) FROM payment WHERE claim_id = $1';
CREATE VIEW claim_exposure AS
SELECT c.claim_id, c.policy_no, c.status, c.reserve, claim_paid(c.claim_id) AS paid, c.reserve + claim_paid(c.claim_id) AS incurred
FROM claim c;
CREATE VIEW loss_ratio AS
SELECT p.lob, sum(e.incurred) / nullif(sum(p.premium),0) AS ratio
FROM policy p LEFT JOIN claim_exposure e USING (policy_no) GROUP BY p.lob;
CREATE FUNCTION touch_reserve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE claim SET reserve = greatest(reserve - NEW.amount, 0) WHERE claim_id = NEW.claim_id; RETURN NEW; END $$;
CREATE TRIGGER payment_reserve AFTER INSERT ON payment FOR EACH ROW EXECUTE FUNCTION touch_reserve();
