CREATE SCHEMA wiki;
CREATE TABLE wiki.page (id integer PRIMARY KEY, title text UNIQUE, body text, rev integer DEFAULT 1);
CREATE TABLE wiki.rev (page integer REFERENCES wiki.page (id) ON DELETE CASCADE, rev integer, body text, PRIMARY KEY (page, rev));
CREATE FUNCTION wiki.save() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO wiki.rev VALUES (OLD.id, OLD.rev, OLD.body); NEW.rev := OLD.rev + 1; RETURN NEW; END $$;
CREATE TRIGGER save BEFORE UPDATE OF body ON wiki.page FOR EACH ROW WHEN (old.body IS DISTINCT FROM new.body) EXECUTE FUNCTION wiki.save();
CREATE VIEW wiki.recent AS SELECT p.title, r.rev FROM wiki.page p JOIN wiki.rev r ON r.page = p.id;
CREATE INDEX page_fts ON wiki.page USING gin (to_tsvector('english'::regconfig, body));
