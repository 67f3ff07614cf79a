CREATE TABLE doc (
    id bigserial PRIMARY KEY,
    tenant bigint NOT NULL,
    state text DEFAULT 'new' NOT NULL,
    size bigint CHECK (size > 0),
    size_kb bigint GENERATED ALWAYS AS (size / 1024) STORED,
    CONSTRAINT doc_state_len CHECK (length(state) > 1)
);
CREATE INDEX doc_live ON doc (tenant) WHERE state <> 'gone';
CREATE INDEX doc_up ON doc (upper(state), size) WITH (fillfactor = 80);
CREATE STATISTICS doc_stat (dependencies, mcv) ON tenant, state FROM doc;
ALTER STATISTICS doc_stat SET STATISTICS 250;
ALTER TABLE doc ENABLE ROW LEVEL SECURITY;
ALTER TABLE doc FORCE ROW LEVEL SECURITY;
CREATE POLICY doc_own ON doc FOR SELECT TO tenant_user USING (tenant = current_setting('app.tenant')::bigint AND state <> 'gone');
CREATE POLICY doc_new ON doc AS RESTRICTIVE FOR INSERT WITH CHECK (state = 'new' AND size < 100000);
CREATE FUNCTION doc_log() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER doc_state AFTER UPDATE OF state, size ON doc FOR EACH ROW
    WHEN (OLD.state IS DISTINCT FROM NEW.state AND NEW.size > 10) EXECUTE FUNCTION doc_log();
ALTER TABLE doc ENABLE REPLICA TRIGGER doc_state;
CREATE RULE doc_keep AS ON DELETE TO doc WHERE OLD.state <> 'gone' DO INSTEAD UPDATE doc SET state = 'gone' WHERE id = OLD.id;
ALTER TABLE doc ENABLE ALWAYS RULE doc_keep;
ALTER TABLE doc REPLICA IDENTITY FULL;
CREATE PUBLICATION docs FOR TABLE doc WHERE (state <> 'gone' AND size > 5);
COMMENT ON POLICY doc_own ON doc IS 'own documents';
COMMENT ON TRIGGER doc_state ON doc IS 'state''s log';
COMMENT ON RULE doc_keep ON doc IS 'soft delete';
COMMENT ON STATISTICS doc_stat IS 'tenant/state';

