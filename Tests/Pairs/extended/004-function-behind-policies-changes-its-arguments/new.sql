CREATE TABLE accounts (id int PRIMARY KEY, region text NOT NULL, balance numeric NOT NULL, shared boolean NOT NULL DEFAULT false);
CREATE TABLE transfers (id int PRIMARY KEY, account_id int NOT NULL REFERENCES accounts, amount numeric NOT NULL);
CREATE FUNCTION may_see(wanted text, is_shared boolean) RETURNS boolean LANGUAGE sql STABLE
    AS $$ SELECT is_shared OR wanted = current_setting('app.region', true) $$;
GRANT EXECUTE ON FUNCTION may_see(text, boolean) TO app;
ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
ALTER TABLE transfers ENABLE ROW LEVEL SECURITY;
CREATE POLICY by_region ON accounts TO app USING (may_see(region, shared));
CREATE POLICY by_account ON transfers TO app
    USING (EXISTS (SELECT 1 FROM accounts a WHERE a.id = transfers.account_id AND may_see(a.region, a.shared)));
CREATE VIEW visible_accounts WITH (security_barrier) AS SELECT id, balance FROM accounts WHERE may_see(region, shared);
GRANT SELECT ON visible_accounts TO app;
