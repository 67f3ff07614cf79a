CREATE EXTENSION citext;
CREATE EXTENSION ltree;
CREATE SCHEMA ext;
CREATE EXTENSION pg_trgm SCHEMA ext;
CREATE SCHEMA cms;
CREATE TABLE cms.page (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES cms.page
        ON DELETE CASCADE
    ,
    slug citext NOT NULL,
    path ltree,
    title text NOT NULL,
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'live'
    , 'retired'
    )),
    UNIQUE (parent_id, slug)
);
CREATE INDEX page_path ON cms.page USING gist (path);
CREATE INDEX page_title_trgm ON cms.page USING gin (title ext.gin_trgm_ops);
CREATE TABLE cms.block (page_id integer REFERENCES cms.page, pos smallint, kind text, content jsonb, PRIMARY KEY (page_id, pos));
CREATE RECURSIVE VIEW cms.page_tree (id, parent_id, title, depth, trail) AS
    SELECT id, parent_id, title, 0, ARRAY[id] FROM cms.page WHERE parent_id IS NULL
    UNION ALL
    SELECT p.id, p.parent_id, p.title, t.depth + 1, t.trail || p.id FROM cms.page p JOIN page_tree t ON t.id = p.parent_id WHERE p.id <> ALL (t.trail);
CREATE VIEW cms.live_page AS SELECT id, slug, title, path, status FROM cms.page WHERE status = 'live' WITH CASCADED CHECK OPTION;
CREATE VIEW cms.live_root WITH (security_barrier = true) AS SELECT id, slug, title FROM cms.live_page WHERE nlevel(path) = 1 WITH LOCAL CHECK OPTION;
ALTER VIEW cms.live_page ALTER COLUMN status SET DEFAULT 'live';
CREATE VIEW cms.page_edit AS SELECT p.id, p.title, t.depth FROM cms.page p JOIN cms.page_tree t USING (id);
CREATE FUNCTION cms.page_edit_upd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cms.page SET title = new.title WHERE id = old.id;
  RETURN new;
END $$;
CREATE TRIGGER upd INSTEAD OF UPDATE ON cms.page_edit FOR EACH ROW EXECUTE FUNCTION cms.page_edit_upd();
CREATE RULE block_ins AS ON INSERT TO cms.block WHERE new.content IS NULL OR new.kind = '' DO INSTEAD NOTHING;
CREATE RULE page_edit_del AS ON DELETE TO cms.page_edit DO INSTEAD UPDATE cms.page SET status = 'retired' WHERE id = old.id;
CREATE MATERIALIZED VIEW cms.sitemap AS SELECT path, slug, title FROM cms.page WHERE status = 'live';
CREATE UNIQUE INDEX sitemap_path ON cms.sitemap (path);
CREATE INDEX sitemap_gist ON cms.sitemap USING gist (path);
ALTER MATERIALIZED VIEW cms.sitemap CLUSTER ON sitemap_path;
GRANT USAGE ON SCHEMA cms TO cms_editor, cms_reader;
GRANT SELECT, UPDATE ON cms.page_edit TO cms_editor;
GRANT SELECT ON cms.page_tree, cms.sitemap, cms.live_page TO cms_reader;
GRANT INSERT (slug, title, status), UPDATE (title) ON cms.live_page TO cms_editor;
