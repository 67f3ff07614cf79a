CREATE EXTENSION citext;
CREATE EXTENSION ltree;
CREATE SCHEMA cms;
CREATE TABLE cms.page (
    id serial PRIMARY KEY,
    parent_id integer REFERENCES cms.page
    ,
    slug citext NOT NULL,
    path ltree,
    title text NOT NULL,
    status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'live'
    )),
    UNIQUE (parent_id, slug)
);
CREATE INDEX page_path ON cms.page USING gist (path);
CREATE TABLE cms.block (page_id integer REFERENCES cms.page, pos smallint, kind text, content jsonb, PRIMARY KEY (page_id, pos));
CREATE RECURSIVE VIEW cms.page_tree (id, parent_id, title, depth) AS
    SELECT id, parent_id, title, 0 FROM cms.page WHERE parent_id IS NULL
    UNION ALL
    SELECT p.id, p.parent_id, p.title, t.depth + 1 FROM cms.page p JOIN page_tree t ON t.id = p.parent_id;
CREATE VIEW cms.live_page AS SELECT id, slug, title, status FROM cms.page WHERE status = 'live' WITH LOCAL CHECK OPTION;
CREATE VIEW cms.page_edit AS SELECT p.id, p.title, t.depth FROM cms.page p JOIN cms.page_tree t USING (id);
CREATE FUNCTION cms.page_edit_upd() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE cms.page SET title = new.title WHERE id = old.id;
  RETURN new;
END $$;
CREATE TRIGGER upd INSTEAD OF UPDATE ON cms.page_edit FOR EACH ROW EXECUTE FUNCTION cms.page_edit_upd();
CREATE RULE block_ins AS ON INSERT TO cms.block WHERE new.content IS NULL DO INSTEAD NOTHING;
CREATE MATERIALIZED VIEW cms.sitemap AS SELECT path, slug, title FROM cms.page WHERE status = 'live';
CREATE UNIQUE INDEX sitemap_path ON cms.sitemap (path);
GRANT USAGE ON SCHEMA cms TO cms_editor, cms_reader;
GRANT SELECT, UPDATE ON cms.page_edit TO cms_editor;
GRANT SELECT ON cms.page_tree, cms.sitemap, cms.live_page TO cms_reader;
