CREATE EXTENSION "uuid-ossp";
CREATE TABLE IF NOT EXISTS _sqlx_migrations (
    version BIGINT PRIMARY KEY,
    description TEXT NOT NULL,
    installed_on TIMESTAMPTZ NOT NULL DEFAULT now(),
    success BOOLEAN NOT NULL,
    checksum BYTEA NOT NULL,
    execution_time BIGINT NOT NULL
);
CREATE TYPE lot_status AS ENUM ('draft', 'live', 'sold');
CREATE TABLE seller (
    id UUID PRIMARY KEY DEFAULT uuid_generate_v1mc(),
    handle TEXT COLLATE "C" UNIQUE NOT NULL,
    joined TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE TABLE lot (id UUID PRIMARY KEY DEFAULT uuid_generate_v1mc(), seller_id UUID NOT NULL REFERENCES seller, title TEXT NOT NULL, reserve BIGINT, status lot_status NOT NULL DEFAULT 'draft', opens TIMESTAMPTZ, closes TIMESTAMPTZ);
CREATE TABLE bid (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lot_id UUID NOT NULL REFERENCES lot ON DELETE CASCADE,
    bidder UUID NOT NULL,
    cents BIGINT NOT NULL CHECK (cents > 0),
    at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX ON bid (lot_id);
ALTER TYPE lot_status ADD VALUE 'withdrawn';
CREATE OR REPLACE FUNCTION set_updated_at() RETURNS trigger AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END; $$ LANGUAGE plpgsql;
ALTER TABLE lot ADD COLUMN updated_at TIMESTAMPTZ;
CREATE TRIGGER trigger_lot_updated_at BEFORE UPDATE ON lot FOR EACH ROW WHEN (OLD IS DISTINCT FROM NEW) EXECUTE FUNCTION set_updated_at();
ALTER TABLE lot ADD CONSTRAINT closes_after CHECK (closes > opens) NOT VALID;
CREATE VIEW leading_bid AS SELECT DISTINCT ON (lot_id) lot_id, bidder, cents FROM bid ORDER BY lot_id, cents DESC;
ALTER TABLE bid RENAME COLUMN bidder TO bidder_id;
ALTER TABLE lot DROP COLUMN reserve;
CREATE FUNCTION min_bid(lot UUID) RETURNS BIGINT LANGUAGE sql STABLE AS $$ SELECT coalesce(max(cents), 0) + 100 FROM bid WHERE lot_id = $1 $$;
