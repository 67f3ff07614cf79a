CREATE EXTENSION unaccent; CREATE EXTENSION pg_trgm; CREATE EXTENSION dict_int;
CREATE SCHEMA sp;
CREATE TEXT SEARCH DICTIONARY sp.nums (TEMPLATE = intdict_template, maxlen =
6
);
CREATE TEXT SEARCH DICTIONARY sp.fr (TEMPLATE = snowball, language = french
);
CREATE TEXT SEARCH CONFIGURATION sp.fr (COPY = pg_catalog.french);
ALTER TEXT SEARCH CONFIGURATION sp.fr ALTER MAPPING FOR word, hword, hword_part WITH unaccent, sp.fr;
ALTER TEXT SEARCH CONFIGURATION sp.fr ALTER MAPPING FOR int, uint WITH sp.nums;
CREATE TEXT SEARCH CONFIGURATION sp.en (COPY = pg_catalog.english);
CREATE FUNCTION sp.cfg(text) RETURNS regconfig LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'fr' THEN 'sp.fr'::regconfig
WHEN 'en' THEN 'sp.en'::regconfig
ELSE 'pg_catalog.simple'::regconfig END $$;
CREATE FUNCTION sp.fold(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, $1)) $$;
CREATE TABLE sp.doc (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, lang char(2) DEFAULT 'fr' NOT NULL, title text, body text, ft tsvector GENERATED ALWAYS AS (to_tsvector(sp.cfg(lang::text), coalesce(title, '') || ' ' || coalesce(body, ''))) STORED
);
CREATE INDEX doc_ft ON sp.doc USING
gist (ft);
CREATE INDEX doc_fold ON sp.doc USING gin (sp.fold(title) gin_trgm_ops);
CREATE INDEX doc_fr ON sp.doc USING gin (to_tsvector('sp.fr'::regconfig, body)) WHERE lang = 'fr';
CREATE TABLE sp.synonym (w text PRIMARY KEY, s text[] NOT NULL
);
CREATE FUNCTION sp.q(text, lang text DEFAULT 'fr') RETURNS tsquery LANGUAGE sql STABLE AS $$ SELECT
plainto_tsquery(sp.cfg(lang), $1)
$$;
CREATE FUNCTION sp.search(txt text
) RETURNS TABLE (id bigint, rank real)
LANGUAGE sql STABLE AS $$ SELECT d.id, ts_rank(d.ft, sp.q(txt))
FROM sp.doc d WHERE d.ft @@ sp.q(txt) $$;
CREATE VIEW sp.popular AS SELECT d.id, d.title, s.rank FROM sp.doc d JOIN sp.search('paris') s USING (id);
CREATE MATERIALIZED VIEW sp.lexemes AS SELECT lang, ts_lexize('sp.fr'::regdictionary, sp.fold(title)) AS l, count(*) AS n FROM sp.doc GROUP BY 1, 2;
CREATE INDEX lex_n ON sp.lexemes (lang, n DESC);
CREATE TABLE sp.qlog (at timestamptz DEFAULT now() NOT NULL, q text, parsed tsquery
);
GRANT EXECUTE ON FUNCTION sp.q(text, text) TO pair_app; REVOKE ALL ON FUNCTION sp.q(text, text) FROM PUBLIC;
GRANT INSERT ON sp.qlog TO pair_app; GRANT SELECT ON sp.popular, sp.lexemes TO pair_ro;
COMMENT ON TEXT SEARCH CONFIGURATION sp.fr IS
'French';
COMMENT ON TEXT SEARCH DICTIONARY sp.nums IS 'numbers';
ALTER TABLE sp.doc ENABLE ROW LEVEL SECURITY;
CREATE POLICY lang ON sp.doc FOR SELECT TO pair_ro USING (lang = 'fr' AND ft @@ to_tsquery('sp.fr'::regconfig, 'public'));
