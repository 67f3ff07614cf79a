CREATE SCHEMA w;
CREATE TYPE w.period AS ENUM ('day', 'week', 'month');
CREATE TABLE w.wallets (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    owner text NOT NULL,
    currency character varying(10) NOT NULL,
    balance numeric(20,8) DEFAULT 0 NOT NULL,
    frozen boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE w.transfers (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    from_id uuid NOT NULL,
    to_id uuid NOT NULL,
    amount numeric(20,8) NOT NULL,
    memo character varying(140),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    idempotency_key text UNIQUE,
    CONSTRAINT transfers_amount_check CHECK (amount > 0),
    CONSTRAINT not_self CHECK (from_id <> to_id)
);
CREATE INDEX transfers_from_id_idx ON w.transfers (from_id);
CREATE INDEX transfers_to_id_idx ON w.transfers (to_id);
CREATE TABLE w.holds (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    wallet_id uuid NOT NULL,
    amount numeric(20,8) NOT NULL,
    until timestamp with time zone NOT NULL
);
CREATE INDEX holds_wallet_id_idx ON w.holds (wallet_id);
CREATE TABLE w.webhooks (
    id serial PRIMARY KEY,
    wallet_id uuid NOT NULL,
    url text NOT NULL
);
CREATE TABLE w.limits (
    wallet_id uuid NOT NULL,
    period w.period NOT NULL,
    amount numeric(20,8) NOT NULL,
    PRIMARY KEY (wallet_id, period)
);
ALTER TABLE w.transfers ADD CONSTRAINT transfers_from_id_fkey FOREIGN KEY (from_id) REFERENCES w.wallets;
ALTER TABLE w.transfers ADD CONSTRAINT transfers_to_id_fkey FOREIGN KEY (to_id) REFERENCES w.wallets;
ALTER TABLE w.holds ADD CONSTRAINT holds_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES w.wallets ON DELETE CASCADE;
ALTER TABLE w.webhooks ADD CONSTRAINT webhooks_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES w.wallets ON DELETE CASCADE;
ALTER TABLE w.limits ADD CONSTRAINT limits_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES w.wallets ON DELETE CASCADE;
CREATE FUNCTION w.available(p uuid) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT x.balance - COALESCE((SELECT sum(h.amount) FROM w.holds h WHERE h.wallet_id = x.id), 0) FROM w.wallets x WHERE x.id = p $$;
CREATE VIEW w.overview AS SELECT id, owner, currency, w.available(id) AS available FROM w.wallets WHERE NOT frozen;
