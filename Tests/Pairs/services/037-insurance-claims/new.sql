CREATE SCHEMA claims; CREATE SCHEMA ref;
CREATE TABLE ref.peril (code char(3) PRIMARY KEY, name text NOT NULL);
CREATE TABLE ref.status (status_id smallint PRIMARY KEY, label text NOT NULL);
CREATE TYPE claims.status AS ENUM ('open', 'closed', 're-opened', 'denied');
CREATE TABLE claims.claim (claim_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, claim_no varchar(20) NOT NULL CONSTRAINT claim_no_uq UNIQUE, policy_no varchar(16) NOT NULL, peril char(3) REFERENCES ref.peril ON UPDATE CASCADE, status claims.status NOT NULL DEFAULT 'open', reported date NOT NULL, reserve numeric(14,2) NOT NULL DEFAULT 0);
CREATE TABLE claims.note (claim_id bigint NOT NULL REFERENCES claims.claim ON DELETE CASCADE, note_no int NOT NULL, author text NOT NULL DEFAULT CURRENT_USER, at timestamptz NOT NULL DEFAULT now(), body text, PRIMARY KEY (claim_id, note_no));
CREATE TABLE claims.payment (payment_id serial PRIMARY KEY,
  claim_id bigint NOT NULL REFERENCES claims.claim,
  paid_on date, amount numeric(14,2) NOT NULL CONSTRAINT payment_positive CHECK (amount > 0), payee text NOT NULL
, kind text NOT NULL DEFAULT 'indemnity' CHECK (kind IN ('indemnity', 'expense'))
);
CREATE INDEX payment_claim ON claims.payment (claim_id) INCLUDE (amount) WHERE kind = 'indemnity';
CREATE VIEW claims.paid AS SELECT
  claim_id,
  sum(amount) AS paid FROM claims.payment GROUP BY 1;
CREATE VIEW claims.outstanding AS SELECT c.claim_no, c.reserve - coalesce(p.paid, 0) AS outstanding,
  c.status::text AS status
  FROM claims.claim c LEFT JOIN claims.paid p USING (
  claim_id
 );
CREATE MATERIALIZED VIEW claims.triangle AS SELECT extract(year FROM c.reported)::int AS accident_year, extract(year FROM p.paid_on)::int - extract(year FROM c.reported)::int AS dev, sum(p.amount) AS paid FROM claims.claim c JOIN claims.payment p USING (
claim_id
) GROUP BY 1, 2;
CREATE UNIQUE INDEX triangle_cell ON claims.triangle (accident_year, dev);
CREATE FUNCTION claims.check_reserve() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT paid FROM claims.paid p WHERE
    p.claim_id = NEW.claim_id) > (SELECT reserve FROM claims.claim c WHERE c.claim_id = NEW.claim_id)
  THEN RAISE EXCEPTION 'reserve exhausted'; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_reserve AFTER INSERT OR UPDATE ON claims.payment
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION claims.check_reserve();
DROP TABLE ref.status;
COMMENT ON TABLE claims.claim IS 'One row per claim';
COMMENT ON CONSTRAINT payment_positive ON claims.payment IS
  'refunds are booked as recoveries';
COMMENT ON TRIGGER check_reserve ON claims.payment IS 'runs at commit';
COMMENT ON MATERIALIZED VIEW claims.triangle IS 'paid development';

