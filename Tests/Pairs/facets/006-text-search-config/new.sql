CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY en_syn_stem (TEMPLATE = snowball, LANGUAGE = english
, STOPWORDS = english
);
CREATE TEXT SEARCH DICTIONARY plain_fold (TEMPLATE = simple, STOPWORDS = french);
CREATE TEXT SEARCH CONFIGURATION docs (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION docs ALTER MAPPING FOR hword, hword_part, word WITH 
unaccent, plain_fold, french_stem;
ALTER TEXT SEARCH CONFIGURATION docs ALTER MAPPING FOR asciiword, asciihword WITH en_syn_stem;
ALTER TEXT SEARCH CONFIGURATION docs DROP MAPPING FOR email, url, url_path, host;
CREATE TEXT SEARCH CONFIGURATION titles (COPY = docs);
COMMENT ON TEXT SEARCH CONFIGURATION docs IS 'documents, mixed language';
CREATE TABLE documents (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, body text, lang regconfig NOT NULL DEFAULT 'docs',
  tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('titles', title), 'A') || setweight(to_tsvector('docs', coalesce(body, '')), 'C')) STORED
);
CREATE INDEX documents_tsv ON documents USING gin (tsv);
CREATE INDEX documents_body_docs ON documents USING gin (to_tsvector('docs', body));
CREATE FUNCTION search_docs(q text) RETURNS SETOF documents LANGUAGE sql STABLE AS $$ SELECT * FROM documents WHERE tsv @@ websearch_to_tsquery('docs', q) ORDER BY ts_rank(tsv, websearch_to_tsquery('docs', q)) DESC $$;
