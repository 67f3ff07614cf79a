CREATE EXTENSION btree_gist;
CREATE SCHEMA leg;
CREATE TABLE leg.law (id integer PRIMARY KEY, title text NOT NULL
);
CREATE TABLE leg.law_version (
    law_id integer NOT NULL REFERENCES leg.law,
    valid daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL),
    body text NOT NULL,
    EXCLUDE USING gist (law_id WITH =, valid WITH &&)
);
CREATE VIEW leg.in_force AS SELECT l.id, l.title, v.body FROM leg.law l JOIN leg.law_version v ON v.law_id = l.id AND v.valid @> CURRENT_DATE;
CREATE RULE in_force_upd AS ON UPDATE TO leg.in_force DO INSTEAD INSERT INTO leg.law_version (law_id, body) VALUES (new.id, new.body);
CREATE RULE in_force_ins AS ON INSERT TO leg.in_force DO INSTEAD NOTHING;
CREATE RULE in_force_del AS ON DELETE TO leg.in_force DO INSTEAD NOTHING;
CREATE FUNCTION leg.no_past() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF lower(new.valid) < '1949-05-23' THEN RAISE EXCEPTION 'too old'; END IF; RETURN new; END $$;
CREATE TRIGGER no_past BEFORE INSERT ON leg.law_version FOR EACH ROW EXECUTE FUNCTION leg.no_past();
GRANT USAGE ON SCHEMA leg TO clerk, public_site;
GRANT SELECT, UPDATE ON leg.in_force TO clerk;
GRANT SELECT ON leg.in_force TO public_site;
COMMENT ON VIEW leg.in_force IS 'law of today';
