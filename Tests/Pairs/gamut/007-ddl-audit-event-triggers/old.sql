CREATE SCHEMA audit;
CREATE UNLOGGED TABLE audit.ddl (
    id bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL DEFAULT now(),
    tag text,
    object text
);
CREATE INDEX ddl_at ON audit.ddl USING brin (at) WITH (pages_per_range = 32);
CREATE TABLE audit.counter (tag text PRIMARY KEY, n integer NOT NULL DEFAULT 0);
CREATE FUNCTION audit.on_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE DEBUG 'ddl %', tg_tag;
END $$;
CREATE FUNCTION audit.on_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
        RAISE DEBUG 'dropped %', r.object_identity;
    END LOOP;
END $$;
CREATE FUNCTION audit.on_rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE DEBUG 'rewrite %', pg_event_trigger_table_rewrite_oid()::regclass;
END $$;
CREATE EVENT TRIGGER aud_rewrite ON table_rewrite EXECUTE FUNCTION audit.on_rewrite();
CREATE EVENT TRIGGER aud_end ON ddl_command_end
    WHEN TAG IN ('CREATE TABLE', 'ALTER TABLE') EXECUTE FUNCTION audit.on_ddl();
CREATE EVENT TRIGGER aud_drop ON sql_drop EXECUTE FUNCTION audit.on_drop();
ALTER EVENT TRIGGER aud_drop DISABLE;
COMMENT ON EVENT TRIGGER aud_end IS 'ddl journal';
COMMENT ON EVENT TRIGGER aud_drop IS 'off while we migrate';
CREATE FUNCTION audit.bump() RETURNS trigger LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO audit.counter VALUES (new.tag, 1) ON CONFLICT (tag) DO UPDATE SET n = counter.n + 1; RETURN new; END $$;
CREATE TRIGGER bump BEFORE INSERT ON audit.ddl FOR EACH ROW WHEN (new.tag IS NOT NULL) EXECUTE FUNCTION audit.bump();
COMMENT ON TRIGGER bump ON audit.ddl IS 'count by tag';
GRANT SELECT ON ALL TABLES IN SCHEMA audit TO gm_audit;
GRANT USAGE ON SCHEMA audit TO gm_audit;
