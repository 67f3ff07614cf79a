CREATE SCHEMA ad;
CREATE TABLE ad.ddl (at timestamptz DEFAULT now(), tag text, obj text);
CREATE FUNCTION ad.no_drop() RETURNS event_trigger LANGUAGE plpgsql AS $$ DECLARE r record; BEGIN
 FOR r IN SELECT * FROM pg_event_trigger_dropped_objects() WHERE object_type = 'table' AND NOT is_temporary LOOP RAISE EXCEPTION 'no drop of %', r.object_identity; END LOOP; END $$;
CREATE FUNCTION ad.log() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO ad.ddl (tag, who) VALUES (tg_tag, current_user);
END $$;
CREATE FUNCTION ad.rewrite() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no rewrite of %', pg_event_trigger_table_rewrite_oid()::regclass; END $$;
ALTER TABLE ad.ddl ADD COLUMN who text NOT NULL;
CREATE TABLE ad.grow (id bigint, n numeric);
CREATE TABLE ad.fresh (id int);
CREATE FUNCTION ad.start() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN
IF tg_tag = 'CREATE VIEW' THEN RAISE EXCEPTION 'frozen'; END IF; END $$;
CREATE INDEX grow_n ON ad.grow (n);
CREATE EVENT TRIGGER a_no_drop ON sql_drop EXECUTE FUNCTION ad.no_drop();
CREATE EVENT TRIGGER b_log ON ddl_command_end
EXECUTE FUNCTION ad.log();
CREATE EVENT TRIGGER c_rewrite ON table_rewrite EXECUTE FUNCTION ad.rewrite();
CREATE EVENT TRIGGER d_start ON ddl_command_start WHEN TAG IN ('CREATE INDEX', 'CREATE VIEW') EXECUTE FUNCTION ad.start();
ALTER EVENT TRIGGER b_log ENABLE ALWAYS;
COMMENT ON EVENT TRIGGER a_no_drop IS 'guard';
