CREATE SCHEMA wiki;
CREATE TABLE wiki."user" (id serial PRIMARY KEY, login text NOT NULL UNIQUE, is_bot boolean DEFAULT false);
CREATE TABLE wiki.namespace (id smallint PRIMARY KEY, name text NOT NULL);
CREATE TABLE wiki.page (id serial PRIMARY KEY, ns smallint NOT NULL REFERENCES wiki.namespace, title text NOT NULL CHECK (title !~ '[\[\]{}|#]'), latest bigint, redirect_to int REFERENCES wiki.page, locked boolean NOT NULL DEFAULT false, CONSTRAINT page_title UNIQUE (ns, title));
CREATE TABLE wiki.blob (sha bytea PRIMARY KEY, body text NOT NULL, size int GENERATED ALWAYS AS (octet_length(body)) STORED);
CREATE TABLE wiki.revision (id bigserial PRIMARY KEY, page_id int NOT NULL REFERENCES wiki.page ON DELETE CASCADE, author int REFERENCES wiki."user" ON DELETE SET NULL, at timestamptz NOT NULL DEFAULT now(), comment text CHECK (length(comment) <= 500), minor boolean NOT NULL DEFAULT false, sha bytea NOT NULL REFERENCES wiki.blob);
ALTER TABLE wiki.page ADD CONSTRAINT page_latest_fk FOREIGN KEY (latest) REFERENCES wiki.revision DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX rev_page ON wiki.revision (page_id, at DESC);
CREATE TABLE wiki.link (src int REFERENCES wiki.page ON DELETE CASCADE, ns smallint, title text, PRIMARY KEY (src, ns, title));
CREATE INDEX link_target ON wiki.link (ns, title);
CREATE VIEW wiki.current_text AS SELECT p.id, p.ns, p.title, b.body, r.at, b.size FROM wiki.page p JOIN wiki.revision r ON r.id = p.latest JOIN wiki.blob b USING (sha);
CREATE VIEW wiki.wanted AS SELECT l.ns, l.title, count(*) AS refs FROM wiki.link l LEFT JOIN wiki.page p USING (ns, title) WHERE p.id IS NULL GROUP BY 1, 2;
CREATE VIEW wiki.orphan AS SELECT c.id, c.title FROM wiki.current_text c WHERE NOT EXISTS (SELECT FROM wiki.link l WHERE (l.ns, l.title) = (c.ns, c.title));
CREATE MATERIALIZED VIEW wiki.search AS SELECT id, setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', body), 'C') AS tsv, size FROM wiki.current_text;
CREATE INDEX search_tsv ON wiki.search USING gin (tsv);
CREATE UNIQUE INDEX search_id ON wiki.search (id);
CREATE FUNCTION wiki.rank(q text) RETURNS TABLE (id int, r real) LANGUAGE sql STABLE AS $$ SELECT s.id, ts_rank(s.tsv, websearch_to_tsquery('english', q)) FROM wiki.search s WHERE s.tsv @@ websearch_to_tsquery('english', q) ORDER BY 2 DESC $$;
COMMENT ON TABLE wiki.page IS
 'Wiki pages. Page views moved to the stats service';
