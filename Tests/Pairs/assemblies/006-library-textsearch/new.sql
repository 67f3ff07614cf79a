CREATE EXTENSION unaccent;
CREATE SCHEMA lib;
CREATE TEXT SEARCH DICTIONARY lib.simple_en (TEMPLATE = pg_catalog.simple, STOPWORDS = english, ACCEPT = false);
COMMENT ON TEXT SEARCH DICTIONARY lib.simple_en IS 'stop words first';
CREATE TEXT SEARCH DICTIONARY lib.snow_de (TEMPLATE = snowball, LANGUAGE = german, STOPWORDS = german);
CREATE TEXT SEARCH DICTIONARY lib.snow (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH CONFIGURATION lib.catalogue (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION lib.catalogue ADD MAPPING FOR asciiword WITH lib.simple_en, lib.snow;
ALTER TEXT SEARCH CONFIGURATION lib.catalogue ADD MAPPING FOR word, hword WITH unaccent, lib.snow;
ALTER TEXT SEARCH CONFIGURATION lib.catalogue ADD MAPPING FOR uint, version WITH simple;
COMMENT ON TEXT SEARCH CONFIGURATION lib.catalogue IS 'for titles and blurbs';
CREATE TEXT SEARCH PARSER lib.plain (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH CONFIGURATION lib.katalog (PARSER = lib.plain);
ALTER TEXT SEARCH CONFIGURATION lib.katalog ADD MAPPING FOR asciiword, word, asciihword WITH lib.snow_de;
ALTER TEXT SEARCH CONFIGURATION lib.katalog OWNER TO librarian;

CREATE TABLE lib.books (
    isbn char(13) PRIMARY KEY,
    title text NOT NULL,
    blurb text,
    lang regconfig NOT NULL DEFAULT 'english',
    pages smallint CHECK (pages > 0),
    tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('lib.catalogue', title), 'A') || setweight(to_tsvector('lib.catalogue', coalesce(blurb, '')), 'C')) STORED
);
CREATE INDEX books_tsv ON lib.books USING gin (tsv) WITH (fastupdate = off, gin_pending_list_limit = 256);
CREATE INDEX books_german ON lib.books USING gist (to_tsvector('lib.katalog', title)) WHERE lang = 'german'::regconfig;

CREATE TABLE lib.loans (
    isbn char(13) NOT NULL REFERENCES lib.books ON UPDATE CASCADE,
    reader name NOT NULL DEFAULT SESSION_USER,
    taken date NOT NULL DEFAULT CURRENT_DATE,
    due date NOT NULL DEFAULT CURRENT_DATE + 21,
    extended smallint NOT NULL DEFAULT 0,
    returned date,
    CONSTRAINT loans_due_check CHECK (due > taken + extended)
);
CREATE UNIQUE INDEX one_open_loan ON lib.loans (isbn, reader) WHERE returned IS NULL;

CREATE FUNCTION lib.find(q text, VARIADIC langs regconfig[] DEFAULT '{english}') RETURNS SETOF lib.books LANGUAGE sql STABLE ROWS 20 COST 500 AS
$$ SELECT * FROM lib.books WHERE tsv @@ websearch_to_tsquery('lib.catalogue', q) AND lang = ANY (langs) ORDER BY ts_rank(tsv, websearch_to_tsquery('lib.catalogue', q)) DESC $$;
GRANT USAGE ON SCHEMA lib TO reader;
GRANT USAGE, CREATE ON SCHEMA lib TO librarian WITH GRANT OPTION;
GRANT SELECT (isbn, title, lang, tsv) ON lib.books TO reader;
GRANT ALL ON lib.loans TO librarian;
GRANT EXECUTE ON FUNCTION lib.find(text, regconfig[]) TO reader;
CREATE PROCEDURE lib.bring_back(IN i char, OUT late int, who name DEFAULT NULL) LANGUAGE plpgsql SECURITY DEFINER SET search_path = lib, pg_temp AS $$
BEGIN
  UPDATE loans SET returned = CURRENT_DATE WHERE isbn = i AND returned IS NULL AND reader = coalesce(who, reader) RETURNING CURRENT_DATE - due INTO late;
END $$;
ALTER PROCEDURE lib.bring_back(char, OUT int, name) OWNER TO librarian;
