CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm;
CREATE SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.simple_en (TEMPLATE = simple, STOPWORDS = english
, ACCEPT = false
);
CREATE TEXT SEARCH DICTIONARY fts.stem_en (TEMPLATE = snowball, LANGUAGE = 'english', STOPWORDS = 'english');
CREATE TEXT SEARCH CONFIGURATION fts.web (COPY = english);
ALTER TEXT SEARCH CONFIGURATION fts.web ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, fts.simple_en
, fts.stem_en
;
ALTER TEXT SEARCH CONFIGURATION fts.web DROP MAPPING FOR url_path;
COMMENT ON TEXT SEARCH CONFIGURATION fts.web IS 'site search';
CREATE TABLE fts.page (id int PRIMARY KEY, url text NOT NULL, title text NOT NULL, body text, tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.web', title), 'A')
  || setweight(to_tsvector('fts.web', coalesce(body, '')), 'C')
) STORED
, lang regconfig NOT NULL DEFAULT 'fts.web'
);
CREATE INDEX page_tsv ON fts.page USING gin (tsv);
CREATE INDEX page_body ON fts.page USING gin (to_tsvector('fts.web'::regconfig, body));
CREATE STATISTICS fts.page_stats
  (ndistinct, mcv) ON url, title, (lower(url)) FROM fts.page;
CREATE FUNCTION fts.search(q text, n int DEFAULT 10) RETURNS TABLE (id int, rank real) LANGUAGE sql STABLE AS $$
  SELECT id, ts_rank_cd(tsv, query) FROM fts.page, websearch_to_tsquery('fts.web', q) query WHERE tsv @@ query ORDER BY 2 DESC LIMIT n $$;
CREATE MATERIALIZED VIEW fts.word AS SELECT word, ndoc FROM ts_stat('SELECT tsv FROM fts.page')
  WHERE ndoc > 1
;
CREATE INDEX word_trgm ON fts.word USING gin (word gin_trgm_ops);

