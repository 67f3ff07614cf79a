CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY en_syn_stem (TEMPLATE = snowball, LANGUAGE = english
);
CREATE TEXT SEARCH DICTIONARY plain_fold (TEMPLATE = simple, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION docs (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION docs ALTER MAPPING FOR hword, hword_part, word WITH 
unaccent, simple;
ALTER TEXT SEARCH CONFIGURATION docs ALTER MAPPING FOR asciiword, asciihword WITH en_syn_stem;
CREATE TEXT SEARCH CONFIGURATION legacy (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION legacy ADD MAPPING FOR asciiword WITH plain_fold;
COMMENT ON TEXT SEARCH CONFIGURATION docs IS 'documents, mixed language';
CREATE TABLE documents (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, title text NOT NULL, body text, lang regconfig NOT NULL DEFAULT 'docs',
  tsv tsvector GENERATED ALWAYS AS (to_tsvector('legacy', title || ' ' || coalesce(body, ''))) STORED
);
CREATE INDEX documents_tsv ON documents USING gin (tsv);
CREATE INDEX documents_body_docs ON documents USING gin (to_tsvector('docs', body));
CREATE FUNCTION search_docs(q text) RETURNS SETOF documents LANGUAGE sql STABLE AS $$ SELECT * FROM documents WHERE tsv @@ websearch_to_tsquery('docs', q) ORDER BY ts_rank(tsv, websearch_to_tsquery('docs', q)) DESC $$;
