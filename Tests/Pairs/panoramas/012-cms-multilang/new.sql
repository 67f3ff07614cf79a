CREATE EXTENSION citext;
CREATE SCHEMA cms;
CREATE COLLATION cms.de_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION cms.ci (provider = icu, locale =
    'und-u-ks-level1',
    deterministic = false);
CREATE COLLATION cms.nat (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION cms.bytes FROM "C";
CREATE TYPE cms.state AS ENUM ('draft', 'review', 'live', 'gone');
CREATE DOMAIN cms.lang AS text COLLATE "C" DEFAULT 'en' CHECK (VALUE IN ('en', 'de', 'fr'
, 'it'
));
CREATE TABLE cms.users (
    id serial PRIMARY KEY,
    login public.citext NOT NULL UNIQUE,
    nick text COLLATE cms.ci
, CONSTRAINT users_nick UNIQUE (nick)
);
CREATE TABLE cms.pages (
    id serial PRIMARY KEY,
    lang cms.lang NOT NULL,
    path text
    COLLATE cms.bytes NOT NULL,
    title text
    COLLATE cms.nat,
    state cms.state DEFAULT 'draft'::cms.state NOT NULL,
    author integer REFERENCES cms.users,
    body xml,
    meta jsonb DEFAULT '{}'::jsonb NOT NULL,
    UNIQUE (lang, path)
);
CREATE INDEX pages_title ON cms.pages (title);
CREATE INDEX pages_live ON cms.pages (path COLLATE "C" text_pattern_ops) WHERE state IN ('live', 'review');
CREATE INDEX pages_meta ON cms.pages USING gin (meta
jsonb_path_ops
);
CREATE TABLE cms.revisions (
    page integer NOT NULL REFERENCES cms.pages ON DELETE CASCADE,
    rev integer NOT NULL,
    at timestamptz DEFAULT now(),
    body xml,
    PRIMARY KEY (page, rev)
);
CREATE FUNCTION cms.keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO cms.revisions (page, rev, body)
    SELECT OLD.id, coalesce(max(rev), 0) + 1, OLD.body FROM cms.revisions WHERE page = OLD.id;
    RETURN NEW;
END $$;
CREATE TRIGGER rev BEFORE UPDATE OF body ON cms.pages FOR EACH ROW WHEN (OLD.body::text IS DISTINCT FROM NEW.body::text) EXECUTE FUNCTION cms.keep_revision();
CREATE VIEW cms.live AS SELECT id, lang, path, title
    COLLATE cms.nat AS title, meta
    FROM cms.pages WHERE state = 'live' ORDER BY title;
CREATE FUNCTION cms.live_write() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO cms.pages (lang, path, title, state, meta) VALUES (NEW.lang, NEW.path, NEW.title, 'live', NEW.meta); RETURN NEW; END $$;
CREATE TRIGGER live_ins INSTEAD OF INSERT ON cms.live FOR EACH ROW EXECUTE FUNCTION cms.live_write();
GRANT SELECT ON cms.live TO pair_site;
GRANT INSERT ON cms.live TO pair_editor;
ALTER COLLATION cms.de_phone OWNER TO pair_editor;
COMMENT ON COLLATION cms.ci IS 'case blind';
