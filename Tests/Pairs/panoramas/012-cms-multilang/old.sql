CREATE EXTENSION citext;
CREATE SCHEMA cms;
CREATE COLLATION cms.de_phone (provider = icu, locale = 'de-u-co-phonebk');
CREATE COLLATION cms.ci (provider = icu, locale =
    'und-u-ks-level2',
    deterministic = false);
CREATE TYPE cms.state AS ENUM ('draft', 'review', 'live', 'gone');
CREATE DOMAIN cms.lang AS text COLLATE "C" DEFAULT 'en' CHECK (VALUE IN ('en', 'de', 'fr'
));
CREATE TABLE cms.users (
    id serial PRIMARY KEY,
    login public.citext NOT NULL UNIQUE,
    nick text COLLATE cms.ci
);
CREATE TABLE cms.pages (
    id serial PRIMARY KEY,
    lang cms.lang NOT NULL,
    path text
    COLLATE "C" NOT NULL,
    title text
    COLLATE cms.de_phone,
    state cms.state DEFAULT 'draft'::cms.state NOT NULL,
    author integer REFERENCES cms.users,
    body xml,
    meta jsonb DEFAULT '{}'::jsonb NOT NULL,
    UNIQUE (lang, path)
);
CREATE INDEX pages_title ON cms.pages (title);
CREATE INDEX pages_live ON cms.pages (path) WHERE state = 'live';
CREATE INDEX pages_meta ON cms.pages USING gin (meta
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
CREATE TRIGGER rev BEFORE UPDATE ON cms.pages FOR EACH ROW EXECUTE FUNCTION cms.keep_revision();
CREATE VIEW cms.live AS SELECT id, lang, path, title
    COLLATE "en-x-icu" AS title
    FROM cms.pages WHERE state = 'live' ORDER BY title;
CREATE RULE live_ins AS ON INSERT TO cms.live DO INSTEAD INSERT INTO cms.pages (lang, path, title, state) VALUES (NEW.lang, NEW.path, NEW.title, 'live');
GRANT SELECT ON cms.live TO pair_site;
COMMENT ON COLLATION cms.ci IS 'case blind';
