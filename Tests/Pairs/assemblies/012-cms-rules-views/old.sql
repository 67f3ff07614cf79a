CREATE TABLE pages (
    id serial PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    title text NOT NULL,
    body text,
    parent int REFERENCES pages,
    published boolean NOT NULL DEFAULT false,
    weight int DEFAULT 0
);
CREATE TABLE page_log (page int, op text, at timestamptz DEFAULT now());
CREATE VIEW live_pages AS SELECT id, slug, title, body FROM pages WHERE published;
CREATE VIEW live_titles AS SELECT id, title FROM live_pages;
CREATE RULE live_ins AS ON INSERT TO live_pages DO INSTEAD INSERT INTO pages (slug, title, body, published) VALUES (NEW.slug, NEW.title, NEW.body, true);
CREATE RULE live_upd AS ON UPDATE TO live_pages DO INSTEAD (UPDATE pages SET title = NEW.title WHERE id = OLD.id; INSERT INTO page_log (page, op) VALUES (OLD.id, 'upd'));
CREATE RULE log_del AS ON DELETE TO pages DO ALSO INSERT INTO page_log (page, op) VALUES (OLD.id, 'del');
CREATE RECURSIVE VIEW tree (id, path, depth) AS
  SELECT id, slug, 0 FROM pages WHERE parent IS NULL
  UNION ALL SELECT p.id, t.path || '/' || p.slug, t.depth + 1 FROM pages p JOIN tree t ON p.parent = t.id;
CREATE VIEW drafts AS SELECT * FROM pages WHERE NOT published WITH CASCADED CHECK OPTION;
CREATE FUNCTION drafts_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE VIEW menu AS SELECT p.id, p.title, count(c.id) AS children FROM pages p LEFT JOIN pages c ON c.parent = p.id GROUP BY p.id;
CREATE TRIGGER menu_ins INSTEAD OF INSERT ON menu FOR EACH ROW EXECUTE FUNCTION drafts_guard();
COMMENT ON VIEW live_pages IS 'what visitors see';
COMMENT ON RULE log_del ON pages IS 'keep track';
COMMENT ON COLUMN live_pages.slug IS 'URL part';
