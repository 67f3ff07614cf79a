CREATE SCHEMA forum;
CREATE SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY
    forum.stem_de
    (TEMPLATE = snowball, Language = german, StopWords = german);
CREATE TEXT SEARCH CONFIGURATION
    forum.de
    (PARSER = pg_catalog.default);
ALTER TEXT SEARCH CONFIGURATION forum.de ADD MAPPING FOR asciiword, word, hword WITH forum.stem_de;
ALTER TEXT SEARCH CONFIGURATION forum.de ADD MAPPING FOR email WITH simple;
CREATE TABLE forum.member (
    nick text PRIMARY KEY,
    joined date NOT NULL DEFAULT CURRENT_DATE
);
CREATE TABLE forum.post (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author text NOT NULL REFERENCES forum.member
        ON UPDATE CASCADE,
    body text NOT NULL,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector(
        'forum.de'::regconfig, body)) STORED,
    parent bigint REFERENCES forum.post (id)
);
CREATE INDEX post_tsv ON forum.post USING gin (tsv)
;
CREATE INDEX post_tsv_gist ON forum.post USING gist (tsv tsvector_ops (siglen = 100));
CREATE RECURSIVE VIEW forum.thread (id, root, depth) AS
    SELECT id, id, 0 FROM forum.post WHERE parent IS NULL
    UNION ALL SELECT p.id, t.root, t.depth + 1 FROM forum.post p, thread t WHERE p.parent = t.id;
CREATE FUNCTION forum.find(q text) RETURNS SETOF bigint LANGUAGE sql STABLE
    AS $$ SELECT id FROM forum.post WHERE tsv @@ plainto_tsquery('forum.de', q) $$;
ALTER TABLE forum.post ENABLE ROW LEVEL SECURITY;
CREATE POLICY author_writes ON forum.post FOR UPDATE TO gm_app USING (author = CURRENT_USER)
;
CREATE POLICY all_read ON forum.post FOR SELECT USING (
    true);
CREATE TRIGGER tsv_touch BEFORE UPDATE ON forum.member FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TEXT SEARCH CONFIGURATION
    forum.de IS 'deutsch';
COMMENT ON POLICY author_writes ON forum.post IS 'own posts';
GRANT USAGE ON SCHEMA forum, fts TO gm_app;
GRANT SELECT, UPDATE (body
) ON forum.post TO gm_app;
GRANT EXECUTE ON FUNCTION forum.find(text) TO gm_app;
