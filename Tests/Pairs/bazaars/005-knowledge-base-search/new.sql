CREATE EXTENSION unaccent;
CREATE SCHEMA kb;
CREATE TEXT SEARCH DICTIONARY kb.en_stem (TEMPLATE = snowball, Language = 'english');
CREATE TEXT SEARCH DICTIONARY kb.de_stem (TEMPLATE = snowball, Language = 'german', StopWords = 'german');
CREATE TEXT SEARCH DICTIONARY kb.terms (TEMPLATE = synonym, Synonyms = 'synonym_sample', CaseSensitive = false);
CREATE TEXT SEARCH CONFIGURATION kb.en (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION kb.en ALTER MAPPING FOR asciiword, word, hword, hword_part WITH public.unaccent, kb.terms, kb.en_stem;
ALTER TEXT SEARCH CONFIGURATION kb.en DROP MAPPING FOR url_path, sfloat;
CREATE TEXT SEARCH CONFIGURATION kb.de (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION kb.de ADD MAPPING FOR asciiword, word, numword WITH kb.de_stem;
ALTER TEXT SEARCH CONFIGURATION kb.de ADD MAPPING FOR email, url, host WITH simple;
CREATE TEXT SEARCH CONFIGURATION kb.fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION kb.fr OWNER TO kb_app;
COMMENT ON TEXT SEARCH CONFIGURATION kb.en IS 'english articles';
CREATE TYPE kb.lang AS ENUM ('en', 'de', 'fr');
CREATE FUNCTION kb.cfg(l kb.lang) RETURNS regconfig LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE l WHEN 'en' THEN 'kb.en'::regconfig WHEN 'fr' THEN 'kb.fr'::regconfig ELSE 'kb.de'::regconfig END $$;
CREATE TABLE kb.article (
    id serial PRIMARY KEY,
    lang kb.lang NOT NULL DEFAULT 'en',
    title text NOT NULL,
    body text NOT NULL,
    tags text[] NOT NULL DEFAULT '{}',
    tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('kb.en'::regconfig, title), 'A') || setweight(to_tsvector('kb.en'::regconfig, body), 'B')) STORED
);
CREATE INDEX article_tsv ON kb.article USING gin (tsv) WITH (fastupdate = off);
CREATE INDEX article_tags ON kb.article USING gin (tags);
CREATE INDEX article_de ON kb.article USING gin (to_tsvector('kb.de'::regconfig, body)) WHERE lang = 'de';
CREATE INDEX article_fr ON kb.article USING gin (to_tsvector('kb.fr'::regconfig, body)) WHERE lang = 'fr'::kb.lang;
CREATE TABLE kb.comment (
    id bigserial PRIMARY KEY,
    article_id integer NOT NULL REFERENCES kb.article ON DELETE CASCADE,
    txt text NOT NULL,
    vec tsvector
);
CREATE TRIGGER comment_vec BEFORE INSERT OR UPDATE ON kb.comment FOR EACH ROW
    EXECUTE FUNCTION tsvector_update_trigger('vec', 'kb.en', 'txt');
CREATE INDEX comment_vec_i ON kb.comment USING gist (vec tsvector_ops (siglen = 256));
CREATE FUNCTION kb.search(q text, l kb.lang DEFAULT 'en', lim integer DEFAULT 20) RETURNS TABLE (id integer, title text, rank real, snippet text) LANGUAGE sql STABLE PARALLEL SAFE ROWS 20
    AS $$ SELECT a.id, a.title, ts_rank(a.tsv, websearch_to_tsquery(kb.cfg(l), q)), ts_headline(kb.cfg(l), a.body, websearch_to_tsquery(kb.cfg(l), q)) FROM kb.article a WHERE a.tsv @@ websearch_to_tsquery(kb.cfg(l), q) ORDER BY 3 DESC LIMIT lim $$;
GRANT USAGE ON SCHEMA kb TO kb_app;
GRANT SELECT ON kb.article TO kb_app;
