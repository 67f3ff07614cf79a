CREATE SCHEMA radio;
CREATE SCHEMA radio_int;
CREATE FUNCTION radio_int.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN new.changed := clock_timestamp(); RETURN new; END $$;
CREATE TABLE radio.show (
    slug text PRIMARY KEY,
    title text NOT NULL,
    slot tsrange,
    changed timestamptz
  , host text DEFAULT 'tba' NOT NULL
);
CREATE TABLE radio.track (
    isrc char(12) PRIMARY KEY,
    len interval
        ,
    show text REFERENCES radio.show MATCH FULL
        ON DELETE SET NULL ON UPDATE CASCADE
);
CREATE TABLE radio.played (
    at timestamptz NOT NULL, isrc char(12) NOT NULL
) PARTITION BY LIST (substr(isrc, 1, 2));
CREATE TABLE radio.played_de PARTITION OF radio.played FOR VALUES IN ('DE', 'AT'
    , 'CH'
);
CREATE TABLE radio.played_x PARTITION OF radio.played DEFAULT;
CREATE TRIGGER stamp BEFORE UPDATE ON radio.show FOR EACH ROW EXECUTE FUNCTION
    radio_int.stamp();
CREATE FUNCTION radio.count_played() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    RAISE DEBUG '% rows', (SELECT count(*) FROM fresh); RETURN NULL; END $$;
CREATE TRIGGER counted AFTER INSERT ON radio.played REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION radio.count_played();
CREATE TRIGGER counted_upd AFTER UPDATE ON radio.played REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION radio.count_played();
ALTER TABLE radio.show ENABLE ALWAYS TRIGGER stamp;
CREATE FUNCTION radio.watch() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN
    FOR r IN SELECT * FROM pg_event_trigger_ddl_commands() LOOP
        RAISE DEBUG '% %', r.command_tag, r.object_identity;
    END LOOP; END $$;
CREATE EVENT TRIGGER radio_ddl ON ddl_command_end EXECUTE FUNCTION radio.watch();
CREATE OPERATOR FAMILY radio.fam USING gist;
CREATE COLLATION radio.de (provider = icu, locale = 'de'
    , deterministic = false
);
CREATE INDEX show_title ON radio.show (title COLLATE radio.de);
CREATE PUBLICATION radio_pub FOR TABLE radio.played WITH (publish_via_partition_root =
    true);
COMMENT ON TRIGGER stamp ON radio.show IS 'touch';
COMMENT ON EVENT TRIGGER
    radio_ddl
    IS 'ddl log';
COMMENT ON OPERATOR FAMILY radio.fam USING gist IS 'empty on purpose';
GRANT SELECT ON radio.show TO gm_ro;
GRANT UPDATE (title
    , host
) ON radio.show TO gm_app;
GRANT USAGE ON SCHEMA radio_int TO gm_app;
ALTER OPERATOR FAMILY radio.fam USING gist OWNER TO gm_owner;
