CREATE TABLE account (no char(10) PRIMARY KEY, branch int NOT NULL, kind text NOT NULL, balance numeric(14,2) NOT NULL DEFAULT 0, frozen boolean NOT NULL DEFAULT false
, opened date NOT NULL DEFAULT CURRENT_DATE
);
CREATE VIEW branch_account WITH (security_barrier
= true
) AS SELECT * FROM account WHERE branch = current_setting('bank.branch', true)::int
WITH LOCAL CHECK OPTION;
CREATE VIEW savings AS SELECT no, branch, kind, balance FROM branch_account WHERE kind = 'savings' WITH
CASCADED
 CHECK OPTION;
ALTER VIEW savings ALTER COLUMN kind SET DEFAULT 'savings', ALTER COLUMN balance SET DEFAULT 25;
CREATE VIEW rich AS SELECT no, balance FROM savings WHERE balance >
250000;
CREATE FUNCTION savings_del() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE account SET frozen = true WHERE no = OLD.no; RETURN OLD; END $$;
CREATE TRIGGER savings_del INSTEAD OF DELETE ON savings FOR EACH ROW EXECUTE FUNCTION savings_del();
GRANT SELECT, INSERT
, UPDATE (balance), DELETE
 ON savings TO branch_clerk;
COMMENT ON COLUMN savings.balance IS 'EUR';
