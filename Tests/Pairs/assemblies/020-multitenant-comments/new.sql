CREATE EXTENSION citext;
CREATE SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE SCHEMA IF NOT EXISTS tenant;
COMMENT ON SCHEMA tenant IS E'one row set\nper tenant';
COMMENT ON EXTENSION citext IS 'titles';
CREATE FUNCTION tenant.current_tenant() RETURNS int LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT coalesce(nullif(current_setting('app.tenant', true), '')::int, 0) $$;
CREATE TYPE tenant.color AS ENUM ('red', 'amber', 'green', 'blue');
COMMENT ON TYPE tenant.color IS 'card colours';
CREATE TABLE tenant.boards (id int, tenant int NOT NULL DEFAULT tenant.current_tenant(), title citext NOT NULL, archived boolean NOT NULL DEFAULT false, CONSTRAINT boards_pk PRIMARY KEY (tenant, id), CONSTRAINT boards_title UNIQUE (tenant, title));
CREATE TABLE tenant.cards (
    tenant int NOT NULL DEFAULT tenant.current_tenant(),
    board int NOT NULL,
    id int NOT NULL,
    text text,
    color tenant.color NOT NULL DEFAULT 'blue',
    labels tenant.color[],
    pos numeric NOT NULL DEFAULT 0,
    owner name,
    PRIMARY KEY (tenant, board, id),
    FOREIGN KEY (tenant, board) REFERENCES tenant.boards (tenant, id) ON DELETE CASCADE
);
CREATE INDEX cards_trgm ON tenant.cards USING gist (text ext.gist_trgm_ops);
ALTER TABLE tenant.boards ENABLE ROW LEVEL SECURITY;
ALTER TABLE tenant.cards ENABLE ROW LEVEL SECURITY;
CREATE POLICY iso ON tenant.boards AS RESTRICTIVE USING (tenant = tenant.current_tenant());
CREATE POLICY everyone ON tenant.boards USING (true);
CREATE POLICY iso ON tenant.cards TO mt_tenant, mt_admin USING (tenant = tenant.current_tenant()) WITH CHECK (tenant = tenant.current_tenant() AND EXISTS (SELECT FROM tenant.boards b WHERE b.tenant = cards.tenant AND b.id = cards.board AND NOT b.archived));
CREATE POLICY own_update ON tenant.cards FOR UPDATE TO PUBLIC USING (owner = CURRENT_USER);
GRANT USAGE ON SCHEMA tenant TO mt_tenant;
GRANT SELECT, INSERT, DELETE ON ALL TABLES IN SCHEMA tenant TO mt_tenant;
GRANT UPDATE (text, color, labels, pos) ON tenant.cards TO mt_tenant;
COMMENT ON TABLE tenant.boards IS 'kanban boards';
COMMENT ON COLUMN tenant.cards.pos IS 'order within the board';
COMMENT ON INDEX tenant.cards_trgm IS 'fuzzy search';
COMMENT ON CONSTRAINT boards_title ON tenant.boards IS 'unique ignoring case';
COMMENT ON CONSTRAINT boards_pk ON tenant.boards IS 'composite';
COMMENT ON FUNCTION tenant.current_tenant() IS 'from app.tenant';
COMMENT ON POLICY iso ON tenant.cards IS 'isolation';
