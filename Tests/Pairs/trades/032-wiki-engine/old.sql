CREATE SCHEMA wiki;
CREATE TABLE wiki."user" (id serial PRIMARY KEY, login text NOT NULL UNIQUE, is_bot boolean DEFAULT false);
CREATE TABLE wiki.namespace (id smallint PRIMARY KEY, name text NOT NULL);
CREATE TABLE wiki.page (id serial PRIMARY KEY, ns smallint NOT NULL REFERENCES wiki.namespace, title text NOT NULL, latest int, views bigint NOT NULL DEFAULT 0, UNIQUE (ns, title));
CREATE TABLE wiki.revision (id serial PRIMARY KEY, page_id int NOT NULL REFERENCES wiki.page ON DELETE CASCADE, author int REFERENCES wiki."user", at timestamptz NOT NULL DEFAULT now(), comment varchar(255), body text NOT NULL);
ALTER TABLE wiki.page ADD CONSTRAINT page_latest_fk FOREIGN KEY (latest) REFERENCES wiki.revision DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX rev_page ON wiki.revision (page_id, at DESC);
CREATE TABLE wiki.link (src int REFERENCES wiki.page ON DELETE CASCADE, ns smallint, title text, PRIMARY KEY (src, ns, title));
CREATE INDEX link_target ON wiki.link (ns, title);
CREATE VIEW wiki.current_text AS SELECT p.id, p.ns, p.title, r.body, r.at FROM wiki.page p JOIN wiki.revision r ON r.id = p.latest;
CREATE VIEW wiki.wanted AS SELECT l.ns, l.title, count(*) AS refs FROM wiki.link l LEFT JOIN wiki.page p USING (ns, title) WHERE p.id IS NULL GROUP BY 1, 2;
CREATE VIEW wiki.orphan AS SELECT c.id, c.title FROM wiki.current_text c WHERE NOT EXISTS (SELECT FROM wiki.link l WHERE (l.ns, l.title) = (c.ns, c.title));
CREATE MATERIALIZED VIEW wiki.search AS SELECT id, to_tsvector('english', title || ' ' || body) AS tsv FROM wiki.current_text;
CREATE INDEX search_tsv ON wiki.search USING gin (tsv);
CREATE UNIQUE INDEX search_id ON wiki.search (id);
CREATE FUNCTION wiki.rank(q text) RETURNS TABLE (id int, r real) LANGUAGE sql STABLE AS $$ SELECT s.id, ts_rank(s.tsv, websearch_to_tsquery('english', q)) FROM wiki.search s WHERE s.tsv @@ websearch_to_tsquery('english', q) ORDER BY 2 DESC $$;
COMMENT ON TABLE wiki.page IS
 'Wiki pages';
