CREATE EXTENSION unaccent;
CREATE SCHEMA lib;
CREATE TEXT SEARCH DICTIONARY lib.simple_en (TEMPLATE = pg_catalog.simple, STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY lib.snow (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION lib.catalogue (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION lib.catalogue ADD MAPPING FOR asciiword, word WITH unaccent, lib.snow;
ALTER TEXT SEARCH CONFIGURATION lib.catalogue ADD MAPPING FOR int, uint WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION lib.catalogue IS 'for titles';

CREATE TABLE lib.books (
    isbn char(13) PRIMARY KEY,
    title text NOT NULL,
    blurb text,
    lang regconfig NOT NULL DEFAULT 'english',
    tsv tsvector GENERATED ALWAYS AS (to_tsvector('lib.catalogue', title)) STORED
);
CREATE INDEX books_tsv ON lib.books USING gin (tsv);
CREATE INDEX books_blurb ON lib.books USING gin (to_tsvector('english', coalesce(blurb, '')));

CREATE TABLE lib.loans (
    isbn char(13) NOT NULL REFERENCES lib.books ON UPDATE CASCADE,
    reader name NOT NULL DEFAULT SESSION_USER,
    taken date NOT NULL DEFAULT CURRENT_DATE,
    due date NOT NULL DEFAULT CURRENT_DATE + 28,
    returned date,
    CHECK (due > taken)
);
CREATE UNIQUE INDEX one_open_loan ON lib.loans (isbn) WHERE returned IS NULL;

CREATE FUNCTION lib.find(q text, VARIADIC langs regconfig[] DEFAULT '{english}') RETURNS SETOF lib.books LANGUAGE sql STABLE ROWS 50 AS
$$ SELECT * FROM lib.books WHERE tsv @@ websearch_to_tsquery('lib.catalogue', q) AND lang = ANY (langs) $$;
GRANT USAGE ON SCHEMA lib TO reader;
GRANT SELECT ON lib.books TO reader;
GRANT EXECUTE ON FUNCTION lib.find(text, regconfig[]) TO reader;
CREATE PROCEDURE lib.bring_back(i char) LANGUAGE sql AS $$ UPDATE lib.loans SET returned = CURRENT_DATE WHERE isbn = i AND returned IS NULL $$;
