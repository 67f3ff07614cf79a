CREATE SCHEMA news;
CREATE TEXT SEARCH TEMPLATE news.simple_tpl (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH PARSER news.words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype
, HEADLINE = prsd_headline
);
CREATE TEXT SEARCH DICTIONARY news.lower (TEMPLATE = news.simple_tpl
, stopwords = 'german'
);
CREATE TEXT SEARCH DICTIONARY news.de (TEMPLATE = snowball, language = 'german', stopwords = 'german');
CREATE TEXT SEARCH DICTIONARY news.thes (TEMPLATE = thesaurus, dictfile = 'thesaurus_sample', dictionary = 'simple');
CREATE TEXT SEARCH DICTIONARY news.spell (TEMPLATE = ispell, dictfile = 'ispell_sample', afffile = 'ispell_sample', stopwords = 'english');
CREATE TEXT SEARCH CONFIGURATION news.mail (PARSER = news.words);
ALTER TEXT SEARCH CONFIGURATION news.mail ADD MAPPING FOR asciiword WITH news.de, news.lower;
ALTER TEXT SEARCH CONFIGURATION news.mail ADD MAPPING FOR word WITH news.de;
ALTER TEXT SEARCH CONFIGURATION news.mail ADD MAPPING FOR hword_asciipart, hword_part WITH news.spell, news.de;
CREATE TEXT SEARCH CONFIGURATION news.subj (
    PARSER = news.words
);
ALTER TEXT SEARCH CONFIGURATION news.subj ADD MAPPING FOR asciiword WITH news.lower;
CREATE TABLE news.lists (id smallint PRIMARY KEY, name text UNIQUE);
CREATE TABLE news.issues (
    id serial PRIMARY KEY,
    list smallint NOT NULL REFERENCES news.lists,
    subject text NOT NULL,
    html text,
    sent timestamptz,
    ts tsvector
);
CREATE TABLE news.subscribers (email text PRIMARY KEY, joined date DEFAULT CURRENT_DATE, prefs jsonb);
CREATE TABLE news.subs (email text REFERENCES news.subscribers ON DELETE CASCADE ON UPDATE CASCADE, list smallint REFERENCES news.lists, PRIMARY KEY (email, list));
CREATE INDEX issues_fts ON news.issues USING gin (
    ts
);
CREATE INDEX issues_subj ON news.issues USING gist (to_tsvector('news.subj'::regconfig, subject));
CREATE TRIGGER issues_ts BEFORE INSERT OR UPDATE ON news.issues FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('ts', 'news.mail', 'subject', 'html');
CREATE FUNCTION news.find(q text) RETURNS SETOF news.issues LANGUAGE sql STABLE AS $$ SELECT * FROM news.issues
    WHERE
    ts
    @@ to_tsquery('news.mail'::regconfig, q) $$;
CREATE VIEW news.reach AS SELECT l.name, count(s.email) AS n FROM news.lists l LEFT JOIN news.subs s ON s.list = l.id GROUP BY l.id;
CREATE FUNCTION news.headline(news.issues, tsquery) RETURNS text LANGUAGE sql STABLE AS $$ SELECT ts_headline('news.mail'::regconfig, $1.html, $2) $$;
GRANT USAGE ON SCHEMA news TO pair_mailer;
GRANT SELECT ON news.issues, news.subs TO pair_mailer;
GRANT UPDATE (sent) ON news.issues TO pair_mailer;
ALTER TEXT SEARCH DICTIONARY news.lower OWNER TO pair_mailer;
COMMENT ON TEXT SEARCH PARSER news.words IS 'default parser, renamed';
COMMENT ON TEXT SEARCH TEMPLATE news.simple_tpl IS 'simple';
