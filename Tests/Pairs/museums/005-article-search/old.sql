-- news archive, full text search
CREATE SCHEMA search;
CREATE EXTENSION pg_trgm WITH SCHEMA search;
CREATE TEXT SEARCH DICTIONARY search.en_stem (TEMPLATE = snowball, language = english
);
CREATE TEXT SEARCH DICTIONARY search.plain (TEMPLATE = simple, stopwords = english
  , accept = false);
CREATE TEXT SEARCH CONFIGURATION search.article (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR asciiword, word WITH
search.en_stem;
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR hword, asciihword, hword_part WITH search.plain, pg_catalog.simple;
ALTER TEXT SEARCH CONFIGURATION search.article ADD MAPPING FOR email, url, host WITH simple;
CREATE TEXT SEARCH CONFIGURATION search.tags (COPY = pg_catalog.simple);
CREATE TEXT SEARCH CONFIGURATION search.legacy (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION search.legacy DROP MAPPING FOR email, url, sfloat;
COMMENT ON TEXT SEARCH CONFIGURATION search.article IS 'body text';
CREATE TABLE public.authors (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL
);
CREATE INDEX authors_name_trgm ON public.authors USING
gin (name search.gin_trgm_ops);
CREATE TABLE public.articles (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  author_id int REFERENCES public.authors,
  headline text NOT NULL,
  body text NOT NULL DEFAULT '',
  tags text[] NOT NULL DEFAULT '{}',
  published date,
  doc tsvector GENERATED ALWAYS AS (
   to_tsvector('search.article'::regconfig, headline || ' ' || body)
  ) STORED
);
CREATE INDEX articles_doc ON public.articles USING gin (doc) WITH (fastupdate =
off);
CREATE INDEX articles_tags ON public.articles USING gin (tags);
CREATE INDEX articles_legacy ON public.articles USING gist (to_tsvector('search.legacy'::regconfig, headline));
CREATE STATISTICS public.articles_len ON (length(body)), published FROM public.articles;
ALTER TABLE public.articles ALTER COLUMN body SET STORAGE
EXTERNAL;
CREATE FUNCTION search.find(q text, lim int DEFAULT
   20)
RETURNS SETOF public.articles
LANGUAGE sql STABLE AS $$
   SELECT * FROM public.articles WHERE doc @@ websearch_to_tsquery('search.article', q) LIMIT lim
$$;
CREATE MATERIALIZED VIEW search.words AS
  SELECT word, ndoc, nentry FROM ts_stat('SELECT doc FROM public.articles')
 WITH NO DATA;
CREATE UNIQUE INDEX words_pk ON search.words (word);
CREATE INDEX words_trgm ON search.words USING gin (word search.gin_trgm_ops);
CREATE VIEW search.suggest AS
  SELECT w.word, a.name, search.similarity(w.word, a.name) AS sim
  FROM search.words w CROSS JOIN public.authors a
WHERE w.word OPERATOR(search.%) a.name;
