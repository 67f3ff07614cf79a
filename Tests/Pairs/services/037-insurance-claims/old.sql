CREATE SCHEMA claims; CREATE SCHEMA ref;
CREATE TABLE ref.peril (code char(3) PRIMARY KEY, name text NOT NULL);
CREATE TABLE ref.status (status_id smallint PRIMARY KEY, label text NOT NULL);
CREATE TABLE claims.claim (claim_no varchar(16) PRIMARY KEY, policy_no varchar(16) NOT NULL, peril char(3) REFERENCES ref.peril, status_id smallint NOT NULL DEFAULT 1 REFERENCES ref.status, reported date NOT NULL, reserve numeric(14,2), notes text);
CREATE TABLE claims.payment (payment_id serial PRIMARY KEY,
  claim_no varchar(16) NOT NULL REFERENCES claims.claim,
  paid_on date, amount numeric(14,2) NOT NULL CONSTRAINT payment_positive CHECK (amount > 0), payee text NOT NULL
);
CREATE INDEX payment_claim ON claims.payment (claim_no);
CREATE VIEW claims.paid AS SELECT
  claim_no,
  sum(amount) AS paid FROM claims.payment GROUP BY 1;
CREATE VIEW claims.outstanding AS SELECT c.claim_no, c.reserve - coalesce(p.paid, 0) AS outstanding,
  s.label AS status
  FROM claims.claim c LEFT JOIN claims.paid p USING (
  claim_no) JOIN ref.status s USING (status_id
 );
CREATE MATERIALIZED VIEW claims.triangle AS SELECT extract(year FROM c.reported)::int AS accident_year, extract(year FROM p.paid_on)::int - extract(year FROM c.reported)::int AS dev, sum(p.amount) AS paid FROM claims.claim c JOIN claims.payment p USING (
claim_no
) GROUP BY 1, 2;
CREATE UNIQUE INDEX triangle_cell ON claims.triangle (accident_year, dev);
CREATE FUNCTION claims.check_reserve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT paid FROM claims.paid p WHERE
    p.claim_no = NEW.claim_no) > (SELECT reserve FROM claims.claim c WHERE c.claim_no = NEW.claim_no)
  THEN RAISE EXCEPTION 'reserve exhausted'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_reserve AFTER INSERT OR UPDATE ON claims.payment
  NOT DEFERRABLE
  FOR EACH ROW EXECUTE FUNCTION claims.check_reserve();
DROP TABLE IF EXISTS ref.nothing;
COMMENT ON TABLE claims.claim IS 'One row per claim';
COMMENT ON CONSTRAINT payment_positive ON claims.payment IS
  'no refunds';

