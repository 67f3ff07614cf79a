CREATE SCHEMA w;
CREATE TABLE w.wallets (
    id character varying(36) PRIMARY KEY,
    owner text NOT NULL,
    currency character(3) NOT NULL,
    balance bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE w.transfers (
    id character varying(36) PRIMARY KEY,
    from_id character varying(36) NOT NULL,
    to_id character varying(36) NOT NULL,
    amount bigint NOT NULL,
    memo character varying(140),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (amount > 0)
);
CREATE INDEX transfers_from_id_idx ON w.transfers (from_id);
CREATE INDEX transfers_to_id_idx ON w.transfers (to_id);
CREATE TABLE w.holds (
    id character varying(36) PRIMARY KEY,
    wallet_id character varying(36) NOT NULL,
    amount bigint NOT NULL,
    until timestamp without time zone NOT NULL
);
CREATE INDEX holds_wallet_id_idx ON w.holds (wallet_id);
CREATE TABLE w.webhooks (
    id serial PRIMARY KEY,
    wallet_id character varying(36) NOT NULL,
    url text NOT NULL
);
CREATE TABLE w.limits (
    wallet_id character varying(36) PRIMARY KEY,
    daily bigint NOT NULL,
    monthly bigint NOT NULL
);
ALTER TABLE w.transfers ADD CONSTRAINT transfers_from_id_fkey FOREIGN KEY (from_id) REFERENCES w.wallets;
ALTER TABLE w.transfers ADD CONSTRAINT transfers_to_id_fkey FOREIGN KEY (to_id) REFERENCES w.wallets;
ALTER TABLE w.holds ADD CONSTRAINT holds_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES w.wallets ON DELETE CASCADE;
ALTER TABLE w.webhooks ADD CONSTRAINT webhooks_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES w.wallets ON DELETE CASCADE;
ALTER TABLE w.limits ADD CONSTRAINT limits_wallet_id_fkey FOREIGN KEY (wallet_id) REFERENCES w.wallets ON DELETE CASCADE;
CREATE FUNCTION w.available(p character varying) RETURNS bigint LANGUAGE sql STABLE AS $$ SELECT x.balance - COALESCE((SELECT sum(h.amount) FROM w.holds h WHERE h.wallet_id = x.id), 0)::bigint FROM w.wallets x WHERE x.id = p $$;
CREATE VIEW w.overview AS SELECT id, owner, w.available(id) AS available FROM w.wallets;
