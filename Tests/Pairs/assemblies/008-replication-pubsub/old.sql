CREATE SCHEMA app;
CREATE SCHEMA ref;
CREATE TABLE app.accounts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant int NOT NULL,
    email text NOT NULL,
    secret text,
    CONSTRAINT accounts_email UNIQUE (tenant, email)
);
ALTER TABLE app.accounts REPLICA IDENTITY USING INDEX accounts_email;
CREATE TABLE app.events (id bigserial, tenant int NOT NULL, body jsonb NOT NULL, at timestamptz DEFAULT now());
ALTER TABLE app.events REPLICA IDENTITY FULL;
CREATE UNLOGGED TABLE app.sessions (sid text PRIMARY KEY, data bytea);
CREATE TABLE ref.countries (code char(2) PRIMARY KEY, name text NOT NULL);
CREATE TABLE ref.currencies (code char(3) PRIMARY KEY, digits smallint NOT NULL DEFAULT 2);
CREATE INDEX events_at ON app.events (at);
ALTER TABLE app.events CLUSTER ON events_at;

CREATE PUBLICATION accounts_pub FOR TABLE app.accounts (id, tenant, email) WHERE (tenant > 0);
CREATE PUBLICATION ref_pub FOR TABLES IN SCHEMA ref WITH (publish = 'insert, update, delete');
CREATE PUBLICATION everything FOR ALL TABLES;
ALTER PUBLICATION ref_pub OWNER TO repl_owner;
CREATE SUBSCRIPTION inbound CONNECTION 'host=10.0.0.1 dbname=up' PUBLICATION up_a, up_b WITH (connect = false, slot_name = NONE, enabled = false);
COMMENT ON SUBSCRIPTION inbound IS 'from upstream';
COMMENT ON PUBLICATION everything IS 'for the warehouse';
