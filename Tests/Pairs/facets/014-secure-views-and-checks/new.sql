CREATE TABLE account (id int PRIMARY KEY, owner name NOT NULL DEFAULT current_user, kind text NOT NULL, balance numeric NOT NULL DEFAULT 0, frozen bool NOT NULL DEFAULT false);
CREATE VIEW my_account WITH (security_barrier, check_option = cascaded) AS SELECT * FROM account WHERE owner = current_user;
CREATE VIEW my_savings WITH (security_invoker = true) AS SELECT id, balance, frozen FROM my_account WHERE kind = 'savings' WITH LOCAL CHECK OPTION;
CREATE VIEW totals WITH (security_barrier
= false, security_invoker = on
) AS SELECT kind, sum(balance) AS total FROM account GROUP BY kind;
ALTER VIEW my_account ALTER COLUMN kind SET DEFAULT 
'checking';
ALTER VIEW my_account ALTER COLUMN balance SET DEFAULT 0;
GRANT SELECT, INSERT ON my_account TO app_user;
GRANT UPDATE (balance) ON my_savings TO app_user;
GRANT SELECT ON totals TO reporting
WITH GRANT OPTION
;
CREATE FUNCTION freeze_on_negative() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE account SET frozen = true WHERE id = NEW.id AND balance < 0; RETURN NEW; END $$;
CREATE VIEW totals_edit AS SELECT DISTINCT id, kind, balance FROM account;
CREATE TRIGGER my_savings_io INSTEAD OF UPDATE ON 
totals_edit
 FOR EACH ROW EXECUTE FUNCTION freeze_on_negative();
