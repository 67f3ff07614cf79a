CREATE TABLE pages (
    id serial PRIMARY KEY,
    slug varchar(120) NOT NULL,
    site smallint NOT NULL DEFAULT 1,
    title text NOT NULL,
    body text,
    parent int REFERENCES pages ON DELETE SET NULL,
    published_at timestamptz,
    published boolean NOT NULL DEFAULT false,
    weight real DEFAULT 0,
    CONSTRAINT pages_site_slug UNIQUE (site, slug)
);
CREATE TABLE page_log (page int, op char(3) NOT NULL, at timestamptz DEFAULT now(), who name DEFAULT CURRENT_USER);
CREATE VIEW live_pages WITH (security_barrier = true) AS SELECT id, site, slug, title, body FROM pages WHERE published AND coalesce(published_at <= now(), true);
CREATE VIEW live_titles (page_id, headline) AS SELECT id, upper(title) FROM live_pages;
CREATE RULE live_ins AS ON INSERT TO live_pages DO INSTEAD INSERT INTO pages (site, slug, title, body, published) VALUES (NEW.site, NEW.slug, NEW.title, NEW.body, true) RETURNING id, site, slug, title, body;
CREATE RULE live_upd AS ON UPDATE TO live_pages DO INSTEAD (UPDATE pages SET title = NEW.title, body = NEW.body WHERE id = OLD.id; INSERT INTO page_log (page, op) VALUES (OLD.id, 'upd'));
CREATE RULE live_del AS ON DELETE TO live_pages DO INSTEAD UPDATE pages SET published = false WHERE id = OLD.id;
CREATE RULE log_del AS ON DELETE TO pages WHERE OLD.published DO ALSO INSERT INTO page_log (page, op) VALUES (OLD.id, 'del');
CREATE RECURSIVE VIEW tree (id, path, depth) AS
  SELECT id, slug::text, 0 FROM pages WHERE parent IS NULL
  UNION ALL SELECT p.id, t.path || '/' || p.slug, t.depth + 1 FROM pages p JOIN tree t ON p.parent = t.id;
CREATE VIEW drafts AS SELECT id, slug, title, body, published FROM pages WHERE NOT published WITH LOCAL CHECK OPTION;
ALTER VIEW drafts ALTER COLUMN title SET DEFAULT 'Untitled';
CREATE FUNCTION drafts_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'read only'; END $$;
CREATE VIEW menu AS SELECT p.id, p.title, p.weight, count(c.id) FILTER (WHERE c.published) AS children FROM pages p LEFT JOIN pages c ON c.parent = p.id GROUP BY p.id;
CREATE TRIGGER menu_ins INSTEAD OF INSERT OR UPDATE ON menu FOR EACH ROW EXECUTE FUNCTION drafts_guard();
COMMENT ON VIEW live_pages IS 'what visitors see now';
COMMENT ON RULE log_del ON pages IS 'keep track';
COMMENT ON COLUMN live_pages.title IS 'shown in the browser';
