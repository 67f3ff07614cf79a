CREATE EXTENSION hstore;
CREATE SCHEMA cms;
CREATE SEQUENCE cms.content_id_seq
  AS integer
;
CREATE TYPE cms.state AS ENUM ('draft', 'published');
CREATE TABLE cms.content (id
  integer
  NOT NULL DEFAULT nextval('cms.content_id_seq'), slug text NOT NULL, title text NOT NULL, state cms.state NOT NULL DEFAULT 'draft', author text, created timestamptz NOT NULL DEFAULT now(), meta hstore
, CONSTRAINT slug_ok CHECK (slug ~ '^[a-z0-9-]+$'));
ALTER SEQUENCE cms.content_id_seq OWNED BY cms.content.id;
CREATE TABLE cms.article (body text NOT NULL, word_count int GENERATED ALWAYS AS (array_length(regexp_split_to_array(body, '\s+'), 1)) STORED, PRIMARY KEY (id)) INHERITS (cms.content);
CREATE TABLE cms.image (url text NOT NULL, width int, height int, PRIMARY KEY (id)
, alt text
) INHERITS (cms.content);
CREATE TABLE cms.page (template text NOT NULL DEFAULT 'default', PRIMARY KEY (id)) INHERITS (cms.article);
CREATE UNIQUE INDEX article_slug ON cms.article (slug
);
CREATE UNIQUE INDEX page_slug ON cms.page (slug
);
CREATE TABLE cms.tag (tag text PRIMARY KEY
);
CREATE TABLE cms.article_tag (article_id
  integer
  REFERENCES cms.article ON DELETE CASCADE, tag text REFERENCES cms.tag ON UPDATE CASCADE, PRIMARY KEY (article_id, tag));
CREATE VIEW cms.published AS SELECT tableoid::regclass AS kind, id, slug, title, created
 FROM cms.content WHERE state = 'published';
CREATE VIEW cms.recent AS SELECT * FROM cms.published ORDER BY created DESC LIMIT 20;
CREATE FUNCTION cms.slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT trim(both '-' from regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION cms.set_slug() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.slug := coalesce(NEW.slug, cms.slugify(NEW.title)); RETURN NEW; END $$;
CREATE TRIGGER set_slug BEFORE INSERT ON cms.article FOR EACH ROW EXECUTE FUNCTION cms.set_slug();
CREATE TRIGGER set_slug BEFORE INSERT ON cms.page FOR EACH ROW EXECUTE FUNCTION cms.set_slug();

