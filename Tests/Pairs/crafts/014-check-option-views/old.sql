CREATE TABLE account (no char(10) PRIMARY KEY, branch int NOT NULL, kind text NOT NULL, balance numeric(14,2) NOT NULL DEFAULT 0, frozen boolean NOT NULL DEFAULT false
);
CREATE VIEW branch_account WITH (security_barrier
) AS SELECT * FROM account WHERE branch = current_setting('bank.branch', true)::int
;
CREATE VIEW savings AS SELECT no, branch, kind, balance FROM branch_account WHERE kind = 'savings' WITH
LOCAL
 CHECK OPTION;
ALTER VIEW savings ALTER COLUMN kind SET DEFAULT 'savings';
CREATE VIEW rich AS SELECT no, balance FROM savings WHERE balance >
100000;
CREATE FUNCTION savings_del() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE account SET frozen = true WHERE no = OLD.no; RETURN OLD; END $$;
CREATE TRIGGER savings_del INSTEAD OF DELETE ON savings FOR EACH ROW EXECUTE FUNCTION savings_del();
GRANT SELECT, INSERT
 ON savings TO branch_clerk;
COMMENT ON COLUMN savings.balance IS 'EUR';
