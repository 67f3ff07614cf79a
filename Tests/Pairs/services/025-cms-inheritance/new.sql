CREATE EXTENSION hstore;
CREATE SCHEMA cms;
CREATE SEQUENCE cms.content_id_seq
  AS bigint CACHE 10
;
CREATE TYPE cms.state AS ENUM ('draft', 'in_review', 'published', 'archived');
CREATE TABLE cms.content (id
  bigint
  NOT NULL DEFAULT nextval('cms.content_id_seq'), slug text NOT NULL, title text NOT NULL, state cms.state NOT NULL DEFAULT 'draft', author text, created timestamptz NOT NULL DEFAULT now(), meta hstore
, lang char(2) NOT NULL DEFAULT 'en'
, CONSTRAINT slug_ok CHECK (slug ~ '^[a-z0-9-]+$'));
ALTER SEQUENCE cms.content_id_seq OWNED BY cms.content.id;
CREATE TABLE cms.article (body text NOT NULL, word_count int GENERATED ALWAYS AS (array_length(regexp_split_to_array(body, '\s+'), 1)) STORED, PRIMARY KEY (id)) INHERITS (cms.content);
CREATE TABLE cms.image (url text NOT NULL, width int, height int, PRIMARY KEY (id)
, alt text NOT NULL DEFAULT '', CONSTRAINT dims CHECK (width > 0 AND height > 0)
) INHERITS (cms.content);
CREATE TABLE cms.seo (meta_title text, meta_description text, CHECK (length(meta_description) <= 160));
CREATE TABLE cms.page (template text NOT NULL DEFAULT 'base', state cms.state DEFAULT 'published', PRIMARY KEY (id)) INHERITS (cms.article, cms.seo);
CREATE TABLE cms.video (url text NOT NULL, seconds int, PRIMARY KEY (id)) INHERITS (cms.content);
CREATE UNIQUE INDEX article_slug ON cms.article (slug
, lang
);
CREATE UNIQUE INDEX page_slug ON cms.page (slug
, lang
);
CREATE TABLE cms.tag (tag text PRIMARY KEY
, parent text REFERENCES cms.tag ON DELETE SET NULL
);
CREATE TABLE cms.article_tag (article_id
  bigint
  REFERENCES cms.article ON DELETE CASCADE, tag text REFERENCES cms.tag ON UPDATE CASCADE, PRIMARY KEY (article_id, tag));
CREATE VIEW cms.published AS SELECT tableoid::regclass AS kind, id, slug, title, created
, lang
 FROM cms.content WHERE state = 'published';
CREATE VIEW cms.recent AS SELECT p.*, row_number() OVER (PARTITION BY p.lang ORDER BY p.created DESC) AS n FROM cms.published p;
CREATE RECURSIVE VIEW cms.tag_tree (tag, root, path) AS SELECT tag, tag, ARRAY[tag] FROM cms.tag WHERE parent IS NULL UNION ALL SELECT t.tag, tt.root, tt.path || t.tag FROM cms.tag t JOIN tag_tree tt ON t.parent = tt.tag;
CREATE FUNCTION cms.slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT trim(both '-' from regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION cms.set_slug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := coalesce(NEW.slug, cms.slugify(NEW.title)); RETURN NEW; END $$;
CREATE TRIGGER set_slug BEFORE INSERT ON cms.article FOR EACH ROW EXECUTE FUNCTION cms.set_slug();
CREATE TRIGGER set_slug BEFORE INSERT ON cms.page FOR EACH ROW EXECUTE FUNCTION cms.set_slug();
CREATE TRIGGER set_slug BEFORE INSERT ON cms.video FOR EACH ROW WHEN (NEW.slug IS NULL) EXECUTE FUNCTION cms.set_slug();

