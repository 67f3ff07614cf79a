-- five little trigger functions merged into one; translations split; trees to ltree-like text paths
CREATE SCHEMA cms;
CREATE TYPE cms.state AS ENUM ('draft','review','published','archived','deleted');
CREATE TABLE cms.sites (id smallserial PRIMARY KEY, host text NOT NULL UNIQUE,
  langs text[] NOT NULL DEFAULT '{en}');
CREATE TABLE cms.articles (
  id serial PRIMARY KEY,
  site smallint NOT NULL REFERENCES cms.sites,
  slug varchar(100) NOT NULL,
  title_en text,
  title_de text,
  body_en text,
  body_de text,
  state cms.state NOT NULL DEFAULT 'draft',
  published timestamptz,
  created timestamptz,
  updated timestamptz,
  updated_by text,
  UNIQUE (site, slug));
CREATE TABLE cms.media (
  id serial PRIMARY KEY,
  site smallint NOT NULL REFERENCES cms.sites,
  file text NOT NULL,
  mime text NOT NULL,
  created timestamptz,
  updated timestamptz);
CREATE TABLE cms.menus (
  id serial PRIMARY KEY,
  parent integer REFERENCES cms.menus ON DELETE CASCADE,
  article integer REFERENCES cms.articles,
  label text,
  pos integer NOT NULL DEFAULT 0,
  UNIQUE (parent, pos));
CREATE FUNCTION cms.set_created() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.created := now(); RETURN NEW; END $$;
CREATE FUNCTION cms.set_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated := now(); RETURN NEW; END $$;
CREATE FUNCTION cms.set_user() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_by := current_user; RETURN NEW; END $$;
CREATE FUNCTION cms.set_published() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'published' AND OLD.state <> 'published' THEN NEW.published := now(); END IF; RETURN NEW; END $$;
CREATE TRIGGER a10_created BEFORE INSERT ON cms.articles FOR EACH ROW EXECUTE FUNCTION cms.set_created();
CREATE TRIGGER a20_updated BEFORE UPDATE ON cms.articles FOR EACH ROW EXECUTE FUNCTION cms.set_updated();
CREATE TRIGGER a30_user BEFORE INSERT OR UPDATE ON cms.articles FOR EACH ROW EXECUTE FUNCTION cms.set_user();
CREATE TRIGGER a40_published BEFORE UPDATE OF state ON cms.articles FOR EACH ROW EXECUTE FUNCTION cms.set_published();
CREATE TRIGGER m10_created BEFORE INSERT ON cms.media FOR EACH ROW EXECUTE FUNCTION cms.set_created();
CREATE TRIGGER m20_updated BEFORE UPDATE ON cms.media FOR EACH ROW EXECUTE FUNCTION cms.set_updated();
ALTER TABLE cms.media DISABLE TRIGGER m20_updated;
CREATE INDEX articles_title_en ON cms.articles (lower(title_en));
CREATE INDEX articles_fts ON cms.articles USING gin (to_tsvector('english', coalesce(title_en, '') || ' ' || coalesce(body_en, '')));
CREATE VIEW cms.public_articles AS
  SELECT a.id, s.host, a.slug, coalesce(a.title_en, a.title_de) AS title, a.published
  FROM cms.articles a
  JOIN cms.sites s ON s.id = a.site
  WHERE a.state = 'published';
CREATE VIEW cms.sitemap AS
  SELECT 'https://' || host || '/' || slug AS url, published
  FROM cms.public_articles;
CREATE VIEW cms.stale AS
  SELECT id, slug
  FROM cms.articles
  WHERE updated < now() - interval '1 year' AND state NOT IN ('archived','deleted');
