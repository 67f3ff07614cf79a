CREATE EXTENSION pg_trgm; CREATE EXTENSION hstore;
CREATE COLLATION nat (provider = icu, locale = 'en-u-kn');
CREATE TEXT SEARCH CONFIGURATION wiki (COPY = english);
CREATE TABLE page (id bigserial PRIMARY KEY, ns text NOT NULL DEFAULT 'main', title text COLLATE nat NOT NULL, locked boolean NOT NULL DEFAULT false, props hstore
, UNIQUE (ns, title));
CREATE TABLE revision (id bigserial PRIMARY KEY, page_id bigint NOT NULL REFERENCES page ON DELETE CASCADE, body text NOT NULL, author name NOT NULL DEFAULT CURRENT_USER, at timestamptz NOT NULL DEFAULT now(), tsv tsvector GENERATED ALWAYS AS (to_tsvector('wiki', body)) STORED
, minor boolean
);
CREATE INDEX revision_tsv ON revision USING gin (tsv);
CREATE INDEX page_trgm ON page USING gist (title gist_trgm_ops);
ALTER TABLE page ENABLE ROW LEVEL SECURITY;
CREATE POLICY see ON page FOR SELECT USING (
  true
);
CREATE POLICY edit ON page FOR UPDATE TO editor USING (NOT locked);
GRANT SELECT ON page, revision TO viewer; GRANT SELECT, INSERT, UPDATE ON page, revision TO editor;
CREATE VIEW current_page AS SELECT DISTINCT ON (p.id) p.id, p.ns, p.title, r.body, r.author, r.at
 FROM page p JOIN revision r ON r.page_id = p.id ORDER BY p.id, r.at DESC;
CREATE RULE save AS ON UPDATE TO current_page DO INSTEAD INSERT INTO revision (page_id, body) VALUES (OLD.id, NEW.body);
CREATE FUNCTION set_latest() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  UPDATE page SET props = coalesce(props, '') || hstore('latest', NEW.id::text) WHERE id = NEW.page_id;
  RETURN NULL; END $$;
CREATE TRIGGER set_latest AFTER INSERT ON revision FOR EACH ROW EXECUTE FUNCTION set_latest();
CREATE MATERIALIZED VIEW recent AS SELECT * FROM current_page ORDER BY at DESC LIMIT 500;
CREATE UNIQUE INDEX recent_id ON recent (id);
GRANT SELECT ON recent TO viewer;

