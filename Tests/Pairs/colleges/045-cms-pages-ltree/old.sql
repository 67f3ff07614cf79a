CREATE SCHEMA cms;
CREATE TYPE cms.page_state AS ENUM ('draft', 'review', 'live', 'expired');
CREATE TABLE cms.sites (
    id serial PRIMARY KEY,
    host text NOT NULL UNIQUE,
    name text NOT NULL,
    theme text DEFAULT 'default' NOT NULL
);
CREATE TABLE cms.pages (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    parent_id integer,
    slug character varying(80) NOT NULL,
    title text NOT NULL,
    state cms.page_state DEFAULT 'draft' NOT NULL,
    content text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (site_id, parent_id, slug)
);
CREATE INDEX pages_site_id_idx ON cms.pages (site_id);
CREATE TABLE cms.revisions (
    id serial PRIMARY KEY,
    page_id integer NOT NULL,
    content text NOT NULL,
    author text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX revisions_page_id_idx ON cms.revisions (page_id);
CREATE TABLE cms.blocks (
    id serial PRIMARY KEY,
    page_id integer NOT NULL,
    kind text NOT NULL,
    position integer NOT NULL,
    data json NOT NULL
);
CREATE INDEX blocks_page_id_idx ON cms.blocks (page_id);
CREATE TABLE cms.assets (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    path text NOT NULL,
    mime text NOT NULL,
    size integer NOT NULL,
    UNIQUE (site_id, path)
);
CREATE TABLE cms.redirects (
    site_id integer NOT NULL,
    source text NOT NULL,
    target text NOT NULL,
    code smallint DEFAULT 301 NOT NULL,
    PRIMARY KEY (site_id, source)
);
CREATE TABLE cms.menus (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    name text NOT NULL,
    items json DEFAULT '[]' NOT NULL
);
ALTER TABLE cms.pages ADD CONSTRAINT pages_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.pages ADD CONSTRAINT pages_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES cms.pages ON DELETE CASCADE;
ALTER TABLE cms.revisions ADD CONSTRAINT revisions_page_id_fkey FOREIGN KEY (page_id) REFERENCES cms.pages ON DELETE CASCADE;
ALTER TABLE cms.blocks ADD CONSTRAINT blocks_page_id_fkey FOREIGN KEY (page_id) REFERENCES cms.pages ON DELETE CASCADE;
ALTER TABLE cms.assets ADD CONSTRAINT assets_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.redirects ADD CONSTRAINT redirects_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.menus ADD CONSTRAINT menus_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
CREATE VIEW cms.live AS SELECT p.id, s.host, p.slug, p.title FROM cms.pages p JOIN cms.sites s ON s.id = p.site_id WHERE p.state = 'live';
CREATE VIEW cms.sitemap AS SELECT host, count(*) AS pages FROM cms.live GROUP BY host;
