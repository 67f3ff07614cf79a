CREATE EXTENSION unaccent;
CREATE EXTENSION pg_trgm;
CREATE TEXT SEARCH DICTIONARY english_nostop (TEMPLATE = snowball, language = english
, stopwords = english
);
CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = simple, accept =
false
);
CREATE TEXT SEARCH DICTIONARY fr_stem (TEMPLATE = snowball, language = french, stopwords = french);
CREATE TEXT SEARCH CONFIGURATION site (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION site ALTER MAPPING FOR hword, hword_part, word WITH unaccent,
english_nostop;
ALTER TEXT SEARCH CONFIGURATION site DROP MAPPING FOR url, url_path
, sfloat
;
CREATE TEXT SEARCH CONFIGURATION titles (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION titles ADD MAPPING FOR asciiword, word, numword
WITH plain, english_nostop;
CREATE TEXT SEARCH CONFIGURATION site_fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION site_fr ALTER MAPPING REPLACE french_stem WITH fr_stem;
COMMENT ON TEXT SEARCH CONFIGURATION site IS 'site search, accents stripped';
COMMENT ON TEXT SEARCH DICTIONARY plain IS 'no stemming';
CREATE TABLE author (id serial PRIMARY KEY, name text NOT NULL, bio text);
CREATE TABLE section (id serial PRIMARY KEY, parent_id int REFERENCES section, path text NOT NULL UNIQUE, position int NOT NULL DEFAULT 0);
CREATE TABLE article (
    id bigserial PRIMARY KEY,
    section_id int NOT NULL REFERENCES section,
    author_id int REFERENCES author ON DELETE SET NULL,
    lang regconfig NOT NULL DEFAULT 'site'::regconfig,
    title varchar(200) NOT NULL,
    lead text,
    body text NOT NULL,
    published_at timestamptz,
    search tsvector GENERATED ALWAYS AS (
      setweight(to_tsvector('titles'::regconfig, coalesce(title, '')), 'A') || setweight(to_tsvector('site'::regconfig, coalesce(lead, '')), 'B') || setweight(to_tsvector('site', body), 'D')
    ) STORED
);
CREATE INDEX article_search ON article USING gin (search)
WITH (fastupdate = off)
;
CREATE INDEX article_title_trgm ON article USING gin (title gin_trgm_ops);
CREATE TABLE tag (id serial PRIMARY KEY, label text UNIQUE);
CREATE TABLE article_tag (article_id bigint REFERENCES article ON DELETE CASCADE, tag_id int REFERENCES tag ON DELETE CASCADE, PRIMARY KEY (article_id, tag_id));
CREATE TABLE revision (article_id bigint NOT NULL REFERENCES article, no int NOT NULL, body text, saved timestamptz DEFAULT now(), tsv tsvector, PRIMARY KEY (article_id, no));
CREATE TRIGGER revision_tsv BEFORE INSERT OR UPDATE ON revision FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(tsv,
'public.titles'
, body);
CREATE FUNCTION search(q text, lim int DEFAULT 10) RETURNS TABLE (id bigint, title varchar, rank real
, snippet text
) LANGUAGE sql STABLE AS $$
  SELECT a.id, a.title, ts_rank(a.search, query)
, ts_headline('public.site', a.body, query)
  FROM article a, websearch_to_tsquery('public.site', q) query WHERE a.search @@ query ORDER BY 3 DESC LIMIT lim
$$;
CREATE MATERIALIZED VIEW word_stat AS SELECT word, ndoc FROM ts_stat('SELECT search FROM public.article') WHERE ndoc >
0
;
CREATE INDEX ON word_stat (word
text_pattern_ops
);
