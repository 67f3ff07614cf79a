CREATE EXTENSION btree_gist;
CREATE SCHEMA leg;
CREATE TABLE leg.law (id integer PRIMARY KEY, title text NOT NULL
    , repealed boolean NOT NULL DEFAULT false
);
CREATE TABLE leg.law_version (
    law_id integer NOT NULL REFERENCES leg.law,
    valid datemultirange NOT NULL DEFAULT datemultirange(daterange(CURRENT_DATE, NULL)),
    body text NOT NULL,
    CONSTRAINT law_version_overlap EXCLUDE USING gist (law_id WITH =, valid WITH &&) DEFERRABLE
);
CREATE VIEW leg.in_force AS SELECT l.id, l.title, v.body, lower(v.valid) AS since FROM leg.law l JOIN leg.law_version v ON v.law_id = l.id AND v.valid @> CURRENT_DATE WHERE NOT l.repealed;
CREATE RULE in_force_upd AS ON UPDATE TO leg.in_force DO INSTEAD (UPDATE leg.law SET title = new.title WHERE id = old.id; INSERT INTO leg.law_version (law_id, body) VALUES (new.id, new.body));
CREATE RULE in_force_ins AS ON INSERT TO leg.in_force DO INSTEAD NOTHING;
CREATE RULE in_force_del AS ON DELETE TO leg.in_force DO INSTEAD UPDATE leg.law SET repealed = true WHERE id = old.id;
CREATE FUNCTION leg.no_past() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF lower(new.valid) < '1949-05-23' THEN RAISE EXCEPTION 'too old'; END IF; RETURN new; END $$;
CREATE TRIGGER a_no_past BEFORE INSERT OR UPDATE OF valid ON leg.law_version FOR EACH ROW EXECUTE FUNCTION leg.no_past();
CREATE TABLE leg.vote (law_id integer REFERENCES leg.law, member text, yes boolean, PRIMARY KEY (law_id, member));
CREATE RULE vote_once AS ON UPDATE TO leg.vote WHERE old.yes IS NOT NULL DO INSTEAD NOTHING;
GRANT USAGE ON SCHEMA leg TO clerk, public_site;
GRANT SELECT, UPDATE ON leg.in_force TO clerk;
GRANT SELECT (id, title, since) ON leg.in_force TO public_site;
COMMENT ON VIEW leg.in_force IS 'law of today';
