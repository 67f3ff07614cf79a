CREATE SCHEMA ev;
CREATE SCHEMA vault;
CREATE TABLE ev.seen (n bigserial PRIMARY KEY, tag text, obj text, at timestamptz DEFAULT now()
);
CREATE TABLE vault.keys (id integer PRIMARY KEY, k bytea NOT NULL);
CREATE TABLE ev.plain (id integer
    , v text
);
CREATE FUNCTION ev.one() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE DEBUG 'one %', TG_TAG; END $$;
CREATE FUNCTION ev.two() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION ev.log() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    INSERT INTO ev.seen (tag, obj) SELECT command_tag, object_identity FROM pg_event_trigger_ddl_commands() WHERE schema_name = 'vault';
END $$;
CREATE FUNCTION ev.guard() RETURNS event_trigger LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() LOOP
        IF r.schema_name = 'vault' AND r.object_type = 'table' THEN
            RAISE EXCEPTION 'vault tables must stay: %', r.object_identity;
        END IF;
    END LOOP;
END $$;
CREATE FUNCTION ev.rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_event_trigger_table_rewrite_oid() = 'vault.keys'::regclass THEN RAISE EXCEPTION 'no rewrite of vault.keys'; END IF;
END $$;
CREATE TRIGGER t BEFORE INSERT ON ev.plain FOR EACH ROW EXECUTE FUNCTION ev.two();
CREATE VIEW ev.last AS SELECT max(at) AS at, count(*) AS n FROM ev.seen;
GRANT SELECT ON ev.seen TO pair_ev;
CREATE EVENT TRIGGER et_a ON ddl_command_start EXECUTE FUNCTION ev.one();
CREATE EVENT TRIGGER et_b ON ddl_command_end WHEN TAG IN ('CREATE TABLE', 'CREATE INDEX', 'GRANT') EXECUTE FUNCTION ev.log();
CREATE EVENT TRIGGER et_guard ON sql_drop
    EXECUTE FUNCTION ev.guard();
CREATE EVENT TRIGGER et_rewrite ON table_rewrite EXECUTE FUNCTION ev.rewrite();
ALTER EVENT TRIGGER et_rewrite DISABLE;
COMMENT ON EVENT TRIGGER et_a IS 'starts';
