CREATE SCHEMA forum;
CREATE SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY
    fts.stem_de
    (TEMPLATE = snowball, Language = german, StopWords = german);
CREATE TEXT SEARCH CONFIGURATION
    fts.de
    (PARSER = pg_catalog.default);
ALTER TEXT SEARCH CONFIGURATION fts.de ADD MAPPING FOR asciiword, word, hword, hword_part WITH fts.stem_de;
ALTER TEXT SEARCH CONFIGURATION fts.de ADD MAPPING FOR host WITH simple;
CREATE TABLE forum.member (
    nick text PRIMARY KEY,
    joined date NOT NULL DEFAULT CURRENT_DATE
);
CREATE TABLE forum.post (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    author text NOT NULL REFERENCES forum.member
        ON UPDATE CASCADE ON DELETE RESTRICT,
    body text NOT NULL,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector(
        'fts.de'::regconfig, body)) STORED,
    parent bigint REFERENCES forum.post (id)
  , deleted boolean DEFAULT false NOT NULL
);
CREATE INDEX post_tsv ON forum.post USING gin (tsv)
    WHERE NOT deleted
;
CREATE RECURSIVE VIEW forum.thread (id, root, depth) AS
    SELECT id, id, 0 FROM forum.post WHERE parent IS NULL
    AND NOT deleted
    UNION ALL SELECT p.id, t.root, t.depth + 1 FROM forum.post p, thread t WHERE p.parent = t.id;
CREATE FUNCTION forum.find(q text) RETURNS SETOF bigint LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT p.id FROM forum.post p WHERE p.tsv @@ plainto_tsquery('fts.de'::regconfig, q) AND NOT p.deleted;
END;
ALTER TABLE forum.post ENABLE ROW LEVEL SECURITY;
CREATE POLICY author_writes ON forum.post FOR UPDATE TO gm_app USING (author = CURRENT_USER)
    WITH CHECK (author = CURRENT_USER AND NOT deleted);
CREATE POLICY all_read ON forum.post FOR SELECT USING (
    NOT deleted OR author = CURRENT_USER);
CREATE TRIGGER tsv_touch BEFORE UPDATE ON forum.member FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
COMMENT ON TEXT SEARCH CONFIGURATION
    fts.de IS 'Deutsch';
COMMENT ON POLICY author_writes ON forum.post IS 'own posts';
GRANT USAGE ON SCHEMA forum, fts TO gm_app;
GRANT SELECT, UPDATE (body
    , deleted
) ON forum.post TO gm_app;
GRANT EXECUTE ON FUNCTION forum.find(text) TO gm_app;
