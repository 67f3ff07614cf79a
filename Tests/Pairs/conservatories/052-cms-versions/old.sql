CREATE EXTENSION hstore;
CREATE SCHEMA cms;
CREATE TYPE cms.state AS ENUM ('draft', 'review', 'live');
CREATE TYPE cms.block AS (kind text, body text);
CREATE COLLATION cms.natural (provider = icu, locale = 'en-u-kn-true'
);
CREATE TEXT SEARCH CONFIGURATION cms.de (COPY = german);
CREATE TABLE cms.page (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, path text COLLATE cms.natural NOT NULL, state cms.state DEFAULT 'draft'
, CONSTRAINT page_path UNIQUE (path));
CREATE TABLE cms.version (page int REFERENCES cms.page, no int, blocks cms.block[], title text, author text DEFAULT CURRENT_USER, created timestamptz DEFAULT now(), PRIMARY KEY (page, no));
CREATE FUNCTION cms.plain(cms.block[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT string_agg((b).body, ' '
) FROM unnest($1) b $$;
CREATE INDEX version_ft ON cms.version USING gin (to_tsvector('cms.de'::regconfig, cms.plain(blocks)));
CREATE FUNCTION cms.next_no() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN SELECT coalesce(max(no), 0) + 1 INTO NEW.no FROM cms.version WHERE page = NEW.page; RETURN NEW; END $$;
CREATE TRIGGER next_no BEFORE INSERT ON cms.version FOR EACH ROW
EXECUTE FUNCTION cms.next_no();
CREATE VIEW cms.current AS SELECT DISTINCT ON (v.page) p.path, v.* FROM cms.version v JOIN cms.page p ON p.id = v.page
ORDER BY v.page, v.no DESC;
CREATE VIEW cms.site AS SELECT path, title FROM cms.current WHERE path < 'z' COLLATE cms.natural;
CREATE RULE site_upd AS ON UPDATE TO cms.site DO INSTEAD INSERT INTO cms.version (page, title) SELECT id, NEW.title FROM cms.page WHERE page.path = OLD.path;
GRANT SELECT ON cms.site TO pair_ro; GRANT SELECT, UPDATE (title) ON cms.site TO pair_app;
CREATE TABLE cms.asset (id serial PRIMARY KEY, name text, data bytea);
CREATE TABLE cms.redirect (src text PRIMARY KEY, dst int
REFERENCES cms.page
);
ALTER TABLE cms.page ENABLE ROW LEVEL SECURITY;
CREATE POLICY live ON cms.page FOR SELECT TO pair_ro USING (state = 'live');
CREATE POLICY edit ON cms.page TO pair_app USING (state <> 'live');
ALTER TABLE cms.page OWNER TO pair_owner;
COMMENT ON TABLE cms.page IS
'pages';
CREATE AGGREGATE cms.merge(hstore) (SFUNC = hs_concat, STYPE = hstore
);
CREATE VIEW cms.attrs AS SELECT kind, cms.merge(h) AS m FROM (SELECT 'a'::text AS kind, 'x=>1'::hstore AS h) s GROUP BY kind;
