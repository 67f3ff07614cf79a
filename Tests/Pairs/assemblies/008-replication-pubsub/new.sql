CREATE SCHEMA app;
CREATE SCHEMA ref;
CREATE TABLE app.accounts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant int NOT NULL,
    email text NOT NULL,
    secret_hash bytea,
    locale text NOT NULL DEFAULT 'en',
    CONSTRAINT accounts_email UNIQUE (tenant, email)
);
CREATE UNIQUE INDEX accounts_identity ON app.accounts (id, tenant);
ALTER TABLE app.accounts REPLICA IDENTITY USING INDEX accounts_identity;
CREATE TABLE app.events (id bigserial PRIMARY KEY, tenant int NOT NULL, body jsonb NOT NULL, at timestamptz NOT NULL DEFAULT clock_timestamp());
CREATE TABLE app.sessions (sid text PRIMARY KEY, data bytea, account uuid REFERENCES app.accounts ON DELETE CASCADE);
ALTER TABLE app.sessions REPLICA IDENTITY NOTHING;
CREATE TABLE ref.countries (code char(2) PRIMARY KEY, name text NOT NULL);
CREATE UNLOGGED TABLE ref.currencies (code char(3) PRIMARY KEY, digits smallint NOT NULL DEFAULT 2);
CREATE INDEX events_at ON app.events (at DESC);
CREATE INDEX events_tenant_at ON app.events (tenant, at);
ALTER TABLE app.events CLUSTER ON events_tenant_at;

CREATE PUBLICATION accounts_pub FOR TABLE app.accounts (id, tenant, email, locale) WHERE (tenant > 10 AND locale <> 'xx'), app.events WHERE (body IS NOT NULL);
CREATE PUBLICATION ref_pub FOR TABLE ref.countries, TABLES IN SCHEMA app WITH (publish = 'insert, update, delete, truncate');
CREATE PUBLICATION everything FOR TABLES IN SCHEMA app, ref;
CREATE PUBLICATION empty_pub;
ALTER PUBLICATION ref_pub OWNER TO repl_owner;
CREATE SUBSCRIPTION inbound CONNECTION 'host=10.0.0.2 dbname=up' PUBLICATION up_a, up_c WITH (connect = false, slot_name = NONE, enabled = false, binary = true, streaming = true, synchronous_commit = 'local');
COMMENT ON PUBLICATION everything IS 'for the warehouse and search';
