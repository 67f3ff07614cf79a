CREATE SCHEMA pol;
CREATE SCHEMA clm;
CREATE SCHEMA ref;
CREATE DOMAIN pol.policy_no AS varchar(20) CHECK (VALUE ~ '^(P[0-9]{6,11}|[A-Z]{2}-[0-9]{4}-[0-9]{6,10})$');
CREATE DOMAIN pol.pct AS numeric(7,4) DEFAULT 0 CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TYPE clm.status AS ENUM ('reported','open','assessing','approved','rejected','paid');
CREATE TABLE ref.product (product_code char(4) PRIMARY KEY, line text NOT NULL, valid daterange NOT NULL DEFAULT daterange(current_date, NULL));
CREATE TABLE pol.holder (
  holder_id bigserial PRIMARY KEY,
  kind char(1) NOT NULL DEFAULT 'P' CHECK (kind IN ('P','C')),
  full_name varchar(100) NOT NULL,
  tax_no varchar(24),
  born date, CHECK (kind = 'P' OR born IS NULL));
CREATE UNIQUE INDEX holder_tax ON pol.holder (kind, upper(tax_no)) WHERE tax_no IS NOT NULL;
CREATE TABLE pol.policy (
  policy_no pol.policy_no PRIMARY KEY,
  holder_id bigint NOT NULL REFERENCES pol.holder,
  product_code char(4) NOT NULL REFERENCES ref.product,
  term daterange NOT NULL,
  premium numeric(10,2) NOT NULL,
  commission pol.pct,
  currency char(3) NOT NULL DEFAULT 'EUR',
  yearly numeric(12,2) GENERATED ALWAYS AS (premium * 12) STORED,
  replaced_by pol.policy_no REFERENCES pol.policy DEFERRABLE
);
CREATE TABLE pol.coverage (
  policy_no pol.policy_no NOT NULL REFERENCES pol.policy ON UPDATE CASCADE ON DELETE CASCADE,
  cover_code varchar(8) NOT NULL,
  sum_insured numeric(14,2) NOT NULL,
  deductible numeric(14,2) DEFAULT 150.00 NOT NULL,
  version_no smallint NOT NULL DEFAULT 1,
  PRIMARY KEY (policy_no, cover_code, version_no),
  CONSTRAINT sane CHECK (deductible <= sum_insured)
);
CREATE TABLE clm.claim (
  claim_id bigserial PRIMARY KEY,
  policy_no pol.policy_no NOT NULL REFERENCES pol.policy ON UPDATE CASCADE,
  cover_code varchar(8) NOT NULL, version_no smallint NOT NULL DEFAULT 1,
  happened timestamptz NOT NULL,
  reported timestamp with time zone NOT NULL DEFAULT statement_timestamp(),
  status clm.status NOT NULL DEFAULT 'reported',
  reserve numeric(14,2) NOT NULL DEFAULT 0,
  FOREIGN KEY (policy_no, cover_code, version_no) REFERENCES pol.coverage (policy_no, cover_code, version_no) ON UPDATE CASCADE
);
CREATE INDEX claim_open ON clm.claim (status) WHERE status IN ('open','assessing'
);
CREATE TABLE clm.payment (claim_id bigint NOT NULL REFERENCES clm.claim, seq int NOT NULL, amount numeric(14,2) NOT NULL, paid_on date, payee text, PRIMARY KEY (claim_id, seq));
CREATE TABLE clm.status_history (claim_id bigint NOT NULL REFERENCES clm.claim ON DELETE CASCADE, at timestamptz NOT NULL DEFAULT clock_timestamp(), status clm.status NOT NULL, by name NOT NULL DEFAULT session_user, PRIMARY KEY (claim_id, at));
CREATE FUNCTION pol.in_force(p pol.policy_no, d timestamptz DEFAULT now()) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT EXISTS (SELECT 1 FROM pol.policy WHERE policy_no = p AND term @> d::date AND replaced_by IS NULL) $$;
CREATE FUNCTION clm.claim_guard() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT pol.in_force(NEW.policy_no, NEW.happened) THEN
    RAISE EXCEPTION 'policy % not in force on %', NEW.policy_no, NEW.happened;
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.status = 'paid' AND NEW.status <> 'paid' THEN RAISE EXCEPTION 'paid claims stay paid'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE ON clm.claim FOR EACH ROW EXECUTE FUNCTION clm.claim_guard();
CREATE FUNCTION clm.remember_status() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO clm.status_history (claim_id, status) SELECT claim_id, status FROM newtab; RETURN NULL; END $$;
CREATE TRIGGER remember AFTER INSERT ON clm.claim REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION clm.remember_status();
CREATE VIEW clm.paid AS SELECT claim_id, sum(amount) AS paid FROM clm.payment WHERE paid_on IS NOT NULL GROUP BY claim_id;
CREATE VIEW clm.exposure AS SELECT c.claim_id, c.policy_no, c.status, greatest(c.reserve - coalesce(p.paid, 0), 0) AS outstanding FROM clm.claim c LEFT JOIN clm.paid p USING (claim_id);
CREATE VIEW pol.loss_ratio AS SELECT p.product_code, sum(e.outstanding) / nullif(sum(p.premium * 12), 0) AS ratio FROM pol.policy p LEFT JOIN clm.exposure e USING (policy_no) GROUP BY 1;
COMMENT ON VIEW pol.loss_ratio IS 'yearly premium base';
