CREATE OR REPLACE FUNCTION pgledger_generate_id(prefix text) RETURNS text
AS $$
BEGIN
    RETURN prefix || '_' || upper(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint)) || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 20));
END;
$$ LANGUAGE plpgsql;

CREATE TABLE pgledger_accounts (
    id text PRIMARY KEY DEFAULT pgledger_generate_id('pgla'),
    name text NOT NULL,
    currency text NOT NULL,
    balance numeric NOT NULL DEFAULT 0,
    version bigint NOT NULL DEFAULT 0,
    allow_negative_balance boolean NOT NULL DEFAULT true,
    allow_positive_balance boolean NOT NULL DEFAULT true,
    metadata jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN pgledger_accounts.currency IS 'ISO code or any unit';
CREATE TABLE pgledger_transfers (
    id text PRIMARY KEY DEFAULT pgledger_generate_id('pglt'),
    from_account_id text NOT NULL REFERENCES pgledger_accounts (id),
    to_account_id text NOT NULL REFERENCES pgledger_accounts (id),
    amount numeric NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    event_at timestamptz NOT NULL DEFAULT now(),
    metadata jsonb,
    CONSTRAINT amount_is_positive CHECK (amount > 0),
    CONSTRAINT different_accounts CHECK (from_account_id != to_account_id)
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
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX ON pgledger_entries (account_id, account_version);
CREATE INDEX ON pgledger_entries (transfer_id);

CREATE VIEW pgledger_accounts_view AS SELECT id, name, currency, balance, version, allow_negative_balance, allow_positive_balance, metadata, created_at, updated_at FROM pgledger_accounts;
CREATE VIEW pgledger_transfers_view AS SELECT id, from_account_id, to_account_id, amount, created_at, event_at, metadata FROM pgledger_transfers;
CREATE VIEW pgledger_entries_view AS
SELECT e.*, t.event_at, t.metadata FROM pgledger_entries e INNER JOIN pgledger_transfers t ON e.transfer_id = t.id;

CREATE TYPE transfer_request AS (from_account_id text, to_account_id text, amount numeric);

CREATE FUNCTION pgledger_create_account(name text, currency text, allow_negative_balance boolean DEFAULT true, allow_positive_balance boolean DEFAULT true, metadata jsonb DEFAULT NULL)
RETURNS SETOF pgledger_accounts_view
AS $$
BEGIN
    RETURN QUERY
    WITH ins AS (
      INSERT INTO pgledger_accounts (name, currency, allow_negative_balance, allow_positive_balance, metadata)
      VALUES ($1, $2, $3, $4, $5) RETURNING *)
    SELECT i.id, i.name, i.currency, i.balance, i.version, i.allow_negative_balance, i.allow_positive_balance, i.metadata, i.created_at, i.updated_at FROM ins i;
END;
$$ LANGUAGE plpgsql;

CREATE FUNCTION pgledger_check_account_balance_constraints(account pgledger_accounts) RETURNS void
AS $$
BEGIN
    IF NOT account.allow_negative_balance AND account.balance < 0 THEN
        RAISE EXCEPTION 'Account (id=%, name=%) does not allow negative balance', account.id, account.name;
    END IF;
    IF NOT account.allow_positive_balance AND account.balance > 0 THEN
        RAISE EXCEPTION 'Account (id=%, name=%) does not allow positive balance', account.id, account.name;
    END IF;
END;
$$ LANGUAGE plpgsql;

CREATE FUNCTION pgledger_create_transfers(VARIADIC transfer_requests transfer_request[]) RETURNS SETOF pgledger_transfers
AS $$
BEGIN
  RETURN QUERY SELECT t.* FROM unnest(transfer_requests) r, LATERAL pgledger_create_transfer(r.from_account_id, r.to_account_id, r.amount) t;
END;
$$ LANGUAGE plpgsql;

CREATE OR REPLACE FUNCTION pgledger_create_transfer(from_account_id_param text, to_account_id_param text, amount_param numeric, event_at_param timestamptz DEFAULT NULL, metadata_param jsonb DEFAULT NULL)
RETURNS pgledger_transfers
AS $$
DECLARE
    t pgledger_transfers;
BEGIN
    PERFORM 1 FROM pgledger_accounts WHERE id IN (from_account_id_param, to_account_id_param) ORDER BY id FOR UPDATE;
    INSERT INTO pgledger_transfers (from_account_id, to_account_id, amount, event_at, metadata)
    VALUES (from_account_id_param, to_account_id_param, amount_param, coalesce(event_at_param, now()), metadata_param) RETURNING * INTO t;
    UPDATE pgledger_accounts SET balance = balance - amount_param, version = version + 1 WHERE id = from_account_id_param;
    UPDATE pgledger_accounts SET balance = balance + amount_param, version = version + 1 WHERE id = to_account_id_param;
    RETURN t;
END;
$$ LANGUAGE plpgsql;
