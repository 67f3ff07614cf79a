CREATE TABLE ledger_2023 (id int PRIMARY KEY, yr int NOT NULL DEFAULT 2023 CHECK (yr = 2023), acct text NOT NULL, amt numeric NOT NULL);
CREATE TABLE ledger_2024 (id int PRIMARY KEY, yr int NOT NULL DEFAULT 2024 CHECK (yr = 2024), acct text NOT NULL, amt numeric NOT NULL);
CREATE TABLE ledger_log (at timestamptz DEFAULT now(), who name DEFAULT current_user, id int, old_amt numeric, new_amt numeric);
CREATE VIEW ledger AS SELECT * FROM ledger_2023 UNION ALL SELECT * FROM ledger_2024
;
CREATE RULE ledger_ins_2023 AS ON INSERT TO ledger WHERE NEW.yr = 2023 DO INSTEAD INSERT INTO ledger_2023 VALUES (NEW.id, NEW.yr, NEW.acct, NEW.amt);
CREATE RULE ledger_ins_2024 AS ON INSERT TO ledger WHERE NEW.yr = 2024 DO INSTEAD INSERT INTO ledger_2024 VALUES (NEW.id, NEW.yr, NEW.acct, NEW.amt);
CREATE RULE ledger_ins AS ON INSERT TO ledger DO INSTEAD NOTHING;
CREATE RULE no_delete AS ON DELETE TO ledger_2023 DO INSTEAD NOTHING;
CREATE RULE log_upd AS ON UPDATE TO ledger_2024 WHERE OLD.amt <> NEW.amt DO ALSO INSERT INTO ledger_log (id, old_amt, new_amt) VALUES (OLD.id, OLD.amt, NEW.amt);
CREATE VIEW trial_balance AS SELECT yr, acct, sum(amt) AS bal FROM ledger GROUP BY yr, acct;
COMMENT ON RULE ledger_ins ON ledger IS 'catch-all required for updatability';
