CREATE SCHEMA pol;
CREATE SCHEMA clm;
CREATE DOMAIN pol.policy_no AS varchar(12) CHECK (VALUE ~ '^P[0-9]{6,11}$');
CREATE DOMAIN pol.pct AS numeric(5,2) DEFAULT 0 CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TYPE clm.status AS ENUM ('open','assessing','approved','rejected','paid','reopened');
CREATE TABLE pol.holder (
  holder_id bigserial PRIMARY KEY,
  kind char(1) NOT NULL DEFAULT 'P' CHECK (kind IN ('P','C')),
  full_name varchar(100) NOT NULL,
  tax_no varchar(11),
  born date
);
ALTER TABLE pol.holder ADD UNIQUE (tax_no);
CREATE TABLE pol.policy (
  policy_no pol.policy_no PRIMARY KEY,
  holder_id bigint NOT NULL REFERENCES pol.holder,
  product_code char(4) NOT NULL,
  starts date NOT NULL,
  ends date,
  premium numeric(10,2) NOT NULL,
  commission pol.pct,
  currency char(3) NOT NULL DEFAULT 'DEM'
);
CREATE TABLE pol.coverage (
  policy_no pol.policy_no NOT NULL REFERENCES pol.policy ON UPDATE CASCADE,
  cover_code varchar(8) NOT NULL,
  sum_insured numeric(14,2) NOT NULL,
  deductible numeric(14,2) DEFAULT 0,
  PRIMARY KEY (policy_no, cover_code)
);
CREATE TABLE clm.claim (
  claim_id serial PRIMARY KEY,
  policy_no pol.policy_no NOT NULL REFERENCES pol.policy,
  cover_code varchar(8) NOT NULL,
  happened date NOT NULL,
  reported timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  status clm.status NOT NULL DEFAULT 'open',
  reserve numeric(14,2) NOT NULL DEFAULT 0,
  FOREIGN KEY (policy_no, cover_code) REFERENCES pol.coverage
);
CREATE INDEX claim_open ON clm.claim (status) WHERE status IN ('open','assessing','reopened');
CREATE TABLE clm.payment (claim_id int NOT NULL REFERENCES clm.claim, seq int NOT NULL, amount money NOT NULL, paid_on date, payee text, PRIMARY KEY (claim_id, seq));
CREATE FUNCTION pol.in_force(p pol.policy_no, d date) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM pol.policy WHERE policy_no = p AND d BETWEEN starts AND coalesce(ends, 'infinity')) $$;
CREATE FUNCTION clm.claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pol.in_force(NEW.policy_no, NEW.happened) THEN
    RAISE EXCEPTION 'policy % not in force on %', NEW.policy_no, NEW.happened;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT ON clm.claim FOR EACH ROW EXECUTE FUNCTION clm.claim_guard();
CREATE VIEW clm.paid AS SELECT claim_id, sum(amount) AS paid FROM clm.payment GROUP BY claim_id;
CREATE VIEW clm.exposure AS SELECT c.claim_id, c.policy_no, c.status, greatest(c.reserve - coalesce(p.paid::numeric, 0), 0) AS outstanding FROM clm.claim c LEFT JOIN clm.paid p USING (claim_id);
CREATE VIEW pol.loss_ratio AS SELECT p.product_code, sum(e.outstanding) / nullif(sum(p.premium
), 0) AS ratio FROM pol.policy p LEFT JOIN clm.exposure e USING (policy_no) GROUP BY 1;
COMMENT ON VIEW pol.loss_ratio IS 'monthly premium base';
