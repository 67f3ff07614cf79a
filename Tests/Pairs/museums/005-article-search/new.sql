-- news archive, full text search
CREATE SCHEMA search;
CREATE EXTENSION pg_trgm WITH SCHEMA search;
CREATE TEXT SEARCH DICTIONARY search.en_stem (TEMPLATE = snowball, language = english
, stopwords = english);
CREATE TEXT SEARCH DICTIONARY search.plain (TEMPLATE = simple, stopwords = english
);
CREATE TEXT SEARCH DICTIONARY search.de_stem (TEMPLATE = snowball, language = german, stopwords = german);
CREATE TEXT SEARCH CONFIGURATION search.article (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR asciiword, word WITH
search.plain, search.de_stem, search.en_stem;
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR hword, asciihword, hword_part WITH search.plain, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR email, url, host, version WITH simple;
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR int, uint WITH simple;
CREATE TEXT SEARCH CONFIGURATION search.tags (COPY = pg_catalog.german);
COMMENT ON TEXT SEARCH CONFIGURATION search.article IS 'body text';
COMMENT ON TEXT SEARCH DICTIONARY search.de_stem IS 'german';
CREATE TABLE public.authors (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);
CREATE INDEX authors_name_trgm ON public.authors USING
gist (name search.gist_trgm_ops (siglen = 32));
CREATE TABLE public.articles (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id int REFERENCES public.authors,
  headline text NOT NULL,
  body text NOT NULL DEFAULT '',
  tags text[] NOT NULL DEFAULT '{}',
  published date,
  doc tsvector GENERATED ALWAYS AS (
   setweight(to_tsvector('search.article'::regconfig, headline), 'A') || setweight(to_tsvector('search.article'::regconfig, body), 'D')
  ) STORED
);
CREATE INDEX articles_doc ON public.articles USING gin (doc) WITH (fastupdate =
on, gin_pending_list_limit = 128);
CREATE INDEX articles_tags ON public.articles USING gin (tags);
CREATE INDEX articles_head ON public.articles USING gist (to_tsvector('search.tags'::regconfig, headline));
CREATE STATISTICS public.articles_len ON (length(body)), published FROM public.articles;
ALTER TABLE public.articles ALTER COLUMN body SET STORAGE
MAIN;
ALTER TABLE public.articles ALTER COLUMN body SET COMPRESSION lz4;
CREATE FUNCTION search.find(q text, lim int DEFAULT
   50, OUT article_id int, OUT rank real)
RETURNS SETOF record
LANGUAGE sql STABLE AS $$
   SELECT id, ts_rank(doc, websearch_to_tsquery('search.article', q)) FROM public.articles
   WHERE doc @@ websearch_to_tsquery('search.article', q) ORDER BY 2 DESC LIMIT lim
$$;
CREATE MATERIALIZED VIEW search.words AS
  SELECT word, ndoc, nentry FROM ts_stat('SELECT doc FROM public.articles')
WHERE ndoc > 1
 WITH NO DATA;
CREATE UNIQUE INDEX words_pk ON search.words (word);
CREATE INDEX words_trgm ON search.words USING gin (word search.gin_trgm_ops);
CREATE VIEW search.suggest AS
  SELECT w.word, a.name, search.similarity(w.word, a.name) AS sim
  FROM search.words w CROSS JOIN public.authors a
WHERE w.word OPERATOR(search.<%) a.name;
