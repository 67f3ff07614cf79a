CREATE TABLE account (id int PRIMARY KEY, owner name NOT NULL DEFAULT current_user, kind text NOT NULL, balance numeric NOT NULL DEFAULT 0, frozen bool NOT NULL DEFAULT false);
CREATE VIEW my_account AS SELECT * FROM account WHERE owner = current_user WITH LOCAL CHECK OPTION;
CREATE VIEW my_savings AS SELECT id, balance FROM my_account WHERE kind = 'savings' WITH CASCADED CHECK OPTION;
CREATE VIEW totals WITH (security_barrier
= true
) AS SELECT kind, sum(balance) AS total FROM account GROUP BY kind;
ALTER VIEW my_account ALTER COLUMN kind SET DEFAULT 
'current';
GRANT SELECT, INSERT ON my_account TO app_user;
GRANT UPDATE (balance) ON my_savings TO app_user;
GRANT SELECT ON totals TO reporting
;
CREATE FUNCTION freeze_on_negative() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE account SET frozen = true WHERE id = NEW.id AND balance < 0; RETURN NEW; END $$;
CREATE TRIGGER my_savings_io INSTEAD OF UPDATE ON 
my_savings
 FOR EACH ROW EXECUTE FUNCTION freeze_on_negative();
