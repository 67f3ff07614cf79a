CREATE OR REPLACE FUNCTION pgledger_generate_id(prefix text) RETURNS text
AS $$
BEGIN
    RETURN prefix || '_' || replace(gen_random_uuid()::text, '-', '');
END;
$$ LANGUAGE plpgsql;

CREATE TABLE pgledger_accounts (
    id text PRIMARY KEY DEFAULT pgledger_generate_id('pgla'),
    name text NOT NULL,
    currency text NOT NULL,
    balance numeric NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL DEFAULT now(),
    updated_at timestamp NOT NULL DEFAULT now()
);
CREATE TABLE pgledger_transfers (
    id text PRIMARY KEY DEFAULT pgledger_generate_id('pglt'),
    from_account_id text NOT NULL REFERENCES pgledger_accounts (id),
    to_account_id text NOT NULL REFERENCES pgledger_accounts (id),
    amount numeric NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    CHECK (amount > 0 AND from_account_id != to_account_id)
);
CREATE INDEX ON pgledger_transfers (from_account_id);
CREATE INDEX ON pgledger_transfers (to_account_id);
CREATE TABLE pgledger_entries (
    id text PRIMARY KEY DEFAULT pgledger_generate_id('pgle'),
    account_id text NOT NULL REFERENCES pgledger_accounts (id),
    transfer_id text NOT NULL REFERENCES pgledger_transfers (id),
    amount numeric NOT NULL,
    account_previous_balance numeric NOT NULL,
    account_current_balance numeric NOT NULL,
    account_version bigint NOT NULL,
    created_at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX ON pgledger_entries (account_id);
CREATE INDEX ON pgledger_entries (transfer_id);

CREATE FUNCTION pgledger_create_account(name_param text, currency_param text)
RETURNS TABLE (id text, name text, currency text, balance numeric)
AS $$
BEGIN
    RETURN QUERY
    INSERT INTO pgledger_accounts (name, currency) VALUES (name_param, currency_param)
    RETURNING pgledger_accounts.id, pgledger_accounts.name, pgledger_accounts.currency, pgledger_accounts.balance;
END;
$$ LANGUAGE plpgsql;

CREATE FUNCTION pgledger_get_account(id_param text)
RETURNS SETOF pgledger_accounts
AS $$ SELECT * FROM pgledger_accounts WHERE id = id_param $$ LANGUAGE sql STABLE;

CREATE FUNCTION pgledger_create_transfer(from_account_id_param text, to_account_id_param text, amount_param numeric)
RETURNS pgledger_transfers
AS $$
DECLARE
    t pgledger_transfers;
BEGIN
    PERFORM 1 FROM pgledger_accounts WHERE id IN (from_account_id_param, to_account_id_param) ORDER BY id FOR UPDATE;
    INSERT INTO pgledger_transfers (from_account_id, to_account_id, amount)
    VALUES (from_account_id_param, to_account_id_param, amount_param) RETURNING * INTO t;
    UPDATE pgledger_accounts SET balance = balance - amount_param, version = version + 1 WHERE id = from_account_id_param;
    UPDATE pgledger_accounts SET balance = balance + amount_param, version = version + 1 WHERE id = to_account_id_param;
    RETURN t;
END;
$$ LANGUAGE plpgsql;
