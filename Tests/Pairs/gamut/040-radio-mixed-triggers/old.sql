CREATE SCHEMA radio;
CREATE FUNCTION radio.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.changed := now(); RETURN new; END $$;
CREATE TABLE radio.show (
    slug text PRIMARY KEY,
    title text NOT NULL,
    slot tsrange,
    changed timestamptz
);
CREATE TABLE radio.track (
    isrc char(12) PRIMARY KEY,
    len interval
        second(0),
    show text REFERENCES radio.show MATCH FULL
        ON DELETE CASCADE
);
CREATE TABLE radio.played (
    at timestamptz NOT NULL, isrc char(12) NOT NULL
) PARTITION BY LIST (substr(isrc, 1, 2));
CREATE TABLE radio.played_de PARTITION OF radio.played FOR VALUES IN ('DE', 'AT'
);
CREATE TABLE radio.played_x PARTITION OF radio.played DEFAULT;
CREATE TRIGGER stamp BEFORE UPDATE ON radio.show FOR EACH ROW EXECUTE FUNCTION
    radio.stamp();
CREATE FUNCTION radio.count_played() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE DEBUG '% rows', (SELECT count(*) FROM fresh); RETURN NULL; END $$;
CREATE TRIGGER counted AFTER INSERT ON radio.played REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION radio.count_played();
CREATE TRIGGER counted_upd AFTER UPDATE ON radio.played REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION radio.count_played();
ALTER TABLE radio.show DISABLE TRIGGER stamp;
CREATE FUNCTION radio.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
        RAISE DEBUG '%', r.command_tag;
    END LOOP; END $$;
CREATE EVENT TRIGGER radio_watch ON ddl_command_end EXECUTE FUNCTION radio.watch();
CREATE OPERATOR FAMILY radio.fam USING gist;
CREATE OPERATOR FAMILY radio.unused USING hash;
CREATE COLLATION radio.de (provider = icu, locale = 'de'
);
CREATE INDEX show_title ON radio.show (title COLLATE radio.de);
CREATE PUBLICATION radio_pub FOR TABLE radio.played WITH (publish_via_partition_root =
    false);
COMMENT ON TRIGGER stamp ON radio.show IS 'touch';
COMMENT ON EVENT TRIGGER
    radio_watch
    IS 'ddl log';
GRANT SELECT ON radio.show TO gm_ro;
GRANT UPDATE (title
) ON radio.show TO gm_app;
