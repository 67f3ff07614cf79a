CREATE SCHEMA cms;
CREATE EXTENSION ltree WITH SCHEMA cms;
CREATE TYPE cms.page_state AS ENUM ('draft', 'live', 'archived');
CREATE TABLE cms.sites (
    id serial PRIMARY KEY,
    host text NOT NULL UNIQUE,
    name text NOT NULL,
    theme text DEFAULT 'default' NOT NULL
);
CREATE TABLE cms.pages (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    title text NOT NULL,
    state cms.page_state DEFAULT 'draft' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    path cms.ltree NOT NULL,
    live_revision integer,
    publish_at timestamp with time zone,
    locale character varying(5) DEFAULT 'en' NOT NULL,
    UNIQUE (site_id, locale, path)
);
CREATE INDEX pages_site_id_idx ON cms.pages (site_id);
CREATE TABLE cms.revisions (
    id serial PRIMARY KEY,
    page_id integer NOT NULL,
    no integer NOT NULL,
    blocks jsonb DEFAULT '[]' NOT NULL,
    author text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (page_id, no)
);
CREATE INDEX revisions_page_id_idx ON cms.revisions (page_id);
CREATE TABLE cms.assets (
    id serial PRIMARY KEY,
    site_id integer NOT NULL,
    path text NOT NULL,
    mime text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea,
    alt text,
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
    items jsonb DEFAULT '[]' NOT NULL
);
CREATE TABLE cms.translations (
    page_id integer NOT NULL,
    locale character varying(5) NOT NULL,
    title text NOT NULL,
    summary text,
    PRIMARY KEY (page_id, locale)
);
ALTER TABLE cms.pages ADD CONSTRAINT pages_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.revisions ADD CONSTRAINT revisions_page_id_fkey FOREIGN KEY (page_id) REFERENCES cms.pages ON DELETE CASCADE;
ALTER TABLE cms.assets ADD CONSTRAINT assets_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.redirects ADD CONSTRAINT redirects_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.menus ADD CONSTRAINT menus_site_id_fkey FOREIGN KEY (site_id) REFERENCES cms.sites ON DELETE CASCADE;
ALTER TABLE cms.translations ADD CONSTRAINT translations_page_id_fkey FOREIGN KEY (page_id) REFERENCES cms.pages ON DELETE CASCADE;
CREATE VIEW cms.live AS SELECT p.id, s.host, cms.ltree2text(p.path) AS path, p.title, t.summary FROM cms.pages p JOIN cms.sites s ON s.id = p.site_id LEFT JOIN cms.translations t ON t.page_id = p.id AND t.locale = p.locale WHERE p.state = 'live';
CREATE VIEW cms.sitemap AS SELECT host, count(*) AS pages, count(summary) AS summarised FROM cms.live GROUP BY host;
ALTER TABLE cms.pages ADD CONSTRAINT pages_live_fkey FOREIGN KEY (live_revision) REFERENCES cms.revisions(id) DEFERRABLE;
CREATE INDEX pages_path ON cms.pages USING gist (path);
