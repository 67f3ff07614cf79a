CREATE EXTENSION unaccent;
CREATE SCHEMA kb;
CREATE TEXT SEARCH DICTIONARY kb.en_stem (TEMPLATE = snowball, Language = 'english', StopWords = 'english');
CREATE TEXT SEARCH DICTIONARY kb.de_stem (TEMPLATE = snowball, Language = 'german', StopWords = 'german');
CREATE TEXT SEARCH CONFIGURATION kb.en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION kb.en ALTER MAPPING FOR asciiword, word, hword WITH kb.en_stem;
CREATE TEXT SEARCH CONFIGURATION kb.de (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION kb.de ADD MAPPING FOR asciiword, word, numword WITH kb.de_stem;
COMMENT ON TEXT SEARCH CONFIGURATION kb.en IS 'english articles';
CREATE TYPE kb.lang AS ENUM ('en', 'de');
CREATE FUNCTION kb.cfg(l kb.lang) RETURNS regconfig LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE l WHEN 'en' THEN 'kb.en'::regconfig ELSE 'kb.de'::regconfig END $$;
CREATE TABLE kb.article (
    id serial PRIMARY KEY,
    lang kb.lang NOT NULL DEFAULT 'en',
    title text NOT NULL,
    body text NOT NULL,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector('kb.en'::regconfig, title || ' ' || body)) STORED
);
CREATE INDEX article_tsv ON kb.article USING gin (tsv);
CREATE INDEX article_de ON kb.article USING gin (to_tsvector('kb.de'::regconfig, body)) WHERE lang = 'de';
CREATE TABLE kb.comment (
    id bigserial PRIMARY KEY,
    article_id integer NOT NULL REFERENCES kb.article ON DELETE CASCADE,
    txt text NOT NULL,
    vec tsvector
);
CREATE TRIGGER comment_vec BEFORE INSERT OR UPDATE ON kb.comment FOR EACH ROW
    EXECUTE FUNCTION tsvector_update_trigger('vec', 'pg_catalog.english', 'txt');
CREATE INDEX comment_vec_i ON kb.comment USING gist (vec);
CREATE FUNCTION kb.search(q text) RETURNS TABLE (id integer, title text, rank real) LANGUAGE sql STABLE
    AS $$ SELECT a.id, a.title, ts_rank(a.tsv, plainto_tsquery('kb.en', q)) FROM kb.article a WHERE a.tsv @@ plainto_tsquery('kb.en', q) ORDER BY 3 DESC $$;
GRANT USAGE ON SCHEMA kb TO kb_app;
GRANT SELECT ON kb.article TO kb_app;
