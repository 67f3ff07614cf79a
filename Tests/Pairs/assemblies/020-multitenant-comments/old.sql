CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm SCHEMA public;
CREATE SCHEMA IF NOT EXISTS tenant;
COMMENT ON SCHEMA tenant IS 'one row set per tenant';
COMMENT ON EXTENSION citext IS 'emails';
CREATE FUNCTION tenant.current_tenant() RETURNS int LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::int $$;
CREATE TYPE tenant.color AS ENUM ('red', 'green');
COMMENT ON TYPE tenant.color IS 'labels';
CREATE TABLE tenant.boards (id int, tenant int NOT NULL DEFAULT tenant.current_tenant(), title citext NOT NULL, CONSTRAINT boards_pk PRIMARY KEY (tenant, id));
CREATE TABLE tenant.cards (
    tenant int NOT NULL DEFAULT tenant.current_tenant(),
    board int NOT NULL,
    id int NOT NULL,
    text text,
    color tenant.color,
    pos float8 NOT NULL DEFAULT random(),
    PRIMARY KEY (tenant, board, id),
    FOREIGN KEY (tenant, board) REFERENCES tenant.boards (tenant, id) ON DELETE CASCADE
);
CREATE INDEX cards_trgm ON tenant.cards USING gin (text gin_trgm_ops);
ALTER TABLE tenant.boards ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant.cards ENABLE ROW LEVEL SECURITY;
CREATE POLICY iso ON tenant.boards USING (tenant = tenant.current_tenant());
CREATE POLICY iso ON tenant.cards TO mt_tenant USING (tenant = tenant.current_tenant());
CREATE POLICY admin_all ON tenant.cards TO mt_admin USING (true) WITH CHECK (true);
GRANT USAGE ON SCHEMA tenant TO mt_tenant;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA tenant TO mt_tenant;
COMMENT ON TABLE tenant.boards IS 'boards';
COMMENT ON COLUMN tenant.boards.title IS 'case-insensitive';
COMMENT ON INDEX tenant.cards_trgm IS 'search';
COMMENT ON CONSTRAINT boards_pk ON tenant.boards IS 'composite';
COMMENT ON FUNCTION tenant.current_tenant() IS 'from the session';
COMMENT ON POLICY iso ON tenant.boards IS 'isolation';
