-- five little trigger functions merged into one; translations split; trees to ltree-like text paths
CREATE SCHEMA cms;
CREATE TYPE cms.state AS ENUM ('draft','published','archived');
CREATE TABLE cms.sites (id smallserial PRIMARY KEY, host text NOT NULL UNIQUE,
  default_lang char(2) NOT NULL DEFAULT 'en');
CREATE TABLE cms.site_langs (
  site smallint REFERENCES cms.sites ON DELETE CASCADE,
  lang char(2) COLLATE "C",
  PRIMARY KEY (site, lang));
CREATE TABLE cms.articles (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  site smallint NOT NULL REFERENCES cms.sites ON DELETE CASCADE,
  state cms.state NOT NULL DEFAULT 'draft',
  published timestamptz,
  created timestamptz NOT NULL DEFAULT now(),
  updated timestamptz,
  updated_by text,
  UNIQUE (site, id),
  CHECK (state <> 'published' OR published IS NOT NULL));
CREATE TABLE cms.translations (
  article integer NOT NULL,
  site smallint NOT NULL,
  lang char(2) COLLATE "C" NOT NULL,
  slug text NOT NULL,
  title text NOT NULL,
  body text,
  words integer GENERATED ALWAYS AS (array_length(regexp_split_to_array(body, '\s+'), 1)) STORED,
  PRIMARY KEY (article, lang),
  FOREIGN KEY (site, article) REFERENCES cms.articles (site, id) ON DELETE CASCADE,
  FOREIGN KEY (site, lang) REFERENCES cms.site_langs ON UPDATE CASCADE,
  CONSTRAINT translations_slug UNIQUE (site, lang, slug) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE cms.media (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  site smallint NOT NULL REFERENCES cms.sites,
  file text NOT NULL,
  mime text NOT NULL CHECK (mime LIKE '%/%'),
  created timestamptz NOT NULL DEFAULT now(),
  updated timestamptz,
  updated_by text);
CREATE TABLE cms.menus (path text COLLATE "C" PRIMARY KEY CHECK (path ~ '^(\d{3})(\.\d{3})*$'), parent text GENERATED ALWAYS AS (CASE WHEN length(path) > 3 THEN left(path, -4) END) STORED REFERENCES cms.menus, article integer REFERENCES cms.articles ON DELETE CASCADE, label text);
CREATE FUNCTION cms.stamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN NEW.created := now(); END IF;
  NEW.updated := now(); NEW.updated_by := current_user;
  IF TG_NARGS > 0 AND TG_ARGV[0] = 'publish' AND to_jsonb(NEW) ->> 'state' = 'published' THEN NEW.published := coalesce(NEW.published, now()); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER a10_created BEFORE INSERT OR UPDATE ON cms.articles FOR EACH ROW EXECUTE FUNCTION cms.stamp('publish');
CREATE TRIGGER m10_created BEFORE INSERT OR UPDATE ON cms.media FOR EACH ROW EXECUTE FUNCTION cms.stamp();
CREATE FUNCTION cms.set_published() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE cms.articles SET updated = now() WHERE id IN (SELECT article FROM n); RETURN NULL; END $$;
CREATE TRIGGER t10 AFTER UPDATE ON cms.translations REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION cms.set_published();
ALTER TABLE cms.translations ENABLE ALWAYS TRIGGER t10;
CREATE INDEX articles_title_en ON cms.translations (lower(title)) WHERE lang = 'en';
CREATE INDEX articles_fts ON cms.translations USING gin (to_tsvector(CASE lang WHEN 'de' THEN 'german'::regconfig ELSE 'english'::regconfig END, title || ' ' || coalesce(body, '')));
CREATE VIEW cms.public_articles AS
  SELECT a.id, s.host, t.slug, t.title, a.published, t.lang
  FROM cms.articles a
  JOIN cms.sites s ON s.id = a.site
  JOIN cms.translations t ON t.article = a.id
  WHERE a.state = 'published';
CREATE MATERIALIZED VIEW cms.sitemap AS
  SELECT 'https://' || host || '/' || lang || '/' || slug AS url, published
  FROM cms.public_articles;
CREATE VIEW cms.stale AS
  SELECT id, updated_by
  FROM cms.articles
  WHERE updated < now() - interval '1 year' AND state <> 'archived';
