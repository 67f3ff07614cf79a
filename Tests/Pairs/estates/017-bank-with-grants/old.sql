CREATE SCHEMA bank;
CREATE DOMAIN bank.iban AS text CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$');
CREATE TABLE bank.branch (id int PRIMARY KEY, name text NOT NULL, manager name);
CREATE TABLE bank.account (iban bank.iban PRIMARY KEY, branch_id int NOT NULL REFERENCES bank.branch, balance numeric(16,2) NOT NULL DEFAULT 0,
  status char(1) NOT NULL DEFAULT 'A' CHECK (status IN ('A', 'C')));
CREATE TABLE bank.movement (id bigint GENERATED ALWAYS AS IDENTITY, iban bank.iban NOT NULL REFERENCES bank.account, amount numeric(16,2) NOT NULL CHECK (amount <> 0), booked date NOT NULL, PRIMARY KEY (id, booked)) PARTITION BY RANGE (booked);
CREATE TABLE bank.movement_2023 PARTITION OF bank.movement FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
GRANT USAGE ON SCHEMA bank TO teller, manager, auditor;
GRANT SELECT, INSERT ON bank.movement TO teller;
GRANT SELECT ON bank.movement_2023 TO auditor;
GRANT SELECT (iban, status), UPDATE (status) ON bank.account TO teller;
ALTER TABLE bank.account ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_branch ON bank.account FOR SELECT TO manager USING (branch_id IN (SELECT id FROM bank.branch WHERE manager = CURRENT_USER));
CREATE POLICY open_only ON bank.account FOR SELECT TO teller USING (status = 'A');
CREATE RULE no_delete AS ON DELETE TO bank.account DO INSTEAD NOTHING;
CREATE FUNCTION bank.post() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN UPDATE bank.account SET balance = balance + NEW.amount WHERE iban = NEW.iban
  AND status = 'A'
; IF NOT FOUND THEN RAISE 'closed'; END IF; RETURN NULL; END $$;
CREATE TRIGGER post AFTER INSERT ON bank.movement FOR EACH ROW EXECUTE FUNCTION bank.post();
CREATE VIEW bank.open_accounts AS SELECT iban, balance FROM bank.account WHERE status =
'A'
;
GRANT SELECT ON bank.open_accounts TO auditor;
CREATE STATISTICS bank.acc ON branch_id, status FROM bank.account;
CREATE PUBLICATION movements FOR TABLE bank.movement;

